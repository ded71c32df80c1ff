r"""Plain value → Markdown that shows it letter by letter, wherever in a template it stands.

What is escaped is what CommonMark, GitHub or pandoc would act on, and no more: dates, dashes, brackets and
per cent stay as they are. Two things are left alone because escaping them would litter every sentence:
pandoc's own Markdown turns straight quotes and `...` into typographic ones, and GitHub makes an address
a link.
"""

import re
from functools import lru_cache

# Typographic spaces (no-break, thin, en) are kept; these are only how a value was laid out in its file.
BLANKS = re.compile("[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")

ANYWHERE = re.compile(
    r"""
      [\\`*_\[\]<>|~^${]                           # emphasis, code, links, HTML, tables, pandoc's extras
    | !(?=--)                                      # a comment, which pandoc seeks even after \<
    | &(?=\#?\w{1,40};)                                 # an entity
    | (?<!\w)@                                     # pandoc's citations; not in an e-mail address
    | :(?=(?:100|1234|[\w+-]{0,40}[a-z+-][\w+-]{0,40}):)  # GitHub's :smile:, not 09:00:00
    | (?<!\#)\#+$                                  # close a heading
    """,
    re.VERBOSE,
)

# The sign itself is looked for ahead, so that the backslash goes in before it.
AT_START = re.compile(
    r"""
    ^ (?:
        (?=[=%]|\#(?!\#*$))                        # headings
      | (?=-(?:[ -]|$)|\+(?:[ +=-]|$)|:(?:[ :-]|$))  # bullets, lines, definitions
      | \(?(?:\d+|[a-z]|[ivxlcdm]+|[IVXLCDM]{2,}|[A-Z](?=\)))(?=[.)](?:[ ]|$))    # 1. and a) and (iv)
    )
    """,
    re.VERBOSE,
)


@lru_cache(maxsize=1024)  # names of persons and organisations stand in a paper again and again
def escape(text: str) -> str:
    """Return `text` on one line, with a backslash before every sign that Markdown would act on.

    White space is made single spaces and taken off both ends.
    """
    line = ANYWHERE.sub(_backslashed, BLANKS.sub(" ", text).strip())
    return AT_START.sub(r"\g<0>\\", line)


def _backslashed(found: re.Match[str]) -> str:
    return "".join(f"\\{sign}" for sign in found[0])
