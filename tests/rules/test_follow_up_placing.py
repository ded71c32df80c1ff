"""A follow-up file lies beside the minutes that it belongs to."""

import pytest
from tests.helpers.small import BODIES, Make, meeting
from tests.helpers.telling import not_judged, told

FOLLOW_UP = "meetings/lsg/2024-09-20.follow-up.yaml"
OTHER = "the file is that of lsg/2024-09-20 by its name, and its `meeting` is "
REPORTS = "reports: [{paragraph: 9, done: 2024-09-20}]\n"


def said(workspace: Make, named: str, *files: dict[str, str]) -> list[str]:
    there = {path: text for one in files for path, text in one.items()}
    text = f"meeting: {named}\n{REPORTS}"
    return told(workspace({"bodies.yaml": BODIES, FOLLOW_UP: text, **there}), "LSG6")


@pytest.mark.parametrize(
    ("status", "finding"),
    [
        ("planned", "lsg/2024-09-20 has not been held: its status is `planned`"),
        ("called", "lsg/2024-09-20 has not been held: its status is `called`"),
        ("cancelled", "lsg/2024-09-20 was cancelled, and nothing was decided there"),
    ],
)
def test_a_meeting_that_has_no_minutes(status: str, finding: str, workspace: Make) -> None:
    """Nothing else is told of the file then: the numbers may still move."""
    assert said(workspace, "lsg/2024-09-20", meeting("lsg/2024-09-20", 1, status)) == [
        f"lsg/2024-09-20.follow-up:1 LSG615 {finding}"
    ]


@pytest.mark.parametrize("status", ["held", "adjusted"])
def test_a_meeting_that_has_minutes(status: str, workspace: Make) -> None:
    assert said(workspace, "lsg/2024-09-20", meeting("lsg/2024-09-20", 1, status)) == [
        "lsg/2024-09-20.follow-up:2 LSG609 lsg/2024-09-20 has no § 9"
    ]


@pytest.mark.parametrize("named", ["lsg/2024-09-13", "samrad/2024-09-20", "lgs/2024-09-20"])
def test_a_file_that_names_another_meeting(named: str, workspace: Make) -> None:
    both = meeting("lsg/2024-09-20", 1) | meeting("lsg/2024-09-13", 1)

    assert said(workspace, named, both) == [f"lsg/2024-09-20.follow-up:1 LSG615 {OTHER}{named}"]


def test_a_file_beside_no_meeting(workspace: Make) -> None:
    assert said(workspace, "lsg/2024-09-20", meeting("lsg/2024-09-13", 1)) == [
        "lsg/2024-09-20.follow-up:1 LSG615 there is no meeting lsg/2024-09-20 that this could have followed"
    ]


def test_a_file_that_does_not_say_whose_it_is_belongs_to_the_meeting_it_lies_by(workspace: Make) -> None:
    files = {"bodies.yaml": BODIES, FOLLOW_UP: REPORTS, **meeting("lsg/2024-09-20", 1)}

    assert told(workspace(files), "LSG") == [
        "lsg/2024-09-20.follow-up:1 LSG102 the key `meeting` is missing",
        "lsg/2024-09-20.follow-up:1 LSG609 lsg/2024-09-20 has no § 9",
    ]


def test_whether_a_meeting_was_held_is_not_known_of_a_file_with_faults(workspace: Make) -> None:
    text = f"meeting: lsg/2024-09-20\n{REPORTS}"
    files = {"bodies.yaml": BODIES, FOLLOW_UP: text, **meeting("lsg/2024-09-20", 1, "hållet")}
    path = "meetings/lsg/2024-09-20.yaml"

    assert told(workspace(files), "LSG6") == []
    assert not_judged(workspace(files), "LSG615", "LSG609") == [
        f"{FOLLOW_UP} LSG609 {path}",
        f"{FOLLOW_UP} LSG615 {path}",
    ]
