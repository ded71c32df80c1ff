"""Of several decisions under one number, a record says which one it is about."""

import pytest
from tests.helpers.following import follow_up, found, hints
from tests.helpers.small import Make

from lsgtool import codes

CODE = codes.CLAUSE_UNCLEAR
REGION = "principal: region, decided: 2024-10-22, outcome: approved"
ASSIGN = "{kind: assign, text: att ta fram ett avtal, to: Lena Rask, due: 2025-01-31}"
MINUTES = "body: lsg\ndate: 2024-09-20\nstatus: held\nitems:\n"


@pytest.mark.parametrize(
    ("entry", "finding"),
    [
        ("paragraph: 35", []),
        ("paragraph: 36, clause: 1", []),
        ("paragraph: 36, clause: 2", []),  # not clear at all, but that is another fault
        (
            "paragraph: 36",
            ["1:5 2 recommendations stand under § 36, and this does not say which one it is about"],
        ),
    ],
)
def test_a_response(entry: str, finding: list[str], workspace: Make) -> None:
    assert found(workspace, CODE, follow_up("responses", f"{entry}, {REGION}")) == finding


def test_a_dispatch_is_about_all_of_them(workspace: Make) -> None:
    assert found(workspace, CODE, follow_up("dispatches", "paragraph: 36, dispatched: 2024-09-27")) == []


def test_one_assignment_among_recommendations_is_clear(workspace: Make) -> None:
    assert found(workspace, CODE, follow_up("reports", "paragraph: 36, done: 2024-10-04")) == []


def test_a_report_about_one_of_two_assignments(workspace: Make) -> None:
    minutes = f"{MINUTES}  - title: Avtal\n    decisions: [{ASSIGN}, att tacka, {ASSIGN}]\n"
    text = follow_up("reports", "paragraph: 1, done: 2024-10-04", "paragraph: 1, clause: 3, done: 2024-10-04")

    assert found(workspace, CODE, text, minutes) == [
        "1:5 2 assignments stand under § 1, and this does not say which one it is about"
    ]
    assert hints(workspace, CODE, text, minutes) == [
        "write which one with `clause`: 1 (att ta fram ett avtal), 3 (att ta fram ett avtal)"
    ]


def test_a_number_that_two_items_share(workspace: Make) -> None:
    item = f"  - title: Avtal\n    number: '2'\n    decisions: [{ASSIGN}]\n"
    text = follow_up("reports", "paragraph: 2, clause: 1, done: 2024-10-04", "paragraph: 2, done: 2024-10-04")
    minutes = f"{MINUTES}  - title: Plan\n{item}{item}"

    assert found(workspace, CODE, text, minutes) == [
        "1:17 several items have the number 2, and nobody can tell which one this is about",
        "2:17 several items have the number 2, and nobody can tell which one this is about",
    ]
    assert hints(workspace, CODE, text, minutes)[0] == (
        "give each a number of its own in the minutes, such as 2 b"
    )
