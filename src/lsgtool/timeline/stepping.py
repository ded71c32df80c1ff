"""Gathers the steps of each matter while the meetings are folded."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from lsgtool.model.bodies import Bodies
from lsgtool.timeline.commitments import (
    Assignment,
    Commitment,
    Forwarding,
    How,
    Origin,
    Postponement,
    Recommendation,
)
from lsgtool.timeline.steps import State, Step


class Stepping:
    """The steps so far, by matter."""

    def __init__(self, bodies: Bodies) -> None:
        self._bodies = bodies
        self._steps: defaultdict[str, list[Step]] = defaultdict(list)

    def appears(self, at: Origin, *, struck: bool, settled: bool, own: bool = True) -> None:
        """Note that a matter stands in the minutes; a heading and its sub-matter count once.

        Without `own` only a decision of the item names it.
        """
        for matter in at.matters:
            steps = self._steps[matter]
            again = steps and (steps[-1].origin.meeting, steps[-1].origin.index) == (at.meeting, at.index)
            if not again or struck:
                steps.append(Step(self._state(matter, at, struck=struck), at.meeting.day, at, own=own))
            elif own and not steps[-1].own:
                steps[-1] = replace(steps[-1], origin=at, own=True)
            if settled:
                steps.append(Step(State.SETTLED, at.meeting.day, at, own=own))

    def commitment(self, made: Commitment) -> None:
        """Note what was committed to, and what has come of it between the meetings."""
        for matter in made.origin.matters:
            self._steps[matter].extend(_steps_of(made))

    def in_order(self) -> Mapping[str, tuple[Step, ...]]:
        """Return the steps of each matter by their days; on one day, in the order of the minutes."""
        return {matter: tuple(sorted(steps, key=in_life)) for matter, steps in self._steps.items()}

    def _state(self, matter: str, at: Origin, *, struck: bool) -> State:
        if struck:
            return State.STRUCK
        if not self._steps[matter]:
            return State.RAISED
        body = self._bodies.bodies.get(at.meeting.body)
        prepares = body is not None and (body.working_committee_of or body.appointed_by) is not None
        return State.PREPARED if prepares else State.TAKEN_UP


def in_life(step: Step) -> tuple[object, ...]:
    """Return what orders the steps of a life: their days, then meeting, paragraph and clause.

    An item itself comes before its clauses, and what happened after a meeting comes after it.
    """
    origin = step.origin
    later = step.day != origin.meeting.day
    settled = step.state is State.SETTLED
    return (step.day, later, origin.meeting, origin.index, settled, origin.clause or 0)


def _steps_of(made: Commitment) -> Iterator[Step]:
    day, at, text = made.since, made.origin, made.text
    until = made.due.words if made.due is not None else None
    match made:
        case Recommendation():
            yield Step(State.RECOMMENDED, day, at, text, made.principals, until)
            for sent in made.sent:
                yield Step(State.DISPATCHED, sent.day, at, who=sent.to)
            for answer in made.answers:
                by, asked = answer.by or "", (answer.principal,)
                yield Step(State.DECIDED, answer.day, at, by, asked, answer.outcome, answer.note)
        case Assignment():
            yield Step(State.ASSIGNED, day, at, text, made.owners, until)
            if made.ending is not None and made.ending.how is How.REPORTED:
                end = made.ending
                who = (end.by,) if end.by else ()
                yield Step(State.REPORTED, end.day, end.at or at, who=who, note=end.note)
        case Postponement():
            yield Step(State.POSTPONED, day, at, text, (made.to,), until)
        case Forwarding():
            yield Step(State.FORWARDED, day, at, text, (made.to,), made.purpose)
