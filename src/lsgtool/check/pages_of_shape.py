"""Manual pages of files that do not have the shape of docs/format.md."""

from lsgtool import codes
from lsgtool.rules.basis import FORMAT

PAGES_OF_SHAPE = (
    (
        codes.UNKNOWN_KEY,
        FORMAT,
        """
        A key stands where the file format has no such key.

        It would be passed over, and what it says would be missing from the minutes. Mostly it is misspelt, or
        indented too little or too much; docs/format.md lists what can stand where. Between braces a comma
        ends a text, so that its rest looks like a key: such a text must be in quotes.

        Bad::

            chiar: Anna Berg

        Good::

            chair: Anna Berg
        """,
    ),
    (
        codes.MISSING_KEY,
        FORMAT,
        """
        A key is missing that the file format needs.

        Without it nothing certain can be said of the rest: whose seat it is, which day it was. docs/format.md
        says which keys are needed.

        Bad::

            attendance:
              - {principal: norrby}

        Good::

            attendance:
              - {name: Anna Berg, principal: norrby}
        """,
    ),
    (
        codes.WRONG_SHAPE,
        FORMAT,
        """
        A single text stands where a list or keys belong, or the other way round.

        A list has each entry on a line of its own that begins with a dash, or all of them between square
        brackets. A text that itself begins with a bracket or a dash must be in quotes.

        Bad::

            attendance: Anna Berg

        Good::

            attendance: [Anna Berg]
        """,
    ),
    (
        codes.BAD_DATE,
        FORMAT,
        """
        A day is not written as year-month-day, or there is no such day.

        Days are compared and counted with, so all are written in one way, with four and two and two digits.
        Where something is due, words may stand as well, but none that begin with four digits.

        Bad::

            papers_sent: 31/1 2025

        Good::

            papers_sent: 2025-01-31
        """,
    ),
    (
        codes.BAD_TIME,
        FORMAT,
        """
        A time is not written as from and to, or it ends before it begins.

        Hours and minutes are parted by a point or a colon, and the two times by a dash. The end may be left
        out.

        Bad::

            time: 12.00–09.00

        Good::

            time: 09.00–12.00
        """,
    ),
    (
        codes.UNKNOWN_CHOICE,
        FORMAT,
        """
        A word stands where only certain words can stand, and it is none of them.

        These words are in English and in small letters in every file, whatever language the minutes are in.
        docs/format.md lists them for each key.

        Bad::

            status: hållet

        Good::

            status: held
        """,
    ),
    (
        codes.BAD_VALUE,
        FORMAT,
        """
        A value is not what its key takes: a number, a name, true or false, a meeting.

        A number is written in digits without spaces. A name has small letters from a to z, digits and
        hyphens. A meeting is its body and its day, as in `ledning/2025-02-14`.

        Bad::

            items:
              - title: Årets plan
                matter: Årets plan

        Good::

            items:
              - title: Årets plan
                matter: arets-plan
        """,
    ),
    (
        codes.EMPTY_VALUE,
        FORMAT,
        """
        A key that is needed has no value, or a text or an entry of a list is empty.

        A key with nothing after it waits to be filled in, and counts as left out where it may be left out.
        This one may not. An empty text in quotes is always a fault: take the line away.

        Bad::

            status:

        Good::

            status: held
        """,
    ),
    (
        codes.KEYS_CLASH,
        FORMAT,
        """
        Two keys stand side by side of which only one can be meant.

        They say the same thing in two ways, for example that papers are due so many working days or so many
        calendar days before. Where the rule has changed, each has an entry of its own with its own day.

        Bad, in bodies.yaml::

            closed_days:
              - {from: 2024-01-01, basis: Beslut, date: 2025-05-30, every: 05-30}

        Good, in bodies.yaml::

            closed_days:
              - {from: 2024-01-01, basis: Beslut, date: 2025-05-30}
        """,
    ),
)
