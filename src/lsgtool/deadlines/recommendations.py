"""Recommendations that are open: to be sent to the principals, and then to be decided on by each of them."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from lsgtool.deadlines.committed import first_paragraph, planned, when_said
from lsgtool.deadlines.desk import Desk
from lsgtool.deadlines.row import Kind, Row, due
from lsgtool.interval import in_force
from lsgtool.messages import Message, counted, msg
from lsgtool.timeline.commitments import Recommendation

NAMED = 3
"""So many principals are named; of the others the number is told."""


def recommendations(desk: Desk) -> Iterator[Row]:
    """Yield the rows of each open recommendation: to send it, where a rule gives that a day, and the answers.

    Without a day for the answers they wait without a last day.
    """
    for made in desk.history.open(Recommendation):
        yield from _dispatch(desk, made)
        yield _answers(desk, made)


def _dispatch(desk: Desk, made: Recommendation) -> Iterator[Row]:
    body = desk.bodies.bodies.get(made.body)
    rule = in_force(body.follow_up, made.since) if body is not None else None
    if rule is None or rule.dispatched_within_days is None or not made.unsent:
        return
    to_some = len(made.unsent) < len(made.principals)
    within = counted(
        "within {count} day, by {basis}",
        "within {count} days, by {basis}",
        rule.dispatched_within_days,
        basis=rule.basis,
    )
    yield Row(
        Kind.DISPATCH,
        made.body,
        msg(
            "send to {principals}: {recommendation}",
            principals=_some(desk, made.unsent) if to_some else msg("the principals"),
            recommendation=first_paragraph(made.text),
        ),
        due(made.since + timedelta(days=rule.dispatched_within_days), desk.on),
        made.origin.paragraph,
        made.origin.meeting,
        (within,),
    )


def _answers(desk: Desk, made: Recommendation) -> Row:
    return Row(
        Kind.ANSWERS,
        made.body,
        msg(
            "get the answers of {principals} ({decided} of {all} are in): {recommendation}",
            principals=_some(desk, made.waiting),
            decided=len(made.principals) - len(made.waiting),
            all=len(made.principals),
            recommendation=first_paragraph(made.text),
        ),
        due(made.due_day, desk.on) if made.due_day is not None else None,
        made.origin.paragraph,
        made.origin.meeting,
        (*when_said(made), *planned(made, desk)),
    )


def _some(desk: Desk, principals: Sequence[str]) -> Message:
    """Name the first principals, and say how many more there are."""
    names = ", ".join(map(desk.name, principals[:NAMED]))
    more = len(principals) - NAMED
    if more <= 0:
        return msg("{names}", names=names)
    return msg("{names} and {count} more", names=names, count=more)
