"""The standing items of a body are all on the agenda, and in their order."""

from collections.abc import Iterator, Sequence

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.item import Item
from lsgtool.model.meeting import MINUTED, Form, Status
from lsgtool.model.provisions import StandingItems
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened

AGREED = MINUTED | {Status.CALLED}
"""The states in which the agenda is no longer a draft."""


@rule(codes.STANDING_MISSING, procedure("standing"), reads=("items", "form", "extra"))
def standing_item_missing(case: Case) -> Findings:
    """A standing item of the body is not on the agenda.

    The body's `standing` in bodies.yaml lists the items of every agenda, from the day they are in force.
    A meeting that is only planned need not have them yet. Extra meetings and those held in writing have
    the items that they were called for, and a file with no standing item at all is not judged.

    Bad::

        - standing: agenda
        - title: Årets plan

    Good::

        - standing: agenda
        - title: Årets plan
        - standing: other
    """
    meeting, standing = case.meeting, case.then.standing if case.then is not None else None
    there = {item.standing for item in meeting.items if item.standing is not None}
    exempt = meeting.extra or meeting.form is Form.WRITTEN or not there
    if standing is None or exempt or meeting.status not in AGREED:
        return
    for item in standing.all:
        if item.id not in there:
            yield Finding(
                msg("the standing item `{title}` is not on the agenda", title=item.title),
                msg("add `- standing: {id}`; the order is {order}", id=item.id, order=_order(standing)),
                Spot(("items",), on_key=True),
                standing,
            )


@rule(codes.STANDING_MISPLACED, procedure("standing"), reads=("items",))
def standing_item_misplaced(case: Case) -> Findings:
    """A standing item stands in another place than the one it has in the order of the body.

    First come the items that open a meeting and last those that close it, each in their order; before
    the last ones come those that may change places with each other. The body's `standing` in bodies.yaml
    lists them as `opening`, `before_closing` and `closing`.

    Bad::

        - standing: agenda
        - standing: other
        - title: Årets plan

    Good::

        - standing: agenda
        - title: Årets plan
        - standing: other
    """
    standing = case.then.standing if case.then is not None else None
    if standing is None or case.meeting.status is Status.CANCELLED:
        return
    for index, message in _misplaced(case.meeting.items, standing):
        yield Finding(
            message,
            msg("the order is {order}", order=_order(standing)),
            Spot(("items", index, "standing")),
            standing,
        )


def _order(standing: StandingItems) -> str:
    """Return the order of an agenda; the dots are the items of the meeting itself."""
    first = [item.title for item in standing.opening]
    last = [item.title for item in (*standing.before_closing, *standing.closing)]
    return " – ".join((*first, "…", *last))


def _misplaced(items: Sequence[Item], standing: StandingItems) -> Iterator[tuple[int, Message]]:
    """Yield each standing item that is misplaced, by its index, with what it stands before or after.

    One that stands on the wrong side of the meeting's own items has no say about the places of others.
    """
    titles = {item.id: item.title for item in standing.all}
    ranks, opening = _ranks(standing), {item.id for item in standing.opening}
    own = [(index, shortened(item.title)) for index, item in enumerate(items) if item.standing is None]
    latest: str | None = None
    for index, name in enumerate(item.standing for item in items):
        if name is None or name not in ranks:
            continue
        if own and name in opening and index > own[0][0]:
            yield index, _after(titles[name], own[0][1])
        elif own and name not in opening and index < own[-1][0]:
            yield index, _before(titles[name], own[-1][1])
        elif latest is not None and ranks[name] < ranks[latest]:
            yield index, _after(titles[name], titles[latest])
        else:
            latest = name


def _ranks(standing: StandingItems) -> dict[str, int]:
    """Return the place of each standing item in the order; those before the closing ones share a place."""
    first, last = [(item,) for item in standing.opening], [(item,) for item in standing.closing]
    places = [*first, standing.before_closing, *last]
    return {item.id: rank for rank, place in enumerate(places) for item in place}


def _after(title: str, other: str) -> Message:
    return msg("the standing item `{title}` stands after `{other}`", title=title, other=other)


def _before(title: str, other: str) -> Message:
    return msg("the standing item `{title}` stands before `{other}`", title=title, other=other)
