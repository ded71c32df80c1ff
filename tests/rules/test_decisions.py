"""Items and what was decided in them agree, and clauses begin with *att* where the body writes them so."""

import pytest
from tests.helpers.findings import HEAD, PATH, found, hints, with_rules
from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make

from lsgtool import codes
from lsgtool.model.decision import DecisionKind

MINUTES = "    minutes: [{from: 2020-01-01, basis: Arbetsordning, document: protokoll}]\n"
NO_CLAUSES = MINUTES.replace("protokoll}", "protokoll, att_clauses: false}")


def items(*lines: str, status: str = "held") -> dict[str, str]:
    head = HEAD.replace("held", status)
    return {PATH: head + "items:\n" + "".join(f"  - {line}\n" for line in lines)}


@pytest.mark.parametrize(
    ("item", "missing"),
    [
        ("{title: Plan, type: decision}", True),
        ("{title: Plan, type: decision, decided: Gruppen beslutade}", True),
        ("{title: Plan, type: decision, written: true, text: Enighet råder.}", True),
        ("{title: Plan, type: decision, items: [{title: Del, type: information}]}", True),
        ("{title: Plan, type: decision, decisions: [att anta]}", False),
        ("{title: Plan, type: decision, decisions: [{kind: postpone, text: att vänta}]}", False),
        ("{title: Plan, type: decision, continued: [{decisions: [att anta]}]}", False),
        ("{title: Plan, type: decision, items: [{title: Del, decisions: [att anta]}]}", False),
        ("{title: Plan, type: decision, struck: true}", False),
        ("{title: Plan, struck: true, items: [{title: Del, type: decision}]}", False),
        ("{title: Plan, type: information}", False),
        ("{title: Plan, type: discussion}", False),
        ("{title: Plan}", False),
    ],
)
def test_an_item_for_decision_has_one(workspace: Make, item: str, missing: bool) -> None:  # noqa: FBT001 # a table
    told = found(workspace, codes.DECISION_MISSING, items(item))

    assert told == (["2024-09-20:5 the item is for decision, and no decision is written down"] * missing)


def test_of_an_item_and_its_sub_matter_only_the_one_that_must_decide_is_told(workspace: Make) -> None:
    item = "{title: Plan, type: decision,\n    items: [{title: Del, type: decision}]}"

    assert found(workspace, codes.DECISION_MISSING, items(item)) == [
        "2024-09-20:6 the item is for decision, and no decision is written down"
    ]


@pytest.mark.parametrize("status", ["planned", "called", "cancelled"])
def test_before_a_meeting_nothing_is_decided(workspace: Make, status: str) -> None:
    files = items("{title: Plan, type: decision}", status=status)

    assert found(workspace, codes.DECISION_MISSING, files) == []


def test_where_an_item_has_a_fault_its_decision_may_be_what_is_left_out(workspace: Make) -> None:
    verdict = judge(
        workspace({"bodies.yaml": BODIES, **items("{title: Plan, type: decision, decision: [att anta]}")})
    )

    assert [one.code for one in verdict.diagnostics] == [codes.UNKNOWN_KEY]
    assert codes.DECISION_MISSING in {one.code for one in verdict.skipped}


@pytest.mark.parametrize("kind", [None, *DecisionKind])
def test_in_an_item_for_information_only_what_has_no_effect_is_decided(
    workspace: Make, kind: DecisionKind | None
) -> None:
    decision = "att x" if kind is None else f"{{kind: {kind.value}, text: att x}}"
    told = found(
        workspace,
        codes.DECISION_UNEXPECTED,
        items(f"{{title: Plan, type: information, decisions: [{decision}]}}"),
    )

    harmless = kind in {DecisionKind.NOTE, DecisionKind.POSTPONE, DecisionKind.STRIKE}
    assert told == (
        [] if harmless else ["2024-09-20:5 the item is for information, and something was decided: att x"]
    )


@pytest.mark.parametrize(
    ("clause", "harmless"),
    [
        ("att lägga informationen till handlingarna", True),
        ("att informationen läggs till handlingarna", True),
        ("Att tacka för informationen", True),
        ("att **notera** informationen", True),
        ("att anteckna att arbetet går framåt", True),
        ("att ta del av rapporten, och att lägga den till handlingarna", True),
        ("att ta del i arbetet", False),
        ("att notera informationen och att börja i oktober", False),
        ("att tacka för informationen och uppdra åt sekreteraren att sprida den", False),
        ("att lägga till en punkt", False),
        ("informationen noteras", False),
    ],
)
def test_a_clause_that_only_takes_note_needs_no_kind(
    workspace: Make,
    clause: str,
    harmless: bool,  # noqa: FBT001 # a table
) -> None:
    files = items(f'{{title: Plan, type: information, decisions: ["{clause}"]}}')

    assert (found(workspace, codes.DECISION_UNEXPECTED, files) == []) is harmless


@pytest.mark.parametrize(
    ("clause", "good"),
    [
        ("att godkänna planen", True),
        ("Att godkänna planen", True),
        ("ATT godkänna planen", True),
        ('"*att* godkänna planen"', True),
        ('"**Att** godkänna planen"', True),
        ('"att\u00a0godkänna planen"', True),
        ('"att: - a"', True),
        ("attestera fakturorna", False),
        ("godkänna planen", False),
        ("Planen godkänns.", False),
        ('"- att godkänna planen"', False),
    ],
)
def test_a_clause_begins_with_att(workspace: Make, clause: str, good: bool) -> None:  # noqa: FBT001 # a table
    files = items(f"{{title: Plan, decisions: [{{text: {clause}}}]}}")

    assert (found(workspace, codes.CLAUSE_WITHOUT_ATT, files, with_rules(MINUTES)) == []) is good


@pytest.mark.parametrize("rules", ["", NO_CLAUSES])
def test_a_body_that_does_not_write_so_is_not_asked(workspace: Make, rules: str) -> None:
    files = items("{title: Plan, decisions: [Planen godkänns.]}")

    assert found(workspace, codes.CLAUSE_WITHOUT_ATT, files, with_rules(rules)) == []


def test_with_words_of_its_own_before_them_the_clauses_may_be_anything(workspace: Make) -> None:
    item = (
        "{title: Plan, decided: Gruppen står bakom, decisions: [planen], continued: [{decisions: [målen]}]}"
    )

    assert found(workspace, codes.CLAUSE_WITHOUT_ATT, items(item), with_rules(MINUTES)) == [
        "2024-09-20:5 the clause does not begin with `att`: målen"
    ]


def test_what_was_cut_at_commas_needs_quotes_and_the_rest_an_att(workspace: Make) -> None:
    quotes = "between brackets, put quotes around a clause that has a comma in it"
    att = "begin it with `att`, or write the words that introduce the decision as `decided`"

    clauses = "[planen, att anta målen, medlen, och plan B, Planen antas, medlen]"
    assert hints(
        workspace,
        codes.CLAUSE_WITHOUT_ATT,
        items(f"{{title: Plan, decisions: {clauses}}}"),
        with_rules(MINUTES),
    ) == [att, quotes, quotes, att, att]


def test_a_clause_without_att_is_a_warning(workspace: Make) -> None:
    files = items("{title: Plan, decisions: [Planen godkänns.]}")
    verdict = judge(workspace({"bodies.yaml": with_rules(MINUTES), **files}))

    assert [one.severity.value for one in verdict.diagnostics if one.code is codes.CLAUSE_WITHOUT_ATT] == [
        "warning"
    ]
