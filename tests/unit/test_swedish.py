"""Dates, amounts and lists as Swedish documents write them."""

from datetime import date

import pytest

from lsgtool.papers import swedish


@pytest.mark.parametrize(
    ("day", "written", "with_weekday"),
    [
        ("2024-09-20", "20 september 2024", "fredag 20 september 2024"),
        ("2024-10-10", "10 oktober 2024", "torsdag 10 oktober 2024"),
        ("2011-02-22", "22 februari 2011", "tisdag 22 februari 2011"),
        ("2024-01-01", "1 januari 2024", "måndag 1 januari 2024"),
        ("2024-05-01", "1 maj 2024", "onsdag 1 maj 2024"),
        ("2024-06-22", "22 juni 2024", "lördag 22 juni 2024"),
        ("2023-12-31", "31 december 2023", "söndag 31 december 2023"),
    ],
)
def test_days(day: str, written: str, with_weekday: str) -> None:
    value = date.fromisoformat(day)

    assert swedish.day(value) == written
    assert swedish.weekday_and_day(value) == with_weekday
    assert swedish.weekday(value) == with_weekday.split(" ", maxsplit=1)[0]


def test_all_months() -> None:
    assert [swedish.day(date(2024, month, 1)).split(" ")[1] for month in range(1, 13)] == [
        *("januari", "februari", "mars", "april", "maj", "juni"),
        *("juli", "augusti", "september", "oktober", "november", "december"),
    ]


@pytest.mark.parametrize(
    ("kronor", "written"),
    [
        (0, "0"),
        (999, "999"),
        (1000, "1\u00a0000"),
        (400_000, "400\u00a0000"),
        (12_345_678, "12\u00a0345\u00a0678"),
    ],
)
def test_amounts_have_no_break_spaces_between_groups_of_three(kronor: int, written: str) -> None:
    assert swedish.amount(kronor) == written


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ((), ""),
        (("Umeå",), "Umeå"),
        (("Umeå", "Lycksele"), "Umeå och Lycksele"),
        (("Umeå", "Skellefteå", "Lycksele"), "Umeå, Skellefteå och Lycksele"),
    ],
)
def test_lists(words: tuple[str, ...], written: str) -> None:
    assert swedish.listed(words) == written


@pytest.mark.parametrize(
    ("labels", "written"),
    [
        ([], ""),
        (["31"], "31"),
        (["31", "32"], "31–32"),
        (["33", "31", "32"], "31–33"),
        (["31", "33", "34", "36"], "31, 33–34, 36"),
        (["31", "31"], "31"),
        (["31", "32", "33", "34", "35", "36"], "31–36"),
        (["99"], ""),  # no number of this meeting
    ],
)
def test_runs_of_numbers_are_drawn_together(labels: list[str], written: str) -> None:
    assert swedish.ranges(labels, ["31", "32", "33", "34", "35", "36"]) == written


def test_runs_follow_the_order_of_the_meeting_and_not_of_the_numbers() -> None:
    old = ["1", "2", "2 b", "3", "4"]

    assert swedish.ranges(["2", "2 b", "3"], old) == "2–3"
    assert swedish.ranges(["2 b"], old) == "2 b"
    assert swedish.ranges(["2", "3"], old) == "2, 3"
