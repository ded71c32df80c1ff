"""Which names of matters are alike: those that one slip of the hand makes out of each other."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lsgtool.reference import MeetingRef
from lsgtool.timeline.alike import alike, differ_by_one_letter
from lsgtool.timeline.commitments import Origin
from lsgtool.timeline.steps import State, Step


def step(day: date, matter: str, index: int = 0) -> Step:
    meeting = MeetingRef("lsg", day)
    origin = Origin(meeting, index, str(index + 1), None, "Avtal", (matter,), ("items", index))
    return Step(State.TAKEN_UP, day, origin)


def told(**days: list[int]) -> list[str]:
    """Return `day: name, other` for names that stand at meetings in January; `_` is written for a hyphen."""
    names = {name.replace("_", "-"): matter_days for name, matter_days in days.items()}
    steps = {name: [step(date(2024, 1, day), name) for day in of_name] for name, of_name in names.items()}
    return [
        f"{meeting.day.day}: {one.name.name}, {one.other.name}"
        for meeting, found in alike(steps).items()
        for one in found
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("avtal", "avtall"),
        ("avtal", "avtl"),
        ("avtal", "avtel"),
        ("avtal", "avatl"),
        ("avtal", "vatal"),
        ("avtal", "avtla"),
        ("avtal", "bavtal"),
        ("skol-chefer", "skolchefer"),
        ("aa", "aaa"),
        ("ab", "ba"),
    ],
)
def test_one_slip(one: str, other: str) -> None:
    assert differ_by_one_letter(one, other)
    assert differ_by_one_letter(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("avtal", "avtal"),
        ("avtal", "avtalen"),
        ("avtal", "tavla"),
        ("avtal", "avlat"),
        ("", ""),
        ("abc", "cba"),
    ],
)
def test_none_or_more_than_one(one: str, other: str) -> None:
    assert not differ_by_one_letter(one, other)
    assert not differ_by_one_letter(other, one)


@pytest.mark.parametrize(
    ("names", "alike_in"),
    [
        ({"vardavtal": [1], "vardavtl": [2]}, ["2: vardavtl, vardavtal"]),
        # Used less, though it was first; and of two that are used as often, the later one.
        ({"vardavtl": [1], "vardavtal": [2, 3]}, ["1: vardavtl, vardavtal"]),
        ({"vardavtal": [2, 3], "vardavtl": [1, 4]}, ["2: vardavtal, vardavtl"]),
        ({"vardavtal": [1], "vardavtel": [1]}, ["1: vardavtel, vardavtal"]),
        # The one that is used most is named, once.
        (
            {"vardavtal": [1, 2, 3], "vardavtel": [4, 5], "vardavtil": [6]},
            ["4: vardavtel, vardavtal", "6: vardavtil, vardavtal"],
        ),
        # Numbers tell matters apart, and so do short parts.
        ({"budget_2024": [1], "budget_2025": [2], "budget_202": [3]}, []),
        ({"plan1": [1], "plan": [2], "plan11": [3]}, []),
        ({"budget_2024": [1], "bugdet_2024": [2]}, ["2: bugdet-2024, budget-2024"]),
        ({"budget_2024": [1], "bugdet_2025": [2]}, []),
        ({"etapp_a": [1], "etapp_b": [2], "etapp_ab": [3]}, []),
        ({"rad_hsl": [1], "rad_hsn": [2]}, []),
        ({"hsl": [1], "hsn": [2], "hsla": [3]}, []),
        ({"skol_chefer": [1], "skolchefer": [2]}, ["2: skolchefer, skol-chefer"]),
        ({"vardavtal": [1], "vardavtalen": [2]}, []),
        ({}, []),
    ],
)
def test_what_is_told_and_where(names: dict[str, list[int]], alike_in: list[str]) -> None:
    assert told(**names) == alike_in


def test_a_name_counts_once_for_each_item() -> None:
    day = date(2024, 1, 1)
    steps = {
        "vardavtal": [step(day, "vardavtal"), step(day, "vardavtal")],
        "vardavtel": [step(day, "vardavtel", 1), step(day, "vardavtel", 2)],
    }

    assert [one.name.name for found in alike(steps).values() for one in found] == ["vardavtal"]


@given(st.lists(st.text("abc", min_size=4, max_size=6), max_size=20, unique=True))
def test_no_pair_is_missed(names: list[str]) -> None:
    day = date(2024, 1, 1)
    found = alike({name: [step(day, name)] for name in names})

    before = {
        name: [other for other in names if other < name and differ_by_one_letter(name, other)]
        for name in names
    }
    assert {one.name.name: one.other.name for pairs in found.values() for one in pairs} == {
        name: min(others) for name, others in before.items() if others
    }
