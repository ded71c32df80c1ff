"""A repository of minutes: each file is read when asked for, once; a broken one is a fault, never a stop."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path

from lsgtool.diagnostic import Diagnostic, Fault
from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Meeting
from lsgtool.reference import MeetingRef
from lsgtool.timeline.series import Entry, first_numbers
from lsgtool.workspace.files import BODIES, MEETINGS, Listing, listing
from lsgtool.workspace.reader import Loaded, read_file, stamp_all


class Workspace:
    """The repository of minutes at `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        self._meetings: dict[str, Loaded[Meeting]] = {}
        self._numbers: dict[tuple[str, int], dict[MeetingRef, int | None]] = {}

    @cached_property
    def listing(self) -> Listing:
        """The meeting files by name."""
        return listing(self.root)

    @cached_property
    def bodies(self) -> Loaded[Bodies]:
        """What `bodies.yaml` says."""
        return read_file(self.root, BODIES, Bodies)

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
        if path not in self._meetings:
            self._meetings[path] = read_file(self.root, path, Meeting)
        return self._meetings[path]

    def first_number(self, ref: MeetingRef) -> int | None:
        """Return the number of the first item of a meeting; None where it cannot be counted.

        A series never runs over New Year, so only the files of that year are read.
        """
        series = (ref.body, ref.day.year)
        if series not in self._numbers:
            bodies = self.bodies.content
            body = bodies.bodies.get(ref.body) if bodies is not None else None
            entries = self._entries(ref, self._year(ref))
            self._numbers[series] = first_numbers(body, entries) if body is not None else {}
        return self._numbers[series].get(ref)

    def next_number(self, ref: MeetingRef) -> int | None:
        """Return the number that a meeting without a file would begin at; None where it cannot be counted."""
        bodies = self.bodies.content
        body = bodies.bodies.get(ref.body) if bodies is not None else None
        refs = (other for other in self._year(ref) if other < ref)
        entries = [*self._entries(ref, refs), Entry(ref, None)]
        return first_numbers(body, entries)[ref] if body is not None else None

    def _year(self, ref: MeetingRef) -> Iterator[MeetingRef]:
        """Yield the body's meetings in the year of `ref`."""
        return (other for other in self.meetings_of.get(ref.body, ()) if other.day.year == ref.day.year)

    def stamped(self, path: str, faults: Iterable[Fault]) -> tuple[Diagnostic, ...]:
        """Return faults in the file at `path` as diagnostics with line and column."""
        return stamp_all(self.root, path, faults)

    def _entries(self, series: MeetingRef, refs: Iterable[MeetingRef]) -> Iterator[Entry]:
        """Yield what counting needs of the files of `refs`, meetings of the body and the year of `series`.

        A file whose name says no day may belong anywhere, so that no number is known.
        """
        folder = f"{MEETINGS}/{series.body}/"
        if any(file.ref is None and file.path.startswith(folder) for file in self.listing.files):
            yield Entry(MeetingRef(series.body, date(series.day.year, 1, 1)), None)
        yield from map(self._entry, refs)

    def _entry(self, ref: MeetingRef) -> Entry:
        """Return what counting needs of a file; one that says it is another meeting counts as broken."""
        meeting = self.meeting(ref.path).content
        return Entry(ref, meeting if meeting is not None and meeting.ref == ref else None)
