"""What happened once is recorded once."""

import pytest
from tests.helpers.following import follow_up, found
from tests.helpers.small import Make

from lsgtool import codes

CODE = codes.RECORDED_TWICE


def response(decided: str, outcome: str, paragraph: str = "paragraph: 35", principal: str = "norrby") -> str:
    return f"{paragraph}, principal: {principal}, decided: {decided}, outcome: {outcome}"


def decided(entry: int, first: int, outcome: str, day: str = "2024-10-22") -> str:
    return f"{entry}:5 `norrby` has decided already: `{outcome}` on {day}, by entry {first} of `responses`"


@pytest.mark.parametrize(
    ("entries", "finding"),
    [
        ([response("2024-10-22", "approved")] * 2, [decided(2, 1, "approved")]),
        ([response("2024-10-22", "amended"), response("2024-11-05", "rejected")], [decided(2, 1, "amended")]),
        ([response("2024-10-22", "approved")] * 3, [decided(2, 1, "approved"), decided(3, 1, "approved")]),
        # First postponed, perhaps more than once, then decided; in whatever order it was written down.
        ([response("2024-10-22", "postponed"), response("2024-11-05", "approved")], []),
        ([response("2024-11-05", "approved"), response("2024-10-22", "postponed")], []),
        ([response("2024-10-22", "postponed"), response("2024-11-05", "postponed")], []),
        ([response("2024-10-22", "postponed")] * 2, [decided(2, 1, "postponed")]),
        # Another principal, another clause.
        (
            [
                response("2024-10-22", "approved", "paragraph: 36, clause: 1"),
                response("2024-10-22", "approved", "paragraph: 36, clause: 1", "region"),
                response("2024-10-22", "approved", "paragraph: 36, clause: 3", "region"),
            ],
            [],
        ),
        # The same clause, named in two ways.
        (
            [
                response("2024-10-22", "approved"),
                response("2024-10-22", "amended", "paragraph: 35, clause: 1"),
            ],
            [decided(2, 1, "approved")],
        ),
        # Which clause is meant is not clear, or there is none: that is another fault.
        ([response("2024-10-22", "approved", "paragraph: 36")] * 2, []),
        ([response("2024-10-22", "approved", "paragraph: 37")] * 2, []),
    ],
)
def test_responses(entries: list[str], finding: list[str], workspace: Make) -> None:
    assert found(workspace, CODE, follow_up("responses", *entries)) == finding


def sent(entry: int, principal: str, first: int = 1) -> str:
    return f"{entry}:5 it went to `{principal}` on 2024-09-27 already, by entry {first} of `dispatches`"


@pytest.mark.parametrize(
    ("entries", "finding"),
    [
        (["paragraph: 35"] * 2, [sent(2, "norrby")]),
        (["paragraph: 35", "paragraph: 35, clause: 1, to: norrby"], [sent(2, "norrby")]),
        (["paragraph: 36, clause: 1, to: norrby", "paragraph: 36, to: region"], []),
        (["paragraph: 36, clause: 1, to: region", "paragraph: 36, clause: 3, to: region"], []),
        (["paragraph: 36, to: norrby", "paragraph: 36, clause: 1"], [sent(2, "norrby")]),
        (["paragraph: 36, clause: 3", "paragraph: 36, to: region"], [sent(2, "region")]),
        (["paragraph: 35, to: [norrby, norrby]"], []),
    ],
)
def test_dispatches_of_one_day(entries: list[str], finding: list[str], workspace: Make) -> None:
    texts = [f"{entry}, dispatched: 2024-09-27" for entry in entries]

    assert found(workspace, CODE, follow_up("dispatches", *texts)) == finding


def test_a_reminder_is_another_dispatch(workspace: Make) -> None:
    entries = ("paragraph: 35, dispatched: 2024-09-27", "paragraph: 35, dispatched: 2024-11-01, to: norrby")

    assert found(workspace, CODE, follow_up("dispatches", *entries)) == []


@pytest.mark.parametrize(
    ("entries", "finding"),
    [
        (["paragraph: 36, done: 2024-10-04", "paragraph: 38, done: 2024-10-04"], []),
        (
            ["paragraph: 36, done: 2024-10-04", "paragraph: 36, clause: 2, done: 2024-10-11, by: Eva Sten"],
            ["2:5 the assignment was done on 2024-10-04 already, by entry 1 of `reports`"],
        ),
    ],
)
def test_reports(entries: list[str], finding: list[str], workspace: Make) -> None:
    assert found(workspace, CODE, follow_up("reports", *entries)) == finding
