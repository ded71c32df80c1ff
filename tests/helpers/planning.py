"""A repository in which meetings are planned."""

from datetime import date

from tests.helpers.small import meeting as meeting_file

from lsgtool.clock import parse_span
from lsgtool.model.meeting import Form
from lsgtool.reference import MeetingRef
from lsgtool.scaffold.new_meeting import Details, NewMeeting, plan
from lsgtool.workspace.workspace import Workspace

TODAY = date(2025, 1, 7)

DETAILS = Details(parse_span("9:00-12:00"), "Rådhuset, rum #3", Form.HYBRID)


BODIES = """\
organisation: Region Exempel och dess kommuner
principals:
  norrby: {side: kommun, names: [{from: 2000-01-01, basis: Indelning, name: Norrby kommun}]}
  region: {side: region, names: [{from: 2000-01-01, basis: Indelning, name: Region Exempel}]}
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
        vice_chair: {name: "Bo: Lund", principal: region}
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


def ref(name: str) -> MeetingRef:
    body, _, day = name.partition("/")
    return MeetingRef(body, date.fromisoformat(day))


def planned(workspace: Workspace, name: str, details: Details = DETAILS) -> NewMeeting:
    return plan(workspace, ref(name), details, TODAY)
