"""A small region whose bodies hand things on to each other, and what a new meeting of theirs begins with."""

from collections.abc import Mapping
from datetime import date
from textwrap import indent

from tests.helpers.planning import ref

from lsgtool.messages import Wording, english
from lsgtool.scaffold.meeting_text import meeting_text
from lsgtool.scaffold.new_meeting import Details, NewMeeting, plan
from lsgtool.workspace.workspace import Workspace

BODIES = """\
organisation: Region Exempel och dess kommuner
principals:
  norrby: {side: kommun, names: [{from: 2000-01-01, basis: Indelning, name: Norrby kommun, short: Norrby}]}
  soderby: {side: kommun, names: [{from: 2000-01-01, basis: Indelning, name: Söderby kommun, short: Söderby}]}
  region: {side: region, names: [{from: 2000-01-01, basis: Indelning, name: Region Exempel, short: Regionen}]}
bodies:
  ledning:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Ledningsgruppen, short: LG}]
    standing:
      - from: 2020-01-01
        basis: Arbetsordning
        opening:
          - {id: agenda, title: Godkännande av dagordning}
          - {id: previous-minutes, title: Föregående protokoll}
        closing:
          - {id: next-meeting, title: Nästa möte}
    minutes:
      - {from: 2020-01-01, basis: Arbetsordning, document: protokoll, adjusted_by: [chair, adjuster]}
    chairs:
      - {from: 2024-01-01, basis: Val, chair: {name: Karin Ek, principal: region}}
      - {from: 2025-01-01, basis: Val, chair: {name: Lena Rask, principal: norrby}}
  au:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Arbetsutskottet, short: AU}]
    working_committee_of: ledning
  beredning:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Beredningen}]
    appointed_by: ledning
  samrad:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Samrådet}]
    presenting: [{from: 2020-01-01, basis: Arbetsordning, force: should, matters_of: ledning}]
"""


def minutes(files: Mapping[str, str]) -> dict[str, str]:
    """Return the files of meetings given by name, such as `ledning/2024-09-20`, as path → text.

    What is given is the list of items of a meeting that was held, or all that its file says below the date.
    """
    return {f"meetings/{name}.yaml": _file(name, text) for name, text in files.items()}


def _file(name: str, text: str) -> str:
    body, _slash, day = name.partition("/")
    below = f"status: held\nitems:\n{indent(text, '  ')}" if text.startswith("- ") else text
    return f"body: {body}\ndate: {day}\n{below}"


def repository(files: Mapping[str, str]) -> dict[str, str]:
    """Return a whole repository: the bodies, and meetings given by name."""
    return {"bodies.yaml": BODIES, **minutes(files)}


def new(made: Workspace, name: str, on: str = "2024-12-02") -> NewMeeting:
    """Plan a new meeting on a day."""
    return plan(made, ref(name), Details(), date.fromisoformat(on))


def carried(made: Workspace, name: str, on: str, words: Wording = english) -> str:
    """Return what a new meeting takes over: its items between those that open it and the example of one."""
    lines = meeting_text(new(made, name, on), words).splitlines(keepends=True)
    first = next((place for place, line in enumerate(lines) if line.startswith("  - title")), len(lines))
    last = next(place for place, line in enumerate(lines) if line.startswith("  # - title"))
    return "".join(lines[first : last - 2])
