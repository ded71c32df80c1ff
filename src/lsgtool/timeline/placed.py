"""Names the place of a clause or an item: its meeting, its printed number, and the heading over it."""

from dataclasses import dataclass
from functools import cached_property

from lsgtool.interval import in_force
from lsgtool.location import Keys
from lsgtool.model.bodies import Bodies
from lsgtool.model.item import Item, SubMatter
from lsgtool.timeline.clauses import Taken
from lsgtool.timeline.commitments import Origin
from lsgtool.timeline.minutes import Minutes


@dataclass(frozen=True)
class Placing:
    """Names places in the minutes of one meeting."""

    minutes: Minutes
    bodies: Bodies

    def origin(self, taken: Taken) -> Origin:
        """Return the place of a clause."""
        return Origin(
            meeting=self.minutes.meeting.ref,
            index=taken.index,
            number=self.minutes.label(taken.index),
            clause=taken.number,
            title=self.title(taken.item, taken.entry),
            matters=taken.matters,
            keys=taken.keys,
        )

    def of_entry(self, index: int, item: Item, entry: SubMatter, keys: Keys) -> Origin:
        """Return the place of an item or a sub-matter as a whole."""
        matter = entry.matter or item.matter
        return Origin(
            meeting=self.minutes.meeting.ref,
            index=index,
            number=self.minutes.label(index),
            clause=None,
            title=self.title(item, entry),
            matters=(matter,) if matter is not None else (),
            keys=keys,
        )

    def title(self, item: Item, entry: SubMatter) -> str:
        """Return the heading: its own, else that of the item, else that of the standing item."""
        return entry.title or item.title or self._standing.get(item.standing or "", "")

    @cached_property
    def _standing(self) -> dict[str, str]:
        meeting = self.minutes.meeting
        body = self.bodies.bodies.get(meeting.body)
        standing = in_force(body.standing, meeting.date) if body is not None else None
        return {item.id: item.title for item in standing.all} if standing is not None else {}
