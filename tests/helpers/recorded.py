"""A small repository with decisions that are followed up, and the file of what came of them."""

from pathlib import Path

BODIES = """\
organisation: Region Exempel och dess kommuner
principals:
  region:
    side: region
    names: [{from: 2000-01-01, basis: Regionbildningen, name: Region Exempel, short: Regionen}]
  norrby:
    side: kommun
    names: [{from: 2000-01-01, basis: Kommunindelningen, name: Norrby kommun, short: Norrby}]
  soderby:
    side: kommun
    names: [{from: 2000-01-01, basis: Kommunindelningen, name: Söderby kommun, short: Söderby}]
  vasterby:
    side: kommun
    names: [{from: 2000-01-01, basis: Kommunindelningen, name: Västerby kommun, short: Västerby}]
bodies:
  lsg:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Ledningsgruppen}]
  lsg-au:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Arbetsutskottet}]
"""

MEETING = """\
body: lsg
date: 2024-09-20
status: held
first_paragraph: 35
items:
  - title: Vårdplaner
    decisions:
      - {kind: recommend, text: att rekommendera planen}
      - {kind: recommend, text: att rekommendera kommunerna att utse en samordnare, to: kommunerna}
      - {kind: approve, text: att godkänna rapporten}
  - title: Hjälpmedel
    decisions:
      - {kind: recommend, text: att rekommendera avtalet, to: [region, norrby]}
  - title: Information
  - title: Uppdrag
    decisions:
      - {kind: assign, text: att uppdra åt arbetsutskottet att bereda frågan, to: lsg-au}
      - {kind: assign, text: att Lena Rask bjuder in till en dialog, to: Lena Rask}
  - title: Kurser
    decisions:
      - {kind: assign, text: att Olle Berg ordnar en kurs, to: Olle Berg}
"""
"""§ 35 has two recommendations, § 36 has one, § 37 nothing, § 38 has two assignments, § 39 has one."""

PLANNED = "body: lsg\ndate: 2024-11-15\nstatus: planned\n"

FILES = {
    "bodies.yaml": BODIES,
    "meetings/lsg/2024-09-20.yaml": MEETING,
    "meetings/lsg/2024-11-15.yaml": PLANNED,
}
FOLLOW_UP = "meetings/lsg/2024-09-20.follow-up.yaml"

BEGUN = """\
# What has happened since the meeting, each thing on one line as in these examples.
meeting: lsg/2024-09-20

# - {paragraph: 35, dispatched: 2024-09-27}
# - {paragraph: 35, clause: 2, dispatched: 2024-09-27, to: [umea, region]}
dispatches:

# - {paragraph: 35, principal: umea, decided: 2024-10-22, outcome: approved, by: Socialnämnden § 12}
# - {paragraph: 35, principal: region, decided: 2024-10-24, outcome: postponed, recorded: 2024-11-04}
responses:

# - {paragraph: 39, done: 2024-10-04, by: Lena Rask}
# - {paragraph: 39, clause: 2, done: 2024-10-04}
reports:
"""
"""The follow-up file that lsg begins, before anything is written into it."""


def write(folder: Path, files: dict[str, str] = FILES) -> Path:
    """Write the files into a folder, byte for byte, and return it."""
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode("utf-8"))
    return folder
