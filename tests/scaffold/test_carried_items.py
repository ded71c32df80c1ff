"""What a new meeting takes over from earlier ones: the minutes beside the items that come of them."""

from datetime import date
from typing import NamedTuple

import pytest
from tests.helpers.carrying import carried, new, repository
from tests.helpers.judging import judge
from tests.helpers.small import Make

from lsgtool.messages import english
from lsgtool.scaffold.meeting_text import meeting_text


class Case(NamedTuple):
    """A new meeting, the day on which it is planned, the minutes before it, and the items taken over."""

    meeting: str
    on: str
    files: dict[str, str]
    items: str


CASES = {
    "what was postponed to this day, to the next meeting, or to no day at all": Case(
        "ledning/2025-02-14",
        "2024-12-02",
        {
            "ledning/2024-09-20": """\
- title: "Avtal: vårdhygien"
  matter: vardhygien
  type: decision
  decisions: [{kind: postpone, text: att bordlägga frågan, until: ledning/2025-02-14}]
- title: Dagens läge
  type: information
  decisions: [{kind: postpone, text: att återkomma, until: next-meeting}]
- title: Lokaler
  decisions: [{kind: postpone, text: att återkomma, until: våren}]
- title: Budget
  type: decision
  decisions: [{kind: postpone, text: att återkomma}]
- title: Om ett år
  decisions: [{kind: postpone, text: att återkomma, until: 2025-09-20}]
""",
        },
        """\
  - title: "Avtal: vårdhygien"
    # Postponed in ledning/2024-09-20 § 1.1 to 2025-02-14.
    matter: vardhygien
    follows_up: ledning/2024-09-20 § 1 # take this line away if it is not dealt with
    type: decision
    presenters: # fill in

  - title: Dagens läge
    # Postponed in ledning/2024-09-20 § 2.1 to the next meeting.
    follows_up: ledning/2024-09-20 § 2 # take this line away if it is not dealt with
    type: information
    presenters: # fill in

  - title: Lokaler
    # Postponed in ledning/2024-09-20 § 3.1, in these words: våren.
    follows_up: ledning/2024-09-20 § 3 # take this line away if it is not dealt with
    type: # fill in
    presenters: # fill in

  - title: Budget
    # Postponed in ledning/2024-09-20 § 4.1; it was not said until when.
    follows_up: ledning/2024-09-20 § 4 # take this line away if it is not dealt with
    type: decision
    presenters: # fill in
""",
    ),
    "what was postponed to days that have passed, the earliest first": Case(
        "ledning/2025-02-14",
        "2024-12-02",
        {
            "ledning/2024-04-19": """\
- title: Egenvård
  matter: egenvard
  decisions: [{kind: postpone, text: att återkomma, until: ledning/2024-09-20}]
- title: Vårdplatser
  items:
    - title: Vårdplatser i inlandet
      matter: vardplatser
      type: discussion
      decisions:
        - {kind: note, text: att tacka}
        - {kind: postpone, text: att återkomma, until: 2024-06-01}
""",
            "ledning/2024-09-20": """\
- title: Annat
""",
        },
        """\
  - title: Vårdplatser i inlandet
    # Postponed in ledning/2024-04-19 § 2.2 to 2024-06-01; that day has passed.
    matter: vardplatser
    follows_up: ledning/2024-04-19 § 2 # take this line away if it is not dealt with
    type: discussion
    presenters: # fill in

  - title: Egenvård
    # Postponed in ledning/2024-04-19 § 1.1 to 2024-09-20; that day has passed.
    matter: egenvard
    follows_up: ledning/2024-04-19 § 1 # take this line away if it is not dealt with
    type: # fill in
    presenters: # fill in
""",
    ),
    "two matters postponed in one clause come back each for itself": Case(
        "ledning/2025-02-14",
        "2024-12-02",
        {
            "ledning/2024-09-20": """\
- title: Platser
  matter: platser
  type: decision
  decisions:
    - {kind: amend, text: att ha en plats var}
    - kind: postpone
      text: att återkomma om två frågor
      until: next-meeting
      matters: [skola, regionens-platser]
""",
            "ledning/2024-04-19": """\
- {title: Skolans platser, matter: skola}
""",
        },
        """\
  - title: Skolans platser
    # Postponed in ledning/2024-09-20 § 2.2 to the next meeting.
    matter: skola
    type: decision
    presenters: # fill in

  - title: Platser
    # Postponed in ledning/2024-09-20 § 2.2 to the next meeting.
    matter: regionens-platser
    type: decision
    presenters: # fill in
""",
    ),
    "what was forwarded, presented by the chair of that body where a rule says so": Case(
        "samrad/2025-02-14",
        "2024-12-02",
        {
            "ledning/2024-09-20": """\
- title: Strategi
  matter: strategi
  type: information
  forward: [{to: samrad, for: decision}]
- title: Rapporter
  items:
    - title: Rapport om resor
      matter: resor
      forward: [samrad]
      decisions: [{kind: assign, text: att räkna om, to: au, due: 2024-10-01}]
- title: Lokaler
  decisions: [{kind: forward, text: att lämna frågan vidare, to: samrad}]
""",
            "au/2024-10-17": """\
- title: Annat
  forward: [samrad]
""",
        },
        """\
  - title: Strategi
    # LG handed it on for decision in ledning/2024-09-20 § 1.
    matter: strategi
    follows_up: ledning/2024-09-20 § 1 # take this line away if it is not dealt with
    type: decision
    presenters: [{name: Lena Rask, title: ordförande i Ledningsgruppen}]

  - title: Rapport om resor
    # LG handed it on for information in ledning/2024-09-20 § 2.
    matter: resor
    type: information
    presenters: [{name: Lena Rask, title: ordförande i Ledningsgruppen}]

  - title: Lokaler
    # LG handed it on in ledning/2024-09-20 § 3.1.
    follows_up: ledning/2024-09-20 § 3 # take this line away if it is not dealt with
    type: # fill in
    presenters: [{name: Lena Rask, title: ordförande i Ledningsgruppen}]

  - title: Annat
    # AU handed it on for information in au/2024-10-17 § 1.
    follows_up: au/2024-10-17 § 1 # take this line away if it is not dealt with
    type: information
    presenters: # fill in
""",
    ),
    "what the working committee and a preparatory group hand on makes one item": Case(
        "ledning/2025-02-14",
        "2024-12-02",
        {
            "au/2024-10-17": """\
- title: Strategi
  matter: strategi
  decisions: [{kind: forward, text: att ta upp strategin, to: ledning}]
  forward: [{to: ledning, for: decision}]
""",
            "beredning/2024-10-03": """\
- title: Strategin, beredningens förslag
  matter: strategi
  forward: [ledning]
- title: Barns rätt
  matter: barns-ratt
  forward: [ledning]
""",
        },
        """\
  - title: "Strategin, beredningens förslag"
    # Beredningen handed it on for information in beredning/2024-10-03 § 1.
    # AU handed it on for decision in au/2024-10-17 § 1.1.
    matter: strategi
    follows_up: [beredning/2024-10-03 § 1, au/2024-10-17 § 1] # take this line away if it is not dealt with
    type: decision
    presenters: # fill in

  - title: Barns rätt
    # Beredningen handed it on for information in beredning/2024-10-03 § 2.
    matter: barns-ratt
    follows_up: beredning/2024-10-03 § 2 # take this line away if it is not dealt with
    type: information
    presenters: # fill in
""",
    ),
    "assignments that are to be reported, those of one matter in one item": Case(
        "ledning/2025-02-14",
        "2024-12-02",
        {
            "ledning/2024-09-20": """\
status: held
chair: Karin Ek
attendance:
  - {name: Lena Rask, principal: norrby, title: socialchef}
absent: [{name: Per Ny, principal: soderby}]
items:
  - title: Strategi
    matter: strategi
    decisions:
      - {kind: approve, text: att godkänna strategin}
      - {kind: assign, text: att uppdra åt AU att bereda frågan, to: au, due: ledning/2025-02-14}
  - title: Utbildning
    decisions:
      - kind: assign
        text: |
          att uppdra åt Lena Rask och Per Ny att

          - boka lokal
          - bjuda in
        to: [Lena Rask, Per Ny, AU, Mia Ask]
        due: next-meeting
  - title: Senare
    decisions: [{kind: assign, text: att skriva, to: au, due: 2025-03-01}]
  - title: Utan dag
    decisions:
      - {kind: assign, text: att se över, due: i god tid}
      - {kind: assign, text: att fundera, to: beredning}
""",
            "ledning/2024-10-25": """\
- title: Strategins uppföljning
  matter: strategi
  decisions: [{kind: assign, text: att skriva en plan, to: Per Ny, due: 2024-11-15}]
""",
        },
        """\
  - title: Utbildning
    # To be reported: the assignment in ledning/2024-09-20 § 2.1 to Lena Rask, Per Ny, AU, Mia Ask, due at
    # the next meeting: att uppdra åt Lena Rask och Per Ny att …
    follows_up: ledning/2024-09-20 § 2 # take this line away if it is not dealt with
    type: # fill in
    presenters:
      - {name: Lena Rask, title: socialchef, principal: norrby}
      - {name: Per Ny, principal: soderby}

  - title: Strategins uppföljning
    # To be reported: the assignment in ledning/2024-10-25 § 5.1 to Per Ny, due 2024-11-15: att skriva en
    # plan
    # To be reported: the assignment in ledning/2024-09-20 § 1.2 to AU, due ledning/2025-02-14: att uppdra
    # åt AU att bereda frågan
    matter: strategi
    follows_up: [ledning/2024-10-25 § 5, ledning/2024-09-20 § 1] # take this line away if it is not dealt with
    type: # fill in
    presenters: # fill in

  # Not on this agenda, for it is not said by which day it is to be done:
  # the assignment in ledning/2024-09-20 § 4.1 to nobody by name, due i god tid: att se över
  # the assignment in ledning/2024-09-20 § 4.2 to Beredningen, due on no day: att fundera
""",
    ),
    "a report has no matter that is to come back on another day": Case(
        "ledning/2025-02-14",
        "2024-12-02",
        {
            "ledning/2024-09-20": """\
- title: Strategi
  matter: strategi
  decisions:
    - {kind: postpone, text: att återkomma, until: 2025-09-20}
    - {kind: assign, text: att bereda, to: au, due: 2025-01-31}
""",
        },
        """\
  - title: Strategi
    # To be reported: the assignment in ledning/2024-09-20 § 1.2 to AU, due 2025-01-31: att bereda
    # It has no `matter`, for that is to come up on another day, and would end here.
    follows_up: ledning/2024-09-20 § 1.2 # take this line away if it is not dealt with
    type: # fill in
    presenters: # fill in
""",
    ),
    "what others have given the body to do, and what is due at its own meeting": Case(
        "au/2024-12-05",
        "2024-12-02",
        {
            "ledning/2024-09-20": """\
- title: Strategi
  matter: strategi
  decisions:
    - {kind: assign, text: att uppdra åt AU att bereda frågan, to: [au, beredning], due: ledning/2025-02-14}
    - {kind: assign, text: att uppdra åt AU att lämna tre förslag, to: au, due: au/2024-12-05}
- title: Mallar
  decisions: [{kind: assign, text: att göra mallar, to: au}]
""",
        },
        """\
  - title: Strategi
    # To be reported: the assignment in ledning/2024-09-20 § 1.2 to AU, due au/2024-12-05: att uppdra åt
    # AU att lämna tre förslag
    # LG gave this assignment in ledning/2024-09-20 § 1.1, due ledning/2025-02-14, and has its report
    # there: att uppdra åt AU att bereda frågan
    matter: strategi
    follows_up: ledning/2024-09-20 § 1.2 # take this line away if it is not dealt with
    type: # fill in
    presenters: # fill in

  - title: Mallar
    # LG gave this assignment in ledning/2024-09-20 § 2.1, due on no day, and has its report there: att
    # göra mallar
    type: # fill in
    presenters: # fill in
""",
    ),
    "without a chair in bodies.yaml, the one of the last meeting presents": Case(
        "samrad/2023-10-14",
        "2023-10-01",
        {
            "ledning/2023-09-20": """\
status: held
chair: Ulla Ros
items:
  - {title: Strategi, matter: strategi, forward: [samrad]}
""",
        },
        """\
  - title: Strategi
    # LG handed it on for information in ledning/2023-09-20 § 1.
    matter: strategi
    follows_up: ledning/2023-09-20 § 1 # take this line away if it is not dealt with
    type: information
    presenters: [{name: Ulla Ros, title: ordförande i Ledningsgruppen}]
""",
    ),
    "a chair whom no file names is left to the secretary": Case(
        "samrad/2023-10-14",
        "2023-10-01",
        {
            "ledning/2023-09-20": """\
- {title: Strategi, matter: strategi, forward: [samrad]}
""",
        },
        """\
  - title: Strategi
    # LG handed it on for information in ledning/2023-09-20 § 1.
    matter: strategi
    follows_up: ledning/2023-09-20 § 1 # take this line away if it is not dealt with
    type: information
    presenters: # fill in
""",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_items_of_a_new_meeting(name: str, workspace: Make) -> None:
    case = CASES[name]

    assert carried(workspace(repository(case.files)), case.meeting, case.on) == case.items


@pytest.mark.parametrize("name", CASES)
def test_nothing_is_said_of_what_was_taken_over(name: str, workspace: Make) -> None:
    case = CASES[name]
    files = repository(case.files)
    planned = new(workspace(files), case.meeting, case.on)
    written = workspace(files | {planned.ref.path: meeting_text(planned, english)})
    verdict = judge(written, on=date.fromisoformat(case.on))

    assert written.meeting(planned.ref.path).content is not None
    assert [english(one.message) for one in verdict.diagnostics if one.path == planned.ref.path] == []
