"""A working committee prepares its body's matters, so it meets before the papers for them are due."""

from collections.abc import Iterator
from datetime import date

from lsgtool import codes
from lsgtool.deadlines.desk import Desk
from lsgtool.deadlines.deviating import deviates
from lsgtool.deadlines.papers import all_sent
from lsgtool.deadlines.row import Kind, Row, due
from lsgtool.messages import msg
from lsgtool.model.meeting import Meeting
from lsgtool.model.provisions import PapersDue
from lsgtool.timeline.in_force import exists
from lsgtool.timeline.papers_day import papers_day


def committee(desk: Desk) -> Iterator[Row]:
    """Yield a row for each coming meeting that no meeting of the committee is to prepare.

    It is prepared where the committee meets after the body's meeting before it, and no later than the last
    day for its papers, or later by a deviation.
    """
    for name, body in desk.bodies.bodies.items():
        if body.working_committee_of is None:
            continue
        before = date.min
        for meeting in desk.of(body.working_committee_of):
            rule = _rule(desk, meeting)
            last = papers_day(rule, meeting.date, desk.closed) if rule is not None else None
            if rule is not None and last is not None and exists(body, last):
                between = [one for one in desk.of(name) if before < one.date < meeting.date]
                if not any(_in_time(one, last) for one in between):
                    yield _row(desk, name, meeting, rule, last, between)
            before = meeting.date


def _rule(desk: Desk, meeting: Meeting) -> PapersDue | None:
    """Return the rule for the papers of a coming meeting, where they are still to be prepared."""
    then = desk.then(meeting)
    if then is None or meeting.extra or not desk.coming(meeting) or all_sent(desk, meeting):
        return None
    return then.papers


def _in_time(meeting: Meeting, last: date) -> bool:
    return meeting.date <= last or deviates(meeting.deviations, codes.COMMITTEE_TOO_LATE)


def _row(
    desk: Desk, committee: str, meeting: Meeting, rule: PapersDue, last: date, too_late: list[Meeting]
) -> Row:
    return Row(
        Kind.COMMITTEE,
        committee,
        msg(
            "meet to prepare {meeting}: no meeting is booked before its papers are due",
            meeting=str(meeting.ref),
        ),
        due(last, desk.on),
        rule.basis,
        meeting.ref,
        tuple(msg("too late for that: {meeting}", meeting=str(other.ref)) for other in too_late),
        (meeting.body,),
    )
