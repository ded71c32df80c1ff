"""A small repository with something of everything that registers tell, and pages of it as text."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TypeAlias

from lsgtool.messages import english
from lsgtool.printers.lines import WIDTH, plain
from lsgtool.registers.names import Names
from lsgtool.registers.page import Page
from lsgtool.registers.source import Source

Know: TypeAlias = Callable[[Mapping[str, str], str], Source]
"""The fixture `know`: files as path → text and a day in, what registers are made of out."""

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
bodies:
  lsg:
    names:
      - {from: 2000-01-01, basis: Arbetsordning, name: Ledningsgruppen, short: LG}
      - {from: 2024-05-01, basis: Arbetsordning, name: Länssamverkansgruppen, short: LSG}
  lsg-au:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Arbetsutskottet, short: AU}]
    working_committee_of: lsg
  samrad:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Samrådet}]
"""

FEBRUARY = """\
body: lsg
date: 2024-02-23
status: adjusted
items:
  - title: Avtal om vårdhygien
    matter: avtal
    decisions:
      - kind: recommend
        text: att rekommendera huvudmännen att ingå avtalet
        to: huvudmännen
        instance: socialnämnd eller motsvarande
        due: 2024-06-30
      - {kind: assign, text: att uppdra åt Rut Modig att skicka avtalet, to: Rut Modig, due: 2024-03-08}
    forward: [samrad]
  - title: Plan för primärvården
    matter: plan
    decisions:
      - {kind: postpone, text: att bordlägga planen, until: next-meeting}
      - {kind: assign, text: att uppdra åt arbetsutskottet att bereda planen, to: lsg-au, due: 2024-04-05}
  - title: Medel och val
    decisions:
      - kind: set-aside
        text: att avsätta 400 000 kr för 2024
        money: {amount: 400000, split: {region: 200000, kommun: 200000}, years: [2024]}
      - kind: elect
        text: att välja ordförande
        elected: [{role: ordförande, name: Eva Sten, principal: norrby, year: 2025}]
"""

AFTER_FEBRUARY = """\
meeting: lsg/2024-02-23
dispatches:
  - {paragraph: 1, dispatched: 2024-03-01, to: [region, norrby]}
responses:
  - {paragraph: 1, principal: norrby, decided: 2024-04-22, outcome: approved, by: Socialnämnden § 41}
  - {paragraph: 1, principal: soderby, decided: 2024-05-14, outcome: postponed, recorded: 2024-06-03}
reports:
  - {paragraph: 1, done: 2024-03-01, by: Rut Modig}
"""

MARCH = """\
body: lsg-au
date: 2024-03-22
status: adjusted
items:
  - title: Planen inför nästa möte
    matter: plan
    decisions: [{kind: forward, text: att planen tas upp för beslut, to: lsg}]
"""

MAY = """\
body: lsg
date: 2024-05-17
status: held
items:
  - title: Plan för primärvården
    matter: plan
    settled: true
    decisions:
      - kind: establish
        text: |
          att fastställa planen, som gäller

          - i Norrby
          - i Söderby
        replaces: lsg/2024-02-23 § 3.1
  - title: Nätverk
    matter: natverk
    decisions:
      - {kind: assign, text: att uppdra åt kansliet att samla nätverket, to: kansliet, due: i lämplig tid}
"""

PLANNED = """\
body: samrad
date: 2024-10-25
status: planned
booked: 2024-01-15
items: [{title: Resvanor, matter: resvanor}]
"""

FILES = {
    "bodies.yaml": BODIES,
    "meetings/lsg/2024-02-23.yaml": FEBRUARY,
    "meetings/lsg/2024-02-23.follow-up.yaml": AFTER_FEBRUARY,
    "meetings/lsg-au/2024-03-22.yaml": MARCH,
    "meetings/lsg/2024-05-17.yaml": MAY,
    "meetings/samrad/2024-10-25.yaml": PLANNED,
}
"""The small repository, as path → text."""

BROKEN = {"meetings/samrad/2024-03-15.yaml": "body: [\n"}

LATER = {
    "meetings/lsg/2025-02-14.yaml": """\
body: lsg
date: 2025-02-14
status: adjusted
items:
  - title: Avtal om vårdhygien
    matter: avtal
    settled: true
    follows_up: lsg/2024-05-17 § 5
    decisions: [{kind: note, text: att avsluta ärendet, ends: lsg/2024-05-17 § 4}]
""",
    "meetings/lsg/2025-02-14.follow-up.yaml": "meeting: lsg/2025-02-14\n",
}
"""What is written in a later year; it changes nothing of what was known before."""


def page_of(names: Names) -> Page:
    """Return a page in English, without colours."""
    return Page(names, english, plain)


def text(lines: Iterator[str]) -> str:
    """Return the lines of a page as one text; none of them is too wide."""
    found = list(lines)
    assert max(map(len, found)) <= WIDTH
    return "".join(f"{line}\n" for line in found)


def day(text: str) -> date:
    """Return a day."""
    return date.fromisoformat(text)
