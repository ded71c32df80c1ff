"""How words are cut and held together before anything is set."""

import pytest

from lsgtool.document.tree import Run
from lsgtool.writers.letter_widths import text_width
from lsgtool.writers.pdf.pieces import pieces, room
from lsgtool.writers.pdf.tables import cell_data


def digits(number: int) -> int:
    """Return the room that so many digits take."""
    return int(text_width("0" * number))


def shown(text: str, room: int, *, hyphenated: bool = False) -> str:
    """Return the pieces with `|` where a line may break, and those that are held in brackets.

    There is room for so many digits.
    """
    found = pieces(text, digits(room), hyphenated=hyphenated)
    return "|".join(f"[{piece['text']}]" if piece["held"] else piece["text"] for piece in found)


@pytest.mark.parametrize(
    ("text", "room", "cut"),
    [
        ("", 9, ""),
        ("ord och ord", 3, "ord och ord"),
        ("abcdef och abcd", 4, "a|b|c|d|e|f och abcd"),
        ("region.example/a-b/c", 8, "region.|example/|a-|b/|c"),
        ("an.a@region.example", 6, "an.|a@|region.|e|x|a|m|p|l|e"),
        ("e\u0301e\u0301e\u0301", 2, "e\u0301|e\u0301|e\u0301"),
        ("den 20\u00a0september 2024", 20, "den |[20 september]| 2024"),
        ("(§\u00a031, 400\u00a0000\u00a0kr)", 20, "[(§ 31,]| |[400 000 kr)]"),
        ("400\u00a0000\u00a0kr", 6, "400 000 kr"),
        ("kl. 09.00–11.00, Umeå", 20, "kl. |[09.00–11.00,]| Umeå"),
        ("2022–2024", 4, "2|0|2|2|–|2|0|2|4"),
        ("\u00a031 och §\u00a0", 20, "\u00a031 och §\u00a0"),
    ],
)
def test_pieces(text: str, room: int, cut: str) -> None:
    assert shown(text, room) == cut


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("samverkanskoordinator", "samverkanskoordinator"),
        ("samverkanskoordinator@region.example", "samverkanskoordinator@|region.|example"),
        ("a" * 31, "|".join("a" * 31)),
        ("2024-09-20", "2024-|09-|20"),
    ],
)
def test_real_words_are_left_to_hyphens_where_there_are_some(text: str, cut: str) -> None:
    assert shown(text, 8, hyphenated=True) == cut


def test_room_is_told_in_thousandths_of_the_type_and_is_never_nothing() -> None:
    assert room(-5) == 1
    assert room(100, 10) == 10_000


@pytest.mark.parametrize(
    ("text", "narrow"),
    [
        ("samverkan och beredning", False),
        ("Anna-Karin", False),
        ("samverkansgrupp", True),
        ("15\u00a0november", True),
        ("1234567891234", True),
    ],
)
def test_words_are_hyphenated_only_in_a_cell_too_narrow_for_them(text: str, narrow: bool) -> None:  # noqa: FBT001  # given by the table above
    cell = cell_data((Run(text),), digits(10), bold=False, torn=False)
    assert cell["narrow"] == narrow
