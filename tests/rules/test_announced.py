"""Announced meetings lie ahead, and have files."""

import pytest
from tests.helpers.small import BODIES, Make, meeting
from tests.helpers.telling import told

PAST = "LSG309 the meeting announced for {} is not after this one, 2024-09-20"
PLANNED = meeting("lsg/2024-11-15", status="planned")


@pytest.mark.parametrize(
    ("announced", "status", "found"),
    [
        ("{body: lsg, date: 2024-11-15}", "held", []),
        ("{body: lsg, date: 2024-09-20}", "held", [PAST.format("2024-09-20")]),
        ("{body: samrad, date: 2024-09-19}", "held", [PAST.format("2024-09-19")]),
        ("{body: lsg, date: 2024-11-14}", "held", ["LSG310 lsg/2024-11-14 is announced, and has no file"]),
        (
            "{body: lsg, date: 2024-12-13}",
            "adjusted",
            ["LSG310 lsg/2024-12-13 is announced, and has no file"],
        ),
        ("{body: lsg, date: 2025-02-14}", "held", []),
        ("{body: samrad, date: 2024-10-25}", "held", []),
        ("{body: lsg, date: 2024-11-14}", "called", []),
        ("{body: lsg, date: 2024-09-19}", "called", [PAST.format("2024-09-19")]),
        ("{body: lsg, date: 2024-09-19}", "cancelled", []),
        # What is wrong in another way is told once.
        ("{body: lsg, date: 2024-09-31}", "held", []),
        ("{body: lsg}", "held", []),
        ("lsg", "held", []),
    ],
)
def test_a_next_meeting(announced: str, status: str, found: list[str], workspace: Make) -> None:
    this = meeting("lsg/2024-09-20", status=status, more=f"next_meetings:\n  - {announced}")
    lines = told(workspace({"bodies.yaml": BODIES, **PLANNED, **this}), "LSG309", "LSG310")

    assert lines == [f"lsg/2024-09-20:5 {one}" for one in found]


def test_a_meeting_that_a_decision_plans(workspace: Make) -> None:
    plan = "items:\n  - title: Plan\n    items:\n      - title: Höst\n        decisions:\n"
    plan += "          - {text: att mötas, meetings: [{body: lsg, date: 2024-11-14}]}\n"
    this = meeting("lsg/2024-09-20", more=plan)

    assert told(workspace({"bodies.yaml": BODIES, **PLANNED, **this}), "LSG310") == [
        "lsg/2024-09-20:9 LSG310 lsg/2024-11-14 is announced, and has no file"
    ]
