"""Folds the minutes of all meetings, in the order of their days, into the history known on one day."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from lsgtool.model.bodies import Bodies
from lsgtool.model.decision import DecisionKind
from lsgtool.model.item import Item, SubMatter
from lsgtool.model.meeting import MINUTED, Meeting, Status
from lsgtool.reference import MeetingRef, ParagraphRef
from lsgtool.timeline.clauses import Taken, clauses_of, entries_of
from lsgtool.timeline.commitments import (
    Assignment,
    Commitment,
    Ending,
    Forwarding,
    How,
    Origin,
    Postponement,
)
from lsgtool.timeline.history import History, Revival, Succession
from lsgtool.timeline.making import Making
from lsgtool.timeline.matters import matters_of
from lsgtool.timeline.minutes import Minutes
from lsgtool.timeline.placed import Placing
from lsgtool.timeline.recorded import Records
from lsgtool.timeline.series import plain
from lsgtool.timeline.stepping import Stepping

FOLLOWED_UP: Mapping[type[Commitment], How] = {
    Assignment: How.REPORTED,
    Postponement: How.TAKEN_UP,
    Forwarding: How.RECEIVED,
}
"""How each kind of commitment ends when an item says that it follows it up."""

QUIET = frozenset({DecisionKind.NOTE, DecisionKind.APPROVE, None})
"""Kinds of decision that take a settled matter up without deciding it anew."""


class Fold:
    """Takes meetings one by one, the earliest first; time and memory grow with what they decide."""

    def __init__(self, bodies: Bodies, on: date) -> None:
        self.bodies, self.on = bodies, on
        self._made: list[Commitment] = []
        self._of_matter: defaultdict[str, list[int]] = defaultdict(list)
        self._coming: defaultdict[str, list[int]] = defaultdict(list)  # what ends when a matter is taken up
        self._of_paragraph: defaultdict[tuple[MeetingRef, str], list[int]] = defaultdict(list)
        self._successions: defaultdict[tuple[MeetingRef, str], list[Succession]] = defaultdict(list)
        self._settled: dict[str, Origin] = {}
        self._revivals: list[Revival] = []
        self._days: defaultdict[str, list[date]] = defaultdict(list)
        self._steps = Stepping(bodies)

    def add(self, minutes: Minutes) -> None:
        """Take the next meeting: one that is known on the day, or is held by then."""
        meeting = minutes.meeting
        if meeting.status is Status.CANCELLED:
            return
        if is_known(meeting, self.on):
            self._days[meeting.body].append(meeting.date)
        if meeting.status in MINUTED and meeting.date <= self.on:
            placing = Placing(minutes, self.bodies)
            self._revive(meeting, placing)
            for index, item in enumerate(meeting.items):
                for keys, entry in entries_of(item, ("items", index)):
                    self._take_up(placing.of_entry(index, item, entry, keys), item, entry)
            for taken in clauses_of(meeting):
                self._succeed(taken, placing.origin(taken))
            for made in Making(minutes, self.bodies, placing, Records(minutes, self.on)).commitments():
                self._open(made)

    def history(self, left_out: Iterable[str] = ()) -> History:
        """Return the history of all that was taken."""
        made = tuple(self._with_day(one) for one in self._made)
        by_place: defaultdict[tuple[MeetingRef, int], list[Commitment]] = defaultdict(list)
        for one in made:
            by_place[one.origin.meeting, one.origin.index].append(one)
            self._steps.commitment(one)
        return History(
            self.on,
            made,
            self._steps.in_order(),
            {place: tuple(found) for place, found in self._successions.items()},
            tuple(self._revivals),
            tuple(sorted(set(left_out))),
            {place: tuple(found) for place, found in by_place.items()},
        )

    def _take_up(self, at: Origin, item: Item, entry: SubMatter) -> None:
        """End what an item or a sub-matter takes up, follows up or settles."""
        struck = item.struck or entry.struck
        matters = matters_of(entry)
        if not struck:  # what was only struck from the agenda has not been dealt with
            self._follow_up(at, entry, matters)
        self._steps.appears(at, struck=struck, settled=entry.settled)
        others = tuple(matter for matter in matters if matter not in at.matters)
        self._steps.appears(replace(at, matters=others), struck=struck, settled=False, own=False)
        if entry.settled:
            self._settle(at, entry)

    def _follow_up(self, at: Origin, entry: SubMatter, matters: Iterable[str]) -> None:
        """End what comes back or is received, and the assignments that are reported.

        What was to come back in another body is not ended here.
        """
        named = (index for ref in entry.follows_up for index in self._at(ref))
        coming = (index for matter in matters for index in self._open_in(self._coming, matter))
        for index in (*named, *coming):
            made = self._made[index]
            match made:
                case Postponement() | Forwarding():
                    ends = made.to == at.meeting.body
                case _:
                    ends = isinstance(made, Assignment)
            if ends:
                self._end(index, FOLLOWED_UP[type(made)], at)

    def _settle(self, at: Origin, entry: SubMatter) -> None:
        """End all that is open of a matter, and of what the item follows up."""
        for matter in at.matters:
            self._settled[matter] = at
        named = (index for ref in entry.follows_up for index in self._at(ref))
        about = (index for matter in at.matters for index in self._open_in(self._of_matter, matter))
        for index in (*named, *about):
            self._end(index, How.SETTLED, at)

    def _succeed(self, taken: Taken, at: Origin) -> None:
        """Note which earlier decisions a clause replaces or ends, and end what they committed to."""
        replaced = ((ref, How.REPLACED) for ref in taken.decision.replaces)
        for ref, how in (*replaced, *((ref, How.ENDED) for ref in taken.decision.ends)):
            if ref.meeting.day <= at.meeting.day and ref.meeting != at.meeting:
                self._successions[ref.meeting, plain(ref.number)].append(Succession(ref, how, at))
                for index in self._at(ref):
                    self._end(index, how, at)

    def _revive(self, meeting: Meeting, placing: Placing) -> None:
        """Note the decisions in matters that an earlier meeting settled."""
        for taken in clauses_of(meeting) if self._settled else ():
            for matter in taken.matters:
                if matter in self._settled and taken.decision.kind not in QUIET:
                    settled = self._settled.pop(matter)
                    self._revivals.append(Revival(matter, settled, placing.origin(taken)))

    def _open(self, made: Commitment) -> None:
        index = len(self._made)
        self._made.append(made)
        origin = made.origin
        for matter in origin.matters:
            self._of_matter[matter].append(index)
            if isinstance(made, Postponement | Forwarding):
                self._coming[matter].append(index)
        if origin.number is not None:
            self._of_paragraph[origin.meeting, plain(origin.number)].append(index)

    def _open_in(self, of_matter: dict[str, list[int]], matter: str) -> tuple[int, ...]:
        """Return the open commitments about a matter; those that have ended are looked at no more."""
        if matter not in of_matter:
            return ()
        of_matter[matter] = [one for one in of_matter[matter] if self._made[one].open]
        return tuple(of_matter[matter])

    def _at(self, ref: ParagraphRef) -> tuple[int, ...]:
        """Return what an earlier paragraph, or one clause of it, has committed to."""
        found = self._of_paragraph.get((ref.meeting, plain(ref.number)), ())
        return tuple(one for one in found if ref.clause in {None, self._made[one].origin.clause})

    def _end(self, index: int, how: How, at: Origin) -> None:
        """Let a commitment end, unless it had ended before that day."""
        made, day = self._made[index], at.meeting.day
        if made.ending is None or day < made.ending.day:
            self._made[index] = replace(made, ending=Ending(how, day, at))

    def _with_day(self, made: Commitment) -> Commitment:
        """Return a commitment with the day of the next meeting, where it waits for that one."""
        if made.due is None or not made.due.next_meeting:
            return made
        body = made.to if isinstance(made, Postponement) else made.body
        days = self._days[body]
        later = bisect_right(days, made.since)
        # After a whole year without a meeting, files are missing between the two.
        near = later < len(days) and days[later].year <= made.since.year + 1
        return replace(made, due_day=days[later] if near else None)


def is_known(meeting: Meeting, on: date) -> bool:
    """Tell whether a meeting is known on a day: it was booked by then, or its own day has come."""
    return meeting.date <= on or (meeting.booked is not None and meeting.booked <= on)
