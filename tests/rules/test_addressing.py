"""The words of `to` in a recommendation name principals; any other word is told with what comes of it."""

import pytest
from tests.helpers.findings import HEAD, PATH, found, with_rules
from tests.helpers.small import BODIES, Make

from lsgtool import codes

BODIES_WITH = with_rules("    follow_up: [{from: 2024-01-01, basis: Beslut}]\n")
FROM_NONE = "2024-09-20:6 `{}` is no principal, so no answer is waited for from there"
FROM_ALL = "2024-09-20:6 `{}` is no principal, so an answer is waited for from them all"


def minutes(to: str, kind: str = "recommend", status: str = "held") -> dict[str, str]:
    decision = f"{{kind: {kind}, text: att anta, to: {to}}}"
    head = HEAD.replace("held", status)
    return {PATH: head + f"items:\n  - title: Avtal\n    decisions: [{decision}]\n"}


@pytest.mark.parametrize(
    ("to", "told"),
    [
        ("huvudmännen", []),
        ("[alla huvudmän]", []),
        ("[kommunerna, Regionen]", []),
        ("Norrby kommun", []),
        ("[NORRBY, region]", []),
        ("[]", []),
        ("samrad", [FROM_ALL.format("samrad")]),
        ("[norrby, landstinget]", [FROM_NONE.format("landstinget")]),
        ("[nämnderna, landstinget]", [FROM_ALL.format("nämnderna"), FROM_ALL.format("landstinget")]),
    ],
)
def test_who_is_meant(workspace: Make, to: str, told: list[str]) -> None:
    assert found(workspace, codes.RECOMMENDED_TO_NOBODY, minutes(to), BODIES_WITH) == told


@pytest.mark.parametrize(
    ("kind", "status", "bodies"),
    [
        ("assign", "held", BODIES_WITH),
        ("recommend", "called", BODIES_WITH),
        ("recommend", "held", BODIES),
        ("recommend", "held", BODIES_WITH.replace("from: 2024-01-01", "from: 2024-09-21")),
    ],
)
def test_what_is_not_asked(workspace: Make, kind: str, status: str, bodies: str) -> None:
    files = minutes("landstinget", kind, status)

    assert found(workspace, codes.RECOMMENDED_TO_NOBODY, files, bodies) == []
