"""The meetings as they are in a git revision, beside those of the files that one works in."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from lsgtool.model.log import StepKind
from lsgtool.model.meeting import Meeting
from lsgtool.reference import MeetingRef
from lsgtool.timeline.series import Labels
from lsgtool.workspace.archive import Archive, Unknowable


@dataclass(frozen=True, slots=True)
class Revision:
    """A git revision, called `name` by the user, with those of its meetings that may be others than ours."""

    name: str
    archive: Archive

    def numbered(self, body: str, year: int) -> tuple[tuple[Meeting, Labels], ...]:
        """Return a body's meetings in a calendar year, each with its numbers.

        Raises Unknowable where a file of the revision has faults; the path then begins with its name.
        """
        with self._naming():
            meetings = self.archive.of_year(body, year)
            return tuple((meeting, self.archive.numbers(meeting.ref)) for meeting in meetings)

    @property
    def refs(self) -> tuple[MeetingRef, ...]:
        """The meetings by their files' names, in order."""
        return self.archive.all_refs

    def sealed(self, ref: MeetingRef) -> Meeting | None:
        """Return a meeting whose minutes were sealed there once; None for others, and where it has no file.

        Raises Unknowable as `numbered` does.
        """
        if not self.archive.has(ref):
            return None
        with self._naming():
            meeting = self.archive.meeting(ref)
        return meeting if any(step.kind is StepKind.ADJUSTED for step in meeting.log) else None

    @contextmanager
    def _naming(self) -> Iterator[None]:
        """Name the revision in front of the path of a file with faults."""
        try:
            yield
        except Unknowable as unknown:
            raise Unknowable(f"{self.name}:{unknown.path}") from unknown
