"""What is recorded after a meeting is about something that its minutes have."""

import pytest
from tests.helpers.findings import with_rules
from tests.helpers.following import MINUTES, follow_up, found, hints
from tests.helpers.small import Make

from lsgtool import codes

NORRBY = "principal: norrby, decided: 2024-10-22, outcome: approved"
DONE = "done: 2024-10-04"
HAS_NONE = "body: lsg\ndate: 2024-09-20\nstatus: held\n"


@pytest.mark.parametrize(
    ("entry", "finding"),
    [
        ("paragraph: 35", []),
        ("paragraph: '035'", []),
        ("paragraph: 35, clause: 1", []),
        ("paragraph: 36, clause: 1", []),
        ("paragraph: 36, clause: 3", []),
        ("paragraph: 36", []),  # it may be about either, and that is told by another rule
        ("paragraph: 35, clause: 2", ["1:29 lsg/2024-09-20 § 35 has no clause 2"]),
        (
            "paragraph: 36, clause: 2",
            ["1:29 clause 2 of § 36 is no recommendation: att ta fram ett avtal"],
        ),
        ("paragraph: 37", ["1:17 no recommendation stands under § 37, Lägesrapport"]),
        (
            "paragraph: 37, clause: 1",
            ["1:29 clause 1 of § 37 is no recommendation: att tacka för informationen"],
        ),
        ("paragraph: 38b", ["1:17 no recommendation stands under § 38b, Övrigt"]),
        ("paragraph: 38 b, clause: 1", ["1:17 no recommendation stands under § 38 b, Övrigt"]),
        ("paragraph: 34", ["1:17 lsg/2024-09-20 has no § 34"]),
        ("paragraph: 38 c, clause: 1", ["1:17 lsg/2024-09-20 has no § 38 c"]),
    ],
)
def test_a_response_and_a_dispatch(entry: str, finding: list[str], workspace: Make) -> None:
    code = codes.RESPONSE_TO_NOTHING

    assert found(workspace, code, follow_up("responses", f"{entry}, {NORRBY}")) == finding
    assert found(workspace, code, follow_up("dispatches", f"{entry}, dispatched: 2024-09-27")) == finding


@pytest.mark.parametrize(
    ("entry", "finding"),
    [
        ("paragraph: 38", []),
        ("paragraph: 36", []),
        ("paragraph: 36, clause: 2", []),
        ("paragraph: 35", ["1:17 no assignment stands under § 35, Trygg hemgång"]),
        ("paragraph: 38, clause: 2", ["1:29 lsg/2024-09-20 § 38 has no clause 2"]),
        (
            "paragraph: 36, clause: 1",
            ["1:29 clause 1 of § 36 is no assignment: att rekommendera huvudmännen att anta …"],
        ),
        ("paragraph: 53", ["1:17 lsg/2024-09-20 has no § 53"]),
    ],
)
def test_a_report(entry: str, finding: list[str], workspace: Make) -> None:
    text = follow_up("reports", f"{entry}, {DONE}")

    assert found(workspace, codes.REPORT_OF_NOTHING, text) == finding
    assert found(workspace, codes.RESPONSE_TO_NOTHING, text) == []


@pytest.mark.parametrize(
    ("entry", "hint"),
    [
        ("paragraph: 34", "its numbers are 35–38 b"),
        ("paragraph: 37", "the recommendations of this meeting stand under § 35, § 36"),
        ("paragraph: 35, clause: 4", "what can be meant: clause 1 (att rekommendera kommunerna att anta …)"),
        (
            "paragraph: 36, clause: 2",
            "what can be meant: clause 1 (att rekommendera huvudmännen att anta …), 3 (att anta den andra)",
        ),
    ],
)
def test_the_way_out_is_where_the_recommendations_are(entry: str, hint: str, workspace: Make) -> None:
    text = follow_up("responses", f"{entry}, {NORRBY}")

    assert hints(workspace, codes.RESPONSE_TO_NOTHING, text) == [hint]


def test_the_way_out_is_where_the_assignments_are(workspace: Make) -> None:
    text = follow_up("reports", f"paragraph: 37, {DONE}", f"paragraph: 36, clause: 1, {DONE}")

    assert hints(workspace, codes.REPORT_OF_NOTHING, text) == [
        "the assignments of this meeting stand under § 36, § 38",
        "what can be meant: clause 2 (att ta fram ett avtal)",
    ]


@pytest.mark.parametrize(
    ("minutes", "finding", "hint"),
    [
        (HAS_NONE, "lsg/2024-09-20 has no § 1", "its minutes have no items"),
        (
            f"{HAS_NONE}items: [{{title: Plan, decisions: [att godkänna planen]}}]\n",
            "no recommendation stands under § 1, Plan",
            "no decision of this meeting has `kind: recommend`",
        ),
    ],
)
def test_minutes_without_any_recommendation(minutes: str, finding: str, hint: str, workspace: Make) -> None:
    text = follow_up("responses", f"paragraph: 1, {NORRBY}")

    assert found(workspace, codes.RESPONSE_TO_NOTHING, text, minutes) == [f"1:17 {finding}"]
    assert hints(workspace, codes.RESPONSE_TO_NOTHING, text, minutes) == [hint]


def test_of_many_clauses_the_first_ones_are_named(workspace: Make) -> None:
    clause = "{kind: recommend, text: att anta en, instance: nämnd}"
    minutes = f"{HAS_NONE}items: [{{title: Plan, decisions: [{', '.join([clause] * 7)}]}}]\n"
    shown = ", ".join(f"{number} (att anta en)" for number in range(1, 7))

    assert hints(
        workspace,
        codes.RESPONSE_TO_NOTHING,
        follow_up("responses", f"paragraph: 1, clause: 8, {NORRBY}"),
        minutes,
    ) == [f"what can be meant: clause {shown}, …"]


@pytest.mark.parametrize(
    ("standing", "title"),
    [("", "agenda"), ("{id: agenda, title: Godkännande av dagordning}", "Godkännande av dagordning")],
)
def test_a_standing_item_is_named_by_the_title_it_has_in_the_bodies(
    standing: str, title: str, workspace: Make
) -> None:
    minutes = MINUTES.replace("title: Lägesrapport", "standing: agenda")
    rules = f"    standing: [{{from: 2000-01-01, basis: Arbetsordning, opening: [{standing}]}}]\n"
    text = follow_up("reports", f"paragraph: 37, {DONE}")

    assert found(workspace, codes.REPORT_OF_NOTHING, text, minutes, with_rules(rules)) == [
        f"1:17 no assignment stands under § 37, {title}"
    ]
