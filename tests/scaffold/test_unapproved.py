"""Which earlier minutes a new meeting is to approve: all that nobody has approved, and no others."""

import pytest
from tests.helpers.carrying import new, repository
from tests.helpers.small import Make

from lsgtool.messages import english
from lsgtool.scaffold.meeting_text import meeting_text

APPROVED = "- {standing: previous-minutes, minutes: [%s], decisions: [att godkänna protokollet]}\n"
DEALT_WITH = "- {standing: previous-minutes, minutes: [%s], text: Det är utskickat.}\n"
ANOTHER = "- title: Annat\n"
PLANNED = "status: planned\nbooked: 2024-01-02\n"

CASES = {
    "the last ones": (
        {"ledning/2024-09-20": ANOTHER},
        ["ledning/2024-09-20"],
    ),
    "all that were passed over, and those of the last year": (
        {"ledning/2023-11-15": ANOTHER, "ledning/2024-04-19": ANOTHER, "ledning/2024-09-20": ANOTHER},
        ["ledning/2024-04-19", "ledning/2024-09-20"],
    ),
    "not those that were approved, at the next meeting or later": (
        {
            "ledning/2024-02-23": ANOTHER,
            "ledning/2024-04-19": ANOTHER,
            "ledning/2024-09-20": APPROVED % "ledning/2024-04-19",
            "ledning/2024-11-15": APPROVED % "ledning/2024-02-23",
        },
        ["ledning/2024-09-20", "ledning/2024-11-15"],
    ),
    "those that were only dealt with, where more than the chair adjusts them": (
        {"ledning/2024-04-19": ANOTHER, "ledning/2024-09-20": DEALT_WITH % "ledning/2024-04-19"},
        ["ledning/2024-04-19", "ledning/2024-09-20"],
    ),
    "the last ones however old they are": (
        {"ledning/2020-11-15": ANOTHER},
        ["ledning/2020-11-15"],
    ),
    "not those of a meeting that was cancelled": (
        {"ledning/2024-09-20": ANOTHER, "ledning/2024-11-15": "status: cancelled\n"},
        ["ledning/2024-09-20"],
    ),
    "where the one before is still to be held, its own alone": (
        {"ledning/2024-09-20": ANOTHER, "ledning/2025-01-10": PLANNED},
        ["ledning/2025-01-10"],
    ),
    "where the one before is held after the day of planning, its own alone": (
        {"ledning/2024-09-20": ANOTHER, "ledning/2025-01-10": "booked: 2024-01-02\nstatus: held\n"},
        ["ledning/2025-01-10"],
    ),
    "those of a file with faults": (
        {"ledning/2024-09-20": ANOTHER, "ledning/2024-11-15": "status: [\n"},
        ["ledning/2024-11-15"],
    ),
    "not those of other bodies": (
        {"au/2024-09-20": ANOTHER},
        [],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_minutes_to_approve(name: str, workspace: Make) -> None:
    files, expected = CASES[name]

    found = new(workspace(repository(files)), "ledning/2025-02-14").minutes

    assert [str(ref) for ref in found] == expected


def test_a_file_that_says_it_is_another_meeting_is_one_with_faults(workspace: Make) -> None:
    files = repository({"ledning/2024-09-20": ANOTHER, "ledning/2024-11-15": ANOTHER})
    misplaced = files | {"meetings/ledning/2024-10-15.yaml": files["meetings/ledning/2024-09-20.yaml"]}

    found = new(workspace(misplaced), "ledning/2025-02-14").minutes

    assert [str(ref) for ref in found] == ["ledning/2024-09-20", "ledning/2024-11-15"]


@pytest.mark.parametrize("item", [DEALT_WITH % "samrad/2024-04-19", "- standing: previous-minutes\n"])
def test_where_nobody_beside_the_chair_adjusts_them_to_deal_with_them_is_enough(
    item: str, workspace: Make
) -> None:
    made = workspace(repository({"samrad/2024-04-19": ANOTHER, "samrad/2024-09-20": item}))

    assert [str(ref) for ref in new(made, "samrad/2025-02-14").minutes] == ["samrad/2024-09-20"]


def test_a_body_without_the_standing_item_gets_none(workspace: Make) -> None:
    made = workspace(repository({"au/2024-09-20": ANOTHER, "ledning/2024-09-20": ANOTHER}))

    assert "minutes:" not in meeting_text(new(made, "au/2025-02-14"), english)
    assert "minutes: [ledning/2024-09-20]" in meeting_text(new(made, "ledning/2025-02-14"), english)
