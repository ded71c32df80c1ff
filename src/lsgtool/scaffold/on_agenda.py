"""Tells what stands on an agenda already, so that nothing is put there twice."""

from dataclasses import dataclass
from functools import cached_property

from lsgtool.model.item import SubMatter
from lsgtool.model.meeting import Meeting
from lsgtool.scaffold.following import Following, is_named
from lsgtool.scaffold.headings import Headings, matter_of
from lsgtool.scaffold.waiting import Brought, is_own_work
from lsgtool.timeline.clauses import entries_of
from lsgtool.timeline.commitments import Assignment
from lsgtool.timeline.matters import matters_of


@dataclass(frozen=True)
class OnAgenda:
    """What stands on the agenda of a meeting, also what was struck from it."""

    meeting: Meeting
    headings: Headings
    following: Following

    def has(self, made: Brought) -> bool:
        """Tell whether something is there: by its paragraph, by its matter, or by its title.

        A report is known by its paragraph alone, for that its matter comes up does not tell that it is
        reported. The title counts where what is there has no other name.
        """
        if any(is_named(made, ref) for entry in self._entries for ref in entry.follows_up):
            return True
        matter, assigned = matter_of(made), isinstance(made, Assignment)
        named = not is_own_work(made, self.meeting.body) and bool(self.following.refs([made]))
        if not (named and assigned) and matter in self._matters:
            return True
        if named or (matter is not None and not assigned):
            return False
        return any(self.headings.title(made) == entry.title for entry in self._entries)

    @cached_property
    def _entries(self) -> tuple[SubMatter, ...]:
        return tuple(entry for item in self.meeting.items for _, entry in entries_of(item))

    @cached_property
    def _matters(self) -> frozenset[str | None]:
        return frozenset(matter for entry in self._entries for matter in matters_of(entry))
