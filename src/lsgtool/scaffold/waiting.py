"""What waits for a meeting: what is open, is not due later, and is left to no other meeting before it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from lsgtool.reference import MeetingRef
from lsgtool.scaffold.around import Coming
from lsgtool.timeline.commitments import Assignment, Commitment, Forwarding, Postponement
from lsgtool.timeline.history import History

Brought: TypeAlias = Postponement | Forwarding | Assignment
"""The commitments that come up at a meeting; a recommendation waits for the principals instead."""


def is_reported_at(made: Assignment, body: str) -> bool:
    """Tell whether a body gave an assignment, or is named by a meeting at which it is due."""
    meeting = made.due.meeting if made.due is not None else None
    return body == made.body or (meeting is not None and body == meeting.body)


def is_own_work(made: Commitment, body: str) -> bool:
    """Tell whether another body has given this one something to do, and has its report itself."""
    return isinstance(made, Assignment) and body in made.owners and not is_reported_at(made, body)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for the meeting `ref`, as the `history` knows it.

    `coming` are the body's meetings before it that are still to be held: each takes what is due by its day.
    """

    ref: MeetingRef
    history: History
    coming: tuple[Coming, ...] = ()

    def here(self) -> tuple[Brought, ...]:
        """Return what comes up at this meeting, in the order of its agenda.

        That is what was postponed, what was forwarded, the assignments that are reported to it, and those
        that it has from others; each sort by the day on which it is due, what has none last, then by age.
        """
        return tuple(sorted((made for made in self._due() if self._taker(made) is None), key=self._order))

    def elsewhere(self) -> dict[MeetingRef, int]:
        """Return how much is left to each of the coming meetings, without those that get nothing."""
        takers = [self._taker(made) for made in self._due()]
        return {one.ref: takers.count(one.ref) for one in self.coming if one.ref in takers}

    def undated(self) -> tuple[Assignment, ...]:
        """Return the body's assignments of which the minutes do not tell on which day they are due."""
        given = (made for made in self.history.open(Assignment) if made.body == self.ref.body)
        return tuple(made for made in given if made.since < self.ref.day and _is_undated(made))

    def on_other_days(self) -> frozenset[str]:
        """Return the matters that were postponed or forwarded to other meetings of the body."""
        here = set(self.here())
        waiting = (made for made in self._of_body() if not isinstance(made, Assignment) and made not in here)
        return frozenset(matter for made in waiting for matter in made.origin.matters)

    def _due(self) -> Iterator[Brought]:
        """Yield what is due by the day of the meeting, the oldest first."""
        for made in self._of_body():
            due = self._not_before(made)
            if made.since < self.ref.day and (due is None or due <= self.ref.day):
                yield made

    def _of_body(self) -> Iterator[Brought]:
        """Yield what is open and is to come up at some meeting of the body."""
        body = self.ref.body
        for made in self.history.made:
            if made.open and isinstance(made, Brought):
                if isinstance(made, Assignment):
                    reported = is_reported_at(made, body) and not _is_undated(made)
                    mine = reported or is_own_work(made, body)
                else:
                    mine = made.to == body
                if mine:
                    yield made

    def _not_before(self, made: Brought) -> date | None:
        """Return the day before which it does not come up; None for what the next meeting takes.

        What the body has to do for another one never comes too early: it is due there, not here.
        """
        waits = made.due is not None and not made.due.next_meeting and not is_own_work(made, self.ref.body)
        return made.due_day if waits else None

    def _taker(self, made: Brought) -> MeetingRef | None:
        """Return the first of the coming meetings that takes it; None where it is left to this one."""
        due = self._not_before(made)
        return next((one.ref for one in self.coming if one.takes(made.since, due)), None)

    def _order(self, made: Brought) -> tuple[int, date, date, MeetingRef, int, int]:
        origin = made.origin
        sort = (Postponement, Forwarding, Assignment).index(type(made)) + is_own_work(made, self.ref.body)
        return sort, made.due_day or date.max, made.since, origin.meeting, origin.index, origin.clause or 0


def _is_undated(made: Assignment) -> bool:
    """Tell whether an assignment is due on no day, and not at the next meeting either."""
    return made.due is None or (made.due_day is None and not made.due.next_meeting)
