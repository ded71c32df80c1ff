"""No-break spaces where a line must not break: § 31, 16 april, 6,4 procent, 400 000 kr, bilaga 1, kl. 09.00.

A year is held to its month where it would else stand alone: in the cell of a table, and at the end of a
line, which in a paper is the end of a paragraph or of a fact. The spaces are set in the Markdown itself, so
that every format made from it has the same ones.
"""

import re

from lsgtool.calendar_words import MONTHS

NO_BREAK_SPACE = "\u00a0"

BEFORE_NUMBER = r"§§?|[Bb]ilag(?:a|an|or|orna)|[Kk]l\.?|[Kk]lockan|[Ss]ida|[Pp]unkt|[Nn]r|[Vv]ecka|[Kk]apitel"
UNITS = r"procentenheter|procent|%|kronor|kr|tkr|mnkr|mkr|miljoner|miljarder|tusen|timmar|km|mg|§(?!\s?\d)"
MONTH = "|".join(MONTHS)

LAST_YEAR = r"[ ]\d{4}(?=\W*$)"
ANY_YEAR = r"[ ]\d{4}(?!\d)"


def together(year: str) -> re.Pattern[str]:
    """Return the pattern of what belongs together in a line; `year` is that of one held to its month."""
    return re.compile(
        rf"""
          (?P<address>\]\([^()\n]*\)|<[^<>\n]*>)
        | (?<!\w)(?:{BEFORE_NUMBER})[ ](?=\d)
        | (?<![\w,.])(?:\d{{1,3}}(?:[ ]\d{{3}})+(?!\d)|\d+(?:,\d+)?)
          (?:[ ](?:{UNITS}|(?:{MONTH})(?:{year})?)(?!\w))?
        """,
        re.VERBOSE,
    )


IN_TEXT, IN_TABLE = together(LAST_YEAR), together(ANY_YEAR)


def set_type(markdown: str) -> str:
    """Return the text with no-break spaces inside what belongs together; addresses of links stay."""
    return "\n".join(map(set_line, markdown.split("\n")))


def set_line(line: str) -> str:
    """Return a line with its no-break spaces; one that begins with `|` is the row of a table."""
    pattern = IN_TABLE if line.lstrip(" >").startswith("|") else IN_TEXT
    return pattern.sub(keep_together, line)


def keep_together(found: re.Match[str]) -> str:
    """Return the words that were found with no-break spaces between them."""
    return found[0] if found["address"] else found[0].replace(" ", NO_BREAK_SPACE)
