"""The inside of a paragraph as plain data for the typesetter."""

from itertools import groupby
from typing import TypeAlias

from lsgtool.characters import FORBIDDEN
from lsgtool.document.allowed import ADDRESSES
from lsgtool.document.objections import bad_link
from lsgtool.document.tree import Inline, Inlines, Run
from lsgtool.errors import UserError
from lsgtool.writers.pdf.pieces import pieces

Data: TypeAlias = dict[str, object]


def inline_data(inlines: Inlines, room: int, *, hyphenated: bool = False) -> list[Data]:
    """Return the inlines grouped by the address they lead to, for lines that have so much `room`.

    Raises `UserError` for an address that no reader may follow, and `ValueError` for characters that no
    file may hold.
    """
    return [
        {"link": link, "parts": [part(inline, room, hyphenated=hyphenated) for inline in group]}
        for link, group in groupby(inlines, key=link_of)
    ]


def link_of(inline: Inline) -> str | None:
    """Return the address that an inline leads to; raise `UserError` for one that no reader may follow."""
    if not isinstance(inline, Run) or inline.link is None:
        return None
    if not inline.link.lower().startswith(ADDRESSES):
        _, message, hint = bad_link(inline.link)
        raise UserError(message, hint)
    return legal(inline.link)


def part(inline: Inline, room: int, *, hyphenated: bool) -> Data:
    """Return one run or line break."""
    if not isinstance(inline, Run):
        return {"kind": "line"}
    return {
        "kind": "run",
        "pieces": pieces(legal(inline.text), room, hyphenated=hyphenated),
        "strong": inline.strong,
        "emphasis": inline.emphasis,
    }


def legal(text: str) -> str:
    """Return the text; raise `ValueError` where it has a character that no file may hold."""
    if found := FORBIDDEN.search(text):
        raise ValueError(f"no PDF can hold U+{ord(found[0]):04X}")
    return text
