"""Tables: a head row that is repeated on every page, rows that are not torn, columns of fixed width.

The head stays with the first row by its style. Rows are not kept with each other: LibreOffice then
leaves headings further down alone at the foot of a page.
"""

from collections.abc import Sequence

from lsgtool.document.tree import Inlines, Table, plain
from lsgtool.writers.ooxml.columns import column_widths
from lsgtool.writers.ooxml.markup import Element, add, legal
from lsgtool.writers.ooxml.paragraphs import begin
from lsgtool.writers.ooxml.runs import write_runs
from lsgtool.writers.ooxml.sheet import Setting, Sheet
from lsgtool.writers.ooxml.styles import Name

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
    write_properties(element, sheet.style(setting.table).id, width, setting.shift)
    describe(element[0], setting.heading, table)
    widths = column_widths(table, width)
    grid = add(element, "tblGrid")
    for column in widths:
        add(grid, "gridCol", w=column)
    for place, cells in enumerate((table.header, *table.rows)):
        write_row(sheet, element, cells, table, widths, head=place == 0)


def write_properties(element: Element, style: str, width: int, indent: int) -> None:
    """Add what is said about the table as a whole."""
    properties = add(element, "tblPr")
    add(properties, "tblStyle", val=style)
    add(properties, "tblW", w=width, type="dxa")
    add(properties, "tblInd", w=indent, type="dxa")
    add(properties, "tblLayout", type="fixed")
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
    widths: Sequence[int],
    *,
    head: bool,
) -> None:
    """Add one row; the first one is the head."""
    row = add(element, "tr")
    properties = add(row, "trPr")
    add(properties, "cantSplit")
    if head:
        add(properties, "tblHeader")
    style = sheet.style(Name.TABLE_HEAD if head else Name.TABLE_TEXT)
    for inlines, width, alignment in zip(cells, widths, table.alignment, strict=True):
        cell = add(row, "tc")
        add(add(cell, "tcPr"), "tcW", w=width, type="dxa")
        write_runs(begin(cell, style, alignment=alignment), inlines, sheet.links)
