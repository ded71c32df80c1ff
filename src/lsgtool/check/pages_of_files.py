"""Manual pages of files that cannot be read or placed, and of numbers that are uncertain for their sake."""

from lsgtool import codes
from lsgtool.rules.basis import FORMAT, ORDER

PAGES_OF_FILES = (
    (
        codes.UNREADABLE,
        FORMAT,
        """
        The file or the folder cannot be read.

        It is no plain file, another program keeps it locked, you may not read it, or it is a link that leads
        out of the repository. A repository that comes from others could otherwise print files of your own.

        Bad, in bodies.yaml, which is a link to a file elsewhere::

            organisation: Region Exempel

        Good, in bodies.yaml, which is a file::

            organisation: Region Exempel
        """,
    ),
    (
        codes.STRAY_FILE,
        FORMAT,
        """
        Something lies in `meetings` that is no meeting.

        It is not read, and whoever put it there may believe that it is. Papers and notes are kept outside
        of `meetings`. A copy of a meeting's file, or a paper with the day of one, belongs elsewhere too.

        Bad, in meetings/ledning/anteckningar.txt::

            Anna berättade om planen.

        Good, in bilagor/ledning/anteckningar.txt::

            Anna berättade om planen.
        """,
    ),
    (
        codes.MISNAMED_MEETING,
        FORMAT,
        """
        A file in `meetings` may be a meeting, and does not have the name of one.

        It is not read, and until it is clear what it is, no number after its day is counted: a wrong number
        is worse than none. A meeting's file lies in its body's folder, is called by its day, and ends with
        `.yaml`. A link is no such file, for links are not followed.

        Bad, in meetings/ledning/2025-01-17.yml::

            body: ledning
            date: 2025-01-17
            status: held

        Good, in meetings/ledning/2025-01-17.yaml::

            body: ledning
            date: 2025-01-17
            status: held
        """,
    ),
    (
        codes.NUMBER_UNKNOWN,
        ORDER,
        """
        A paper is to be made, and its numbers cannot be counted, since a file before it has faults.

        Numbers run on through the calendar year of a body, and how many items a file with faults has is
        unknown. `lsg check` tells what is wrong with it. Where the first number is known, write it in the
        later meeting's file: `first_paragraph`.

        Bad, in meetings/ledning/2025-01-17.yaml, the meeting before::

            status: hållet

        Good, in meetings/ledning/2025-01-17.yaml, the meeting before::

            status: held
        """,
    ),
)
