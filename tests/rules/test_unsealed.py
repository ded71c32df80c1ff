"""A body that has begun to seal its minutes seals those that come after too."""

import pytest
from tests.helpers.findings import PATH, found, with_rules
from tests.helpers.sealing import HELD, KARIN, RULE, SARA, TEXT, WHOLE, sealed
from tests.helpers.small import Make, meeting

from lsgtool import codes

BODIES = with_rules(RULE)
LATER = "meetings/lsg/2024-11-15.yaml"
BARE = "body: lsg\ndate: 2024-11-15\nstatus: {}\nfirst_paragraph: 33\nitems: [{{title: Nästa år}}]\n"
SEALED = sealed(TEXT + WHOLE, BODIES)
OPEN = sealed(TEXT.replace("adjusted", "held", 1) + HELD + KARIN + SARA, BODIES)
TOLD = [
    "2024-11-15:3 the minutes are called adjusted and have no seal, though those of lsg/2024-09-20 are sealed"
]


@pytest.mark.parametrize(
    ("before", "later", "bodies", "told"),
    [
        (SEALED, BARE.format("adjusted"), BODIES, TOLD),
        (SEALED, BARE.format("held"), BODIES, []),
        (SEALED, BARE.format("cancelled"), BODIES, []),
        # Other rules tell who has not approved them.
        (SEALED, BARE.format("adjusted") + "log: [{held: 2024-11-18, by: Olle Berg}]\n", BODIES, []),
        (OPEN, BARE.format("adjusted"), BODIES, []),
        (TEXT.removesuffix("log:\n"), BARE.format("adjusted"), BODIES, []),
        # From then on nobody adjusts them.
        (
            SEALED,
            BARE.format("adjusted"),
            BODIES.replace(
                "adjusted_by: [chair, adjuster]}\n",
                "adjusted_by: [chair, adjuster]}\n"
                "      - {from: 2024-10-01, basis: Beslut, document: minnesanteckningar}\n",
            ),
            [],
        ),
    ],
)
def test_adjusted_after_sealed_minutes(
    workspace: Make, before: str, later: str, bodies: str, told: list[str]
) -> None:
    assert found(workspace, codes.ADJUSTED_UNSEALED, {PATH: before, LATER: later}, bodies) == told


@pytest.mark.parametrize(("status", "told"), [("cancelled", TOLD), ("planned", TOLD), ("held", [])])
def test_the_nearest_that_was_held_is_looked_at(workspace: Make, status: str, told: list[str]) -> None:
    between = meeting("lsg/2024-10-18", status=status)
    files = {PATH: SEALED, LATER: BARE.format("adjusted"), **between}

    assert found(workspace, codes.ADJUSTED_UNSEALED, files, BODIES) == told


def test_minutes_of_another_body_say_nothing(workspace: Make) -> None:
    rule = "    minutes: [{from: 2020-01-01, basis: Ordning, document: protokoll, adjusted_by: [chair]}]\n"
    other = BARE.format("adjusted").replace("body: lsg", "body: samrad")
    files = {PATH: SEALED, "meetings/samrad/2024-11-15.yaml": other}

    assert found(workspace, codes.ADJUSTED_UNSEALED, files, BODIES + rule) == []
