"""The last day to send apologies for a meeting: the one its file names, else by the rule of its body."""

from datetime import date, timedelta

from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Meeting
from lsgtool.timeline.in_force import ClosedDays, body_on
from lsgtool.workdays import working_days_before


def apologies_day(bodies: Bodies, meeting: Meeting) -> date | None:
    """Return the last day to send apologies, or None where neither the meeting nor a rule names one."""
    if meeting.apologies_by is not None:
        return meeting.apologies_by
    then = body_on(bodies, meeting.body, meeting.date)
    rule = then.apologies if then is not None else None
    if rule is None:
        return None
    if rule.working_days is not None:
        return working_days_before(meeting.date, rule.working_days, ClosedDays(bodies.closed_days))
    return meeting.date - timedelta(days=rule.calendar_days) if rule.calendar_days is not None else None
