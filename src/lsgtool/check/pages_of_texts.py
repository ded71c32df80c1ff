"""Manual pages of what keeps the text of a file from being read."""

from lsgtool import codes
from lsgtool.rules.basis import FORMAT

PAGES_OF_TEXTS = (
    (
        codes.NOT_UTF8,
        FORMAT,
        """
        The file is not saved as UTF-8.

        The letters å, ä and ö come out right on every computer only when all files are saved in one
        encoding. Some Windows programs save as ANSI (Windows-1252) or as Unicode (UTF-16): choose Save as,
        and there UTF-8.

        Bad, saved as Windows-1252::

            place: Umeå

        Good, saved as UTF-8::

            place: Umeå
        """,
    ),
    (
        codes.TOO_LARGE,
        FORMAT,
        """
        The file is larger than any minutes can be.

        A file may have 2 MB, and 50,000 keys and values: about a hundred times the minutes of a long
        meeting. Mostly a whole report was pasted into it. Long documents stay in files of their own and are
        named under `papers`.

        Bad, with all the pages of a report where the dots are::

            items:
              - title: Årets plan
                text: …

        Good::

            items:
              - title: Årets plan
                papers: [Plan för 2025]
        """,
    ),
    (
        codes.YAML_SYNTAX,
        FORMAT,
        """
        The text is not YAML: a colon, a quotation mark, a bracket or an indentation is not where it must be.

        The message tells where the reading stopped, and what is most likely meant. When in doubt, put the
        whole text after the colon in quotes.

        Bad::

            items:
              - title: Förslag: ny rutin

        Good::

            items:
              - title: "Förslag: ny rutin"
        """,
    ),
    (
        codes.SEVERAL_DOCUMENTS,
        FORMAT,
        """
        A line of three dashes begins a second document inside the file.

        A file holds one meeting, or the bodies. What stands after such a line would not be read.

        Bad::

            place: Umeå
            ---
            remark: Mötet ajournerades.

        Good::

            place: Umeå
            remark: Mötet ajournerades.
        """,
    ),
    (
        codes.ALIAS,
        FORMAT,
        """
        A value begins with `*` or `&`, which in YAML make it refer to another place in the file.

        Files are read by people from top to bottom, so every value stands where it is used. A text that
        happens to begin with one of these signs must be in quotes.

        Bad::

            remark: *Obs!* Mötet börjar 08.30.

        Good::

            remark: "*Obs!* Mötet börjar 08.30."
        """,
    ),
    (
        codes.TAG,
        FORMAT,
        """
        A value begins with `!`, which in YAML gives it a type.

        Here the key decides what a value means, and nothing else. A text that happens to begin with this sign
        must be in quotes.

        Bad::

            place: !Umeå

        Good::

            place: Umeå
        """,
    ),
    (
        codes.DUPLICATE_KEY,
        FORMAT,
        """
        The same key stands twice in one place.

        Only one of the two could count, and nobody would see which. Values that belong together are a list.

        Bad::

            chair: Anna Berg
            chair: Bo Lund

        Good::

            chair: Anna Berg
            vice_chair: Bo Lund
        """,
    ),
    (
        codes.KEY_NOT_TEXT,
        FORMAT,
        """
        A key is no word: nothing stands before the colon, or a list, or a text of several lines.

        Every value has a key before it, a word and a colon, that tells what it means.

        Bad::

            : Umeå

        Good::

            place: Umeå
        """,
    ),
    (
        codes.TOO_DEEP,
        FORMAT,
        """
        More than 20 lists and groups of keys stand inside one another.

        The files of a meeting need about eight. Mostly brackets or dashes were typed as ornaments, and
        YAML takes each of them for a list.

        Bad::

            remark: [[[[[[[[[[[[[[[[[[[[ Viktigt ]]]]]]]]]]]]]]]]]]]]

        Good::

            remark: "**Viktigt**"
        """,
    ),
    (
        codes.CONTROL_CHARACTER,
        FORMAT,
        """
        The file holds an invisible character that a Word file cannot hold, or that makes a text mislead.

        Such characters come along when text is pasted from other programs: control characters, line ends of
        other systems, signs that reverse the direction of writing, marks that nobody sees inside a word or a
        number. Delete the character; the message tells its number. The example shows one as YAML writes it.

        Bad::

            place: "Ume\\u0007å"

        Good::

            place: Umeå
        """,
    ),
    (
        codes.HASH_CUT,
        FORMAT,
        """
        A text would be cut off at a `#` with a space before it.

        In YAML a space and a `#` begin a comment, so that all programs would pass over the rest of the line.
        Put the whole text in quotes. A comment is written with a space after its `#`.

        Bad::

            items:
              - title: Bilaga #3

        Good::

            items:
              - title: "Bilaga #3"
        """,
    ),
    (
        codes.EMPTY_FILE,
        FORMAT,
        """
        Nothing stands in the file.

        A meeting is at least its body, its day and how far it has come. Take the file away if there is to be
        no meeting, or let `lsg new-meeting` write it.

        Bad, with no other lines::

            # Mötet bokas i höst.

        Good, with no other lines::

            # Mötet bokas i höst.
            body: ledning
            date: 2025-02-14
            status: planned
        """,
    ),
)
