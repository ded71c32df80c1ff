"""The standing items are there and in their order, whatever a secretary moves about."""

import pytest
from tests.helpers.findings import HEAD, PATH, found, with_rules
from tests.helpers.judging import judge
from tests.helpers.small import Make

from lsgtool import codes
from lsgtool.messages import msg

STANDING = """\
    standing:
      - from: 2020-01-01
        basis: Arbetsordning
        opening: [{id: a, title: A}, {id: b, title: B}]
        before_closing: [{id: m, title: M}, {id: n, title: N}]
        closing: [{id: y, title: Y}, {id: z, title: Z}]
"""
BODIES = with_rules(STANDING)


def meeting(agenda: str, status: str = "held", more: str = "") -> dict[str, str]:
    """Return a meeting of standing items (`a`) and items of its own (`X`)."""
    items = (
        f"  - title: {name}\n" if name.isupper() else f"  - standing: {name}\n" for name in agenda.split()
    )
    return {PATH: HEAD.replace("held", status) + more + "items:\n" + "".join(items)}


@pytest.mark.parametrize(
    ("agenda", "misplaced"),
    [
        ("a b X m n y z", []),
        ("a b X n m y z", []),
        ("a b m n y z", []),
        ("a X z", []),
        ("X", []),
        ("b a X m n y z", ["`A` stands after `B`"]),
        ("X a b m n y z", ["`A` stands after `X`", "`B` stands after `X`"]),
        ("a X b Q m n y z", ["`B` stands after `X`"]),
        ("a b m X n Q y z", ["`M` stands before `Q`", "`N` stands before `Q`"]),
        ("z a b X m n y", ["`Z` stands before `X`"]),
        ("a b X m n z y", ["`Y` stands after `Z`"]),
        ("a b X m y n z", ["`N` stands after `Y`"]),
    ],
)
def test_what_is_misplaced_is_told_once(workspace: Make, agenda: str, misplaced: list[str]) -> None:
    told = found(workspace, codes.STANDING_MISPLACED, meeting(agenda, status="planned"), BODIES)

    assert [one.partition("the standing item ")[2] for one in told] == misplaced


@pytest.mark.parametrize(
    ("agenda", "status", "more", "missing"),
    [
        ("a b X m n y z", "held", "", []),
        ("a b X m n y", "held", "", ["Z"]),
        ("b X n", "called", "", ["A", "M", "Y", "Z"]),
        ("b X n", "adjusted", "form: digital\n", ["A", "M", "Y", "Z"]),
        ("b X n", "planned", "", []),
        ("b X n", "cancelled", "", []),
        ("b X n", "held", "extra: true\n", []),
        ("b X n", "held", "form: written\n", []),
        ("X Q", "held", "", []),
        ("", "held", "", []),
    ],
)
def test_what_is_missing_from_a_settled_agenda(
    workspace: Make, agenda: str, status: str, more: str, missing: list[str]
) -> None:
    told = found(workspace, codes.STANDING_MISSING, meeting(agenda, status, more), BODIES)

    line = 4 + more.count("\n")
    assert told == [
        f"2024-09-20:{line} the standing item `{title}` is not on the agenda" for title in missing
    ]


def test_the_list_in_force_on_the_day_counts(workspace: Make) -> None:
    later = STANDING.replace("2020-01-01", "2024-09-21")

    assert found(workspace, codes.STANDING_MISSING, meeting("a X"), with_rules(later)) == []


@pytest.mark.parametrize(
    ("force", "severity"), [("shall", "error"), ("should", "warning"), ("may", "information")]
)
def test_it_weighs_as_the_document_says_and_is_cited(workspace: Make, force: str, severity: str) -> None:
    bodies = with_rules(STANDING.replace("Arbetsordning", f"Arbetsordning\n        force: {force}"))
    verdict = judge(workspace({"bodies.yaml": bodies, **meeting("a b X m n z y")}))

    (one,) = (one for one in verdict.diagnostics if one.code is codes.STANDING_MISPLACED)
    assert one.severity.value == severity
    assert one.citation is not None
    assert one.citation.fields["basis"] == "Arbetsordning"


def test_the_hint_gives_the_whole_order(workspace: Make) -> None:
    verdict = judge(workspace({"bodies.yaml": BODIES, **meeting("a b X m n y")}))

    (one,) = (one for one in verdict.diagnostics if one.code is codes.STANDING_MISSING)
    assert one.hint == msg(
        "add `- standing: {id}`; the order is {order}", id="z", order="A – B – … – M – N – Y – Z"
    )
