"""What is followed up, replaced, ended or settled was there to be."""

import pytest
from tests.helpers.findings import found
from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make, meeting

from lsgtool import codes

EARLIER = """\
items:
  - {title: Dagordning, decisions: [{kind: approve, text: att godkänna}]}
  - title: Planen
    decisions: [att fastställa planen, {kind: assign, text: att trycka den}]
    continued: [{decisions: [{kind: postpone, text: att vänta}]}]
  - {title: Vidare, items: [{title: Elevhälsa, forward: [samrad]}]}
  - {title: Tal, decisions: [{kind: recommend, text: att anta}, {kind: forward, text: att lämna, to: samrad}]}
  - {title: Rapport}
  - {title: En fråga till, number: "5 b", decisions: [{kind: assign, text: att svara}]}
"""
FILES = meeting("lsg/2024-09-20", more=EARLIER) | meeting("samrad/2024-11-15", more=EARLIER)
NOTHING = "2024-11-15:5 {} has left nothing open that could be followed up"
NOT_BEFORE = "2024-11-15:5 {} is not before this meeting"


def told(workspace: Make, item: str, status: str = "held", files: dict[str, str] = FILES) -> list[str]:
    own = meeting("lsg/2024-11-15", status=status, more=f"items:\n  - {{title: Rapport, {item}}}\n")
    return found(workspace, codes.FOLLOWS_UP_NOTHING, files | own)


@pytest.mark.parametrize(
    ("ref", "nothing"),
    [
        ("lsg/2024-09-20 § 1", NOTHING),
        ("lsg/2024-09-20 § 1.1", NOTHING),
        ("lsg/2024-09-20 § 2", None),
        ("lsg/2024-09-20 § 2.1", NOTHING),
        ("lsg/2024-09-20 § 2.2", None),
        ("lsg/2024-09-20#2.3", None),
        ("lsg/2024-09-20 § 3", None),
        ("lsg/2024-09-20 § 4.1", None),
        ("lsg/2024-09-20 § 4.2", None),
        ("lsg/2024-09-20 § 5", NOTHING),
        ("lsg/2024-09-20 § 5 b", None),
        ("lsg/2024-09-20 § 5B", None),
        # What does not exist is told by other rules.
        ("lsg/2024-09-20 § 9", None),
        ("lsg/2024-09-20 § 2.9", None),
        ("lsg/2024-09-21 § 1", None),
        ("lsg/2019-09-20 § 1", None),
        ("lgs/2024-09-20 § 1", None),
        # On the same day, before it or after it, nobody can tell.
        ("samrad/2024-11-15 § 2", None),
        ("samrad/2024-11-15 § 1", NOTHING),
        ("lsg/2024-11-15 § 1", NOT_BEFORE),
        ("lsg/2024-11-15 § 2", NOT_BEFORE),
        ("lsg/2024-11-16 § 1", NOT_BEFORE),
        ("samrad/2025-01-31 § 1", NOT_BEFORE),
    ],
)
def test_what_an_item_follows_up(workspace: Make, ref: str, nothing: str | None) -> None:
    wanted = [nothing.format(ref.replace("#", " § "))] if nothing is not None else []

    assert told(workspace, f"follows_up: {ref}") == wanted


@pytest.mark.parametrize("status", ["planned", "called", "held", "adjusted"])
def test_a_plan_is_held_to_it_too(workspace: Make, status: str) -> None:
    assert told(workspace, "follows_up: lsg/2024-09-20 § 1", status) == [NOTHING.format("lsg/2024-09-20 § 1")]


def test_a_cancelled_meeting_is_not_judged(workspace: Make) -> None:
    assert told(workspace, "follows_up: lsg/2024-12-13 § 1", "cancelled") == []


@pytest.mark.parametrize("status", ["planned", "called", "cancelled"])
def test_what_has_no_minutes_is_not_judged(workspace: Make, status: str) -> None:
    files = meeting("lsg/2024-09-20", status=status, more=EARLIER)

    assert told(workspace, "follows_up: lsg/2024-09-20 § 1", files=files) == []


@pytest.mark.parametrize("key", ["replaces", "ends"])
@pytest.mark.parametrize(
    ("ref", "nothing"),
    [
        ("lsg/2024-09-20 § 1", None),
        ("lsg/2024-09-20 § 2.1", None),
        ("samrad/2024-11-15 § 1", None),
        ("lsg/2024-11-15 § 1", NOT_BEFORE),
        ("samrad/2025-01-31 § 1", NOT_BEFORE),
    ],
)
def test_what_a_decision_replaces_or_ends(workspace: Make, key: str, ref: str, nothing: str | None) -> None:
    wanted = [nothing.format(ref)] if nothing is not None else []

    assert told(workspace, f"decisions: [{{text: att ändra, {key}: {ref}}}]") == wanted


@pytest.mark.parametrize(
    ("item", "nothing"),
    [
        ("settled: true", True),
        ("settled: false", False),
        ("matter: avtal, settled: true", False),
        ("follows_up: lsg/2024-09-20 § 2, settled: true", False),
        ("matter: avtal, items: [{title: Svaren, settled: true}]", False),
        ("items: [{title: Svaren, matter: avtal, settled: true}]", False),
        ("items: [{title: Svaren, settled: true}]", True),
        ("settled: true, decisions: [{text: att avsluta, matters: [avtal]}]", True),
    ],
)
def test_what_is_settled_has_a_name(workspace: Make, item: str, *, nothing: bool) -> None:
    assert told(workspace, item) == (["2024-11-15:5 nothing says what is settled here"] if nothing else [])


def test_where_the_items_have_faults_it_is_not_judged(workspace: Make) -> None:
    more = "items: [{title: Rapport, mater: avtal, settled: true}]"
    verdict = judge(workspace({"bodies.yaml": BODIES, **meeting("lsg/2024-11-15", more=more)}))

    assert codes.FOLLOWS_UP_NOTHING not in {one.code for one in verdict.diagnostics}
    assert codes.FOLLOWS_UP_NOTHING in {one.code for one in verdict.skipped}
