"""For whom a substitute may sit, and when."""

import pytest
from tests.helpers.composing import HEAD, PATH, body, of_meeting, said
from tests.helpers.small import Make

SEATS = body("ledning", seats="each: {kommun: 1}, principals: {region: 2}, substitutes: {kommun: 1}")
LISTENS = (
    "a substitute who only listens is `role: guest`; a member who was away for a while has `arrived` or "
    "`left`"
)
TOO = f"6 LSG403 Bo Lund sat for Anna Ek, who took part too; {LISTENS}"
FILLED = f"6 LSG403 Bo Lund sat for Anna Ek, though other members filled all the seats; {LISTENS}"


def beside(workspace: Make, member: str, substitute: str, bodies: str = SEATS) -> list[str]:
    text = f"attendance:\n  - {{{member}}}\n  - {{{substitute}, substitute_for: Anna Ek}}\n"
    return of_meeting(workspace, "LSG403", bodies, text)


@pytest.mark.parametrize(
    ("member", "substitute", "found"),
    [
        ("name: Anna Ek, principal: norrby", "name: Bo Lund, principal: norrby", [TOO]),
        ("name: ANNA  EK, principal: norrby", "name: Bo Lund, principal: norrby", [TOO]),
        ("name: Anna Ek, principal: region", "name: Bo Lund, principal: region", [TOO]),
        ("name: Cia Dal, principal: norrby", "name: Bo Lund, principal: norrby", [FILLED]),
        ("name: Cia Dal, principal: region", "name: Bo Lund, principal: region", []),
        ("name: Cia Dal, principal: soderby", "name: Bo Lund, principal: norrby", []),
        ('name: Anna Ek, principal: norrby, left: "11.00"', "name: Bo Lund, principal: norrby", []),
        ('name: Cia Dal, principal: norrby, arrived: "11.00"', "name: Bo Lund, principal: norrby", []),
        ('name: Anna Ek, principal: norrby, items: ["1"]', "name: Bo Lund, principal: norrby", []),
        ("name: Anna Ek, principal: norrby", "name: Bo Lund, principal: norrby, role: guest", []),
        ("name: Anna Ek, principal: norrby, role: guest", "name: Bo Lund, principal: norrby", [TOO]),
    ],
)
def test_a_substitute_beside_a_member(
    member: str, substitute: str, found: list[str], workspace: Make
) -> None:
    assert beside(workspace, member, substitute) == found


@pytest.mark.parametrize(
    ("bodies", "count"),
    [
        (body("ledning", seats="shared: {kommun: 1, region: 1}"), 1),
        (body("ledning", seats="shared: {kommun: 2, region: 2}"), 0),
        (body("ledning"), 0),  # without seats there are no substitutes to judge
    ],
)
def test_a_side_that_shares_its_seats(bodies: str, count: int, workspace: Make) -> None:
    member, substitute = "name: Cia Dal, principal: soderby", "name: Bo Lund, principal: norrby"

    assert len(beside(workspace, member, substitute, bodies)) == count


AWAY = "list the member under `absent`, or take `substitute_for` away"


OTHER = (
    "A B sat for C D, whose principal is `soderby` and not `norrby`; a substitute and the member have the "
    "same principal: put right the one that is wrong"
)


def nobody(workspace: Make, attendance: str, absent: str) -> list[str]:
    text = f"attendance: [{attendance}]\nabsent: [{absent}]\n"
    return of_meeting(workspace, "LSG404", body("ledning"), text)


@pytest.mark.parametrize(
    ("attendance", "absent", "found"),
    [
        ("{name: A B, substitute_for: C D}", "", [f"A B sat for C D, who is not listed as absent; {AWAY}"]),
        ("{name: A B, substitute_for: C D}", "C D", []),
        ("{name: A B, substitute_for: C D}, {name: C D}", "", []),
        (
            "{name: A B, substitute_for: Karin Eek}",
            "Karin Ek, Karin Eka",
            ["A B sat for Karin Eek, who is not listed as absent; did you mean `Karin Ek`?"],
        ),
        (
            "{name: A B, principal: norrby, substitute_for: C D}",
            "{name: C D, principal: soderby}",
            [OTHER],
        ),
        ("{name: A B, principal: norrby, substitute_for: C D}", "C D", []),
        ("{name: A B, substitute_for: C D}", "{name: C D, principal: soderby}", []),
        # Two of one name, and one of them has the principal.
        (
            "{name: A B, principal: norrby, substitute_for: C D}",
            "{name: C D, principal: soderby}, {name: C D, principal: norrby}",
            [],
        ),
    ],
)
def test_a_substitute_sits_for_somebody(
    attendance: str, absent: str, found: list[str], workspace: Make
) -> None:
    assert nobody(workspace, attendance, absent) == [f"4 LSG404 {line}" for line in found]


def test_a_fault_in_the_list_of_the_absent_hides_who_is_there(workspace: Make) -> None:
    assert nobody(workspace, "{name: A B, substitute_for: C D}", "{nam: C D}") == []


@pytest.mark.parametrize(
    ("notified", "status", "count"),
    [("false", "held", 1), ("true", "held", 0), ("# fill in", "held", 0), ("false", "called", 0)],
)
def test_an_absence_is_told_when_the_minutes_say_so(
    notified: str, status: str, count: int, workspace: Make
) -> None:
    text = f"absent:\n  - name: Anna Ek\n    notified: {notified}\n"

    found = said(workspace, "LSG405", SEATS, {PATH: HEAD.replace("held", status) + text})
    assert len(found) == count


@pytest.mark.parametrize("seats", ["each: {kommun: 1}", "shared: {kommun: 2}"])
def test_without_substitutes_an_absence_is_not_judged(seats: str, workspace: Make) -> None:
    text = "absent: [{name: Anna Ek, notified: false}]\n"

    assert of_meeting(workspace, "LSG405", body("ledning", seats=seats), text) == []
