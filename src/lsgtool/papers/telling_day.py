"""The last day before a meeting to tell that one cannot come, or what one answers in writing."""

from datetime import date

from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Form, Meeting
from lsgtool.timeline.apologies_day import apologies_day


def telling_day(bodies: Bodies, meeting: Meeting) -> date | None:
    """Return the last day for apologies, or for answers where the members answer in writing.

    None where nobody named one: the rule of a body is about meetings to which somebody comes.
    """
    if meeting.form is Form.WRITTEN:
        return meeting.apologies_by
    return apologies_day(bodies, meeting)
