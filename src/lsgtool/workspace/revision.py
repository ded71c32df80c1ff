"""The meetings as they are in a git revision, beside those of the files that one works in."""

from dataclasses import dataclass

from lsgtool.model.meeting import Meeting
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
        try:
            meetings = self.archive.of_year(body, year)
            return tuple((meeting, self.archive.numbers(meeting.ref)) for meeting in meetings)
        except Unknowable as unknown:
            raise Unknowable(f"{self.name}:{unknown.path}") from unknown
