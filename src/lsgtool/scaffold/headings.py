"""Looks up the heading under which something was decided: its title and what the body was to do with it."""

from dataclasses import dataclass

from lsgtool.model.item import Item, ItemType, Purpose, SubMatter
from lsgtool.scaffold.waiting import Brought
from lsgtool.timeline.clauses import entries_of
from lsgtool.timeline.commitments import Forwarding, Origin, Postponement
from lsgtool.timeline.history import History
from lsgtool.workspace.archive import Archive


def matter_of(made: Brought) -> str | None:
    """Return the matter that something is about; None where that is none or more than one."""
    matters = made.origin.matters
    return matters[0] if len(matters) == 1 else None


@dataclass(frozen=True, slots=True)
class Headings:
    """Knows the headings of earlier minutes."""

    history: History
    archive: Archive

    def title(self, made: Brought) -> str:
        """Return the title to go on with: the earlier one, unchanged.

        A matter that was decided on under the heading of another one has the last heading of its own.
        """
        origin, matter = made.origin, matter_of(made)
        title = origin.title
        if matter is not None and not self._bears(origin, matter):
            steps = (step.origin for step in reversed(self.history.steps[matter]))
            title = next((own.title for own in steps if self._bears(own, matter)), title)
        return title or matter or origin.paragraph

    def type(self, made: Brought) -> ItemType | None:
        """Return what the body is to do with it; None where nobody can tell beforehand."""
        match made:
            case Forwarding(purpose=Purpose.DECISION):
                return ItemType.DECISION
            case Forwarding(purpose=Purpose.INFORMATION):
                return ItemType.INFORMATION
            case Postponement():
                item, entry = self._heading(made.origin)
                return entry.type or item.type
        return None

    def _bears(self, origin: Origin, matter: str) -> bool:
        """Tell whether a heading is that of a matter, which is not only named in a decision below it."""
        item, entry = self._heading(origin)
        return matter == (entry.matter or item.matter)

    def _heading(self, origin: Origin) -> tuple[Item, SubMatter]:
        """Return an item, and in it the sub-matter if there is one, under which something stands."""
        item = self.archive.meeting(origin.meeting).items[origin.index]
        entries = entries_of(item, ("items", origin.index))
        *_, entry = (entry for keys, entry in entries if origin.keys[: len(keys)] == keys)
        return item, entry
