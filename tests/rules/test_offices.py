"""What goes with an office elsewhere: a seat, and to present what comes from there."""

import pytest
from tests.helpers.composing import HEAD, PATH, body, of_meeting, said
from tests.helpers.small import Make, meeting

SEATS = "shared: {kommun: 3, region: 3}, also: [{office: chair, of: rad, force: should}]"
RAD = (
    "    names:\n"
    "      - {from: 2020-01-01, basis: Ordning, name: Rådet för hjälpmedel, short: Hjälpmedelsrådet}\n"
    "    chairs:\n"
    "      - {from: 2023-01-01, basis: Val, chair: {name: Bo Lund, principal: norrby}}\n"
    "      - {from: 2024-01-01, basis: Val, chair: {name: Dan Ås, principal: region}}\n"
)
BODIES = body("ledning", seats=SEATS) + "  rad:\n" + RAD
SEAT = "4 LSG415 Dan Ås has a seat as chair of `rad`, and is listed neither as present nor as absent"
LIST = f"{SEAT}; list the name under `attendance` or `absent`"


@pytest.mark.parametrize(
    ("attendance", "absent", "found"),
    [
        ("Anna Ek", "", [LIST]),
        ("Anna Ek, Bo Lund", "", [LIST]),  # the chair of the year before
        ("Anna Ek, Dan Ås", "", []),
        ("Anna Ek, {name: dan  ås, role: guest}", "", []),
        ("Anna Ek", "Dan Ås", []),
        ("Anna Ek, {name: Gun Moe, organisation: hjälpmedelsrådet}", "", []),
        ("Anna Ek, {name: Gun Moe, organisation: Rådet för hjälpmedel}", "", []),
        ("Anna Ek, {name: Gun Moe, organisation: Hjälpmedelsrådet, role: guest}", "", [LIST]),
        ("", "", []),
        (
            "Anna Ek, Dan Åås",
            "",
            [f"{SEAT}; if that is Dan Åås, spell the name in the same way here and in bodies.yaml"],
        ),
    ],
)
def test_who_has_a_seat_by_office_is_listed(
    attendance: str, absent: str, found: list[str], workspace: Make
) -> None:
    text = f"attendance: [{attendance}]\nabsent: [{absent}]\n"

    assert of_meeting(workspace, "LSG415", BODIES, text) == found


def test_an_office_that_nobody_is_known_to_hold_brings_no_seat(workspace: Make) -> None:
    text = "attendance: [Anna Ek]\n"
    bodies = body("ledning", seats=SEATS) + body("rad")

    assert of_meeting(workspace, "LSG415", bodies, text) == []
    vice_chair = BODIES.replace("office: chair", "office: vice-chair")
    assert of_meeting(workspace, "LSG415", vice_chair, text) == []


PRESENTING = body("ledning", presenting="force: should, matters_of: rad") + "  rad:\n" + RAD
FOUND = (
    "2024-11-15:7 LSG416 `Rollatorer` comes from rad/2024-09-20, and Dan Ås, the chair there, does not "
    "present it; if the chair did present it, add the name under `presenters`"
)
HANDED_ON = "items:\n  - title: Rollatorer\n    matter: rollatorer\n    forward: [ledning]\n"
TAKEN_UP = "items:\n  - title: Rollatorer\n    matter: rollatorer\n"
STRUCK = f"{TAKEN_UP}    struck: true\n"


def presented(workspace: Make, presenters: str, files: dict[str, str], more: str = "") -> list[str]:
    text = f"{HEAD}{TAKEN_UP}    presenters: [{presenters}]\n{more}"
    return said(workspace, "LSG416", PRESENTING, {PATH: text, **files})


def test_what_comes_from_a_body_is_presented_by_its_chair(workspace: Make) -> None:
    files = meeting("rad/2024-09-20", more=HANDED_ON)

    assert presented(workspace, "Gun Moe", files) == [FOUND]


@pytest.mark.parametrize("presenters", ["Dan Ås", "Gun Moe, {name: dan  ås, title: ordförande}", ""])
def test_others_may_present_it_too(presenters: str, workspace: Make) -> None:
    assert presented(workspace, presenters, meeting("rad/2024-09-20", more=HANDED_ON)) == []


def test_an_item_that_was_struck_is_not_judged(workspace: Make) -> None:
    files = meeting("rad/2024-09-20", more=HANDED_ON)

    assert presented(workspace, "Gun Moe", files, "    struck: true\n") == []


@pytest.mark.parametrize(
    "files",
    [
        {},
        meeting("rad/2024-09-20", more=HANDED_ON.replace("ledning", "rad")),
        meeting("rad/2024-09-20", more=HANDED_ON.replace("matter: rollatorer", "matter: annat")),
        meeting("rad/2024-09-20", more=HANDED_ON, status="cancelled"),
        meeting("rad/2024-09-20", more=HANDED_ON, status="called"),
        meeting("rad/2024-11-15", more=HANDED_ON),  # on the same day
        meeting("rad/2024-11-22", more=HANDED_ON),
        meeting("rad/2023-11-10", more=HANDED_ON),  # longer ago than a year
        # This body has taken it up since.
        {**meeting("rad/2024-05-17", more=HANDED_ON), **meeting("ledning/2024-09-20", more=TAKEN_UP)},
        # Three meetings ago and no more.
        {
            **meeting("rad/2024-02-16", more=HANDED_ON),
            **meeting("rad/2024-04-19"),
            **meeting("rad/2024-05-17"),
            **meeting("rad/2024-09-20"),
        },
    ],
)
def test_a_matter_that_does_not_come_from_there(files: dict[str, str], workspace: Make) -> None:
    assert presented(workspace, "Gun Moe", files) == []


@pytest.mark.parametrize(
    "files",
    [
        # Handed on once more since it was taken up, or taken up before, or struck when it should have been.
        {**meeting("rad/2024-09-20", more=HANDED_ON), **meeting("ledning/2024-05-17", more=TAKEN_UP)},
        {**meeting("rad/2024-09-20", more=HANDED_ON), **meeting("ledning/2024-10-18", more=STRUCK)},
        {
            **meeting("rad/2024-09-20", more=HANDED_ON),
            **meeting("rad/2024-10-18"),
            **meeting("rad/2024-11-01"),
        },
    ],
)
def test_a_matter_that_does_come_from_there(files: dict[str, str], workspace: Make) -> None:
    assert presented(workspace, "Gun Moe", files) == [FOUND]


def test_a_broken_file_between_hides_what_was_handed_on(workspace: Make) -> None:
    files = meeting("rad/2024-09-20", more=HANDED_ON) | meeting("rad/2024-10-18", status="hold")

    assert presented(workspace, "Gun Moe", files) == []
