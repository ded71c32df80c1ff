"""The meetings of all bodies in the order of their days, for rules that look from one meeting to others."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import Final

from lsgtool.model.follow_up import FollowUp
from lsgtool.model.log import StepKind
from lsgtool.model.meeting import Meeting, Status
from lsgtool.reference import MeetingRef
from lsgtool.timeline.series import Labels, number_items
from lsgtool.workspace.files import BODIES
from lsgtool.workspace.imprint import Imprint
from lsgtool.workspace.shelf import Found, Shelf
from lsgtool.workspace.workspace import Workspace

_OF_MINUTES: Final = frozenset({StepKind.HELD, StepKind.APPROVED, StepKind.ADJUSTED})
"""The steps that only a meeting has that was held."""


class Unknowable(Exception):  # noqa: N818 # it is no error: a rule asked what nobody can know
    """What a rule asks for stands in a file that cannot be read whole: the rule says nothing."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class Archive:
    """The meetings of a repository; a file with faults is never guessed at, but raises `Unknowable`."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._labels: dict[MeetingRef, Labels] = {}
        self._shelf = Shelf(workspace.root)

    def refs(self, body: str) -> tuple[MeetingRef, ...]:
        """Return the meetings of a body, by their files' names, in the order of their days."""
        for one in self._workspace.listing.unplaced:
            if one.body in {body, None}:
                raise Unknowable(one.path)
        return self._workspace.meetings_of.get(body, ())

    @cached_property
    def _years(self) -> dict[str, frozenset[int]]:
        return {
            body: frozenset(ref.day.year for ref in refs)
            for body, refs in self._workspace.meetings_of.items()
        }

    def years(self, body: str) -> frozenset[int]:
        """Return the calendar years of which the repository has meetings of a body."""
        return self._years.get(body, frozenset())

    def covers(self, ref: MeetingRef) -> bool:
        """Tell whether the repository has meetings of that body and year, so that one more would be there."""
        return ref.day.year in self.years(ref.body)

    def has(self, ref: MeetingRef) -> bool:
        """Tell whether there is a file of that meeting."""
        return ref in self._all

    def lacks(self, ref: MeetingRef) -> bool:
        """Tell whether a meeting is missing: there is no file of it, though its body and year are covered.

        Raises Unknowable where it may be one of the files that have the name of no meeting.
        """
        if self.has(ref) or not self.covers(ref):
            return False
        return ref not in self.refs(ref.body)

    def nearest(self, ref: MeetingRef) -> MeetingRef:
        """Return the meeting of the body that is nearest in days to one that the archive lacks."""
        return min(self.refs(ref.body), key=lambda other: abs(other.day - ref.day))

    @property
    def counts(self) -> bool:
        """Whether bodies.yaml has no faults, for it tells how numbers are counted."""
        return self._workspace.bodies.content is not None

    @property
    def all_refs(self) -> tuple[MeetingRef, ...]:
        """All meetings by their files' names, in the order of bodies and days."""
        return tuple(sorted(self._all))

    @cached_property
    def _all(self) -> frozenset[MeetingRef]:
        return frozenset(ref for refs in self._workspace.meetings_of.values() for ref in refs)

    def meeting(self, ref: MeetingRef) -> Meeting:
        """Return a meeting that the archive `has`; raise Unknowable where its file has faults."""
        meeting = self._workspace.meeting(ref.path).content
        if meeting is None or meeting.ref != ref:
            raise Unknowable(ref.path)
        return meeting

    def imprint(self, ref: MeetingRef) -> Imprint | None:
        """Return what the seal of a meeting's minutes is held against; None where its file has no log."""
        return self._workspace.meeting(ref.path).imprint

    def follow_up(self, ref: MeetingRef) -> FollowUp | None:
        """Return what happened after a meeting, where a file tells; raise Unknowable for its faults."""
        if ref not in self._workspace.follow_ups:
            return None
        content = self._workspace.follow_up(ref.follow_up_path).content
        if content is None or content.meeting != ref:
            raise Unknowable(ref.follow_up_path)
        return content

    def of_year(self, body: str, year: int) -> tuple[Meeting, ...]:
        """Return a body's meetings in a calendar year, those that were cancelled too."""
        refs = self.refs(body)
        first, end = (bisect_left(refs, MeetingRef(body, date(y, 1, 1))) for y in (year, year + 1))
        return tuple(self.meeting(ref) for ref in refs[first:end])

    def before(self, ref: MeetingRef) -> Iterator[Meeting]:
        """Yield the body's meetings before `ref` that were not cancelled, the latest first."""
        refs = self.refs(ref.body)
        return self._held(refs[index] for index in range(bisect_left(refs, ref) - 1, -1, -1))

    def after(self, ref: MeetingRef) -> Iterator[Meeting]:
        """Yield the body's meetings after `ref` that were not cancelled, the earliest first."""
        refs = self.refs(ref.body)
        return self._held(refs[index] for index in range(bisect_right(refs, ref), len(refs)))

    def first_number(self, ref: MeetingRef) -> int:
        """Return the number of the first item of a meeting; raise Unknowable where it cannot be counted."""
        if not self.counts:
            raise Unknowable(BODIES)
        first = self._workspace.first_number(ref)
        if first is None:
            raise Unknowable(self._workspace.blocking(ref))
        return first

    def numbers(self, ref: MeetingRef) -> Labels:
        """Return the numbers of a meeting's items; raise Unknowable where they cannot be counted."""
        if ref not in self._labels:
            self._labels = {ref: self._numbered(ref)}  # one file asks for the same meeting again and again
        return self._labels[ref]

    def _numbered(self, ref: MeetingRef) -> Labels:
        meeting = self.meeting(ref)
        first = self.first_number(ref)
        # What was approved keeps its numbers, whatever somebody makes of the status afterwards.
        was_held = any(step.kind in _OF_MINUTES for step in meeting.log)
        none = meeting.status is Status.CANCELLED and not was_held
        return number_items(() if none else meeting.items, first)

    def paper(self, path: str) -> Found:
        """Look up a paper by its path from the top of the repository, with `/`."""
        return self._shelf.find(path)

    def _held(self, refs: Iterator[MeetingRef]) -> Iterator[Meeting]:
        meetings = (self.meeting(ref) for ref in refs)
        return (meeting for meeting in meetings if meeting.status is not Status.CANCELLED)
