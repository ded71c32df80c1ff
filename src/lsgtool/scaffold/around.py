"""The meetings of a body before a new one: the last minutes, those not approved, and those still to come."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import MINUTED, Meeting, Status
from lsgtool.model.provisions import Adjusting, MinutesRule
from lsgtool.reference import MeetingRef
from lsgtool.timeline.approving import approves, deals_with
from lsgtool.timeline.fold import is_known
from lsgtool.timeline.papers_day import last_day
from lsgtool.timeline.series import Entry
from lsgtool.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Coming:
    """A meeting to come: its day, and the day on which its agenda goes out with the papers."""

    ref: MeetingRef
    agenda: date

    def takes(self, since: date, due: date | None) -> bool:
        """Tell whether it takes up what was made on `since`: it is not called before, nor held too early."""
        return since < self.ref.day and since <= self.agenda and (due is None or due <= self.ref.day)


@dataclass(frozen=True, slots=True)
class Around:
    """The meetings of a body before `ref` that were not cancelled, the latest first, seen on the day `on`.

    The content of one is None where its file has faults.
    """

    ref: MeetingRef
    on: date
    earlier: tuple[Entry, ...]

    @property
    def previous_minutes(self) -> MeetingRef | None:
        """The meeting right before, if it has been held: nothing stands between its minutes and this one."""
        first = next(iter(self.earlier), None)
        return first.ref if first is not None and self._held(first.meeting) else None

    def coming(self, bodies: Bodies) -> tuple[Coming, ...]:
        """Return the meetings that are known and still to come, the earliest first.

        An extra one is not among them: it is called for a matter of its own.
        """
        return tuple(
            Coming(ref, last_day(bodies, ref.body, ref.day) or ref.day)
            for ref, meeting in reversed(self.earlier)
            if meeting is not None
            and not (meeting.extra or self._held(meeting))
            and meeting.date >= self.on
            and is_known(meeting, self.on)
        )

    def unapproved(self, rule: MinutesRule | None) -> tuple[MeetingRef, ...]:
        """Return the meetings whose minutes are to be approved, the earliest first.

        They are those of this year and the last one that no meeting has approved; where the chair alone
        adjusts them, or nobody is said to, it is enough that one dealt with them. Where the meeting right
        before is still to be held, it will have approved all others.
        """
        if self.previous_minutes is None:
            return tuple(entry.ref for entry in self.earlier[:1])
        by_others = rule is not None and bool(set(rule.adjusted_by) - {Adjusting.CHAIR})
        done = approves if by_others else deals_with
        held = [meeting for _, meeting in self.earlier if meeting is not None and self._held(meeting)]
        waiting = (
            meeting.ref
            for place, meeting in enumerate(held)
            if place == 0 or meeting.date.year >= self.ref.day.year - 1
            if not any(done(later, meeting.ref) for later in held[:place])
        )
        return tuple(sorted(waiting))

    def _held(self, meeting: Meeting | None) -> bool:
        return meeting is not None and meeting.status in MINUTED and meeting.date <= self.on


def around(workspace: Workspace, ref: MeetingRef, on: date) -> Around:
    """Return the meetings of the body of `ref` that come before it, as they are seen on the day `on`."""
    refs = workspace.meetings_of.get(ref.body, ())
    return Around(ref, on, tuple(_earlier(workspace, (other for other in reversed(refs) if other < ref))))


def _earlier(workspace: Workspace, refs: Iterator[MeetingRef]) -> Iterator[Entry]:
    for ref in refs:
        meeting = workspace.meeting(ref.path).content
        if meeting is not None and meeting.ref != ref:
            meeting = None
        if meeting is None or meeting.status is not Status.CANCELLED:
            yield Entry(ref, meeting)
