"""What the last items of the minutes say by themselves: what was decided, and what goes on to others."""

from collections.abc import Iterable, Sequence

from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Meeting
from lsgtool.papers.people import Organisations
from lsgtool.papers.view import Clause, Forwarded, Item, Summary
from lsgtool.timeline.making import Making
from lsgtool.timeline.minutes import Minutes
from lsgtool.timeline.placed import Placing
from lsgtool.timeline.recorded import Records


def summary(items: Sequence[Item]) -> tuple[Summary, ...]:
    """Return what was decided in every matter, with its number, in order."""
    found = (
        Summary(item.label, matter.title, _outcomes(block.clauses for block in matter.blocks))
        for item in items
        for matter in (item.matter, *item.submatters)
    )
    return tuple(row for row in found if row.clauses)


def forwarded(meeting: Meeting, labels: Sequence[str], bodies: Bodies) -> tuple[Forwarded, ...]:
    """Return what goes on to other bodies, each matter once, with the body's name on that day."""
    minutes, organisations = Minutes(meeting, tuple(labels)), Organisations(bodies, meeting.date)
    making = Making(minutes, bodies, Placing(minutes, bodies), Records(minutes))
    return tuple(
        Forwarded(one.origin.title, organisations.body(one.to), one.purpose) for one in making.forwardings()
    )


def _outcomes(blocks: Iterable[tuple[Clause, ...]]) -> tuple[Clause, ...]:
    """Return the clauses without those that would read the same twice in the summary."""
    clauses = {_outcome(clause): clause for block in blocks for clause in block}
    return tuple(clauses.values())


def _outcome(clause: Clause) -> tuple[object, ...]:
    """Return what the summary says of a clause."""
    amount = clause.money.amount if clause.money is not None else None
    return (clause.kind, clause.to, clause.due, clause.until, clause.instance, amount)
