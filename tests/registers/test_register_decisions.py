"""The decision register: what was decided, what came in its place, and what no longer holds."""

from dataclasses import replace

import pytest
from tests.helpers.small import Make
from tests.registers.telling import BROKEN, FILES, LATER, day, page_of, text

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.model.decision import DecisionKind
from lsgtool.registers.decisions import Wanted, decisions
from lsgtool.registers.decisions_page import decisions_page
from lsgtool.registers.records import decided
from lsgtool.registers.source import names_on
from lsgtool.workspace.workspace import Workspace

PAGE = """\
Day         Kind                Decision
2024-02-23  recommend           Avtal om vårdhygien
                                LSG: att rekommendera huvudmännen att ingå
                                avtalet
                                - to huvudmännen
                                - last day: 2024-06-30
                                lsg/2024-02-23 § 1.1, avtal

2024-02-23  assign              Avtal om vårdhygien
                                LSG: att uppdra åt Rut Modig att skicka avtalet
                                - to Rut Modig
                                - last day: 2024-03-08
                                - no longer in force: reported 2024-03-01 by Rut
                                  Modig
                                lsg/2024-02-23 § 1.2, avtal

2024-02-23  postpone            Plan för primärvården
                                LSG: att bordlägga planen
                                - comes back: next meeting
                                - no longer in force: taken up again 2024-05-17,
                                  lsg/2024-05-17 § 4
                                lsg/2024-02-23 § 2.1, plan

2024-02-23  assign              Plan för primärvården
                                LSG: att uppdra åt arbetsutskottet att bereda
                                planen
                                - to AU
                                - last day: 2024-04-05
                                - no longer in force: settled 2024-05-17,
                                  lsg/2024-05-17 § 4
                                lsg/2024-02-23 § 2.2, plan

2024-02-23  set money aside     Medel och val
                                LSG: att avsätta 400 000 kr för 2024
                                - 400 000 kr: Regionen 200 000 kr, kommun
                                  200 000 kr
                                - for 2024
                                - no longer in force: replaced 2024-05-17,
                                  lsg/2024-05-17 § 4.1
                                lsg/2024-02-23 § 3.1

2024-02-23  elect               Medel och val
                                LSG: att välja ordförande
                                - ordförande: Eva Sten (Norrby), 2025
                                lsg/2024-02-23 § 3.2

2024-05-17  establish           Plan för primärvården
                                LSG: att fastställa planen, som gäller …
                                - replaces lsg/2024-02-23 § 3.1
                                lsg/2024-05-17 § 4.1, plan

2024-05-17  assign              Nätverk
                                LSG: att uppdra åt kansliet att samla nätverket
                                - to kansliet
                                - last day: i lämplig tid
                                lsg/2024-05-17 § 5.1, natverk

as on 2024-09-01: 8 decisions, 4 of them no longer in force
"""


def printed(workspace: Workspace, on: str, wanted: Wanted) -> str:
    found = decisions(workspace, day(on), wanted)
    return text(decisions_page(page_of(names_on(workspace, day(on))), found, wanted))


def numbers(workspace: Workspace, on: str, wanted: Wanted) -> list[str]:
    found = decisions(workspace, day(on), wanted)
    return [str(row.origin.address) for row in found.rows]


def test_the_page(workspace: Make) -> None:
    assert printed(workspace(FILES), "2024-09-01", Wanted(body="lsg")) == PAGE


def test_all_that_was_decided_in_the_order_of_the_minutes(workspace: Make) -> None:
    assert numbers(workspace(FILES), "2024-09-01", Wanted()) == [
        "lsg/2024-02-23 § 1.1",
        "lsg/2024-02-23 § 1.2",
        "lsg/2024-02-23 § 2.1",
        "lsg/2024-02-23 § 2.2",
        "lsg/2024-02-23 § 3.1",
        "lsg/2024-02-23 § 3.2",
        "lsg-au/2024-03-22 § 1.1",
        "lsg/2024-05-17 § 4.1",
        "lsg/2024-05-17 § 5.1",
    ]


MONEY, ELECTED, PLAN, NETWORK = (
    "lsg/2024-02-23 § 3.1",
    "lsg/2024-02-23 § 3.2",
    "lsg/2024-05-17 § 4.1",
    "lsg/2024-05-17 § 5.1",
)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(body="lsg-au"), ["lsg-au/2024-03-22 § 1.1"]),
        (Wanted(kind=DecisionKind.ELECT), [ELECTED]),
        (Wanted(since=day("2024-05-17")), [PLAN, NETWORK]),
        (Wanted(since=day("2024-03-22"), until=day("2024-05-16")), ["lsg-au/2024-03-22 § 1.1"]),
        (Wanted(since=day("2024-05-18")), []),
        (Wanted(grep="MEDEL"), [MONEY, ELECTED]),  # in the title
        (Wanted(grep="söderby"), [PLAN]),  # in the words, in a list too
        (Wanted(grep="natver"), [NETWORK]),  # in the name of the matter
        (Wanted(grep="400 000"), [MONEY]),
        (Wanted(grep="Medel", in_force=True), [ELECTED]),
    ],
)
def test_which_rows_are_wanted(workspace: Make, wanted: Wanted, found: list[str]) -> None:
    assert numbers(workspace(FILES), "2024-09-01", wanted) == found


@pytest.mark.parametrize(
    ("on", "money", "elected"),
    [
        ("2024-05-16", True, True),
        ("2024-05-17", False, True),
        ("2025-12-31", False, True),
        ("2026-01-01", False, False),
    ],
)
def test_until_when_a_decision_holds(workspace: Make, on: str, *, money: bool, elected: bool) -> None:
    found = decisions(workspace(FILES), day(on), Wanted(grep="Medel")).rows
    assert [row.holds for row in found] == [money, elected]


MONEY_OF = "meetings/lsg/2024-02-23.yaml"


@pytest.mark.parametrize(
    ("years", "holds"),
    [
        ("years: [2024]", False),
        ("years: [2024, 2025]", True),
        ("years: [2024], until_further_notice: true", True),
        ("until_further_notice: true", True),
        ("split: {region: 400000}", True),
    ],
)
def test_money_is_past_after_its_years(workspace: Make, years: str, *, holds: bool) -> None:
    own = FILES[MONEY_OF].replace("split: {region: 200000, kommun: 200000}, years: [2024]", years)
    assert own != FILES[MONEY_OF] or years == "years: [2024]"
    files = {path: content for path, content in FILES.items() if "2024-05" not in path} | {MONEY_OF: own}
    row = decisions(workspace(files), day("2025-01-01"), Wanted(kind=DecisionKind.SET_ASIDE)).rows[0]
    assert row.holds is holds


def test_a_decision_that_was_ended_by_another_years_meeting(workspace: Make) -> None:
    row = decisions(workspace(FILES | LATER), day("2025-02-14"), Wanted(kind=DecisionKind.ESTABLISH)).rows[0]
    assert decided(row) == {
        "matter": "plan",
        "other_matters": [],
        "title": "Plan för primärvården",
        "body": "lsg",
        "meeting": "lsg/2024-05-17",
        "paragraph": "lsg/2024-05-17 § 4",
        "clause": 1,
        "day": "2024-05-17",
        "kind": "establish",
        "text": "att fastställa planen, som gäller\n\n- i Norrby\n- i Söderby",
        "to": [],
        "due": None,
        "until": None,
        "taken": None,
        "amount": None,
        "split": [],
        "years": [],
        "until_further_notice": False,
        "elected": [],
        "replaces": ["lsg/2024-02-23 § 3.1"],
        "ends": [],
        "succeeded": [{"how": "ended", "on": "2025-02-14", "by": "lsg/2025-02-14 § 1.1"}],
        "in_force": False,
    }


def test_money_and_elections_for_programs(workspace: Make) -> None:
    rows = decisions(workspace(FILES), day("2024-04-01"), Wanted(grep="medel")).rows
    money, elected = map(decided, rows)
    assert (money["amount"], money["years"], money["in_force"]) == (400000, [2024], True)
    assert money["split"] == [
        {"payer": "region", "amount": 200000},
        {"payer": "kommun", "amount": 200000},
    ]
    assert elected["elected"] == [
        {"role": "ordförande", "name": "Eva Sten", "principal": "norrby", "year": 2025}
    ]


def test_a_broken_file_is_named_and_takes_the_numbers_after_it(workspace: Make) -> None:
    broken = {"meetings/lsg/2024-03-15.yaml": BROKEN["meetings/samrad/2024-03-15.yaml"]}
    asked = Wanted(body="lsg", since=day("2024-05-01"), kind=DecisionKind.ESTABLISH)
    assert (
        printed(workspace(FILES | broken), "2024-09-01", asked)
        == """\
meetings/lsg/2024-03-15.yaml cannot be read and is left out; `lsg check` says
what is wrong with it

Day         Kind                Decision
2024-05-17  establish           Plan för primärvården
                                LSG: att fastställa planen, som gäller …
                                - replaces lsg/2024-02-23 § 3.1
                                lsg/2024-05-17, plan

as on 2024-09-01: 1 decision
"""
    )


def test_nothing(workspace: Make) -> None:
    small = workspace(FILES)
    assert printed(small, "2024-01-01", Wanted()) == "as on 2024-01-01: nothing is decided yet\n"
    assert printed(small, "2024-09-01", Wanted(kind=DecisionKind.STRIKE)) == (
        "as on 2024-09-01: no decision is what you ask for\n"
    )


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (Wanted(body="lgs"), "no body is called `lgs` in bodies.yaml | did you mean `lsg`?"),
    ],
)
def test_a_name_that_nobody_knows(workspace: Make, wanted: Wanted, said: str) -> None:
    with pytest.raises(UserError) as trouble:
        decisions(workspace(FILES), day("2024-09-01"), wanted)
    assert trouble.value.hint is not None
    assert f"{english(trouble.value.message)} | {english(trouble.value.hint)}" == said


def test_an_election_without_a_year_holds_on(workspace: Make) -> None:
    row = decisions(workspace(FILES), day("2024-09-01"), Wanted(kind=DecisionKind.ELECT)).rows[0]
    one = row.decision.elected[0].model_copy(update={"year": None})
    both = row.decision.model_copy(update={"elected": (*row.decision.elected, one)})
    assert replace(row, on=day("2099-01-01")).holds is False
    assert replace(row, on=day("2099-01-01"), decision=both).holds is True


TAKEN = """\
body: lsg
date: 2024-08-30
status: held
items:
  - title: Fråga om 400\u00a0000\u00a0kr
    decisions:
      - kind: appoint
        text: att utse 19640823-3234
        taken: 2024-06-14
        until: next-meeting
        elected: [{role: ombud}]
"""
TOLD = """\
Day         Kind                Decision
2024-08-30  appoint             Fråga om 400 000 kr
                                LSG: att utse 19…
                                - taken between meetings, 2024-06-14
                                - comes back: next meeting
                                - ombud: –
                                lsg/2024-08-30 § 6.1

as on 2024-09-01: 1 decision
"""


def test_no_break_spaces_and_identity_numbers_on_a_page(workspace: Make) -> None:
    small = workspace(FILES | {"meetings/lsg/2024-08-30.yaml": TAKEN})
    assert printed(small, "2024-09-01", Wanted(kind=DecisionKind.APPOINT)) == TOLD
    record = decided(decisions(small, day("2024-09-01"), Wanted(kind=DecisionKind.APPOINT)).rows[0])
    assert record["text"] == "att utse 19…"


STANDING = """\
body: lsg
date: 2024-08-30
status: held
items:
  - standing: agenda
    decisions: [{kind: approve, text: att godkänna dagordningen}]
  - title: Rapport
    matter: rapport
    decisions: [{kind: approve, text: att godkänna rapporten}]
"""


def test_what_is_done_or_spent_is_in_force_no_longer(workspace: Make) -> None:
    agenda = "{from: 2000-01-01, basis: A, opening: [{id: agenda, title: Dagordning}]}"
    standing = f"    standing: [{agenda}]\n  lsg-au:\n"
    files = FILES | {"meetings/lsg/2024-08-30.yaml": STANDING}
    files["bodies.yaml"] = files["bodies.yaml"].replace("  lsg-au:\n", standing)
    small = workspace(files)
    assert numbers(small, "2024-09-01", Wanted(in_force=True)) == [
        "lsg/2024-02-23 § 1.1",  # a recommendation stays, whoever has answered it
        ELECTED,
        PLAN,
        NETWORK,
        "lsg/2024-08-30 § 7.1",
    ]
    before = numbers(small, "2024-02-24", Wanted(in_force=True))
    assert before[1:4] == ["lsg/2024-02-23 § 1.2", "lsg/2024-02-23 § 2.1", "lsg/2024-02-23 § 2.2"]
    assert "- no longer in force: it was for that meeting" in printed(small, "2024-09-01", Wanted())
