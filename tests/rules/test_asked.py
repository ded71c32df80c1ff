"""Recommendations go to the principals that they are addressed to, and these respond."""

import pytest
from tests.helpers.following import MINUTES, follow_up, found
from tests.helpers.small import Make

from lsgtool import codes

CODE = codes.RESPONSE_NOT_ASKED_FOR


def not_asked(principal: str, paragraph: int, to: str) -> str:
    return f"`{principal}` was not asked: the recommendation in § {paragraph} is addressed to {to}"


@pytest.mark.parametrize(
    ("entry", "finding"),
    [
        ("paragraph: 35, principal: norrby", []),
        ("paragraph: 35, principal: region", [f"1:32 {not_asked('region', 35, 'kommunerna')}"]),
        ("paragraph: 36, clause: 1, principal: norrby", []),
        ("paragraph: 36, clause: 1, principal: region", []),
        ("paragraph: 36, clause: 3, principal: region", []),
        (
            "paragraph: 36, clause: 3, principal: norrby",
            [f"1:43 {not_asked('norrby', 36, 'Region Exempel')}"],
        ),
        # Which of two is not clear, but one of them asks it; no recommendation at all; no such principal.
        ("paragraph: 36, principal: norrby", []),
        ("paragraph: 37, principal: region", []),
        ("paragraph: 35, principal: regionen", []),
    ],
)
def test_a_response(entry: str, finding: list[str], workspace: Make) -> None:
    text = follow_up("responses", f"{entry}, decided: 2024-10-22, outcome: approved")

    assert found(workspace, CODE, text) == finding


@pytest.mark.parametrize(
    ("to", "finding"),
    [
        ("norrby", []),
        ("[norrby]", []),
        ("[]", []),
        ("region", [f"1:21 {not_asked('region', 35, 'kommunerna')}"]),
        ("[norrby, region]", [f"1:34 {not_asked('region', 35, 'kommunerna')}"]),
    ],
)
def test_a_dispatch(to: str, finding: list[str], workspace: Make) -> None:
    text = follow_up("dispatches", f"paragraph: 35, to: {to}, dispatched: 2024-09-27")

    assert found(workspace, CODE, text) == finding


@pytest.mark.parametrize(
    ("to", "asked"),
    [
        ("huvudmännen", True),
        ("region", True),
        ("regionen", True),
        ("Region Exempel", True),
        ("[norrby, region]", True),
        ("socialcheferna", True),  # no word of it names a principal: then all of them are asked
        ("Norrby kommun", False),
        ("norrby", False),
    ],
)
def test_whom_a_recommendation_asks(to: str, asked: bool, workspace: Make) -> None:  # noqa: FBT001 # a row
    minutes = MINUTES.replace("to: kommunerna", f"to: {to}")
    text = follow_up("responses", "paragraph: 35, principal: region, decided: 2024-10-22, outcome: rejected")

    assert (found(workspace, CODE, text, minutes) == []) is asked
