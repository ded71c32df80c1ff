"""What notice and agenda say of days and times fits the meeting."""

from collections.abc import Iterator

from lsgtool import codes
from lsgtool.clock import TimeSpan
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Status
from lsgtool.rules.basis import ORDER
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule


@rule(codes.APOLOGIES_DAY_LATE, ORDER)
def apologies_day_late(case: Case) -> Findings:
    """The last day to send apologies is not before the meeting.

    The notice tells it to the members, so that a substitute can be called in time. Mostly it is the month or
    the year that is wrong.

    Bad::

        date: 2025-02-14
        apologies_by: 2025-02-14

    Good::

        date: 2025-02-14
        apologies_by: 2025-02-13
    """
    last, meeting = case.meeting.apologies_by, case.meeting.date
    if last is None or case.meeting.status is Status.CANCELLED or not case.says("date"):
        return
    if last >= meeting:
        yield Finding(
            msg(
                "the last day to send apologies, {last}, is not before the meeting, {meeting}",
                last=last,
                meeting=meeting,
            ),
            msg("correct the day; without it, `apologies` of the body in bodies.yaml counts"),
            Spot(("apologies_by",)),
        )


@rule(codes.AGENDA_TIMES_DISORDERED, ORDER)
def agenda_times_disordered(case: Case) -> Findings:
    """An item of the agenda is to begin before the one above it is over, or outside the meeting's time.

    The times of the items are held against each other from the first to the last, and against `time` of the
    meeting; items without a time are passed over. Only meetings still to come are judged: in minutes the
    items stand in the order in which they were dealt with, and that may be another than the agenda had.

    Bad::

        time: "09.00–12.00"
        items:
          - {title: Budget, time: "09.00–09.45"}
          - {title: Plan, time: "09.30–10.00"}

    Good::

        time: "09.00–12.00"
        items:
          - {title: Budget, time: "09.00–09.45"}
          - {title: Plan, time: "09.45–10.00"}
    """
    if case.minuted or case.meeting.status is Status.CANCELLED:
        return
    before: TimeSpan | None = None
    for index, time in _times(case):
        found = _out_of_order(time, before) or _outside(time, case.meeting.time)
        if found is not None:
            yield Finding(
                found,
                msg("correct the time, or put the items in the order of their times"),
                Spot(("items", index, "time")),
            )
        before = time


def _times(case: Case) -> Iterator[tuple[int, TimeSpan]]:
    """Yield the times on the agenda, each with the index of its item."""
    for index, item in enumerate(case.meeting.items):
        if item.time is not None and not item.struck:
            yield index, item.time


def _out_of_order(time: TimeSpan, before: TimeSpan | None) -> Message | None:
    if before is None:
        return None
    if time.start < before.start:
        return msg(
            "the item is to begin at {time}, and the one above it at {before}",
            time=_start(time),
            before=_start(before),
        )
    if before.end is not None and time.start < before.end:
        return msg(
            "the item is to begin at {time}, while the one above it goes on, {before}",
            time=_start(time),
            before=str(before),
        )
    return None


def _outside(time: TimeSpan, meeting: TimeSpan | None) -> Message | None:
    if meeting is None:
        return None
    late = meeting.end is not None and (time.end or time.start) > meeting.end
    if not late and time.start >= meeting.start:
        return None
    return msg(
        "the item's time, {time}, is outside that of the meeting, {meeting}",
        time=str(time),
        meeting=str(meeting),
    )


def _start(time: TimeSpan) -> str:
    return str(TimeSpan(time.start))
