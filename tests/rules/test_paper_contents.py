"""What a paper holds: from when it is judged, and what is asked for, welcome, or missing."""

from datetime import date

import pytest
from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make, meeting

from lsgtool.messages import english

SUMMARY = "a short description (`summary`)"
PROPOSAL = "a proposal (`proposal`)"
EITHER = "a proposal or a question (`proposal` or `question`)"


def said(
    workspace: Make,
    files: dict[str, str],
    contents: str = "contents: [summary, proposal-or-question]",
    on: str = "2024-12-02",
) -> list[str]:
    rules = (
        "    papers: [{from: 2000-01-01, basis: Arbetsordning, working_days: 10}]\n"
        f"    paper_contents: [{{from: 2000-01-01, basis: Arbetsordning, {contents}}}]\n"
    )
    bodies = BODIES.replace("  samrad:\n", f"{rules}  samrad:\n")
    found = judge(workspace({"bodies.yaml": bodies, **files}), date.fromisoformat(on)).diagnostics
    return [f"{one.place.line} {one.severity} {one.code.code} {english(one.message)}" for one in found]


def minutes(paper: str, item: str = "", status: str = "held") -> dict[str, str]:
    lines = ["papers_sent: 2024-09-06", "items:", "  - title: Plan", *([f"    {item}"] if item else [])]
    return meeting(
        "lsg/2024-09-20", status=status, more="\n".join([*lines, "    papers:", f"      - {paper}"])
    )


@pytest.mark.parametrize(
    ("paper", "missing"),
    [
        ("Plan", f"{SUMMARY} and {EITHER}"),
        ("{title: Plan, summary: Kort}", EITHER),
        ("{title: Plan, proposal: Att anta planen}", SUMMARY),
        ("{title: Plan, attached: true}", f"{SUMMARY} and {EITHER}"),
    ],
)
def test_what_is_missing_is_named(paper: str, missing: str, workspace: Make) -> None:
    assert said(workspace, minutes(paper)) == [f"8 error LSG303 the paper `Plan` lacks {missing}"]


@pytest.mark.parametrize(
    "paper",
    [
        "{title: Plan, summary: Kort, proposal: Att anta planen}",
        "{title: Plan, summary: Kort, question: Vad saknas?}",
    ],
)
def test_a_proposal_and_a_question_serve_alike(paper: str, workspace: Make) -> None:
    assert said(workspace, minutes(paper)) == []


WELCOME = "contents: [summary], welcome: [proposal]"


@pytest.mark.parametrize(
    ("paper", "item", "expected"),
    [
        ("Plan", "", [f"error LSG303 the paper `Plan` lacks {SUMMARY}"]),
        ("{title: Plan, summary: Kort}", "", [f"information LSG303 the paper `Plan` lacks {PROPOSAL}"]),
        (
            "{title: Plan, summary: Kort, question: Ja?}",
            "",
            [f"information LSG303 the paper `Plan` lacks {PROPOSAL}"],
        ),
        ("{title: Plan, summary: Kort, proposal: Nej}", "", []),
        ("{title: Plan, summary: Kort}", "type: information", []),
    ],
)
def test_what_is_welcome_is_only_told(paper: str, item: str, expected: list[str], workspace: Make) -> None:
    assert [line.partition(" ")[2] for line in said(workspace, minutes(paper, item), WELCOME)] == expected


def test_what_all_three_are_asked_for_is_named_in_a_row(workspace: Make) -> None:
    everything = "contents: [summary, proposal, proposal-or-question]"

    assert said(workspace, minutes("Plan"), everything) == [
        f"8 error LSG303 the paper `Plan` lacks {SUMMARY}, {PROPOSAL} and {EITHER}"
    ]


@pytest.mark.parametrize(
    ("status", "on", "judged"),
    [
        ("planned", "2024-09-05", False),
        ("planned", "2024-09-06", True),  # the last day for the papers
        ("called", "2024-08-01", True),
        ("held", "2024-12-02", True),
        ("adjusted", "2024-12-02", True),
        ("cancelled", "2024-12-02", False),
    ],
)
def test_papers_are_judged_once_they_ought_to_be_ready(
    status: str, on: str, workspace: Make, *, judged: bool
) -> None:
    assert bool(said(workspace, minutes("Plan", status=status), on=on)) is judged


def test_a_misspelt_key_is_no_missing_content(workspace: Make) -> None:
    assert said(workspace, minutes("{title: Plan, sumary: Kort, proposal: Nej}")) == [
        "8 error LSG101 unknown key `sumary`"
    ]
