"""Tables: a head row that is repeated on every page, rows that are not torn, columns of fixed width.

A short table, such as a month of a calendar, stays on one page. A long one may be cut between rows, but no
row of it stands alone: not the first below the head, and not the last on the next page.
"""

from collections.abc import Sequence
from dataclasses import replace

from lsgtool.document.tree import Inlines, Run, Table, plain
from lsgtool.document.typography import NO_BREAK_SPACE
from lsgtool.writers.columns import EDGES, SIZE, Columns, fitted
from lsgtool.writers.keeping import FEW_ROWS
from lsgtool.writers.ooxml.markup import Element, add, legal, w
from lsgtool.writers.ooxml.paragraphs import begin, keep_with_next, paragraphs_in
from lsgtool.writers.ooxml.runs import write_runs
from lsgtool.writers.ooxml.sheet import Setting, Sheet
from lsgtool.writers.ooxml.styles import Name

# Twips that the bar beside a decision takes of each cell.
BOX_EDGE = 90

# The head row has a look of its own; bands and first columns have none.
HEAD_ROW_ONLY: dict[str, str | int] = {
    "val": "0620",
    "firstRow": 1,
    "lastRow": 0,
    "firstColumn": 0,
    "lastColumn": 0,
    "noHBand": 1,
    "noVBand": 1,
}


def write_table(sheet: Sheet, parent: Element, table: Table, setting: Setting) -> None:
    """Add the table; it begins at the setting's shift and ends at the right margin."""
    width = sheet.look.width - setting.shift
    element = add(parent, "tbl")
    columns = fitted(table, width, EDGES + BOX_EDGE if setting.boxed else EDGES)
    write_properties(element, sheet.style(setting.table).id, width, setting.shift, columns)
    describe(element[0], setting.heading, table)
    grid = add(element, "tblGrid")
    for column in columns.widths:
        add(grid, "gridCol", w=column)
    rows = [
        write_row(sheet, element, cells, table, columns, head=place == 0)
        for place, cells in enumerate((table.header, *table.rows))
    ]
    for paragraph in paragraphs_in(rows[:-1] if len(rows) - 1 <= FEW_ROWS else (*rows[:2], rows[-2])):
        keep_with_next(paragraph)


def write_properties(element: Element, style: str, width: int, indent: int, columns: Columns) -> None:
    """Add what is said about the table as a whole."""
    properties = add(element, "tblPr")
    add(properties, "tblStyle", val=style)
    add(properties, "tblW", w=width, type="dxa")
    add(properties, "tblInd", w=indent, type="dxa")
    add(properties, "tblLayout", type="fixed")
    if columns.edges < EDGES:
        margins = add(properties, "tblCellMar")
        for side in ("left", "right"):
            add(margins, side, w=columns.edges // 2, type="dxa")
    add(properties, "tblLook", **HEAD_ROW_ONLY)


def describe(properties: Element, heading: str, table: Table) -> None:
    """Say to those who hear the table what it is about and which columns it has."""
    columns = ", ".join(filter(None, map(plain, table.header)))
    for name, text in (("tblCaption", heading), ("tblDescription", columns)):
        if text:
            add(properties, name, val=legal(text))


def write_row(
    sheet: Sheet,
    element: Element,
    cells: Sequence[Inlines],
    table: Table,
    columns: Columns,
    *,
    head: bool,
) -> Element:
    """Add one row and return it; the first one is the head."""
    row = add(element, "tr")
    properties = add(row, "trPr")
    add(properties, "cantSplit")
    if head:
        add(properties, "tblHeader")
    style = sheet.style(Name.TABLE_HEAD if head else Name.TABLE_TEXT)
    for inlines, width, alignment in zip(cells, columns.widths, table.alignment, strict=True):
        cell = add(row, "tc")
        add(add(cell, "tcPr"), "tcW", w=width, type="dxa")
        paragraph = begin(cell, style, alignment=alignment)
        write_runs(paragraph, loosened(inlines) if columns.crowded else inlines, sheet.links)
        if columns.size < SIZE:
            set_size(paragraph, columns.size)
    return row


def set_size(paragraph: Element, points: float) -> None:
    """Set a paragraph in type of this size, whatever its style says."""
    for run in paragraph.iter(w("r")):
        properties = run.find(w("rPr"))
        if properties is None:
            properties = add(run, "rPr")
            run.insert(0, properties)
        add(properties, "sz", val=round(2 * points))
    add(add(paragraph[0], "rPr"), "sz", val=round(2 * points))


def loosened(inlines: Inlines) -> Inlines:
    """Return the words without no-break spaces: Word would break the words themselves instead."""
    return tuple(
        replace(inline, text=inline.text.replace(NO_BREAK_SPACE, " ")) if isinstance(inline, Run) else inline
        for inline in inlines
    )
