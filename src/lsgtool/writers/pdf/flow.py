"""Paragraphs and lists as plain data for the typesetter, wherever they stand."""

from collections.abc import Iterable
from dataclasses import dataclass

from lsgtool.document.tree import Flow, Inlines, ListBlock, Paragraph
from lsgtool.writers.pdf.inlines import Data, inline_data
from lsgtool.writers.pdf.pieces import room
from lsgtool.writers.pdf.tables import table_data

# Points: the text of a page, the margin that a number stands in, and one level of a list.
WIDTH = 453.5
SHIFT = 42.5
HANG = 20


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: whether below a numbered heading, and how many points wide it is."""

    shifted: bool
    width: float

    def narrower(self, points: float) -> "Place":
        """Return the same place with less room for text."""
        return Place(self.shifted, self.width - points)

    def inlines(self, inlines: Inlines, size: float = 11) -> list[Data]:
        """Return the inlines as data, with words cut that are wider than this place."""
        return inline_data(inlines, room(self.width, size))


def place(*, shifted: bool) -> Place:
    """Return the place of a block on the page."""
    return Place(shifted, WIDTH - SHIFT if shifted else WIDTH)


def flow_data(blocks: Iterable[Flow], at: Place) -> list[Data]:
    """Return the blocks as data."""
    return [block_data(block, at) for block in blocks]


def block_data(block: Flow, at: Place) -> Data:
    """Return one block as data."""
    match block:
        case Paragraph(inlines):
            return {"kind": "paragraph", "inlines": at.inlines(inlines)}
        case ListBlock(ordered, start, items):
            bodies = [flow_data(item, at.narrower(HANG)) for item in items]
            return {"kind": "list", "ordered": ordered, "start": start, "items": bodies}
        case _:
            return table_data(block, at.width)
