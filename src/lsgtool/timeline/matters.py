"""Which matters come up at a meeting."""

from lsgtool.model.meeting import Meeting


def matters(meeting: Meeting) -> frozenset[str]:
    """Return the matters of a meeting's items, sub-matters and decisions, without what was struck."""
    found: set[str | None] = set()
    for item in meeting.items:
        for part in (item, *item.items):
            if not (item.struck or part.struck):
                found.add(part.matter)
                for block in (part, *part.continued):
                    found.update(matter for decision in block.decisions for matter in decision.matters)
    return frozenset(matter for matter in found if matter is not None)
