"""Working days: the table of the rules of procedure, and every holiday of a century."""

from datetime import date, timedelta

import holidays
import pytest
from holidays.constants import DE_FACTO, PUBLIC

from lsgtool.workdays import easter, holiday, is_working_day, working_days_before
from lsgtool.workdays import holidays as holidays_of

FIRST, LAST = 2005, 2100

PAPERS = [
    # meeting, 10 days, 10 days in the stricter reading, 7 days, 6 days
    ("2024-09-20", "2024-09-06", "2024-09-05", "2024-09-11", "2024-09-12"),
    ("2025-04-25", "2025-04-09", "2025-04-08", "2025-04-14", "2025-04-15"),  # over Easter
    ("2026-01-15", "2025-12-29", "2025-12-23", "2026-01-05", "2026-01-07"),  # over Christmas
]


@pytest.mark.parametrize(("meeting", "ten", "stricter", "seven", "six"), PAPERS)
def test_papers_are_due_so_many_working_days_before(
    meeting: str, ten: str, stricter: str, seven: str, six: str
) -> None:
    day = date.fromisoformat(meeting)

    assert working_days_before(day, 10).isoformat() == ten
    assert working_days_before(day, 10, whole_days_between=True).isoformat() == stricter
    assert working_days_before(day, 7).isoformat() == seven
    assert working_days_before(day, 6).isoformat() == six


def test_no_day_before_is_the_day_itself_even_on_a_sunday() -> None:
    assert working_days_before(date(2024, 9, 22), 0) == date(2024, 9, 22)


def test_days_off_of_the_bodys_own_are_passed_over() -> None:
    meeting = date(2024, 5, 14)  # Tuesday; Ascension Day was Thursday the 9th
    bridge = date(2024, 5, 10)

    assert working_days_before(meeting, 3) == date(2024, 5, 8)
    assert working_days_before(meeting, 3, {bridge}) == date(2024, 5, 7)


def test_a_closed_day_that_is_a_holiday_anyway_changes_nothing() -> None:
    meeting = date(2024, 5, 14)

    assert working_days_before(meeting, 3, {date(2024, 5, 9)}) == working_days_before(meeting, 3)


@pytest.mark.parametrize(
    ("day", "working", "name"),
    [
        ("2024-09-20", True, None),  # a Friday
        ("2024-09-21", False, None),  # a Saturday
        ("2024-09-22", False, None),  # a Sunday
        ("2024-03-28", True, None),  # Maundy Thursday
        ("2024-03-29", False, "långfredagen"),
        ("2024-01-05", True, None),  # the eve of Epiphany
        ("2024-04-30", True, None),  # the eve of the first of May
        ("2024-05-10", True, None),  # between Ascension Day and a Saturday
        ("2024-06-06", False, "nationaldagen"),
        ("2024-06-21", False, "midsommarafton"),
        ("2024-11-01", True, None),  # the eve of All Saints
        ("2024-11-02", False, "alla helgons dag"),
        ("2024-12-23", True, None),
        ("2024-12-24", False, "julafton"),
        ("2024-12-31", False, "nyårsafton"),
        ("2004-05-31", False, "annandag pingst"),  # the last year in which it was one
        ("2004-06-04", True, None),
        ("2005-05-16", True, None),
        ("2005-06-06", False, "nationaldagen"),
    ],
)
def test_who_works_when(day: str, name: str | None, *, working: bool) -> None:
    assert is_working_day(date.fromisoformat(day)) is working
    assert holiday(date.fromisoformat(day)) == name


@pytest.mark.parametrize(
    "sunday",
    [
        *("1600-04-02", "1818-03-22", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23"),
        *("2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2038-04-25", "2049-04-18", "2076-04-19"),
        *("2106-04-18", "2152-04-23", "2199-04-14", "2285-03-22", "3000-04-13"),
    ],
)
def test_easter(sunday: str) -> None:
    day = date.fromisoformat(sunday)

    assert easter(day.year) == day
    assert day.weekday() == 6


def test_every_day_of_a_century_is_as_in_the_library_of_holidays() -> None:
    theirs = holidays.country_holidays(
        "SE", years=range(FIRST, LAST + 1), categories=(PUBLIC, DE_FACTO), language="sv"
    )
    differing = []
    day, days = date(FIRST, 1, 1), 0
    while day.year <= LAST:
        ours, names = holiday(day), theirs.get(day, "").casefold().split("; ")
        if (ours or "").casefold() not in names:
            differing.append((day, ours, names))
        day, days = day + timedelta(days=1), days + 1

    assert differing == []
    assert days == 35_063
    assert len(theirs) == sum(len(holidays_of(year)) for year in range(FIRST, LAST + 1)) > 1500
