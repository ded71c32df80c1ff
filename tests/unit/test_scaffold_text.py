"""The text of a new meeting, whole, in the reader's language."""

from gettext import NullTranslations

import pytest
from tests.helpers.planning import DETAILS, FILES, planned
from tests.helpers.small import Make

from lsgtool.messages import english, wording
from lsgtool.scaffold.meeting_text import meeting_text
from lsgtool.scaffold.new_meeting import Details

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


def test_a_meeting_of_the_past_was_not_booked_today(workspace: Make) -> None:
    assert "booked" not in meeting_text(planned(workspace(FILES), "ledning/2024-12-20"), english)
    assert "booked: 2025-01-07" in meeting_text(planned(workspace(FILES), "ledning/2025-01-07"), english)


def test_names_that_yaml_takes_for_something_else_stand_in_quotes(workspace: Make) -> None:
    bodies = FILES["bodies.yaml"].replace("  ledning:\n", '  "null":\n').replace("{id: agenda,", '{id: "no",')
    made = meeting_text(planned(workspace({"bodies.yaml": bodies}), "null/2025-02-14"), english)
    minutes = workspace({"bodies.yaml": bodies, "meetings/null/2025-02-14.yaml": made})

    assert '\nbody: "null"\n' in made
    assert '\n  - standing: "no" # Godkännande av dagordning\n' in made
    assert minutes.meeting("meetings/null/2025-02-14.yaml").faults == ()
