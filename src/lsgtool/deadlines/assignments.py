"""Assignments that are due, overdue or without a last day, and whose matter has not come up again.

What was done about an assignment is not written down anywhere yet. So it counts as reported when its matter
comes up again, and it is followed through the calendar year in which it was given and the next one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lsgtool.deadlines.desk import Desk
from lsgtool.deadlines.row import Kind, Row, due
from lsgtool.messages import Message, msg
from lsgtool.model.decision import Decision, DecisionKind
from lsgtool.model.item import Item, SubMatter
from lsgtool.model.meeting import Meeting
from lsgtool.timeline.matters import matters
from lsgtool.workspace.archive import Unknowable


@dataclass(frozen=True, slots=True)
class Given:
    """An assignment, the item it was given under (counted from 0), and the matters it is about."""

    meeting: Meeting
    index: int
    decision: Decision
    matters: frozenset[str]


def assignments(desk: Desk) -> Iterator[Row]:
    """Yield a row for each assignment that nobody has reported on and of which it is said when it is due.

    It is reported when its matter comes up at a later meeting of the body, of the body it prepares for, or of
    the body that has the assignment. Where the time is said in words only, the row waits without a last day.
    """
    for meeting in desk.all():
        if desk.held(meeting) and meeting.date.year >= desk.on.year - 1:
            for given in _given(meeting):
                day = _day(desk, given)
                timed = day is not None or _words(given) is not None
                if timed and not any(desk.held(later) for later in _comes_up(desk, given)):
                    yield _row(desk, given, day)


def _given(meeting: Meeting) -> Iterator[Given]:
    for index, item in enumerate(meeting.items):
        for part in (item, *item.items):
            for block in (part, *part.continued):
                for decision in block.decisions:
                    if decision.kind is DecisionKind.ASSIGN:
                        yield Given(meeting, index, decision, _matters(decision, part, item))


def _matters(decision: Decision, part: SubMatter, item: Item) -> frozenset[str]:
    """Return what the assignment is about: what the decision names, else its own matter, else the item's."""
    own = part.matter or item.matter
    return frozenset(decision.matters or ((own,) if own is not None else ()))


def _day(desk: Desk, given: Given) -> date | None:
    """Return the day it is due, or None where that is said in words only, or not at all."""
    when = given.decision.due
    if when is None:
        return None
    if when.next_meeting:
        later = (one.date for one in desk.of(given.meeting.body) if one.date > given.meeting.date)
        return next(later, None)
    return when.meeting.day if when.meeting is not None else when.day


def _words(given: Given) -> str | None:
    """Return when it is due, where that is said in words only."""
    when = given.decision.due
    if when is None or when.next_meeting or when.meeting is not None or when.day is not None:
        return None
    return when.words


def _bodies(desk: Desk, given: Given) -> tuple[str, ...]:
    """Return the bodies among those that have the assignment."""
    return tuple(name for name in given.decision.to if name in desk.bodies.bodies)


def _comes_up(desk: Desk, given: Given) -> Iterator[Meeting]:
    """Yield the later meetings, held or to come, at which its matter comes up."""
    body = given.meeting.body
    parent = desk.bodies.bodies[body].working_committee_of
    for name in dict.fromkeys((body, *((parent,) if parent else ()), *_bodies(desk, given))):
        for meeting in desk.of(name):
            if meeting.date > given.meeting.date and given.matters & matters(meeting):
                yield meeting


def _row(desk: Desk, given: Given, day: date | None) -> Row:
    bodies = _bodies(desk, given)
    owners = ", ".join(desk.name(one) if one in bodies else one for one in given.decision.to)
    text = _first_paragraph(given.decision.text)
    return Row(
        Kind.ASSIGNMENT,
        given.meeting.body,
        msg("assignment to {owner}: {assignment}", owner=owners or msg("nobody by name"), assignment=text),
        due(day, desk.on) if day is not None else None,
        _decision(desk, given),
        given.meeting.ref,
        tuple(_details(desk, given)),
        bodies,
    )


def _details(desk: Desk, given: Given) -> Iterator[Message]:
    words = _words(given)
    if words is not None:
        yield msg("to be done: {when}", when=words)
    coming = [(one.date, one.ref) for one in _comes_up(desk, given)]
    if coming:
        yield msg("comes up at {meeting}", meeting=str(min(coming)[1]))


def _first_paragraph(text: str) -> str:
    first, _blank, rest = text.partition("\n\n")
    return " ".join(first.split()) + (" …" if rest else "")


def _decision(desk: Desk, given: Given) -> str:
    """Return how the decision is named, `lsg/2024-09-20 § 38`, as far as numbers can be counted."""
    ref = given.meeting.ref
    try:
        return f"{ref} § {desk.archive.numbers(ref).labels[given.index]}"
    except Unknowable:
        return str(ref)
