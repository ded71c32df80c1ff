"""How many may sit for whom, and who must be listed."""

import pytest
from tests.helpers.composing import HEAD, PATH, body, of_meeting, said
from tests.helpers.small import Make

SEATS = "each: {kommun: 1}, principals: {region: 2}"
NO_SEAT = (
    "give those without a seat another `role`, such as `guest` or `co-opted`; if the number of seats has "
    "changed, add an entry under `seats` in bodies.yaml"
)


def seated(workspace: Make, seats: str, *attendance: str) -> list[str]:
    """Return who is one too many; the first attendee stands on line 5."""
    text = "attendance:\n" + "".join(f"  - {{name: {one}}}\n" for one in attendance)
    found = of_meeting(workspace, "LSG401", body("ledning", seats=seats), text)
    assert all(line.endswith(f"; {NO_SEAT}") for line in found)
    return [line.removesuffix(f"; {NO_SEAT}") for line in found]


ONE_TOO_MANY = "6 LSG401 Norrby kommun has 1 seat, and 2 members took part: Anna Ek, Bo Lund"


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("", "", [ONE_TOO_MANY]),
        ("", "substitute_for: Cia Dal", []),  # that is told as LSG403
        ("substitute_for: Cia Dal", "substitute_for: Cia Dal", [ONE_TOO_MANY]),
        ('left: "10.30"', "", [ONE_TOO_MANY]),
        ('left: "10.30"', 'arrived: "10.29"', [ONE_TOO_MANY]),
        ('left: "10.30"', 'arrived: "10.30"', []),
        ('arrived: "10.30"', 'left: "10.30"', []),
        ('left: "10.30"', "substitute_for: Anna Ek", []),
        ("", "role: guest, items: []", []),
        ("", "role: co-opted", []),
        ("", "role: coordinator", []),
        ("role: secretary", "", []),
        ("", 'items: ["1"]', []),  # an item is no whole meeting
    ],
)
def test_two_for_one_seat(first: str, second: str, found: list[str], workspace: Make) -> None:
    one, other = f"Anna Ek, principal: norrby, {first}", f"Bo Lund, principal: norrby, {second}"

    assert seated(workspace, SEATS, one, other) == found


@pytest.mark.parametrize(
    ("seats", "found"),
    [
        ("each: {kommun: 1}", ["Norrby kommun has 1 seat, and 3 members took part: A B, C D, E F"]),
        ("each: {kommun: 1}, principals: {norrby: 3}", []),
        ("principals: {norrby: 0}", ["Norrby kommun has no seat, and 3 members took part: A B, C D, E F"]),
        ("shared: {kommun: 3}", []),
        ("shared: {kommun: 2}", ["the side `kommun` has 2 seats, and 3 members took part: A B, C D, E F"]),
        ("shared: {kommun: 2}, principals: {norrby: 3}", []),
        ("shared: {region: 2}", ["Norrby kommun has no seat, and 3 members took part: A B, C D, E F"]),
        ("co_opted: 3", []),  # nothing is said of the seats of principals
    ],
)
def test_the_most_specific_number_counts(seats: str, found: list[str], workspace: Make) -> None:
    lines = seated(workspace, seats, *(f"{name}, principal: norrby" for name in ("A B", "C D", "E F")))

    assert len(lines) == len(found)
    assert all(line.endswith(end) for line, end in zip(lines, found, strict=True))


def test_the_seats_of_the_day_of_the_meeting_count(workspace: Make) -> None:
    seats = """\
    seats:
      - {from: 2020-01-01, basis: Arbetsordning, each: {kommun: 1}}
      - {from: 2024-09-20, basis: Beslut, each: {kommun: 2}}
"""
    two = "attendance: [{name: A B, principal: norrby}, {name: C D, principal: norrby}]\n"
    files = {PATH: HEAD + two, PATH.replace("11-15", "09-19"): HEAD.replace("11-15", "09-19") + two}

    (found,) = said(workspace, "LSG401", body("ledning") + seats, files)
    assert found.startswith("2024-09-19:4 LSG401 Norrby kommun has 1 seat, and 2 members")


def test_who_sits_by_an_office_elsewhere_takes_no_seat_of_a_principal(workspace: Make) -> None:
    office = "each: {kommun: 1}, also: [{office: chair, of: rad}]"
    chairs = "chair: {name: Anna Ek, principal: norrby}, vice_chair: {name: Bo Lund, principal: region}"
    bodies = body("ledning", seats=office) + body("rad", chairs=chairs)
    text = "attendance: [{name: Anna Ek, principal: norrby}, {name: Cia Dal, principal: norrby}]\n"

    other_office = bodies.replace("office: chair", "office: vice-chair")

    assert of_meeting(workspace, "LSG401", bodies, text) == []
    assert len(of_meeting(workspace, "LSG401", other_office, text)) == 1


@pytest.mark.parametrize("status", ["planned", "called", "cancelled"])
def test_only_minutes_are_judged(status: str, workspace: Make) -> None:
    head = HEAD.replace("held", status)
    text = "attendance: [{name: A B, principal: norrby}, {name: C D, principal: norrby}]\n"

    assert said(workspace, "LSG40", body("ledning", seats=SEATS), {PATH: head + text}) == []


def test_a_role_that_is_misspelt_does_not_make_a_member(workspace: Make) -> None:
    text = "attendance: [{name: A B, principal: norrby}, {name: C D, principal: norrby, role: gäst}]\n"

    assert of_meeting(workspace, "LSG401", body("ledning", seats=SEATS), text) == []


def unlisted(workspace: Make, text: str, seats: str = SEATS) -> list[str]:
    found = of_meeting(workspace, "LSG402", body("ledning", seats=seats), text)
    hint = "; each of them has a seat: list under `absent` who was away"
    assert all(line.endswith(hint) for line in found)
    return [line.removesuffix(hint) for line in found]


NOBODY = "4 LSG402 nobody is listed, neither as present nor as absent, from"
NORRBY, REGION = "{name: Anna Ek, principal: norrby}", "{name: Bo Lund, principal: region}"


@pytest.mark.parametrize(
    ("attendance", "absent", "names"),
    [
        (NORRBY, "", "Region Exempel and Söderby kommun"),
        (f"{NORRBY}, {REGION}", "", "Söderby kommun"),
        (f"{NORRBY}, {REGION}", "{name: Cia Dal, principal: soderby}", None),
        (f"{NORRBY}, {REGION}, {{name: Cia Dal, principal: soderby, role: guest}}", "", "Söderby kommun"),
        (f"{NORRBY}, {REGION}", "{name: Cia Dal, principal: norrby}", "Söderby kommun"),
        # For whom these sit or are away, nobody can know.
        (f"{NORRBY}, Cia Dal", "", None),
        (f"{NORRBY}, {{name: Cia Dal, organisation: Söderby kommun}}", "", None),
        (NORRBY, "Cia Dal", None),
        # A guest or a secretary sits for nobody.
        (f"{NORRBY}, {REGION}, {{name: Dan Ås, role: secretary}}", "", "Söderby kommun"),
        ("", "", None),
    ],
)
def test_every_principal_is_listed(attendance: str, absent: str, names: str | None, workspace: Make) -> None:
    found = unlisted(workspace, f"attendance: [{attendance}]\nabsent: [{absent}]\n")

    assert found == ([f"{NOBODY} {names}"] if names is not None else [])


@pytest.mark.parametrize("who", ["Hans Rud", "{name: Hans Rud}", "{name: Ida Moe, organisation: rad}"])
def test_who_sits_by_an_office_elsewhere_needs_no_principal(who: str, workspace: Make) -> None:
    chairs = "chair: {name: Hans Rud, principal: region}"
    bodies = body("ledning", seats=f"{SEATS}, also: [{{office: chair, of: rad}}]") + body(
        "rad", chairs=chairs
    )
    text = f"attendance: [{NORRBY}, {REGION}, {who}]\n"

    (found,) = of_meeting(workspace, "LSG402", bodies, text)
    assert found.startswith(f"{NOBODY} Söderby kommun; ")


@pytest.mark.parametrize(
    "seats", ["shared: {kommun: 2, region: 2}", "each: {kommun: 0}", "principals: {norrby: 1}", "co_opted: 2"]
)
def test_only_seats_of_ones_own_are_asked_for(seats: str, workspace: Make) -> None:
    assert unlisted(workspace, f"attendance: [{NORRBY}]\n", seats) == []
