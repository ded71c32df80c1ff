"""What came of a decision came after it, and was recorded when it had happened."""

import pytest
from tests.helpers.following import MINUTES, follow_up, found, hints
from tests.helpers.small import Make

from lsgtool import codes

CODE = codes.RECORDED_TOO_EARLY


@pytest.mark.parametrize(
    ("kind", "entry", "finding"),
    [
        ("dispatches", "dispatched: 2024-09-20, paragraph: 35", []),
        (
            "dispatches",
            "dispatched: 2024-09-19, paragraph: 35",
            ["1:18 it was sent on 2024-09-19, before it was decided, on 2024-09-20"],
        ),
        ("responses", "decided: 2024-09-20, paragraph: 35, principal: norrby, outcome: approved", []),
        (
            "responses",
            "decided: 2023-10-22, paragraph: 35, principal: norrby, outcome: postponed",
            ["1:15 `norrby` decided on 2023-10-22, before there was a recommendation, on 2024-09-20"],
        ),
        ("reports", "done: 2024-09-20, paragraph: 36", []),
        (
            "reports",
            "done: 2024-09-19, paragraph: 36",
            ["1:12 it was done on 2024-09-19, before the assignment was given, on 2024-09-20"],
        ),
        # Taken between meetings, on 2024-09-06.
        ("reports", "done: 2024-09-06, paragraph: 38", []),
        (
            "reports",
            "done: 2024-09-05, paragraph: 38",
            ["1:12 it was done on 2024-09-05, before the assignment was given, on 2024-09-06"],
        ),
        # What it is about cannot be found: then the day of the meeting counts.
        (
            "reports",
            "done: 2024-09-19, paragraph: 53",
            ["1:12 it was done on 2024-09-19, before the assignment was given, on 2024-09-20"],
        ),
        ("reports", "done: 2024-10-04, paragraph: 36, recorded: 2024-10-04", []),
        ("reports", "done: 2024-10-04, paragraph: 36, recorded: 2025-10-04", []),
        (
            "reports",
            "done: 2024-10-04, paragraph: 36, recorded: 2024-10-03",
            ["1:49 it was recorded on 2024-10-03, before it happened, on 2024-10-04"],
        ),
    ],
)
def test_the_days_of_an_entry(kind: str, entry: str, finding: list[str], workspace: Make) -> None:
    assert found(workspace, CODE, follow_up(kind, entry)) == finding


def test_of_several_that_may_be_meant_the_earliest_counts(workspace: Make) -> None:
    minutes = MINUTES.replace("to: Region Exempel", "to: Region Exempel, taken: 2024-09-06")
    text = follow_up(
        "dispatches", "paragraph: 36, dispatched: 2024-09-06", "paragraph: 36, dispatched: 2024-09-05"
    )

    assert found(workspace, CODE, text, minutes) == [
        "2:33 it was sent on 2024-09-05, before it was decided, on 2024-09-06"
    ]


def test_the_way_out_names_the_key(workspace: Make) -> None:
    text = follow_up("reports", "paragraph: 36, done: 2024-09-19, recorded: 2024-09-18")

    assert hints(workspace, CODE, text) == ["correct the day in `done`", "correct one of the two days"]
