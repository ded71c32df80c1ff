"""How a table's width is shared out, on Word's pages and on those of a PDF: in twips, 9072 on a page."""

from pathlib import Path

import pytest

from lsgtool.document.parse import parse
from lsgtool.document.tree import Alignment, Run, Table
from lsgtool.writers.columns import EDGES, SLACK, Columns, fitted, twips
from lsgtool.writers.letter_widths import text_width

LONG = "ord " * 60


def table(*rows: tuple[str, ...]) -> Table:
    head, *body = (tuple((Run(cell),) for cell in row) for row in rows)
    left: Alignment = ""
    return Table(head, tuple(body), tuple(left for _ in head))


def needed(text: str, size: float = 10, *, bold: bool = False) -> int:
    """Return what a column must be wide for a text on one line."""
    return EDGES + SLACK + twips(text_width(text, bold=bold), size)


@pytest.mark.parametrize(
    ("rows", "widths"),
    [
        # All fits: what is left is shared out by what each asked for, and equally between columns alike.
        ([("Nr", "Namn"), ("31", "b" * 30)], (1015, 8057)),
        ([("Må", "Ti", "On"), ("1", "2", "3 M")], (3024, 3024, 3024)),
        ([("", "")], (4536, 4536)),
        # One long text: the others stay on one line.
        ([("§ 31", LONG, "Beslut")], (597, 7708, 767)),
        # Two long texts share what the short one leaves, the longer one less than its length would claim.
        ([("§ 31", LONG, "ord " * 30)], (597, 5200, 3275)),
        # One long cell among short ones leaves room for a column of long texts.
        ([("Rubrik", "Beslut"), ("Val", LONG), (LONG, "att"), *[("Val", LONG)] * 9], (2878, 6194)),
        # Words too long for the page are broken wherever they must.
        ([("a" * 100, "b" * 100)], (4358, 4714)),
        # Only the column with such a word is too narrow for it; all others keep theirs whole.
        ([("a" * 100, "Storlek", "1 byte")], (7466, 835, 771)),
    ],
)
def test_widths(rows: list[tuple[str, ...]], widths: tuple[int, ...]) -> None:
    assert fitted(table(*rows), 9072) == Columns(widths, EDGES, 10)
    assert sum(widths) == 9072


@pytest.mark.parametrize(
    "text",
    [
        "Länssamverkansgruppens",
        "15\u00a0november\u00a02024",
        "09.00–11.00",
        "1\u00a0234\u00a0567\u00a0kr",
        "samrad/2024-10-25\u00a0§\u00a019",
        "2024-11-15",
    ],
)
def test_what_belongs_together_has_room_beside_long_texts(text: str) -> None:
    rows = [("Text", "Kort", "Mer"), (LONG, text, LONG), (LONG, text, LONG)]
    found = fitted(table(*rows), 6000)
    assert found.size == 10
    assert found.widths[1] >= needed(text)


def test_a_head_is_measured_bold() -> None:
    narrow = fitted(table(("Huvudmännen", LONG), ("x", LONG)), 3000)
    assert narrow.widths[0] == needed("Huvudmännen", bold=True) > needed("Huvudmännen")


def test_a_line_may_break_after_a_hyphen_between_letters() -> None:
    assert fitted(table(("Namn", LONG), ("Anna-Karin", LONG)), 1700).widths[0] < needed("Anna-Karin")


@pytest.mark.parametrize(
    ("columns", "expected"),
    [(8, (10, 200, False)), (12, (8, 200, False)), (16, (7.5, 80, False)), (30, (7.5, 80, True))],
)
def test_a_table_wider_than_the_page_first_takes_smaller_type_and_then_less_space(
    columns: int, expected: tuple[float, int, bool]
) -> None:
    found = fitted(table(("Kommun", *["Kv"] * columns), ("Umeå", *["12\u00a0345"] * columns)), 9072)
    assert (found.size, found.edges, found.crowded) == expected
    assert sum(found.widths) == 9072


def test_words_are_broken_before_numbers() -> None:
    found = fitted(table(("Kommun", *["Kv"] * 14), ("Skellefteå", *["457\u00a0413"] * 14)), 9072)
    assert not found.crowded
    assert min(found.widths[1:]) >= 80 + SLACK + twips(text_width("457\u00a0413"), 7.5)
    assert found.widths[0] < 80 + SLACK + twips(text_width("Skellefteå"), 7.5)


def test_letters_are_as_wide_as_in_the_font_that_comes_with_lsg(repository: Path) -> None:
    """Set both in the font itself: what was thought wide enough must be."""
    typst = pytest.importorskip("typst")
    texts = ["Länssamverkansgruppens", "15 november 2024", "1 234 567 kr", "Åsele (§ 31); 100 % & WMw@"]
    source = "#set page(width: auto, height: auto, margin: 0pt)\n#set text(font: 'Carlito', size: 100pt)\n"
    for bold in (False, True):
        for text in texts:
            weight = "bold" if bold else "regular"
            page = f'{source}#text(weight: "{weight}", "{text}")'.replace("'", '"')
            svg = typst.compile(
                page.encode(), format="svg", font_paths=[str(repository / "templates" / "fonts")]
            ).decode()
            wide = float(svg.split('viewBox="0 0 ')[1].split(" ")[0])
            assert wide <= text_width(text, bold=bold) / 10 <= wide * 1.09, text


def test_every_table_of_the_sample_keeps_its_type(sample: str) -> None:
    tables = [block for block in parse(sample).blocks if isinstance(block, Table)]
    assert len(tables) > 0
    assert {fitted(one, 9072).size for one in tables} == {10}
