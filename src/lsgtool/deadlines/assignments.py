"""Assignments that are open: due, overdue, or to be done at a time that is said in words only."""

import re
from collections.abc import Iterator

from lsgtool.deadlines.committed import first_paragraph, planned, when_said
from lsgtool.deadlines.desk import Desk
from lsgtool.deadlines.row import Kind, Row, due
from lsgtool.messages import Message, msg
from lsgtool.timeline.commitments import Assignment

GIVEN = re.compile(r"att uppdra åt \S.*? att (?=\S)", re.IGNORECASE)
"""How a clause that assigns something begins: what is to be done, which people look for, comes after it."""


def assignments(desk: Desk) -> Iterator[Row]:
    """Yield a row for each open assignment of which it is said when it is due.

    Where the time is said in words only, the row waits without a last day.
    """
    for made in desk.history.open(Assignment):
        if made.due is not None:
            yield _row(desk, made)


def _row(desk: Desk, made: Assignment) -> Row:
    return Row(
        Kind.ASSIGNMENT,
        made.body,
        _what(desk, made),
        due(made.due_day, desk.on) if made.due_day is not None else None,
        made.origin.paragraph,
        made.origin.meeting,
        (*when_said(made), *planned(made, desk)),
        tuple(one for one in made.owners if one in desk.bodies.bodies),
    )


def _what(desk: Desk, made: Assignment) -> Message:
    """Say who is to do what, and name nobody twice."""
    text, names = first_paragraph(made.text), tuple(map(desk.name, made.owners))
    owner = ", ".join(names) or msg("nobody by name")
    given = GIVEN.match(text) if names else None
    if given is not None:
        return msg("assignment to {owner}: {assignment}", owner=owner, assignment=text[given.end() :])
    if names and all(name.casefold() in text.casefold() for name in names):
        return msg("assignment: {assignment}", assignment=text)
    return msg("assignment to {owner}: {assignment}", owner=owner, assignment=text)
