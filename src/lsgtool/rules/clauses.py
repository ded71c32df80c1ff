"""The decisions of a meeting with their keys, wherever they stand: in items, in sub-matters, further on."""

from collections.abc import Iterator
from typing import NamedTuple

from lsgtool.location import Keys
from lsgtool.model.decision import Decision
from lsgtool.model.item import Block, SubMatter
from lsgtool.rules.case import Case
from lsgtool.timeline.clauses import clauses_of


class Stretch(NamedTuple):
    """A stretch of text and decisions, its keys, and the item or sub-matter that it belongs to."""

    keys: Keys
    block: Block
    entry: SubMatter


class Clause(NamedTuple):
    """A decision, its keys, and the item or sub-matter in which it was taken."""

    keys: Keys
    decision: Decision
    entry: SubMatter


def stretches(case: Case) -> Iterator[Stretch]:
    """Yield the stretches of a meeting that was held; what stands in a plan is not decided yet."""
    if case.minuted:
        for keys, entry in case.entries():
            yield Stretch(keys, entry, entry)
            for index, block in enumerate(entry.continued):
                yield Stretch((*keys, "continued", index), block, entry)


def clauses(case: Case) -> Iterator[Clause]:
    """Yield the decisions of a meeting that was held, in the order of the file."""
    for taken in clauses_of(case.meeting) if case.minuted else ():
        yield Clause(taken.keys, taken.decision, taken.entry)
