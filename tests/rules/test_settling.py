"""A decision in a settled matter is told, once, with the paragraph that settled it."""

import pytest
from tests.helpers.findings import found
from tests.helpers.judging import ON
from tests.helpers.small import BODIES, Make, meeting

from lsgtool import codes
from lsgtool.check.judge import Order, judge

SETTLED = meeting("samrad/2024-02-23", more="items: [{title: Avtal, matter: avtal, settled: true}]")
AGAIN = (
    "2024-09-20:5 `avtal` was settled in samrad/2024-02-23 § 1, and lsg/2024-09-20 § 1 decides in it again"
)


def decided(*decisions: str, day: str = "2024-09-20", matter: str = "avtal") -> dict[str, str]:
    item = f"{{title: Avtal, matter: {matter}, decisions: [{', '.join(decisions)}]}}"
    return meeting(f"lsg/{day}", more=f"items:\n  - {item}\n")


@pytest.mark.parametrize(
    ("decisions", "told"),
    [
        (("{kind: establish, text: att anta}",), [AGAIN]),
        # One is enough: after that it is open again.
        (("{kind: establish, text: att anta}", "{kind: assign, text: att trycka}"), [AGAIN]),
        (("{kind: note, text: att notera}",), []),
        (("{kind: approve, text: att godkänna}",), []),
        (("att säga nej",), []),
        (("{kind: note, text: att notera}", "{kind: decline, text: att säga nej}"), [AGAIN]),
        (("{kind: decline, text: att säga nej, matters: [annat]}",), []),
        ((), []),
    ],
)
def test_what_decides_anew(workspace: Make, decisions: tuple[str, ...], told: list[str]) -> None:
    assert found(workspace, codes.DECIDED_AFTER_SETTLED, SETTLED | decided(*decisions)) == told


def test_it_is_told_where_it_is_decided_first(workspace: Make) -> None:
    files = SETTLED | decided("{kind: grant, text: att bevilja}")
    files |= decided("{kind: grant, text: att bevilja mer}", day="2024-11-15")

    assert found(workspace, codes.DECIDED_AFTER_SETTLED, files) == [AGAIN]


def test_before_and_at_the_same_meeting_nothing_was_settled(workspace: Make) -> None:
    files = SETTLED | decided("{kind: grant, text: att bevilja}", day="2024-01-19")
    assert found(workspace, codes.DECIDED_AFTER_SETTLED, files) == []


def test_it_is_asked_of_the_whole_repository_only(workspace: Make) -> None:
    files = {"bodies.yaml": BODIES, **SETTLED, **decided("{kind: grant, text: att bevilja}")}
    verdict = judge(workspace(files), Order(ON, only={"meetings/lsg/2024-09-20.yaml"}))

    assert codes.DECIDED_AFTER_SETTLED not in {one.code for one in verdict.diagnostics}
