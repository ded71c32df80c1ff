"""A repository of minutes: each file is read when asked for, once; a broken one is a fault, never a stop."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path

from lsgtool import codes
from lsgtool.diagnostic import Diagnostic, Fault, stamp
from lsgtool.messages import msg
from lsgtool.model.bodies import Bodies, Body
from lsgtool.model.follow_up import FollowUp
from lsgtool.model.meeting import Meeting
from lsgtool.reference import MeetingRef
from lsgtool.timeline.series import Entry, first_numbers
from lsgtool.workspace.files import BODIES, Listing, Unplaced, listing
from lsgtool.workspace.kept import Kept
from lsgtool.workspace.reader import Loaded, read_bytes, read_file, stamp_all
from lsgtool.workspace.real import inside, real


class Workspace:
    """The repository of minutes at `root`.

    `instead` has meetings by path with other bytes than those on the disk: so a change is judged beforehand.
    Faults are still placed in the file on the disk, which people can look at.
    """

    def __init__(self, root: Path, instead: Mapping[str, bytes] | None = None) -> None:
        self.root = real(root)
        self._instead = instead or {}
        self._meetings = Kept(self._read_meeting)
        self._follow_ups = Kept(lambda path: read_file(self.root, path, FollowUp))
        self._numbers: dict[tuple[str, int], dict[MeetingRef, int | None]] = {}

    @cached_property
    def listing(self) -> Listing:
        """The meeting files by name."""
        return listing(self.root)

    @cached_property
    def bodies(self) -> Loaded[Bodies]:
        """What `bodies.yaml` says."""
        if inside(self.root / BODIES, self.root):
            return read_file(self.root, BODIES, Bodies)
        fault = Fault(
            codes.UNREADABLE,
            msg("the file is a link that leads out of the repository"),
            msg("put the file itself in place of the link"),
        )
        return Loaded(BODIES, None, faults=(stamp(fault, BODIES),))

    @cached_property
    def meetings_of(self) -> Mapping[str, tuple[MeetingRef, ...]]:
        """The meetings of each body by their files' names, in the order of their days."""
        groups: defaultdict[str, list[MeetingRef]] = defaultdict(list)
        for file in self.listing.files:
            if file.ref is not None:
                groups[file.ref.body].append(file.ref)
        return {body: tuple(sorted(refs)) for body, refs in groups.items()}

    def meeting(self, path: str) -> Loaded[Meeting]:
        """Return the meeting whose file lies at `path` from the top, with `/`."""
        return self._meetings.get(path)

    def _read_meeting(self, path: str) -> Loaded[Meeting]:
        if path in self._instead:
            return read_bytes(path, self._instead[path], Meeting)
        return read_file(self.root, path, Meeting)

    def follow_up(self, path: str) -> Loaded[FollowUp]:
        """Return what happened after a meeting, by the file at `path` from the top, with `/`."""
        return self._follow_ups.get(path)

    @cached_property
    def follow_ups(self) -> frozenset[MeetingRef]:
        """The meetings that have such a file."""
        return frozenset(file.ref for file in self.listing.follow_ups)

    def first_number(self, ref: MeetingRef) -> int | None:
        """Return the number of the first item of a meeting; None where it cannot be counted.

        A series never runs over New Year, so only the files of that year are read.
        """
        series = (ref.body, ref.day.year)
        if series not in self._numbers:
            body = self._body(ref.body)
            entries = self._entries(ref, self._year(ref))
            self._numbers[series] = first_numbers(body, entries) if body is not None else {}
        return self._numbers[series].get(ref)

    def next_number(self, ref: MeetingRef) -> int | None:
        """Return the number that a meeting without a file would begin at; None where it cannot be counted."""
        body = self._body(ref.body)
        refs = (other for other in self._year(ref) if other < ref)
        earlier = [entry for entry in self._entries(ref, refs) if entry.ref <= ref]
        entries = [*earlier, Entry(ref, None)]
        return first_numbers(body, entries)[ref] if body is not None else None

    def blocking(self, ref: MeetingRef) -> str:
        """Return the path of the file for which the numbers of the meeting `ref` cannot be counted."""
        unplaced = [(_since(one, ref), one.path) for one in self._unplaced(ref)]
        broken = [(other, other.path) for other in self._year(ref) if self._entry(other).meeting is None]
        return max((one for one in unplaced + broken if one[0] <= ref), default=(ref, ref.path))[1]

    def _body(self, body: str) -> Body | None:
        """Return what `bodies.yaml` says of a body; None where it does not know it, or has faults."""
        bodies = self.bodies.content
        return bodies.bodies.get(body) if bodies is not None else None

    def _unplaced(self, series: MeetingRef) -> Iterator[Unplaced]:
        """Yield what may be a meeting of the body and the year of `series` and cannot be placed."""
        for one in self.listing.unplaced:
            if one.body in (series.body, None) and (one.day is None or one.day.year == series.day.year):
                yield one

    def _year(self, ref: MeetingRef) -> Iterator[MeetingRef]:
        """Yield the body's meetings in the year of `ref`."""
        return (other for other in self.meetings_of.get(ref.body, ()) if other.day.year == ref.day.year)

    def stamped(self, path: str, faults: Iterable[Fault]) -> tuple[Diagnostic, ...]:
        """Return faults in the file at `path` as diagnostics with line and column."""
        return stamp_all(self.root, path, faults)

    def _entries(self, series: MeetingRef, refs: Iterable[MeetingRef]) -> list[Entry]:
        """Return what counting needs of the files of `refs`, meetings of the body and the year of `series`.

        What cannot be placed counts as a broken file, so that no number after it is known.
        """
        unplaced = (Entry(_since(one, series), None) for one in self._unplaced(series))
        return sorted((*unplaced, *map(self._entry, refs)), key=lambda entry: entry.ref)

    def _entry(self, ref: MeetingRef) -> Entry:
        """Return what counting needs of a file; one that says it is another meeting counts as broken."""
        meeting = self.meeting(ref.path).content
        return Entry(ref, meeting if meeting is not None and meeting.ref == ref else None)


def _since(one: Unplaced, series: MeetingRef) -> MeetingRef:
    """Return the first meeting of the year of `series` that something which cannot be placed may be."""
    return MeetingRef(series.body, one.day or date(series.day.year, 1, 1))
