"""A body that calls its members, and what is made of its meetings, for tests of notices and agendas."""

from collections.abc import Mapping

from lsgtool import shipped
from lsgtool.messages import english
from lsgtool.render.meeting_papers import Kind, MeetingPapers
from lsgtool.workspace.workspace import Workspace

BODIES = """\
organisation: Länets huvudmän
principals:
  region: {side: region, names: [{from: 2000-01-01, basis: Indelning, name: Region Exempel}]}
  norrby: {side: kommun, names: [{from: 2000-01-01, basis: Indelning, name: Norrby kommun}]}
bodies:
  lsg:
    names: [{from: 2020-01-01, basis: Ordning, name: Samverkansgruppen, short: SG}]
    papers: [{from: 2020-01-01, basis: Ordning, working_days: 10}]
    apologies:
      - {from: 2020-01-01, basis: Ordning, calendar_days: 7, to: "koordinatorn, k@lan.example"}
      - {from: 2026-01-01, basis: Ordning, working_days: 5, to: sekreteraren}
      - {from: 2027-01-01, basis: Ordning, to: sekreteraren}
    standing:
      - from: 2020-01-01
        basis: Ordning
        opening:
          - {id: agenda, title: Godkännande av dagordning}
          - {id: previous-minutes, title: Föregående protokoll}
        closing: [{id: next-meeting, title: Nästa möte}]
    chairs:
      - {from: 2020-01-01, basis: Val, chair: {name: Karin Ek, principal: region}}
  samrad:
    names: [{from: 2020-01-01, basis: Ordning, name: Samrådet}]
closed_days:
  - {from: 2020-01-01, basis: Ordning, date: 2026-02-09}
"""


def files(meeting: str) -> Mapping[str, str]:
    """Return a repository with one meeting, given by the text of its file, as path → text."""
    head = dict(line.split(": ") for line in meeting.splitlines()[:2])
    return {"bodies.yaml": BODIES, f"meetings/{head['body']}/{head['date']}.yaml": meeting}


def notes(workspace: Workspace, kind: Kind) -> list[str]:
    """Return what is noted of the paper of the only meeting."""
    (file,) = workspace.listing.files
    rendered = MeetingPapers(workspace, shipped.templates(), ("md",), kind).make(file.path)
    assert rendered.faults == ()
    return [english(note) for note in rendered.notes]


def paper(workspace: Workspace, kind: Kind) -> tuple[str, str]:
    """Return the name and the Markdown of the paper of the only meeting."""
    (file,) = workspace.listing.files
    rendered = MeetingPapers(workspace, shipped.templates(), ("md",), kind).make(file.path)
    assert rendered.faults == ()
    ((name, content),) = rendered.files.items()
    return name, content.decode("utf-8").replace("\u00a0", "~").replace("\u2002", "_")
