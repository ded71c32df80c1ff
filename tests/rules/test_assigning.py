"""An assignment has somebody who does it and a time, whichever way they are written."""

import pytest
from tests.helpers.findings import HEAD, PATH, found
from tests.helpers.small import Make

from lsgtool import codes

NOBODY = "2024-09-20:6 the assignment does not say who is to do it"
NO_DAY = "2024-09-20:6 the assignment does not say when it is to be done"


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("kind: assign", [NOBODY, NO_DAY]),
        ("kind: assign, to: lsg-au", [NO_DAY]),
        ("kind: assign, due: 2024-11-01", [NOBODY]),
        ("kind: assign, to: [Karin Ek, en person från Norrby], due: inom två veckor", []),
        ("kind: assign, to: ordföranden, due: next-meeting", []),
        ("kind: assign, to: Karin Ek, due: ~", [NO_DAY]),
        ("kind: delegate", []),
        ("kind: forward", []),
        ("matters: [avtal]", []),
    ],
)
@pytest.mark.parametrize("status", ["held", "planned"])
def test_who_does_it_and_when(workspace: Make, keys: str, told: list[str], status: str) -> None:
    item = f"items:\n  - title: Avtal\n    decisions: [{{text: att ta fram ett underlag, {keys}}}]\n"
    files = {PATH: HEAD.replace("held", status) + item}

    both = [
        one
        for code in (codes.ASSIGNMENT_WITHOUT_OWNER, codes.ASSIGNMENT_WITHOUT_DATE)
        for one in found(workspace, code, files)
    ]
    assert both == (told if status == "held" else [])


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("due: 2024-09-19", "it is due on 2024-09-19, before it was decided, on 2024-09-20"),
        ("due: samrad/2024-09-19", "it is due on 2024-09-19, before it was decided, on 2024-09-20"),
        ("due: 2024-09-20", None),
        ("due: next-meeting", None),
        ("due: förra veckan", None),
        ("due: 2024-09-10, taken: 2024-09-06", None),
        (
            "due: 2024-09-05, taken: 2024-09-06",
            "it is due on 2024-09-05, before it was decided, on 2024-09-06",
        ),
    ],
)
def test_it_is_due_after_it_was_decided(workspace: Make, keys: str, told: str | None) -> None:
    item = f"items:\n  - title: Avtal\n    decisions: [{{text: att ta fram ett underlag, {keys}}}]\n"

    assert found(workspace, codes.DUE_BEFORE_MEETING, {PATH: HEAD + item}) == (
        [f"2024-09-20:6 {told}"] if told is not None else []
    )
