"""A new meeting: the whole text of its file, what is refused, and what is doubted."""

from collections.abc import Callable, Mapping
from datetime import date
from gettext import NullTranslations
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.showing import said, shown
from tests.helpers.small import meeting as meeting_file

from lsgtool.check.judge import judge
from lsgtool.clock import parse_span
from lsgtool.errors import UserError
from lsgtool.messages import english, wording
from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Form
from lsgtool.reference import MeetingRef, parse_reference
from lsgtool.scaffold.meeting_text import meeting_text
from lsgtool.scaffold.new_meeting import Details, NewMeeting, doubts, plan
from lsgtool.source.decode import FORBIDDEN
from lsgtool.source.read import read
from lsgtool.timeline.in_force import body_on
from lsgtool.workspace.workspace import Workspace

Make: TypeAlias = Callable[[Mapping[str, str]], Workspace]

TODAY = date(2025, 1, 7)
DETAILS = Details(parse_span("9:00-12:00"), "Rådhuset, rum #3", Form.HYBRID)

BODIES = """\
organisation: Region Exempel och dess kommuner
principals:
  norrby: {side: kommun, names: [{from: 2000-01-01, basis: Indelning, name: Norrby kommun}]}
bodies:
  ledning:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: "Ledningsgruppen: alla"}]
    papers: [{from: 2020-01-01, basis: Arbetsordning för ledningsgruppen, working_days: 10}]
    standing:
      - from: 2020-01-01
        basis: Arbetsordning
        opening:
          - {id: agenda, title: Godkännande av dagordning}
          - {id: previous-minutes, title: "Föregående protokoll #1"}
        before_closing:
          - {id: other, title: Övriga frågor}
        closing:
          - {id: next-meeting, title: Nästa möte}
    minutes:
      - {from: 2020-01-01, basis: Arbetsordning, document: protokoll, adjusted_by: [chair, adjuster]}
    chairs:
      - from: 2020-01-01
        basis: Val
        chair: {name: Anna Berg, principal: norrby}
        vice_chair: {name: "Bo: Lund", principal: norrby}
  enkel:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Den enkla gruppen}]
    ended: 2030-12-31
  snart:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Den snara gruppen}]
    papers: [{from: 2020-01-01, basis: Praxis, working_days: 1}]
    numbering: [{from: 2020-01-01, basis: Praxis, series: meeting}]
  ungefar:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Den ungefärliga gruppen}]
    papers: [{from: 2020-01-01, basis: Praxis, calendar_days: 14, force: should}]
closed_days:
  - {from: 2020-01-01, basis: Beslut, date: 2025-02-03}
"""

FILES = {
    "bodies.yaml": BODIES,
    **meeting_file("ledning/2024-11-15", items=9, status="adjusted"),
    **meeting_file("ledning/2025-01-10", items=6),
    **meeting_file("ledning/2025-01-17", items=6, status="cancelled"),
}

FILLED = """\
# Ledningsgruppen: alla
# Papers with the members by 2025-01-30 (10 working days before). Arbetsordning för ledningsgruppen
# The first item will be § 7; lsg counts.

body: ledning
date: 2025-02-14
time: "09.00–12.00"
place: "Rådhuset, rum #3"
form: hybrid
status: planned
booked: 2025-01-07
papers_sent: # fill in

chair: Anna Berg
vice_chair: "Bo: Lund"

secretary: # fill in
adjuster: # fill in
attendance: # fill in
absent: # fill in

items:
  - standing: agenda # Godkännande av dagordning

  - standing: previous-minutes # Föregående protokoll #1
    minutes: [ledning/2025-01-10]

  # The items of this meeting, each written like this:
  # - title: fill in
  #   type: decision
  #   presenters:
  #     - {name: fill in}

  - standing: other # Övriga frågor

  - standing: next-meeting # Nästa möte

next_meetings: # fill in
"""

EMPTY = """\
# Den enkla gruppen
# The first item will be § 1; lsg counts.

body: enkel
date: 2025-02-14
time: # fill in
place: # fill in
form: # fill in
status: planned
booked: 2025-01-07
papers_sent: # fill in

chair: # fill in
vice_chair: # fill in

secretary: # fill in
attendance: # fill in
absent: # fill in

items:
  # The items of this meeting, each written like this:
  # - title: fill in
  #   type: decision
  #   presenters:
  #     - {name: fill in}

next_meetings: # fill in
"""


class Shouting(NullTranslations):
    """A language of its own, so that one sees which words are put into the reader's language."""

    def gettext(self, message: str) -> str:
        return message.upper().replace("{NUMBER}", "{number}")

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return (msgid1 if n == 1 else msgid2).upper().replace("{DAY}", "{day}").replace("{COUNT}", "{count}")


def ref(name: str) -> MeetingRef:
    found = parse_reference(name)
    assert found is not None
    return found


def planned(workspace: Workspace, name: str, details: Details = DETAILS) -> NewMeeting:
    return plan(workspace, ref(name), details, TODAY)


@pytest.mark.parametrize(
    ("name", "details", "text"),
    [("ledning/2025-02-14", DETAILS, FILLED), ("enkel/2025-02-14", Details(), EMPTY)],
)
def test_the_whole_text(name: str, details: Details, text: str, workspace: Make) -> None:
    assert meeting_text(planned(workspace(FILES), name, details), english) == text


def test_comments_are_in_the_language_of_the_reader_and_values_are_not(workspace: Make) -> None:
    made = meeting_text(planned(workspace(FILES), "ledning/2025-02-14"), wording(Shouting()))
    spoken = {
        "Papers with the members by 2025-01-30 (10 working days before).": (
            "PAPERS WITH THE MEMBERS BY 2025-01-30 (10 WORKING DAYS BEFORE)."
        ),
        "The first item will be § 7; lsg counts.": "THE FIRST ITEM WILL BE § 7; LSG COUNTS.",
        "The items of this meeting, each written like this:": (
            "THE ITEMS OF THIS MEETING, EACH WRITTEN LIKE THIS:"
        ),
        "fill in": "FILL IN",
    }
    expected = FILLED
    for words, shouted in spoken.items():
        expected = expected.replace(words, shouted)

    assert made == expected


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("snart/2025-02-14", "# Papers with the members by 2025-02-13 (1 working day before). Praxis"),
        ("ungefar/2025-02-14", "# Papers with the members by 2025-01-31, about. Praxis"),
        # The day off on 3 February is not counted.
        ("ledning/2025-02-10", "# Papers with the members by 2025-01-24 (10 working days before)."),
    ],
)
def test_the_day_of_the_papers(name: str, line: str, workspace: Make) -> None:
    assert line in meeting_text(planned(workspace(FILES), name), english)


def test_the_first_number_is_told_only_where_it_is_known_and_runs_on(workspace: Make) -> None:
    broken = workspace(FILES | {"meetings/ledning/2025-01-24.yaml": "body: ["})

    assert "§" not in meeting_text(planned(broken, "ledning/2025-02-14"), english)
    assert "§" not in meeting_text(planned(broken, "snart/2025-02-14"), english)
    assert "§ 7" in meeting_text(planned(broken, "ledning/2025-01-23"), english)


@pytest.mark.parametrize(
    ("name", "previous"),
    [
        ("ledning/2024-11-15", None),  # the first one of all
        ("ledning/2025-01-10", "ledning/2024-11-15"),  # over New Year
        ("ledning/2025-01-20", "ledning/2025-01-10"),  # a cancelled one has no minutes
        ("ledning/2025-03-01", "ledning/2025-02-28"),  # a file with faults is a meeting all the same
        ("enkel/2025-02-14", None),
    ],
)
def test_the_minutes_before_are_those_of_the_last_meeting(
    name: str, previous: str | None, workspace: Make
) -> None:
    found = planned(workspace(FILES | {"meetings/ledning/2025-02-28.yaml": "body: ["}), name).previous

    assert (str(found) if found is not None else None) == previous


def test_a_meeting_of_the_past_was_not_booked_today(workspace: Make) -> None:
    assert "booked" not in meeting_text(planned(workspace(FILES), "ledning/2024-12-20"), english)
    assert "booked: 2025-01-07" in meeting_text(planned(workspace(FILES), "ledning/2025-01-07"), english)


def written(workspace: Make, files: Mapping[str, str], *made: NewMeeting) -> Workspace:
    """Return the repository with the new meetings in it."""
    return workspace(dict(files) | {one.ref.path: meeting_text(one, english) for one in made})


@pytest.mark.parametrize(
    "name", ["ledning/2025-02-14", "enkel/2025-02-14", "snart/2030-12-31", "ungefar/2020-01-01"]
)
@pytest.mark.parametrize("details", [DETAILS, Details()])
def test_what_was_written_is_good_as_it_is(name: str, details: Details, workspace: Make) -> None:
    minutes = written(workspace, FILES, planned(workspace(FILES), name, details))

    assert judge(minutes).diagnostics == ()
    meeting = minutes.meeting(ref(name).path).content
    assert meeting is not None
    assert (meeting.time, meeting.place, meeting.form) == (details.time, details.place, details.form)


def test_every_body_of_this_repository_can_meet(repository: Path, workspace: Make) -> None:
    bodies = (repository / "bodies.yaml").read_text(encoding="utf-8")
    minutes = workspace({"bodies.yaml": bodies})
    content = minutes.bodies.content
    assert content is not None
    made = [planned(minutes, f"{body}/2027-03-05") for body in _meeting_then(content)]
    minutes = written(workspace, {}, *made)

    assert len(made) > 8
    assert judge(minutes).meetings == len(made)
    assert judge(minutes).diagnostics == ()


def _meeting_then(bodies: Bodies) -> list[str]:
    return [body for body in bodies.bodies if body_on(bodies, body, date(2027, 3, 5)) is not None]


REFUSED = [
    ("lednign/2025-02-14", "", "no body is called `lednign`\n    did you mean `ledning`?"),
    (
        "enkel/2019-12-31",
        "",
        "`enkel` did not exist on 2019-12-31\n    it began on 2020-01-01; choose a later date",
    ),
    (
        "enkel/2031-01-01",
        "",
        "`enkel` did not exist on 2031-01-01\n    it ended on 2030-12-31; choose an earlier date",
    ),
    (
        "ledning/2925-02-14",
        "",
        "the year of 2925-02-14 cannot be right\n    write a year from 1900 to 2199",
    ),
    ("ledning/2025-02-14", " ", "the place is empty\n    write where it is held, or leave it out"),
    (
        "ledning/2025-02-14",
        "Norrby\x1b[2J",
        "the place `Norrby\\x1b[2J` has a character that no file may hold\n    type it instead of pasting it",
    ),
]


@pytest.mark.parametrize(("name", "place", "trouble"), REFUSED)
def test_what_is_refused(name: str, place: str, trouble: str, workspace: Make) -> None:
    with pytest.raises(UserError) as raised:
        planned(workspace(FILES), name, Details(place=place or None))

    assert said(raised.value) == trouble


def test_with_faulty_bodies_nothing_is_planned(workspace: Make) -> None:
    with pytest.raises(UserError) as raised:
        planned(workspace({"bodies.yaml": "organisation: ["}), "ledning/2025-02-14")

    assert said(raised.value) == "bodies.yaml has faults\n    see `lsg check`, and mend them first"


@pytest.mark.parametrize(
    ("name", "today", "expected"),
    [
        ("ledning/2025-02-14", "2025-01-30", []),  # the last day for the papers is today
        (
            "ledning/2025-02-14",
            "2025-01-31",
            ["the papers were to be with the members on 2025-01-30; that day is past"],
        ),
        ("enkel/2025-02-15", "2025-01-07", ["2025-02-15 is a weekend"]),
        ("enkel/2025-04-20", "2025-01-07", ["2025-04-20 is a holiday: påskdagen"]),
        ("enkel/2025-06-20", "2025-01-07", ["2025-06-20 is a holiday: midsommarafton"]),
        ("enkel/2025-02-14", "2026-01-07", []),  # no rule, no last day
        (
            "ungefar/2025-05-01",
            "2025-05-01",
            [
                "2025-05-01 is a holiday: första maj",
                "the papers were to be with the members on 2025-04-17; that day is past",
            ],
        ),
    ],
)
def test_what_is_doubted(name: str, today: str, expected: list[str], workspace: Make) -> None:
    meeting = planned(workspace(FILES), name)

    assert [english(doubt) for doubt in doubts(meeting, date.fromisoformat(today))] == expected


@pytest.fixture(scope="module")
def somewhere(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """A repository that stays the same while many places are tried."""
    root = tmp_path_factory.mktemp("places")
    (root / "bodies.yaml").write_text(BODIES, encoding="utf-8")
    return Workspace(root)


PLACES = st.text(min_size=1).filter(lambda text: bool(text.strip()) and not FORBIDDEN.search(text))


@given(PLACES)
def test_any_place_reads_back_as_exactly_that_text(somewhere: Workspace, place: str) -> None:
    text = meeting_text(planned(somewhere, "ledning/2025-02-14", Details(place=place)), english)
    reading = read(text.encode("utf-8"))

    assert reading.faults == ()
    assert reading.data is not None
    assert reading.data["place"] == place


@given(st.text(min_size=1).filter(lambda text: not text.strip() or FORBIDDEN.search(text) is not None))
def test_any_other_place_is_refused(somewhere: Workspace, place: str) -> None:
    with pytest.raises(UserError, match="the place"):
        planned(somewhere, "ledning/2025-02-14", Details(place=place))


def test_the_reader_of_this_test_sees_faults_where_there_are_some(workspace: Make) -> None:
    minutes = workspace(FILES | {"meetings/ledning/2025-02-14.yaml": FILLED.replace("planned", "plannd")})

    assert shown(judge(minutes).diagnostics) == (
        "10:9 LSG106 `plannd` is not one of the choices\n    did you mean `planned`?\n"
    )
