"""The line that a finding points at, as a terminal shows it, with the caret below the very character."""

import pytest

from lsgtool.location import Place
from lsgtool.printers.excerpt import excerpt

LONG = "  text: " + "".join(f"ord{number:03} " for number in range(40)).rstrip()


@pytest.mark.parametrize(
    ("line", "column", "shown"),
    [
        ("status: holden", 9, "3 | status: holden\n  |         ^"),
        ("status: holden", 1, "3 | status: holden\n  | ^"),
        ("status:   ", 11, "3 | status:\n  |           ^"),  # behind the end, where a value is missing
        ("status:", 99, "3 | status:\n  |        ^"),
        ("", 1, "3 |\n  | ^"),
        ("\ttitle: A", 2, "3 |     title: A\n  |     ^"),
        ("a\tb: c", 3, "3 | a    b: c\n  |      ^"),
        ("place: 東京 #3", 11, "3 | place: 東京 #3\n  |             ^"),  # each fills two columns
        ("Ma\u030alo\u0308 #3", 8, "3 | Ma\u030alo\u0308 #3\n  |      ^"),  # these two fill none
        ("place: \x1b[2J #3", 12, "3 | place: \\x1b[2J #3\n  |               ^"),
        ("date:\xa02024", 6, "3 | date:\\xa02024\n  |      ^"),  # a space that is none becomes visible
        ("a\u202eb", 2, "3 | a\\u202eb\n  |  ^"),
    ],
)
def test_the_caret_stands_below_its_column(line: str, column: int, shown: str) -> None:
    assert "\n".join(excerpt(line, Place(3, column), 76)) == shown


@pytest.mark.parametrize(
    ("column", "shown"),
    [
        (3, "12 |   text: ord000 ord001 ord002 ord…\n   |   ^"),
        (16, "12 |   text: ord000 ord001 ord002 ord…\n   |                ^"),
        (100, "12 | …0 ord011 ord012 ord013 ord014 o…\n   |                  ^"),
        (len(LONG) + 1, "12 | …37 ord038 ord039\n   |                  ^"),
    ],
)
def test_of_a_long_line_the_part_around_the_caret_is_shown(column: int, shown: str) -> None:
    assert "\n".join(excerpt(LONG, Place(12, column), 38)) == shown


@pytest.mark.parametrize("line", [LONG, "東" * 500, "\t" * 500, "\x07" * 500, "e\u0301" * 500])
def test_nothing_is_wider_than_there_is_room_for(line: str) -> None:
    for column in (1, 2, 37, 250, 499, 500):
        shown, caret = excerpt(line, Place(1000, column), 76)
        assert len(caret) <= 76
        assert len(shown) - shown.count("\u0301") + shown.count("東") <= 76


def test_a_line_as_wide_as_there_is_room_for_is_not_cut() -> None:
    assert excerpt("x" * 72, Place(1, 1), 76) == ("1 | " + "x" * 72, "  | ^")
    assert excerpt("x" * 73, Place(1, 1), 76) == ("1 | " + "x" * 71 + "…", "  | ^")
