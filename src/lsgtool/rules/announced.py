"""The meetings to come that minutes announce lie ahead, and are planned."""

from collections.abc import Iterator
from typing import NamedTuple

from lsgtool import codes
from lsgtool.location import Keys, Spot
from lsgtool.messages import Message, msg
from lsgtool.model.decision import PlannedMeeting
from lsgtool.model.meeting import Status
from lsgtool.reference import MeetingRef
from lsgtool.rules.basis import FOLLOW_UP, ORDER
from lsgtool.rules.case import Case
from lsgtool.rules.clauses import clauses
from lsgtool.rules.rule import Finding, Findings, rule

CLOSE = 14
"""Days within which a planned meeting is most likely the one that was announced."""


class Announced(NamedTuple):
    """A meeting to come, and where its day is written."""

    meeting: MeetingRef
    spot: Spot


@rule(codes.NEXT_MEETING_PAST, ORDER)
def next_meeting_past(case: Case) -> Findings:
    """A meeting to come is announced for a day that is not after the meeting itself.

    The days under `next_meetings`, and under `meetings` of a decision, tell the members when to come. A
    year that was copied from the time before is the usual slip.

    Bad, at the meeting of 2025-02-14::

        next_meetings: [{body: ledning, date: 2024-04-11}]

    Good::

        next_meetings: [{body: ledning, date: 2025-04-11}]
    """
    for one in _announced(case):
        if one.meeting.day <= case.meeting.date:
            yield Finding(
                msg(
                    "the meeting announced for {date} is not after this one, {day}",
                    date=one.meeting.day,
                    day=case.meeting.date,
                ),
                msg("write the day of the meeting to come"),
                one.spot,
            )


@rule(codes.ANNOUNCED_NOT_PLANNED, FOLLOW_UP, looks_ahead=True)
def announced_not_planned(case: Case) -> Findings:
    """A meeting is announced for a day on which the body has no meeting in the repository.

    Either the minutes tell the wrong day, or nobody has written the file of the meeting, so that its papers
    get no last day. Only what was announced at a meeting that was held is looked at. A year of which the
    repository has no meetings of that body is not judged.

    Bad, where the body meets on 2025-04-11::

        next_meetings: [{body: ledning, date: 2025-04-10}]

    Good::

        next_meetings: [{body: ledning, date: 2025-04-11}]
    """
    for one in _announced(case) if case.minuted else ():
        if one.meeting.day > case.meeting.date and case.archive.lacks(one.meeting):
            yield Finding(
                msg("{meeting} is announced, and has no file", meeting=str(one.meeting)),
                _way_out(one.meeting, case.archive.nearest(one.meeting)),
                one.spot,
            )


def _way_out(announced: MeetingRef, nearest: MeetingRef) -> Message:
    if abs(nearest.day - announced.day).days <= CLOSE:
        return msg("the plan says {meeting}: write that day, or plan the other", meeting=str(nearest))
    return msg(
        "write the right day, or plan it with `lsg new-meeting {body} {date}`",
        body=announced.body,
        date=announced.day,
    )


def _announced(case: Case) -> Iterator[Announced]:
    """Yield the meetings that are announced with a good body and a good day."""
    if case.says("date") and case.meeting.status is not Status.CANCELLED:
        for keys, one in _planned(case):
            if not any(wrong[: len(keys)] == keys for wrong in case.wrong):
                yield Announced(MeetingRef(one.body, one.date), Spot((*keys, "date")))


def _planned(case: Case) -> Iterator[tuple[Keys, PlannedMeeting]]:
    for index, one in enumerate(case.meeting.next_meetings):
        yield ("next_meetings", index), one
    for keys, decision, _ in clauses(case):
        for index, planned in enumerate(decision.meetings):
            yield (*keys, "meetings", index), planned
