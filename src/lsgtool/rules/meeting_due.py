"""Finds the meeting at which something that was postponed had to come back."""

from collections.abc import Iterable

from lsgtool.model.meeting import MINUTED, Meeting, Status
from lsgtool.model.values import When
from lsgtool.reference import MeetingRef
from lsgtool.rules.case import Case
from lsgtool.rules.postponing import meeting_of


def meeting_due(case: Case, until: When | None) -> Meeting | None:
    """Return the meeting, held since, at which something had to come back; None where nobody can tell."""
    if until is not None and until.next_meeting:
        return _next_meeting(case)
    wanted = meeting_of(case.meeting.body, until)
    if wanted is None or wanted.day < case.meeting.date or not case.archive.has(wanted):
        return None
    meeting = case.archive.meeting(wanted)
    if meeting.status is Status.CANCELLED:
        return _first_ordinary(case.archive.after(wanted))
    return meeting if meeting.status in MINUTED else None


def _next_meeting(case: Case) -> Meeting | None:
    """Return the body's next meeting, unless files may be missing between the two."""
    own = case.meeting.ref
    announced = [one.date for one in case.meeting.next_meetings if one.body == own.body]
    if announced and not case.archive.has(MeetingRef(own.body, min(announced))):
        return None
    meeting = _first_ordinary(case.archive.after(own))
    return meeting if meeting is not None and meeting.date.year - own.day.year <= 1 else None


def _first_ordinary(meetings: Iterable[Meeting]) -> Meeting | None:
    """Return the first meeting that is no extra one, if it and all before it were held."""
    for meeting in meetings:
        if meeting.status not in MINUTED:
            return None
        if not meeting.extra:
            return meeting
    return None
