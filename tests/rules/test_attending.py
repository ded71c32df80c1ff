"""Guests and what they are there for; people who are listed more than once."""

import pytest
from tests.helpers.composing import HEAD, PATH, body, of_meeting, said
from tests.helpers.small import Make

NO_ITEM = (
    "6 LSG406 the guest Mia Ask was there for no item; write `items` with the matters, or with their "
    "numbers on the agenda; who belongs to the body without a seat is `role: co-opted`"
)


@pytest.mark.parametrize(
    ("guest", "items", "found"),
    [
        ("role: guest", "", [NO_ITEM]),
        ("role: guest, items: []", "", [NO_ITEM]),
        ('role: guest, items: ["1"]', "{title: A}", []),
        ("role: guest", "{title: A, presenters: [Mia Ask]}", []),
        ("role: guest", "{title: A, items: [{title: B, presenters: [{name: mia  ask}]}]}", []),
        ("role: guest", "{title: A, presenters: [Mia Alm]}", [NO_ITEM]),
        ("role: co-opted", "", []),
        ("role: coordinator", "", []),
        ("principal: norrby", "", []),
    ],
)
def test_a_guest_is_there_for_something(guest: str, items: str, found: list[str], workspace: Make) -> None:
    text = f"attendance:\n  - Anna Ek\n  - {{name: Mia Ask, title: strateg, {guest}}}\nitems: [{items}]\n"

    assert of_meeting(workspace, "LSG406", body("ledning"), text) == found


def test_a_fault_in_the_items_may_hide_the_presenter(workspace: Make) -> None:
    text = "attendance: [{name: Mia Ask, role: guest}]\nitems: [{title: A, presenter: [Mia Ask]}]\n"

    assert of_meeting(workspace, "LSG406", body("ledning"), text) == []


@pytest.mark.parametrize("status", ["planned", "called", "cancelled"])
def test_only_minutes_are_judged(status: str, workspace: Make) -> None:
    text = HEAD.replace("held", status) + "attendance: [{name: A B, role: guest}, A B]\n"

    assert said(workspace, "LSG40", body("ledning"), {PATH: text}) == []


TWICE = "is listed twice; take one of them away; two people with one name differ by `principal`"
BOTH = (
    "is listed as absent and as present; who came late or left early stands in `attendance`, with "
    "`arrived` or `left`"
)


@pytest.mark.parametrize(
    ("attendance", "absent", "found"),
    [
        ("A B, C D", "E F", []),
        ("A B, a  b", "", [f"4 LSG407 a b {TWICE}"]),
        ("A B, A B, A B", "", [f"4 LSG407 A B {TWICE}"] * 2),
        ("", "A B, A B", [f"5 LSG407 A B {TWICE}"]),
        ("A B", "A B", [f"5 LSG407 A B {BOTH}"]),
        ("{name: A B, principal: norrby}", "A B", [f"5 LSG407 A B {BOTH}"]),
        ("{name: A B, principal: norrby}", "{name: A B, principal: soderby}", []),
        ("{name: A B, principal: norrby}, {name: A B, organisation: Skolan}", "", []),
        ("{name: A B, principal: norrby}, {name: A B, role: secretary}", "", [f"4 LSG407 A B {TWICE}"]),
        ('{name: A B, left: "10.00"}, {name: A B, arrived: "10.00"}', "", []),
        ('{name: A B, arrived: "11.00"}, {name: A B, left: "10.00"}', "", []),
        ('{name: A B, left: "10.30"}, {name: A B, arrived: "10.00"}', "", [f"4 LSG407 A B {TWICE}"]),
        ('{name: A B, left: "10.30"}', "A B", [f"5 LSG407 A B {BOTH}"]),
    ],
)
def test_people_are_listed_once(attendance: str, absent: str, found: list[str], workspace: Make) -> None:
    text = f"attendance: [{attendance}]\nabsent: [{absent}]\n"

    assert of_meeting(workspace, "LSG407", body("ledning"), text) == found
