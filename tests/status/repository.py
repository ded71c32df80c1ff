"""A small repository of three bodies, with something of everything that the page shows."""

from tests.helpers.small import meeting

PRINCIPALS = "".join(
    f"  {name}:\n    side: {side}\n    names: [{{from: 2000-01-01, basis: Lag, name: {name.title()}}}]\n"
    for name, side in (
        ("region", "region"),
        ("norrby", "kommun"),
        ("soderby", "kommun"),
        ("vastby", "kommun"),
        ("osterby", "kommun"),
    )
)
BODIES = f"""\
organisation: Region Exempel och dess kommuner
principals:
{PRINCIPALS}bodies:
  lsg:
    names: [{{from: 2000-01-01, basis: Om LSG, name: Ledningsgruppen, short: LSG}}]
    papers: [{{from: 2000-01-01, basis: Om LSG, working_days: 10}}]
    minutes: [{{from: 2000-01-01, basis: Om LSG, document: protokoll, adjusted_by: [chair]}}]
    follow_up:
      - {{from: 2023-01-01, basis: Om LSG, dispatched_within_days: 14, answered_within_days: 180}}
  samrad:
    names: [{{from: 2000-01-01, basis: Om Samrådet, name: Samrådet}}]
  vuxna:
    names: [{{from: 2000-01-01, basis: Om vuxna, name: Beredningen vuxna och äldre}}]
    papers: [{{from: 2000-01-01, basis: Om vuxna, working_days: 7}}]
"""

DECIDED = """\
items:
  - title: Rutinen vid utskrivning
    matter: rutin
    forward: [samrad]
    decisions:
      - {kind: recommend, text: att rekommendera huvudmännen att anta rutinen, to: [huvudmännen]}
  - title: Planen
    matter: plan
    decisions:
      - kind: assign
        text: att uppdra åt Rut Modig att skicka planen på remiss
        to: Rut Modig
        due: 2024-11-29
      - {kind: assign, text: att uppdra åt beredningen att svara, to: [vuxna], due: vuxna/2024-12-10}
      - {kind: postpone, text: att bordlägga frågan om avgifter, until: next-meeting, matters: [avgifter]}
"""
OLD = """\
items:
  - title: Egenvård
    decisions:
      - kind: recommend
        text: >-
          att rekommendera huvudmännen att anta överenskommelsen om samverkan vid egenvård, som gäller till
          dess att något annat beslutas
        to: [norrby, osterby]
"""
ANSWERED = """\
meeting: lsg/2023-02-10
dispatches:
  - {paragraph: 1, dispatched: 2023-02-14}
responses:
  - {paragraph: 1, principal: norrby, decided: 2023-05-09, outcome: approved}
"""
AGENDA = "time: 09.00–12.00\nplace: Umeå\nitems: [{title: Avgifterna, matter: avgifter}]\n"

FILES = {
    "bodies.yaml": BODIES,
    **meeting("lsg/2023-02-10", status="adjusted", more=OLD),
    "meetings/lsg/2023-02-10.follow-up.yaml": ANSWERED,
    **meeting("lsg/2024-11-15", status="held", more=f"chair: Karin Ek\n{DECIDED}"),
    **meeting("vuxna/2024-12-10", status="called", more="papers_sent: 2024-11-28\ntime: 13.00–15.30\n"),
    **meeting("samrad/2024-12-12", status="planned", more="place: Digitalt\n"),
    **meeting("lsg/2025-02-14", status="planned", more=f"booked: 2024-11-15\n{AGENDA}"),
    **meeting("vuxna/2025-02-14", status="planned", more="time: 13.00–15.30\nplace: Folkets hus, Umeå\n"),
    **meeting("samrad/2025-03-14", status="planned"),
    **meeting("lsg/2025-04-25", status="planned"),
    "meetings/samrad/2025-05-23.yaml": "body: samrad\n",
}
"""The files as path → text."""
