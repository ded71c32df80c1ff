"""No-break spaces where a line must not break: § 31, 16 april, 6,4 procent, 400 000 kr, bilaga 1, kl. 09.00.

They are set in the Markdown itself, so that every format made from it has the same ones.
"""

import re

from lsgtool.calendar_words import MONTHS

NO_BREAK_SPACE = "\u00a0"

BEFORE_NUMBER = r"§§?|[Bb]ilag(?:a|an|or|orna)|[Kk]l\.?|[Kk]lockan|[Ss]ida|[Pp]unkt|[Nn]r|[Vv]ecka|[Kk]apitel"
UNITS = r"procentenheter|procent|%|kronor|kr|tkr|mnkr|mkr|miljoner|miljarder|tusen|timmar|km|mg|§(?!\s?\d)"
MONTH = "|".join(MONTHS)

TOGETHER = re.compile(
    rf"""
      (?P<address>\]\([^()\n]*\)|<[^<>\n]*>)
    | (?<!\w)(?:{BEFORE_NUMBER})[ ](?=\d)
    | (?<![\w,.])(?:\d{{1,3}}(?:[ ]\d{{3}})+(?!\d)|\d+(?:,\d+)?)(?:[ ](?:{UNITS}|{MONTH})(?!\w))?
    """,
    re.VERBOSE,
)


def set_type(markdown: str) -> str:
    """Return the text with no-break spaces inside what belongs together; addresses of links stay."""
    return TOGETHER.sub(keep_together, markdown)


def keep_together(found: re.Match[str]) -> str:
    """Return the words that were found with no-break spaces between them."""
    return found[0] if found["address"] else found[0].replace(" ", NO_BREAK_SPACE)
