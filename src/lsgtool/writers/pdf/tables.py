"""Tables as plain data for the typesetter: their columns, and their cells with long words cut."""

from collections.abc import Sequence

from lsgtool.document.tree import Inlines, Table, plain
from lsgtool.writers.columns import TWIPS, fitted, stretches
from lsgtool.writers.letter_widths import is_bold, text_width
from lsgtool.writers.pdf.inlines import Data, inline_data
from lsgtool.writers.pdf.pieces import room

# A row of more lines than this may be torn: it might not fit on any page.
TALLEST_ROW = 30


def table_data(table: Table, width: float) -> Data:
    """Return a table as data that is `width` points wide."""
    columns = fitted(table, int(width * TWIPS))
    widths = [twips / TWIPS for twips in columns.widths]
    edges = columns.edges / TWIPS
    rooms = [room(points - edges, columns.size) for points in widths]
    return {
        "kind": "table",
        "size": columns.size,
        "edge": edges / 2,
        "widths": widths,
        "alignment": [side or "left" for side in table.alignment],
        "header": row_data(table.header, rooms, head=True),
        "rows": [row_data(row, rooms) for row in table.rows],
    }


def row_data(row: Sequence[Inlines], rooms: Sequence[int], *, head: bool = False) -> list[Data]:
    """Return the cells of a row."""
    lines = max(text_width(plain(cell)) // room for cell, room in zip(row, rooms, strict=True))
    return [
        cell_data(cell, room, bold=head or is_bold(cell), torn=lines > TALLEST_ROW)
        for cell, room in zip(row, rooms, strict=True)
    ]


def cell_data(cell: Inlines, room: int, *, bold: bool, torn: bool) -> Data:
    """Return a cell; `narrow` tells that words must be hyphenated, or they would not fit."""
    widest = max(text_width(stretch, bold=bold) for stretch in stretches(plain(cell)))
    return {"torn": torn, "narrow": widest > room, "inlines": inline_data(cell, room, hyphenated=True)}
