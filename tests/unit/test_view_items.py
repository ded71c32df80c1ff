"""The items of the minutes: numbers, papers, decisions and what became of them."""

from datetime import date

import pytest
from tests.helpers.views import View

from lsgtool.model.item import Purpose
from lsgtool.papers.view import Block, Forwarded, Markdown, Paper, Person, Place


def test_items_have_numbers_and_standing_ones_their_titles(view: View) -> None:
    made = view(
        """\
items:
  - {standing: agenda, adds: [Vårdhygien]}
  - {title: Plan, type: decision, written: true, struck: true}
  - {standing: other, title: Övrigt, text: Inget.}
"""
    )

    assert [(item.label, item.standing, item.matter.title) for item in made.items] == [
        ("31", "agenda", "Godkännande av dagordning"),
        ("32", None, "Plan"),
        ("33", "other", "Övrigt"),  # the title in the file counts
    ]
    assert made.items[0].adds == ("Vårdhygien",)
    plan = made.items[1].matter
    assert (plan.type, plan.written, plan.struck) == ("decision", True, True)
    assert [item.has_text for item in made.items] == [False, False, True]


def test_presenters_have_their_organisation(view: View) -> None:
    made = view(
        """\
items:
  - title: Plan
    presenters: [Mia Ask, {name: Per Ny, title: chef, principal: region}, {name: Bo Ek, organisation: FoU}]
"""
    )

    assert made.items[0].matter.presenters == (
        Person("Mia Ask"),
        Person("Per Ny", "chef", "Region Exempel"),
        Person("Bo Ek", None, "FoU"),
    )


def test_attachments_are_numbered_through_the_meeting(view: View) -> None:
    made = view(
        """\
items:
  - title: Plan
    papers: [{title: Planen, attached: true}, Underlaget]
    items:
      - {title: Del, papers: [{title: Tabellen, attached: true}]}
  - title: Mer
    papers: [{title: Bilden, attached: true}]
"""
    )

    assert made.attachments == (Paper("Planen", 1), Paper("Tabellen", 2), Paper("Bilden", 3))
    assert made.items[0].matter.papers == (Paper("Planen", 1), Paper("Underlaget", None))
    assert made.items[0].submatters[0].papers == (Paper("Tabellen", 2),)


def test_forwarded_matters_are_listed_with_the_name_of_the_day(view: View) -> None:
    text = """\
items:
  - {standing: agenda, forward: [samrad]}
  - title: Plan
    forward: [{to: samrad, for: decision}, lsg]
    items: [{title: Del, forward: [samrad]}]
"""

    assert view(text).forwarded == (
        Forwarded("Godkännande av dagordning", "Samråd vård", Purpose.INFORMATION),
        Forwarded("Plan", "Samråd vård", Purpose.DECISION),
        Forwarded("Plan", "Samverkansgruppen", Purpose.INFORMATION),
        Forwarded("Del", "Samråd vård", Purpose.INFORMATION),
    )
    assert view(text, day="2023-09-20").forwarded[0].to == "Samråd hälsa"


def test_a_matter_that_a_decision_and_its_item_both_send_on_is_listed_once(view: View) -> None:
    text = """\
items:
  - title: Plan
    decisions: [{kind: forward, text: att lämna över, to: [samrad, Per Ny]}]
    forward: [{to: samrad, for: decision}]
    items:
      - {title: Del, decisions: [{kind: forward, text: att informera, to: samrad}]}
  - title: Mer
    forward: [samrad]
    continued:
      - decisions: [{kind: forward, text: att lämna en annan fråga, to: samrad, matters: [annan]}]
"""

    assert view(text).forwarded == (
        Forwarded("Plan", "Samråd vård", Purpose.DECISION),
        Forwarded("Del", "Samråd vård", None),
        Forwarded("Mer", "Samråd vård", Purpose.INFORMATION),
    )


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("replaces: lsg/2021-04-19 § 21", Place("", date(2021, 4, 19), "21", "§")),
        ("replaces: lsg/2021-04-19 § 2 b.3", Place("", date(2021, 4, 19), "2 b", "§", 3)),
        # Another body is named, as it was called on the day of these minutes; the sign is of the old ones.
        ("replaces: samrad/2021-05-28 § 9", Place("Samråd vård", date(2021, 5, 28), "9", "§")),
        ("replaces: lsg/2011-02-22 § 9", Place("", date(2011, 2, 22), "9", "")),
    ],
)
def test_earlier_decisions_have_their_places(written: str, read: Place, view: View) -> None:
    made = view(f"items: [{{title: Plan, decisions: [{{text: att ändra, {written}}}]}}]\n")
    (clause,) = made.items[0].matter.blocks[0].clauses

    assert (clause.replaces, clause.ends) == ((read,), ())
    made = view(
        f"items: [{{title: Plan, decisions: [{{text: att ändra, {written}}}]}}]\n".replace("replaces", "ends")
    )
    assert made.items[0].matter.blocks[0].clauses[0].ends == (read,)


@pytest.mark.parametrize(
    ("day", "text", "decided"),
    [
        ("2021-09-20", "decisions: [att godkänna]", "Gruppen beslutade"),
        ("2011-02-22", "decisions: [att godkänna]", "Länsgruppen beslutade"),
        ("2021-09-20", "decisions: [att godkänna, Att bereda]", "Gruppen beslutade"),
        # Noun phrases and whole sentences do not go with the body's own words.
        ("2021-09-20", "decisions: [Listan läggs till handlingarna.]", ""),
        ("2021-09-20", "decisions: [att godkänna, planen]", ""),
        ("2021-09-20", "decisions: [attesten godkänns]", ""),
        (
            "2021-09-20",
            "decided: Gruppen ställde sig bakom, decisions: [planen]",
            "Gruppen ställde sig bakom",
        ),
        ("2021-09-20", "decided: Gruppen valde, decisions: [att välja]", "Gruppen valde"),
        ("2021-09-20", "text: Inget beslutades.", ""),
    ],
)
def test_how_a_decision_is_introduced(day: str, text: str, decided: str, view: View) -> None:
    made = view(f"items: [{{title: Plan, {text}}}]\n", day=day)

    assert made.items[0].matter.blocks[0].decided == decided


def test_text_and_decisions_follow_each_other_in_blocks(view: View) -> None:
    made = view(
        """\
items:
  - title: Plan
    text: |
      Första *stycket*.

    decisions: [att godkänna]
    continued:
      - text: Andra stycket.
      - decisions: [{text: att bereda, kind: assign, to: [samrad, region, Per Ny], due: next-meeting}]
"""
    )
    first, second, third = made.items[0].matter.blocks

    assert first.text == Markdown("Första *stycket*.")
    assert isinstance(first.text, Markdown)
    assert [clause.text for clause in first.clauses] == ["att godkänna"]
    assert second == Block(Markdown("Andra stycket."), "", ())
    assert third.text is None
    (clause,) = third.clauses
    assert isinstance(clause.text, Markdown)
    assert (clause.kind, clause.begins_with_att) == ("assign", True)
    assert clause.to == ("Samråd vård", "Region Exempel", "Per Ny")
    assert clause.due is not None
    assert clause.due.next_meeting


def test_the_summary_says_each_outcome_once(view: View) -> None:
    made = view(
        """\
items:
  - title: Plan
    decisions:
      - {kind: approve, text: att godkänna ett}
      - {kind: approve, text: att godkänna två}
      - {kind: set-aside, text: att avsätta, money: {amount: 100}}
      - {kind: set-aside, text: att avsätta mer, money: {amount: 200}}
      - {kind: assign, text: att bereda, to: samrad}
      - {kind: assign, text: att bereda, to: samrad, due: 2021-11-01}
    items:
      - {title: Del, decisions: [att lägga till handlingarna]}
  - title: Information
    text: Inget beslut.
"""
    )

    assert [(row.label, row.title) for row in made.summary] == [("31", "Plan"), ("31", "Del")]
    outcomes = [
        (clause.kind, clause.money.amount if clause.money else None, clause.due.words if clause.due else None)
        for clause in made.summary[0].clauses
    ]
    assert outcomes == [
        ("approve", None, None),
        ("set-aside", 100, None),
        ("set-aside", 200, None),
        ("assign", None, None),
        ("assign", None, "2021-11-01"),
    ]
