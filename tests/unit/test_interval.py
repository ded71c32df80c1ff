"""Values that hold from a day on."""

from dataclasses import dataclass
from datetime import date

import pytest

from lsgtool.interval import in_force


@dataclass(frozen=True)
class Rule:
    since: date
    words: str


OLD = Rule(date(2011, 1, 1), "old")
NEW = Rule(date(2020, 1, 1), "new")
CORRECTED = Rule(date(2020, 1, 1), "corrected")


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2010-12-31", None),  # before the first one
        ("2011-01-01", "old"),  # from its first day
        ("2019-12-31", "old"),
        ("2020-01-01", "new"),  # until the next one begins
        ("2199-12-31", "new"),
    ],
)
def test_a_value_holds_from_its_day_until_the_next_one(day: str, words: str | None) -> None:
    found = in_force((OLD, NEW), date.fromisoformat(day))

    assert (found.words if found is not None else None) == words


def test_the_order_in_which_they_are_written_does_not_matter() -> None:
    assert in_force((NEW, OLD), date(2015, 5, 5)) is OLD
    assert in_force((NEW, OLD), date(2025, 5, 5)) is NEW


def test_of_two_from_the_same_day_the_later_written_counts() -> None:
    assert in_force((NEW, CORRECTED), date(2025, 5, 5)) is CORRECTED
    assert in_force((CORRECTED, NEW), date(2025, 5, 5)) is NEW


def test_of_nothing_nothing_is_in_force() -> None:
    assert in_force((), date(2025, 5, 5)) is None
