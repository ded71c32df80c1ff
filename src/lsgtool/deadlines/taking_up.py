"""Matters that were postponed or forwarded, and that stand on the agenda of no meeting yet."""

from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

from lsgtool.deadlines.committed import comes_up
from lsgtool.deadlines.desk import Desk
from lsgtool.deadlines.row import Kind, Row, due
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Meeting
from lsgtool.timeline.commitments import Forwarding, Postponement
from lsgtool.timeline.papers_day import last_day

Waiting: TypeAlias = Postponement | Forwarding


def taking_up(desk: Desk) -> Iterator[Row]:
    """Yield a row for each matter that is to come up at a meeting to come and is on no agenda yet.

    It is due when the agenda of that meeting goes out with the papers. What was to come back by a day that
    has passed is late from that day on, whether or not a meeting is booked. What was postponed to no day, or
    to one that is said in words only, is left to the balanslista.
    """
    waiting: list[Waiting] = [*desk.history.open(Postponement), *desk.history.open(Forwarding)]
    for made in waiting:
        coming = [one for one in desk.of(made.to) if desk.coming(one) and one.date > made.since]
        on_an_agenda = any(comes_up(made, one) for one in coming)
        if _has_a_time(made) and not on_an_agenda:
            meeting = next((one for one in coming if _fits(desk, made, one)), None)
            day = _day(desk, made, meeting)
            if day is not None:
                yield _row(desk, made, meeting, day)


def _has_a_time(made: Waiting) -> bool:
    """Tell whether it is known when it comes up; what was forwarded does at the next meeting."""
    if isinstance(made, Forwarding) or made.due_day is not None:
        return True
    return made.due is not None and made.due.next_meeting


def _fits(desk: Desk, made: Waiting, meeting: Meeting) -> bool:
    """Tell whether it is to come up at a meeting: on or after its day, and not called before.

    An extra meeting is called for a matter of its own.
    """
    not_before = made.due_day is None or meeting.date >= made.due_day
    return not_before and not meeting.extra and _agenda_day(desk, meeting) >= made.since


def _agenda_day(desk: Desk, meeting: Meeting) -> date:
    """Return the last day for the papers, and so for the agenda; without such a rule, the meeting's own."""
    return last_day(desk.bodies, meeting.body, meeting.date) or meeting.date


def _day(desk: Desk, made: Waiting, meeting: Meeting | None) -> date | None:
    if made.due_day is not None and made.due_day < desk.on:
        return made.due_day
    return _agenda_day(desk, meeting) if meeting is not None else None


def _row(desk: Desk, made: Waiting, meeting: Meeting | None, day: date) -> Row:
    title = made.origin.title
    if isinstance(made, Forwarding):
        what = msg("take up “{title}”, forwarded by {body}", title=title, body=desk.name(made.body))
    elif made.due_day is not None:
        what = msg("take up “{title}”, postponed to {day}", title=title, day=made.due_day)
    else:
        what = msg("take up “{title}”, postponed to the next meeting", title=title)
    return Row(
        Kind.TAKE_UP,
        made.to,
        what,
        due(day, desk.on),
        made.origin.paragraph,
        meeting.ref if meeting is not None else None,
        (_way_out(meeting),),
        (made.body,),
    )


def _way_out(meeting: Meeting | None) -> Message:
    if meeting is None:
        return msg("no meeting is booked at which it can come up")
    return msg("`lsg carry-over {meeting}` puts it on the agenda", meeting=str(meeting.ref))
