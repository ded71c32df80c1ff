"""The numbers of items: through the year or anew at each meeting, and where they cannot be known."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lsgtool.model.bodies import Body
from lsgtool.model.item import Item
from lsgtool.model.meeting import Meeting
from lsgtool.reference import MeetingRef
from lsgtool.timeline.series import Entry, agenda_numbers, first_numbers, number_items, runs_through_year


def body(*numbering: tuple[str, str]) -> Body:
    """Return a body whose numbering is, from each day, through the `year` or anew at each `meeting`."""
    return Body.model_validate(
        {
            "names": [{"from": "1983-01-01", "basis": "B", "name": "Gruppen"}],
            "numbering": [{"from": day, "basis": "B", "series": series} for day, series in numbering],
        }
    )


def items(numbers: Sequence[str | None]) -> tuple[Item, ...]:
    """Return items with these numbers written down, and None where counting gives it."""
    return tuple(Item.model_validate({"title": "Ärende", "number": number}) for number in numbers)


def entry(day: str, count: int = 0, **keys: Any) -> Entry:
    data = {"body": "lsg", "date": day, "status": "held", "items": [{"title": "Ärende"}] * count} | keys
    meeting = Meeting.model_validate(data)
    return Entry(meeting.ref, meeting)


def broken(day: str) -> Entry:
    return Entry(MeetingRef("lsg", date.fromisoformat(day)), None)


def firsts(entries: Iterable[Entry], rules: Body | None = None) -> dict[str, int | None]:
    return {ref.day.isoformat(): first for ref, first in first_numbers(rules or body(), entries).items()}


@pytest.mark.parametrize(
    ("written", "first", "labels", "following"),
    [
        ([], 31, (), 31),
        ([None, None, None], 31, ("31", "32", "33"), 34),
        # 2011: "2 b" stood between 2 and 3, and two items had the number 12.
        ([None, None, "2 b", None], 1, ("1", "2", "2 b", "3"), 4),
        ([None] * 12 + ["12", None], 1, (*map(str, range(1, 13)), "12", "13"), 14),
        (["12", "12", None], 1, ("12", "12", "13"), 14),
        (["7", None], 1, ("7", "8"), 9),
    ],
)
def test_numbers_that_are_written_down_are_kept(
    written: list[str | None], first: int, labels: tuple[str, ...], following: int
) -> None:
    numbered = number_items(items(written), first)

    assert numbered.labels == labels
    assert numbered.following == following


def test_on_the_agenda_numbers_begin_at_one() -> None:
    assert agenda_numbers(items([None, None, None])) == ("1", "2", "3")
    assert agenda_numbers(items([None, "1 b", None])) == ("1", "1 b", "2")
    assert agenda_numbers(()) == ()


def test_numbers_run_on_through_the_year_and_restart_at_new_year() -> None:
    year_2024 = [entry("2024-02-23", 14), entry("2024-04-19", 16), entry("2024-09-20", 14)]
    year_2025 = [entry("2025-02-14", 3), entry("2025-04-25", 1)]

    assert firsts([*year_2024, *year_2025]) == {
        "2024-02-23": 1,
        "2024-04-19": 15,
        "2024-09-20": 31,
        "2025-02-14": 1,
        "2025-04-25": 4,
    }


def test_without_a_rule_numbers_run_through_the_year() -> None:
    entries = [entry("2024-02-23", 2), entry("2024-04-19", 2)]

    assert firsts(entries, body()) == firsts(entries, body(("2020-01-01", "year")))
    assert runs_through_year(None)


def test_numbers_restart_at_each_meeting_where_the_rule_says_so() -> None:
    rules = body(("2010-01-01", "meeting"), ("2020-01-01", "year"))
    entries = [
        entry("2011-02-22", 18),
        entry("2011-04-19", 5),
        entry("2020-02-01", 3),
        entry("2020-03-01", 3),
    ]

    assert firsts(entries, rules) == {"2011-02-22": 1, "2011-04-19": 1, "2020-02-01": 1, "2020-03-01": 4}


def test_sub_matters_take_no_numbers() -> None:
    inner = [{"title": "Del"}] * 5

    assert firsts(
        [entry("2024-02-23", items=[{"title": "Ärende", "items": inner}]), entry("2024-04-19", 1)]
    ) == {"2024-02-23": 1, "2024-04-19": 2}


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        # A cancelled meeting takes no numbers, a planned one does.
        (
            [entry("2024-02-23", 3), entry("2024-03-01", 4, status="cancelled"), entry("2024-04-19", 1)],
            {"2024-02-23": 1, "2024-03-01": 4, "2024-04-19": 4},
        ),
        (
            [entry("2024-02-23", 3, status="planned"), entry("2024-04-19", 1, status="planned")],
            {"2024-02-23": 1, "2024-04-19": 4},
        ),
        # A first number that is written down counts, and counting goes on from it.
        (
            [entry("2024-02-23", 3), entry("2024-04-19", 2, first_paragraph="15"), entry("2024-09-20", 1)],
            {"2024-02-23": 1, "2024-04-19": 15, "2024-09-20": 17},
        ),
        ([entry("2024-09-20", 14, first_paragraph="31")], {"2024-09-20": 31}),
        # After a file that cannot be read no number is known, until one is written down or the year is over.
        (
            [
                entry("2024-02-23", 3),
                broken("2024-04-19"),
                entry("2024-05-01", 2),
                entry("2024-09-20", 2, first_paragraph="31"),
                entry("2024-11-15", 2),
                broken("2024-12-01"),
                entry("2025-02-14", 2),
            ],
            {
                "2024-02-23": 1,
                "2024-04-19": 4,
                "2024-05-01": None,
                "2024-09-20": 31,
                "2024-11-15": 33,
                "2024-12-01": 35,
                "2025-02-14": 1,
            },
        ),
        ([], {}),
    ],
)
def test_the_first_number_of_each_meeting(entries: list[Entry], expected: dict[str, int | None]) -> None:
    assert firsts(entries) == expected


def test_a_broken_file_is_no_matter_where_numbers_restart_at_each_meeting() -> None:
    rules = body(("2010-01-01", "meeting"))

    assert firsts([broken("2011-02-22"), entry("2011-04-19", 5)], rules) == {
        "2011-02-22": 1,
        "2011-04-19": 1,
    }


COUNTS = st.lists(st.integers(min_value=0, max_value=12), max_size=12)


def meetings_of(counts: list[int]) -> list[Entry]:
    """Return meetings of one year, a fortnight apart, with so many items each."""
    return [
        entry((date(2024, 1, 3) + timedelta(days=14 * index)).isoformat(), count)
        for index, count in enumerate(counts)
    ]


@given(COUNTS)
def test_the_numbers_of_a_year_have_no_gap_and_no_overlap(counts: list[int]) -> None:
    entries = meetings_of(counts)
    found = first_numbers(body(), entries)
    labels = [
        label
        for ref, meeting in entries
        if meeting is not None
        for label in number_items(meeting.items, found[ref] or 0).labels
    ]

    assert labels == [str(number) for number in range(1, sum(counts) + 1)]


@given(COUNTS, st.integers(min_value=0, max_value=12))
def test_a_later_meeting_never_changes_an_earlier_number(counts: list[int], added: int) -> None:
    before = first_numbers(body(), meetings_of(counts))
    after = first_numbers(body(), meetings_of([*counts, added]))

    assert {ref: after[ref] for ref in before} == before
    assert len(after) == len(before) + 1


@given(COUNTS, st.integers(min_value=0, max_value=11))
def test_writing_a_number_down_changes_nothing(counts: list[int], where: int) -> None:
    entries = meetings_of(counts)
    before = first_numbers(body(), entries)
    for index, (ref, meeting) in enumerate(entries):
        if index == where and meeting is not None:
            entries[index] = Entry(ref, meeting.model_copy(update={"first_paragraph": before[ref]}))

    assert first_numbers(body(), entries) == before
