"""The commitments of a repository of files as lines of text, which a test can hold beside it."""

from collections.abc import Iterator, Mapping
from datetime import date

from tests.helpers.small import Make

from lsgtool.registers.source import source
from lsgtool.timeline.commitments import Assignment, Commitment, Forwarding, Postponement, Recommendation
from lsgtool.timeline.history import History
from lsgtool.workspace.workspace import Workspace

ON = "2025-12-31"
"""A day after all meetings of the tests, where none other is named."""

BODIES = """\
organisation: Region Exempel och dess kommuner
principals:
  region: {side: region, names: [{from: 2000-01-01, basis: Lag, name: Region Exempel}]}
  norrby: {side: kommun, names: [{from: 2000-01-01, basis: Lag, name: Norrby}]}
  soderby: {side: kommun, names: [{from: 2000-01-01, basis: Lag, name: Söderby}]}
bodies:
  au:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Arbetsutskottet}]
    working_committee_of: lsg
  lsg:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Ledningsgruppen}]
  samrad:
    names: [{from: 2000-01-01, basis: Arbetsordning, name: Samrådet}]
"""


RECOMMENDED = "  - {title: A, matter: m, decisions: [{kind: recommend, text: att anta}]}\n"
ASSIGNED = "  - {title: A, matter: m, decisions: [{kind: assign, text: att bereda, to: Rut Modig}]}\n"
POSTPONED = "  - {title: A, matter: m, decisions: [{kind: postpone, text: att bordlägga}]}\n"
FORWARDED = "  - {title: A, matter: m, forward: [{to: samrad, for: decision}]}\n"
MADE = RECOMMENDED + ASSIGNED + POSTPONED + FORWARDED
CLAUSES = """\
  - {title: Först}
  - title: A
    decisions:
      - {kind: assign, text: att ett, to: X}
      - {kind: approve, text: att två}
    continued:
      - decisions: [{kind: assign, text: att tre, to: X}]
    items:
      - title: B
        decisions: [{kind: recommend, text: att fyra}]
      - title: C
        decisions: [{kind: assign, text: att fem, to: X}]
"""


def held(ref: str, items: str, status: str = "held", more: str = "") -> dict[str, str]:
    """Return the file of a meeting such as `lsg/2024-09-20`, as path → text."""
    body, day = ref.split("/")
    return {f"meetings/{ref}.yaml": f"body: {body}\ndate: {day}\nstatus: {status}\n{more}items:\n{items}"}


def beside(ref: str, more: str) -> dict[str, str]:
    """Return the file of what happened after a meeting, as path → text."""
    return {f"meetings/{ref}.follow-up.yaml": f"meeting: {ref}\n{more}"}


def history(workspace: Workspace, on: str = ON) -> History:
    """Return what is known of a repository on a day."""
    return source(workspace, date.fromisoformat(on)).history


def lines(found: History) -> str:
    """Return a line for each commitment: what it is, of whom and when something is awaited, and its end."""
    return "".join(f"{' | '.join(_parts(one))}\n" for one in found.made)


def _parts(one: Commitment) -> Iterator[str]:
    clause = f".{one.origin.clause}" if one.origin.clause is not None else ""
    yield f"{type(one).__name__} {one.origin.paragraph}{clause}"
    yield ", ".join(one.origin.matters) or "-"
    match one:
        case Recommendation():
            yield f"{', '.join(one.waiting)} of {len(one.principals)}"
        case Assignment():
            yield ", ".join(one.owners)
        case Postponement():
            yield one.to
        case Forwarding():
            yield f"{one.to} for {one.purpose}" if one.purpose is not None else one.to
    yield f"due {one.due_day}" if one.due_day is not None else f"due {one.due.words}" if one.due else "no due"
    end = one.ending
    if end is None:
        yield "open"
    else:
        at = f" at {end.at.paragraph}" if end.at is not None else ""
        yield f"{end.how} {end.day}{at}{f' by {end.by}' if end.by else ''}"


def told(workspace: Make, *files: Mapping[str, str], on: str = ON) -> str:
    """Return the same of a repository with BODIES and these files, each given as path → text."""
    together = {"bodies.yaml": BODIES}
    for one in files:
        together |= one
    return lines(history(workspace(together), on))
