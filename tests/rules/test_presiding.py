"""Who presides and who adjusts: named, there, and in office."""

import pytest
from tests.helpers.composing import HEAD, PATH, body, of_meeting, said
from tests.helpers.small import Make

OFFICES = "chair: {name: Anna Ek, principal: norrby}, vice_chair: {name: Bo Lund, principal: region}"
BODIES = body("ledning", chairs=OFFICES, minutes="document: protokoll, adjusted_by: [chair, adjuster]")
OTHER, UNLISTED = "name under `chair` who presided", "is not listed in `attendance`"
NOT_AWAY = "take the name away under `absent`"
ELECTION = "after an election, add an entry with its decision under `chairs` in bodies.yaml"


def presided(by: str, election: str = ELECTION) -> str:
    return (
        f"4 LSG410 {by} presided; from 2020-01-01 the chair is Anna Ek and the vice chair Bo Lund; {election}"
    )


@pytest.mark.parametrize(
    ("chair", "attendance", "absent", "found"),
    [
        ("Anna Ek", "", "", []),
        ("bo  lund", "", "", []),
        ("Cia Dal", "", "", [presided("Cia Dal")]),
        ("Ana Ek", "", "", [presided("Ana Ek", "did you mean `Anna Ek`?")]),
        ("Cia Dal", "Cia Dal, Anna Ek", "Bo Lund", [presided("Cia Dal")]),
        ("Cia Dal", "Cia Dal", "Bo Lund", [presided("Cia Dal")]),
        ("Cia Dal", "Cia Dal", "Bo Lund, Anna Ek", []),
        # What is told as LSG411 is not told twice.
        ("Cia Dal", "Anna Ek", "", []),
        ("Cia Dal", "", "Cia Dal", []),
    ],
)
def test_who_presides_is_in_office(
    chair: str, attendance: str, absent: str, found: list[str], workspace: Make
) -> None:
    text = f"chair: {chair}\nattendance: [{attendance}]\nabsent: [{absent}]\n"

    assert of_meeting(workspace, "LSG410", BODIES, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("chair: Anna Ek\n", []),
        ("chair: Anna Ek\nattendance: [Anna Ek]\n", []),
        ("", ["1 LSG411 the minutes do not say who presided; write the name under `chair`"]),
        ("chair:\n", ["4 LSG411 the minutes do not say who presided; write the name under `chair`"]),
        (
            "chair: Anna Ek\nabsent: [Anna Ek]\n",
            [f"4 LSG411 Anna Ek presided and is listed as absent; {OTHER}, or {NOT_AWAY}"],
        ),
        (
            "chair: Anna Ek\nattendance: [Bo Lund]\n",
            [f"4 LSG411 Anna Ek presided and {UNLISTED}; add the name to `attendance`, or {OTHER}"],
        ),
        (
            "chair: Ana Ek\nattendance: [Anna Ek]\n",
            [f"4 LSG411 Ana Ek presided and {UNLISTED}; did you mean `Anna Ek`?"],
        ),
        # A fault in what is looked up hides who was there.
        ("chair: Anna Ek\nattendance: [{nam: Anna Ek}]\n", []),
        ("chiar: Anna Ek\n", []),
    ],
)
def test_who_presides_was_there(text: str, found: list[str], workspace: Make) -> None:
    assert of_meeting(workspace, "LSG411", BODIES, text) == found


@pytest.mark.parametrize(
    ("provisions", "count"),
    [
        ({"chairs": OFFICES}, 1),
        ({"minutes": "document: protokoll, adjusted_by: [chair]"}, 1),
        ({"minutes": "document: protokoll, adjusted_by: [adjuster]"}, 0),
        ({}, 0),
    ],
)
def test_a_body_without_a_chair_by_its_rules_is_not_judged(
    provisions: dict[str, str], count: int, workspace: Make
) -> None:
    assert len(of_meeting(workspace, "LSG411", body("ledning", **provisions), "")) == count


def test_a_chair_without_a_vice_chair(workspace: Make) -> None:
    alone = body("ledning", chairs="chair: {name: Anna Ek, principal: norrby}")

    assert of_meeting(workspace, "LSG410", alone, "chair: Cia Dal\n") == [
        f"4 LSG410 Cia Dal presided; the chair from 2020-01-01 is Anna Ek; {ELECTION}"
    ]


def test_before_the_body_began_it_had_no_chair(workspace: Make) -> None:
    files = {"meetings/ledning/2019-11-15.yaml": HEAD.replace("2024", "2019")}

    assert said(workspace, "LSG41", BODIES, files) == []


@pytest.mark.parametrize("status", ["planned", "called", "cancelled"])
def test_what_is_to_come_is_not_judged(status: str, workspace: Make) -> None:
    text = HEAD.replace("held", status) + "chair: Cia Dal\nadjuster: Cia Dal\nattendance: [Anna Ek]\n"

    assert said(workspace, "LSG41", BODIES, {PATH: text}) == []


ANOTHER = "name under `adjuster` another member who was there"
NAME = "name under `adjuster` a member who was there"
CIA, THERE = "5 LSG414 Cia Dal is to adjust the minutes, and", "{name: Cia Dal, principal: norrby"


@pytest.mark.parametrize(
    ("adjuster", "attendance", "absent", "found"),
    [
        ("Cia Dal", "", "", []),
        ("cia  dal", f"{THERE}}}", "", []),
        ("Cia Dal", f"{THERE}, role: co-opted}}", "", []),
        ("Cia Dal", "Anna Ek", "", [f"{CIA} is not listed in `attendance`; {NAME}"]),
        ("Cia Dal", "Cia Dahl", "", [f"{CIA} is not listed in `attendance`; did you mean `Cia Dahl`?"]),
        ("Cia Dal", "Anna Ek", "Cia Dal", [f"{CIA} is listed as absent; {NAME}"]),
        ("Cia Dal", f"{THERE}, role: guest}}", "", [f"{CIA} was there as `guest`; {NAME}"]),
        ("Cia Dal", f"{THERE}, role: coordinator}}", "", [f"{CIA} was there as `coordinator`; {NAME}"]),
        ("Cia Dal", f"{THERE}, role: secretary}}, {THERE}}}", "", []),
        (
            "anna ek",
            "Anna Ek",
            "",
            [f"5 LSG413 anna ek presided and is the adjuster too; {ANOTHER}"],
        ),
        (
            "# fill in",
            "",
            "",
            ["5 LSG412 the minutes name no adjuster; write under `adjuster` who was chosen"],
        ),
    ],
)
def test_the_adjuster_is_another_member_who_was_there(
    adjuster: str, attendance: str, absent: str, found: list[str], workspace: Make
) -> None:
    text = f"chair: Anna Ek\nadjuster: {adjuster}\nattendance: [{attendance}]\nabsent: [{absent}]\n"

    lines = of_meeting(workspace, "LSG41", BODIES, text)
    assert [line for line in lines if "LSG411" not in line and "LSG417" not in line] == found


@pytest.mark.parametrize("adjusted_by", ["[]", "[chair]", "[vice-chair]", "[chair, vice-chair]"])
def test_where_nobody_else_adjusts_no_adjuster_is_asked_for(adjusted_by: str, workspace: Make) -> None:
    minutes = f"document: protokoll, adjusted_by: {adjusted_by}"
    bodies = body("ledning", minutes=minutes)

    assert of_meeting(workspace, "LSG412", bodies, "chair: Anna Ek\n") == []
    assert of_meeting(workspace, "LSG413", bodies, "chair: Anna Ek\nadjuster: Anna Ek\n") == []


VICE = "Bo Lund is to adjust the minutes, and is not listed in `attendance`"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("vice_chair: Bo Lund\nattendance: [Anna Ek, Bo Lund]\n", []),
        ("vice_chair: Bo Lund\nattendance: [Anna Ek]\n", [f"4 LSG414 {VICE}; {NAME}"]),
        ("attendance: [Anna Ek]\n", [f"1 LSG414 {VICE}; {NAME}"]),
        ("vice_chair: Cia Dal\nattendance: [Anna Ek, Cia Dal]\n", []),
        ("adjuster: Anna Ek\nattendance: [Anna Ek]\n", []),
        ("attendance: []\n", []),
    ],
)
def test_the_vice_chair_who_adjusts_was_there(text: str, found: list[str], workspace: Make) -> None:
    bodies = body("ledning", chairs=OFFICES, minutes="document: protokoll, adjusted_by: [vice-chair]")

    assert of_meeting(workspace, "LSG414", bodies, text) == found
