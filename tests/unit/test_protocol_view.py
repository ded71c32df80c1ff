"""The view of minutes: what the template gets, taken from the meeting's file and the rules of its day."""

from collections.abc import Callable
from typing import TypeAlias

import pytest

from lsgtool import shipped
from lsgtool.model.bodies import Bodies
from lsgtool.model.item import Purpose
from lsgtool.model.meeting import Meeting
from lsgtool.model.part import Part
from lsgtool.papers.protocol import ProtocolView
from lsgtool.papers.templates import Templates, view_values
from lsgtool.papers.view import Block, Forwarded, Markdown, Paper, Person, Protocol, Signature
from lsgtool.timeline.in_force import body_on
from lsgtool.workspace.reader import Loaded

Reader: TypeAlias = Callable[[str, type[Part]], Loaded[Part]]
View: TypeAlias = Callable[..., Protocol]

BODIES = """\
organisation: Länets huvudmän
principals:
  region:
    side: region
    names:
      - {from: 1983-01-01, basis: Indelning, name: Landstinget}
      - {from: 2019-01-01, basis: Indelning, name: Region Exempel}
  asele: {side: kommun, names: [{from: 1983-01-01, basis: Indelning, name: Åsele kommun}]}
  umea: {side: kommun, names: [{from: 1983-01-01, basis: Indelning, name: Umeå kommun}]}
  ornas: {side: kommun, names: [{from: 1983-01-01, basis: Indelning, name: Örnäs kommun}]}
  arvik: {side: kommun, names: [{from: 1983-01-01, basis: Indelning, name: Ärvik kommun}]}
bodies:
  lsg:
    names:
      - {from: 2010-01-01, basis: Praxis, name: Länsgruppen, short: LG}
      - {from: 2020-01-01, basis: Ordning, name: Samverkansgruppen, decided: Gruppen beslutade}
    numbering:
      - {from: 2010-01-01, basis: Praxis, series: meeting, paragraph_sign: false}
      - {from: 2020-01-01, basis: Ordning, series: year}
    standing:
      - from: 2020-01-01
        basis: Ordning
        opening: [{id: agenda, title: Godkännande av dagordning}]
        closing: [{id: other, title: Övriga frågor}]
    minutes:
      - {from: 2020-01-01, basis: Ordning, document: protokoll, adjusted_by: [chair, adjuster]}
      - {from: 2023-01-01, basis: Ordning, document: protokoll, adjusted_by: [vice-chair]}
      - {from: 2025-01-01, basis: Ordning, document: protokoll}
    chairs:
      - from: 2020-01-01
        basis: Val
        chair: {name: Karin Ek, principal: region}
        vice_chair: {name: Lena Rask, principal: umea}
  samrad:
    names:
      - {from: 2010-01-01, basis: Praxis, name: Samråd vård}
      - {from: 2023-01-01, basis: Praxis, name: Samråd hälsa}
"""


@pytest.fixture
def view(reader: Reader) -> View:
    """Make the view of a meeting of `lsg`, given the text of its file below `status`."""

    def build(text: str = "", day: str = "2021-09-20", first: int = 31) -> Protocol:
        loaded = reader(f"body: lsg\ndate: {day}\nstatus: held\n{text}", Meeting)
        assert loaded.faults == ()
        bodies = reader(BODIES, Bodies).content
        assert isinstance(loaded.content, Meeting)
        assert isinstance(bodies, Bodies)
        body = body_on(bodies, "lsg", loaded.content.date)
        assert body is not None
        return ProtocolView(loaded.content, bodies, body, first).build()

    return build


@pytest.mark.parametrize(
    ("day", "body", "short", "document", "sign"),
    [
        ("2011-02-22", "Länsgruppen", "LG", "minnesanteckningar", ""),
        ("2021-09-20", "Samverkansgruppen", None, "protokoll", "§"),
    ],
)
def test_the_head_is_of_its_day(
    day: str, body: str, short: str | None, document: str, sign: str, view: View
) -> None:
    made = view(day=day)

    assert (made.organisation, made.body, made.body_short) == ("Länets huvudmän", body, short)
    assert (made.document, made.sign, made.day.isoformat()) == (document, sign, day)


def test_what_is_not_written_is_none_or_empty(view: View) -> None:
    made = view()

    assert (made.time, made.place, made.form, made.diary_number, made.remark) == (None,) * 5
    assert (made.chair, made.secretary, made.adjuster) == (None, None, None)
    assert (made.members, made.others, made.absent, made.items) == ((), (), (), ())
    assert (made.summary, made.forwarded, made.attachments, made.next_meetings) == ((), (), (), ())
    assert made.signatures == ()
    assert (made.extra, made.cancelled) == (False, False)


OFFICERS = """\
chair: Karin Ek
vice_chair: Lena Rask
secretary: Olle Berg
adjuster: Sara Lind
attendance:
  - {name: Sara Lind, principal: asele, title: socialchef}
  - {name: Olle Berg, organisation: Länskansliet, role: secretary}
"""


def test_officers_are_known_from_the_attendance_or_as_chairs_of_the_body(view: View) -> None:
    made = view(OFFICERS)

    assert made.adjuster == Person("Sara Lind", "socialchef", "Åsele kommun")
    assert made.secretary == Person("Olle Berg", None, "Länskansliet")
    assert made.chair == Person("Karin Ek", None, "Region Exempel")  # not present, but elected
    assert view("chair: Per Ny\n").chair == Person("Per Ny", None, None)  # neither


@pytest.mark.parametrize(
    ("day", "signers"),
    [
        ("2021-09-20", ["secretary Olle Berg", "chair Karin Ek", "adjuster Sara Lind"]),
        ("2023-09-20", ["secretary Olle Berg", "vice-chair Lena Rask"]),
        ("2025-09-20", ["secretary Olle Berg", "chair Karin Ek"]),  # the rule does not say who
        ("2011-02-22", ["secretary Olle Berg", "chair Karin Ek"]),  # there is no rule
    ],
)
def test_those_sign_who_adjust_by_the_rule_of_the_day(day: str, signers: list[str], view: View) -> None:
    made = view(OFFICERS, day=day)

    assert [f"{one.role} {one.person.name}" for one in made.signatures] == signers


def test_who_is_not_named_does_not_sign(view: View) -> None:
    assert view("chair: Karin Ek\n").signatures == (
        Signature("chair", Person("Karin Ek", None, "Region Exempel")),
    )


def test_members_are_in_the_order_of_the_swedish_alphabet_and_others_as_written(view: View) -> None:
    made = view(
        """\
chair: Per Ny
adjuster: Eva Sten
attendance:
  - {name: Tove Salin, role: coordinator, principal: umea}
  - {name: Ola Bo, principal: ornas}
  - {name: Per Ny, principal: umea}
  - {name: Ulf Ö, principal: arvik}
  - {name: Eva Sten, principal: asele, substitute_for: Ylva Ek, arrived: "09.20", left: "11.30"}
  - {name: Mia Ask, role: guest, title: strateg, organisation: Enheten}
  - {name: Ada Al, principal: umea}
absent:
  - {name: Ylva Ek, principal: asele, notified: true}
  - Kaj Ros
"""
    )

    assert [(one.person.organisation, one.person.name, one.office) for one in made.members] == [
        ("Umeå kommun", "Per Ny", "chair"),
        ("Umeå kommun", "Ada Al", ""),
        ("Åsele kommun", "Eva Sten", "adjuster"),
        ("Ärvik kommun", "Ulf Ö", ""),
        ("Örnäs kommun", "Ola Bo", ""),
    ]
    assert [(one.person, one.role) for one in made.others] == [
        (Person("Tove Salin", None, "Umeå kommun"), "coordinator"),
        (Person("Mia Ask", "strateg", "Enheten"), "guest"),
    ]
    eva = made.members[2]
    assert (eva.substitute_for, str(eva.arrived), str(eva.left)) == ("Ylva Ek", "09.20", "11.30")
    assert [(one.person, one.notified) for one in made.absent] == [
        (Person("Ylva Ek", None, "Åsele kommun"), True),
        (Person("Kaj Ros", None, None), None),
    ]


@pytest.mark.parametrize(
    ("day", "organisation"), [("2011-02-22", "Landstinget"), ("2021-09-20", "Region Exempel")]
)
def test_organisations_have_the_name_of_the_day(day: str, organisation: str, view: View) -> None:
    made = view("attendance: [{name: Karin Ek, principal: region}]\n", day=day)

    assert made.members[0].person.organisation == organisation


ITEMS = """\
items:
  - standing: agenda
  - {title: Plan, matter: plan}
  - title: Läget
    items: [{title: Barn, matter: barn}, {title: Vuxna, matter: vuxna}]
  - {title: Plan igen, matter: plan}
  - standing: other
"""


@pytest.mark.parametrize(
    ("items", "labels"),
    [
        ("[]", ""),  # all of them
        ("[plan]", "32, 34"),  # a matter that comes up twice
        ("[barn]", "33"),  # a sub-matter has the number of its item
        ('["1"]', "31"),
        ("[1–3]", "31–33"),
        ("[2-4]", "32–34"),
        ("[3 – 5]", "33–35"),
        ('["5", "1"]', "31, 35"),
        ("[barn, vuxna]", "33"),
        ("[plan, barn]", "32–34"),
    ],
)
def test_a_guest_is_there_for_numbers_of_the_minutes(items: str, labels: str, view: View) -> None:
    made = view(f"{ITEMS}attendance: [{{name: Mia Ask, role: guest, items: {items}}}]\n")

    assert made.others[0].labels == labels


def test_a_range_goes_over_numbers_that_counting_does_not_give(view: View) -> None:
    text = """\
items: [{title: A}, {title: B}, {title: C, number: 2 b}, {title: D}]
attendance:
  - {name: Mia Ask, role: guest, items: [2–3]}
  - {name: Per Ny, role: guest, items: [2 b]}
"""
    made = view(text, day="2011-02-22", first=1)

    assert [item.label for item in made.items] == ["1", "2", "2 b", "3"]
    assert [one.labels for one in made.others] == ["2–3", "2 b"]


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


def test_meetings_to_come_have_names(view: View) -> None:
    made = view('next_meetings: [{body: samrad, date: 2021-10-25, time: "09.00–12.00", place: Malå}]\n')
    (to_come,) = made.next_meetings

    assert (to_come.body, to_come.day.isoformat()) == ("Samråd vård", "2021-10-25")
    assert (str(to_come.time), to_come.place) == ("09.00–12.00", "Malå")


def test_a_remark_is_markdown(view: View) -> None:
    assert isinstance(view("remark: En *anmärkning*.\n").remark, Markdown)


def test_the_shipped_template_takes_the_view(view: View) -> None:
    templates = Templates((shipped.templates(),))
    paper = templates.fill("protocol.md.j2", **view_values(view(OFFICERS + ITEMS)))

    assert paper.startswith("# Protokoll\n\nSamverkansgruppen\n\n")
    assert "\n## §\u00a032 Plan\n" in paper
    assert "\nKarin Ek\\\nOrdförande, Region Exempel\n" in paper
