"""How a table's width is shared out: in twips, 9072 on a page."""

import pytest

from lsgtool.document.tree import Alignment, Run, Table
from lsgtool.writers.ooxml.columns import column_widths


def table(*rows: tuple[str, ...]) -> Table:
    head, *body = (tuple((Run(cell),) for cell in row) for row in rows)
    left: Alignment = ""
    return Table(head, tuple(body), tuple(left for _ in head))


@pytest.mark.parametrize(
    ("rows", "widths"),
    [
        # All fits: what is left is shared out by what each asked for.
        ([("a" * 10, "b" * 10)], (4536, 4536)),
        ([("a" * 10, "b" * 30)], (2500, 6572)),
        # One long text: the others stay on one line.
        ([("§ 31", "ord " * 60, "Beslut")], (660, 7542, 870)),
        # Two long texts share what the short one leaves.
        ([("§ 31", "ord " * 60, "ord " * 30)], (660, 5407, 3005)),
        # Words too long for the page are broken wherever they must.
        ([("a" * 100, "b" * 100)], (4536, 4536)),
        ([("", "")], (4536, 4536)),
    ],
)
def test_widths(rows: list[tuple[str, ...]], widths: tuple[int, ...]) -> None:
    assert column_widths(table(*rows), 9072) == widths
    assert sum(widths) == 9072


def test_the_longest_cell_of_any_row_counts() -> None:
    assert column_widths(table(("a", "b"), ("a" * 10, "b" * 10)), 9072) == (4536, 4536)
