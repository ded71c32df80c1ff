"""How wide the columns of a table are when a page is printed: as in Word and PDF, and numbers stay whole.

A browser that has no room for a number breaks it anywhere, also between two digits that belong together.
"""

from dataclasses import replace

from lsgtool.document.tree import Table
from lsgtool.writers.columns import SMALLER, Columns, fitted

# Points: the type of a table that not even the smallest type of Word and PDF has room for.
SMALLEST = (7.0, 6.5, 6.0)


def on_paper(table: Table, width: int) -> Columns:
    """Return the columns of a table that is `width` twips wide."""
    columns = fitted(table, width)
    for size in SMALLEST:
        if not columns.crowded:
            break
        # In smaller type there is room for as much as on wider paper.
        scale = size / SMALLER[-1]
        wider = fitted(table, round(width / scale))
        columns = replace(wider, size=wider.size * scale)
    return columns
