"""Which matters come up at a meeting."""

from lsgtool.model.item import SubMatter
from lsgtool.model.meeting import Meeting
from lsgtool.timeline.clauses import entries_of


def matters(meeting: Meeting) -> frozenset[str]:
    """Return the matters of a meeting's items, sub-matters and decisions, without what was struck."""
    return frozenset(
        matter
        for item in meeting.items
        for _, entry in entries_of(item)
        if not (item.struck or entry.struck)
        for matter in matters_of(entry)
    )


def matters_of(entry: SubMatter) -> tuple[str, ...]:
    """Return the matters of an item or a sub-matter itself and those that its decisions name, each once."""
    own = (entry.matter,) if entry.matter is not None else ()
    blocks = (entry, *entry.continued)
    named = (matter for block in blocks for decision in block.decisions for matter in decision.matters)
    return tuple(dict.fromkeys((*own, *named)))
