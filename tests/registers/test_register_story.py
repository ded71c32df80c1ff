"""The story of a matter: all its steps, how it stands, and what of it is open."""

import pytest
from tests.helpers.small import Make
from tests.registers.telling import BROKEN, FILES, LATER, day, page_of, text

from lsgtool.registers.records import stepped
from lsgtool.registers.source import source
from lsgtool.registers.story import Story, foretold, story
from lsgtool.registers.story_page import story_page
from lsgtool.workspace.workspace import Workspace

PLAN = """\
Plan för primärvården (plan)

also under: Planen inför nästa möte

Day         Where               What
2024-02-23  LSG § 2             raised
                                postponed: att bordlägga planen
                                assigned to AU: att uppdra åt arbetsutskottet
                                att bereda planen
2024-03-22  AU § 1              prepared
                                forwarded to LSG: att planen tas upp för beslut
2024-05-17  LSG § 4             taken up
                                decided: att fastställa planen, som gäller …
                                settled

as on 2024-09-01: 8 steps, settled
"""
AGREEMENT = """\
meetings/samrad/2024-03-15.yaml cannot be read and is left out; `lsg check` says
what is wrong with it

Avtal om vårdhygien (avtal)

Day         Where               What
2024-02-23  LSG § 1             raised
                                forwarded to Samrådet, for information
                                recommended: att rekommendera huvudmännen att
                                ingå avtalet
                                assigned to Rut Modig: att uppdra åt Rut Modig
                                att skicka avtalet
2024-03-01  LSG § 1             dispatched to Regionen, Norrby
                                assignment reported by Rut Modig
2024-04-22  LSG § 1             Norrby: approved (Socialnämnden § 41)
2024-05-14  LSG § 1             Söderby: postponed

Waiting: 2

Since       Last day            Matter
2024-02-23  2024-06-30          Avtal om vårdhygien
191 days    63 days late        LSG: att rekommendera huvudmännen att ingå
                                avtalet
                                - waiting for Regionen, Söderby
                                - approved: Norrby
                                - postponed: Söderby
                                - dispatched 2024-03-01, but not to Söderby
                                - to be decided by socialnämnd eller motsvarande
                                lsg/2024-02-23 § 1.1, avtal

2024-02-23  –                   Avtal om vårdhygien
191 days                        LSG: forwarded to Samrådet, for information
                                lsg/2024-02-23 § 1, avtal

as on 2024-09-01: 8 steps, open
"""


def told(workspace: Workspace, on: str, matter: str) -> Story:
    found = story(workspace, source(workspace, day(on)), matter)
    assert found is not None
    return found


def printed(workspace: Workspace, on: str, matter: str) -> str:
    known = source(workspace, day(on))
    found = told(workspace, on, matter)
    return text(story_page(page_of(known), found, known.history.left_out))


def test_a_matter_that_is_settled(workspace: Make) -> None:
    assert printed(workspace(FILES), "2024-09-01", "plan") == PLAN


def test_a_matter_that_is_open_beside_a_broken_file(workspace: Make) -> None:
    assert printed(workspace(FILES | BROKEN), "2024-09-01", "avtal") == AGREEMENT


def test_an_assignment_that_is_open_stands_below_the_steps(workspace: Make) -> None:
    assert printed(workspace(FILES), "2024-09-01", "natverk").endswith("""\
Assignments: 1

Last day    Left                Assignment
–           i lämplig tid       kansliet
                                att uppdra åt kansliet att samla nätverket
                                Nätverk
                                lsg/2024-05-17 § 5.1, natverk

as on 2024-09-01: 2 steps, open
""")


def next_item(more: str) -> dict[str, str]:
    """Return one more meeting, which takes the plan up in some way."""
    lines = ["body: lsg", "date: 2024-08-30", "status: held", "items:", f"  - {{title: Planen, {more}}}"]
    return {"meetings/lsg/2024-08-30.yaml": "\n".join(lines) + "\n"}


@pytest.mark.parametrize(
    ("more", "standing"),
    [
        ("matter: plan", "settled"),  # told of again, and nothing decided
        ("matter: plan, decisions: [{kind: note, text: att notera}]", "settled"),
        ("matter: plan, decisions: [{kind: amend, text: att ändra planen}]", "nothing-open"),
        ("matter: plan, decisions: [{kind: amend, text: att ändra planen}], settled: true", "settled"),
        ("matter: plan, decisions: [{kind: postpone, text: att bordlägga}]", "open"),
        ("matter: ny, struck: true", "struck"),
        ("matter: ny", "nothing-open"),
    ],
)
def test_how_a_matter_stands(workspace: Make, more: str, standing: str) -> None:
    matter = "ny" if "ny" in more else "plan"
    assert told(workspace(FILES | next_item(more)), "2024-09-01", matter).standing == standing


def test_first_and_last_day_and_titles(workspace: Make) -> None:
    found = told(workspace(FILES), "2024-09-01", "avtal")
    assert (found.first, found.last) == (day("2024-02-23"), day("2024-05-14"))
    assert found.titles == ("Avtal om vårdhygien",)


def test_a_matter_that_only_a_decision_names(workspace: Make) -> None:
    more = "decisions: [{kind: amend, text: att byta plats, matters: [platser, lokaler]}]"
    found = told(workspace(FILES | next_item(more)), "2024-09-01", "lokaler")
    assert [(step.state.value, step.text) for step in found.steps] == [
        ("raised", ""),
        ("decided", "att byta plats"),
    ]


def test_the_heading_is_that_of_the_item_whose_own_matter_it_is(workspace: Make) -> None:
    more = "decisions: [{kind: establish, text: att fastställa, matters: [plan, natverk]}]"
    named = next_item(more)
    assert told(workspace(FILES | named), "2024-09-01", "natverk").titles == ("Nätverk", "Planen")
    own = next_item(more + ", items: [{title: Nätverkets framtid, matter: natverk}]")
    titles = told(workspace(FILES | own), "2024-09-01", "natverk").titles
    assert titles == ("Nätverkets framtid", "Nätverk")


def test_what_was_noted_of_answers_and_reports(workspace: Make) -> None:
    noted = """\
meeting: lsg/2024-02-23
responses:
  - {paragraph: 1, principal: norrby, decided: 2024-04-22, outcome: approved, by: Nämnd § 4, note: Juli}
  - {paragraph: 1, principal: soderby, decided: 2024-05-14, outcome: rejected, note: För dyrt}
reports:
  - {paragraph: 1, done: 2024-03-01, by: Rut Modig, note: Skickat med e-post}
"""
    small = workspace(FILES | {"meetings/lsg/2024-02-23.follow-up.yaml": noted})
    page = " ".join(printed(small, "2024-06-01", "avtal").split())
    assert "assignment reported by Rut Modig (Skickat med e-post)" in page
    assert "Norrby: approved (Nämnd § 4; Juli)" in page.replace("\xa0", " ")
    assert "Söderby: rejected (För dyrt)" in page
    notes = [stepped(step)["note"] for step in told(small, "2024-06-01", "avtal").steps]
    assert [note for note in notes if note] == ["Skickat med e-post", "Juli", "För dyrt"]


def test_the_steps_for_programs(workspace: Make) -> None:
    steps = [stepped(step) for step in told(workspace(FILES), "2024-09-01", "avtal").steps]
    assert [(step["day"], step["state"], step["clause"], step["who"]) for step in steps] == [
        ("2024-02-23", "raised", None, []),
        ("2024-02-23", "forwarded", None, ["samrad"]),
        ("2024-02-23", "recommended", 1, ["region", "norrby", "soderby"]),
        ("2024-02-23", "assigned", 2, ["Rut Modig"]),
        ("2024-03-01", "dispatched", 1, ["region", "norrby"]),
        ("2024-03-01", "reported", 2, ["Rut Modig"]),
        ("2024-04-22", "decided", 1, ["norrby"]),
        ("2024-05-14", "decided", 1, ["soderby"]),
    ]
    assert steps[6] == {
        "matter": "avtal",
        "other_matters": [],
        "title": "Avtal om vårdhygien",
        "body": "lsg",
        "meeting": "lsg/2024-02-23",
        "paragraph": "lsg/2024-02-23 § 1",
        "clause": 1,
        "day": "2024-04-22",
        "state": "decided",
        "text": "Socialnämnden § 41",
        "who": ["norrby"],
        "until": None,
        "purpose": None,
        "outcome": "approved",
        "note": None,
    }
    assert (steps[1]["purpose"], steps[2]["until"], steps[2]["outcome"]) == (
        "information",
        "2024-06-30",
        None,
    )


def test_a_matter_that_has_not_come_up_yet(workspace: Make) -> None:
    small = workspace(FILES | LATER)
    assert story(small, source(small, day("2024-02-22")), "plan") is None
    assert str(foretold(small, "plan")) == "lsg/2024-02-23"
    assert story(small, source(small, day("2024-09-01")), "resvanor") is None
    assert str(foretold(small, "resvanor")) == "samrad/2024-10-25"
    assert foretold(small, "resvaror") is None
