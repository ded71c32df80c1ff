"""The clauses of a meeting's decisions, counted under each item as the minutes print them."""

from collections.abc import Iterator
from dataclasses import dataclass

from lsgtool.location import Keys
from lsgtool.model.decision import Decision
from lsgtool.model.item import Block, Item, SubMatter
from lsgtool.model.meeting import Meeting


@dataclass(frozen=True, slots=True)
class Taken:
    """A clause: its item (and that item's index from 0), its number under the item from 1, where it stands.

    `entry` is the item or the sub-matter in which it was taken, `block` the stretch of it, and `keys` the
    way to the clause in the file.
    """

    index: int
    number: int
    keys: Keys
    decision: Decision
    entry: SubMatter
    item: Item
    block: Block

    @property
    def matters(self) -> tuple[str, ...]:
        """What it is about: the matters that it names, else that of its sub-matter, else that of its item."""
        own = self.entry.matter or self.item.matter
        return self.decision.matters or ((own,) if own is not None else ())


def clauses_of(meeting: Meeting) -> Iterator[Taken]:
    """Yield the clauses of a meeting in the order in which they are printed."""
    for index, item in enumerate(meeting.items):
        number = 0
        for keys, entry in entries_of(item, ("items", index)):
            for place, block in enumerate((entry, *entry.continued)):
                within = (*keys, "continued", place - 1) if place else keys
                for inner, decision in enumerate(block.decisions):
                    number += 1
                    yield Taken(index, number, (*within, "decisions", inner), decision, entry, item, block)


def entries_of(item: Item, keys: Keys = ()) -> Iterator[tuple[Keys, SubMatter]]:
    """Yield an item, which has the keys `keys`, and its sub-matters."""
    yield keys, item
    for inner, matter in enumerate(item.items):
        yield (*keys, "items", inner), matter


def decisions_of(entry: SubMatter) -> tuple[Decision, ...]:
    """Return what was decided in an item or a sub-matter itself, without what stands below it."""
    return tuple(decision for block in (entry, *entry.continued) for decision in block.decisions)
