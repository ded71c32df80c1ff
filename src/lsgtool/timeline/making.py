"""Finds the commitments that one meeting made: in its decisions, and in the matters it sends on."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from lsgtool.interval import in_force
from lsgtool.model.bodies import Bodies, Body
from lsgtool.model.decision import DecisionKind
from lsgtool.model.follow_up import Report
from lsgtool.model.values import When
from lsgtool.timeline.clauses import Taken, clauses_of, entries_of
from lsgtool.timeline.commitments import (
    Assignment,
    Commitment,
    Ending,
    Forwarding,
    How,
    Postponement,
    Recommendation,
)
from lsgtool.timeline.minutes import Minutes
from lsgtool.timeline.placed import Placing
from lsgtool.timeline.principals import addressed
from lsgtool.timeline.recorded import Records


def is_followed(body: Body | None, day: date) -> bool:
    """Tell whether what a body decides on `day` is followed up: from its first entry on, or always."""
    return body is None or not body.follow_up or min(one.since for one in body.follow_up) <= day


def day_of(when: When | None) -> date | None:
    """Return the day that is meant; None for the next meeting, and for what is said in words only."""
    if when is None:
        return None
    return when.meeting.day if when.meeting is not None else when.day


@dataclass(frozen=True, slots=True)
class Making:
    """Finds the commitments of one meeting, with what was recorded of them later."""

    minutes: Minutes
    bodies: Bodies
    placing: Placing
    records: Records

    def commitments(self) -> Iterator[Commitment]:
        """Yield them in the order of the minutes."""
        meeting = self.minutes.meeting
        if not is_followed(self.bodies.bodies.get(meeting.body), meeting.date):
            return
        forwarded = list(self._forwarded())
        for taken in clauses_of(meeting):
            match taken.decision.kind:
                case DecisionKind.RECOMMEND:
                    yield self._recommendation(taken)
                case DecisionKind.ASSIGN:
                    yield self._assignment(taken)
                case DecisionKind.POSTPONE:
                    yield from self._postponements(taken)
                case DecisionKind.FORWARD:
                    yield from self._forwardings(taken, forwarded)
        yield from forwarded

    def recommendations(self) -> tuple[Recommendation, ...]:
        """Return what is recommended to principals, followed up or not, in the order of the minutes."""
        clauses = clauses_of(self.minutes.meeting)
        recommended = (taken for taken in clauses if taken.decision.kind is DecisionKind.RECOMMEND)
        return tuple(self._recommendation(taken) for taken in recommended)

    def forwardings(self) -> tuple[Forwarding, ...]:
        """Return what goes on to other bodies, followed up or not, in the order of the file."""
        forwarded = list(self._forwarded())
        clauses = clauses_of(self.minutes.meeting)
        decided = (taken for taken in clauses if taken.decision.kind is DecisionKind.FORWARD)
        made = [one for taken in decided for one in self._forwardings(taken, forwarded)]
        return tuple(sorted((*made, *forwarded), key=lambda one: one.origin.keys))

    def _recommendation(self, taken: Taken) -> Recommendation:
        meeting, decision = self.minutes.meeting, taken.decision
        body = self.bodies.bodies.get(meeting.body)
        times = in_force(body.follow_up, meeting.date) if body is not None else None
        due = day_of(decision.due)
        if due is None and decision.due is None and times is not None and times.answered_within_days:
            due = meeting.date + timedelta(days=times.answered_within_days)
        made = Recommendation(
            origin=self.placing.origin(taken),
            text=decision.text,
            due=decision.due,
            due_day=due,
            principals=addressed(self.bodies, decision.to, meeting.date),
            instance=decision.instance,
            sent=self.records.sent(taken),
            answers=self.records.answers(taken),
        )
        final = [answer.day for answer in made.answers if answer.outcome.final]
        if made.waiting or not final:
            return made
        return replace(made, ending=Ending(How.ANSWERED, max(final)))

    def _assignment(self, taken: Taken) -> Assignment:
        report = self.records.report(taken)
        return Assignment(
            origin=self.placing.origin(taken),
            text=taken.decision.text,
            due=taken.decision.due,
            due_day=day_of(taken.decision.due),
            owners=taken.decision.to,
            ending=Ending(How.REPORTED, report.done, by=report.by, note=report.note)
            if report is not None
            else None,
        )

    def _postponements(self, taken: Taken) -> Iterator[Postponement]:
        """Yield one for each matter: two that are postponed together need not come back together."""
        origin, until = self.placing.origin(taken), taken.decision.until
        back = until.meeting.body if until is not None and until.meeting is not None else origin.meeting.body
        for matter in origin.matters or (None,):
            yield Postponement(
                origin=replace(origin, matters=(matter,) if matter is not None else ()),
                text=taken.decision.text,
                due=until,
                due_day=day_of(until),
                to=back,
            )

    def _forwardings(self, taken: Taken, forwarded: list[Forwarding]) -> Iterator[Forwarding]:
        """Yield one for each body; where `forward` says the same of the item, only that purpose is new."""
        origin = self.placing.origin(taken)
        for to in (name for name in taken.decision.to if name in self.bodies.bodies):
            same = [one for one in forwarded if one.to == to and _one_item(one, origin.index, origin.matters)]
            for one in same:
                forwarded.remove(one)
            yield Forwarding(
                origin=origin,
                text=taken.decision.text,
                due=taken.decision.due,
                due_day=day_of(taken.decision.due),
                to=to,
                purpose=same[0].purpose if same else None,
            )

    def _forwarded(self) -> Iterator[Forwarding]:
        """Yield what the items and sub-matters themselves say of where they go."""
        for index, item in enumerate(self.minutes.meeting.items):
            for keys, entry in entries_of(item, ("items", index)):
                for number, forward in enumerate(entry.forward):
                    origin = self.placing.of_entry(index, item, entry, (*keys, "forward", number))
                    yield Forwarding(origin=origin, text="", to=forward.to, purpose=forward.purpose)


def _reported(report: Report) -> Ending:
    return Ending(How.REPORTED, report.done, by=report.by, note=report.note)


def _one_item(forwarding: Forwarding, index: int, matters: tuple[str, ...]) -> bool:
    own = forwarding.origin
    return own.index == index and (own.matters == matters or not own.matters)
