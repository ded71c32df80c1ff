"""The story of one matter: every step of its life through all bodies, and what of it is open."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from lsgtool.model.meeting import Status
from lsgtool.reference import MeetingRef
from lsgtool.registers import assignments, balanslista
from lsgtool.registers.source import Source
from lsgtool.timeline.clauses import clauses_of
from lsgtool.timeline.commitments import Assignment, Forwarding, Postponement, Recommendation
from lsgtool.timeline.history import History
from lsgtool.timeline.matters import matters
from lsgtool.timeline.stepping import in_life
from lsgtool.timeline.steps import State, Step
from lsgtool.workspace.archive import Archive, Unknowable
from lsgtool.workspace.workspace import Workspace


class Standing(StrEnum):
    """How a matter stands on the day."""

    OPEN = "open"
    SETTLED = "settled"
    STRUCK = "struck"
    NOTHING_OPEN = "nothing-open"


@dataclass(frozen=True, slots=True)
class Story:
    """All that is known of a matter; there is at least one step.

    `steps` are in the order of their days; a decision of a body is a step too, and `who` is then that body.
    """

    matter: str
    standing: Standing
    steps: tuple[Step, ...]
    waiting: tuple[balanslista.Row, ...]
    assigned: tuple[assignments.Row, ...]

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles that it has had, the latest first; last, those of items of other matters."""
        latest = self.steps[::-1]
        own = (step for step in latest if step.own)
        return tuple(dict.fromkeys(step.origin.title for step in (*own, *latest)))

    @property
    def first(self) -> date:
        """The day of the first step."""
        return self.steps[0].day

    @property
    def last(self) -> date:
        """The day of the last step."""
        return self.steps[-1].day


def story(workspace: Workspace, source: Source, matter: str) -> Story | None:
    """Return the story of a matter, None for one that has not come up by the day."""
    history = source.history
    steps = history.steps.get(matter, ())
    if not steps:
        return None
    waiting = [
        balanslista.Row(one, source.on)
        for one in history.made
        if isinstance(one, Recommendation | Postponement | Forwarding)
        and one.open
        and matter in one.origin.matters
    ]
    assigned = [
        assignments.Row(one, source.on) for one in history.open(Assignment) if matter in one.origin.matters
    ]
    standing = Standing.OPEN if waiting or assigned else _closed(matter, steps, history)
    decided = _decided(matter, steps, Archive(workspace))
    whole = tuple(sorted((*steps, *decided), key=in_life))
    return Story(matter, standing, whole, tuple(waiting), tuple(assigned))


def foretold(workspace: Workspace, matter: str) -> MeetingRef | None:
    """Return the first meeting at which a matter comes up that has not come up by the day, if any does."""
    archive = Archive(workspace)
    refs = (ref for refs in workspace.meetings_of.values() for ref in refs)
    for ref in sorted(refs, key=lambda ref: (ref.day, ref.body)):
        try:
            meeting = archive.meeting(ref)
        except Unknowable:
            continue
        if meeting.status is not Status.CANCELLED and matter in matters(meeting):
            return ref
    return None


def _closed(matter: str, steps: tuple[Step, ...], history: History) -> Standing:
    """Return how a matter stands of which nothing is open."""
    settled = [step for step in steps if step.state is State.SETTLED]
    revived = {one.settled.meeting for one in history.revivals if one.matter == matter}
    if settled and settled[-1].origin.meeting not in revived:
        return Standing.SETTLED
    return Standing.STRUCK if steps[-1].state is State.STRUCK else Standing.NOTHING_OPEN


def _decided(matter: str, steps: tuple[Step, ...], archive: Archive) -> Iterator[Step]:
    """Yield the decisions about a matter that are no steps already."""
    told = {(step.origin.meeting, step.origin.keys) for step in steps}
    items = {(step.origin.meeting, step.origin.index): step.origin for step in steps}
    for ref in dict.fromkeys(step.origin.meeting for step in steps):
        for taken in clauses_of(archive.meeting(ref)):
            item = items.get((ref, taken.index))
            if item is not None and matter in taken.matters and (ref, taken.keys) not in told:
                origin = replace(item, clause=taken.number, keys=taken.keys)
                yield Step(State.DECIDED, ref.day, origin, taken.decision.text, (ref.body,))
