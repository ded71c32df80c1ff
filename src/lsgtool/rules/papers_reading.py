"""Says how the last day for papers is counted, with the holidays that were passed over."""

from collections.abc import Container
from datetime import date

from lsgtool.messages import Message, counted, msg
from lsgtool.model.provisions import PapersDue
from lsgtool.rules.listing import listed
from lsgtool.timeline.papers_day import passed_over

NAMED = 6
"""So many days that were passed over are told by name; Christmas and New Year have no more."""


def reading(due: PapersDue, meeting: date, closed: Container[date]) -> Message:
    """Return how one counts back from a meeting to the last day for its papers."""
    counting = _counting(due, meeting)
    passed = tuple(passed_over(due, meeting, closed))
    if not passed:
        return counting
    names = [
        msg("{holiday} {day}", holiday=one.holiday, day=one.day)
        if one.holiday is not None
        else msg("the day off {day}", day=one.day)
        for one in passed[:NAMED]
    ]
    if len(passed) > NAMED:
        rest = len(passed) - NAMED
        names.append(counted("{count} day more", "{count} days more", rest))
    return msg("{counting}, passing over {days}", counting=counting, days=listed(names))


def _counting(due: PapersDue, meeting: date) -> Message:
    if due.working_days is None:
        return counted(
            "{count} day before {meeting}",
            "{count} days before {meeting}",
            due.calendar_days or 0,
            meeting=meeting,
        )
    if due.whole_days_between:
        return counted(
            "{count} whole working day between the papers and {meeting}",
            "{count} whole working days between the papers and {meeting}",
            due.working_days,
            meeting=meeting,
        )
    return counted(
        "{count} working day before {meeting}, the day of the meeting not counted",
        "{count} working days before {meeting}, the day of the meeting not counted",
        due.working_days,
        meeting=meeting,
    )
