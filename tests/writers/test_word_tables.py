"""How Word sets a table that asks for more than the page is wide."""

from collections.abc import Callable

import pytest
from tests.writers.written import Paper

Make = Callable[..., Paper]


def table(columns: int, cell: str) -> str:
    rows = (["Kommun", *["Kv"] * columns], ["---"] * (columns + 1), ["Umeå", *[cell] * columns])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


@pytest.mark.parametrize(
    ("columns", "sizes", "margins"),
    [(6, set(), set()), (12, {"16"}, set()), (16, {"15"}, {"40"})],
)
def test_type_and_margins(paper: Make, columns: int, sizes: set[str], margins: set[str]) -> None:
    written = paper(table(columns, "12\u00a0345"))
    assert set(written.values("//w:tbl//w:r/w:rPr/w:sz/@w:val")) == sizes
    assert set(written.values("//w:tbl//w:pPr/w:rPr/w:sz/@w:val")) == sizes
    assert set(written.values("//w:tblCellMar/*/@w:w")) == margins


def test_numbers_are_broken_between_their_groups_where_not_even_they_have_room(paper: Make) -> None:
    assert "12 345" in paper(table(30, "12\u00a0345")).values("//w:t/text()")
    assert "12\u00a0345" in paper(table(16, "12\u00a0345")).values("//w:t/text()")


def test_the_bar_beside_a_decision_takes_room_in_its_cells(paper: Make) -> None:
    markdown = "| Namn | b |\n| --- | --- |\n| Länssamverkansgruppens | " + "ord " * 99 + "|"
    widths = [
        int(paper(text).values("//w:gridCol/@w:w")[0])
        for text in (markdown, "\n".join(f"> {line}" for line in markdown.splitlines()))
    ]
    assert widths[1] == widths[0] + 90
