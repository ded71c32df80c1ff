"""The last day on which the papers of a meeting are in time, by the rule in force on the meeting's day."""

from collections.abc import Container, Iterator
from datetime import date, timedelta

from lsgtool.model.bodies import Bodies
from lsgtool.model.provisions import PapersDue
from lsgtool.timeline.in_force import ClosedDays, body_on
from lsgtool.workdays import SATURDAY, CountedDay, counted_back, working_days_before


def last_day(bodies: Bodies, body: str, meeting: date) -> date | None:
    """Return the last day for the papers of a meeting of `body`, or None where no rule names one."""
    then = body_on(bodies, body, meeting)
    if then is None or then.papers is None:
        return None
    return papers_day(then.papers, meeting, ClosedDays(bodies.closed_days))


def papers_day(rule: PapersDue, meeting: date, closed: Container[date] = ()) -> date | None:
    """Return the last day for the papers of a meeting; None where the rule names no number of days."""
    if rule.working_days is not None:
        return working_days_before(
            meeting, rule.working_days, closed, whole_days_between=rule.whole_days_between
        )
    return meeting - timedelta(days=rule.calendar_days) if rule.calendar_days is not None else None


def papers_count(rule: PapersDue, meeting: date, closed: Container[date] = ()) -> tuple[CountedDay, ...]:
    """Return the days that counting back passes, for a rule that counts working days."""
    days = 0 if rule.working_days is None else rule.working_days + rule.whole_days_between
    return tuple(counted_back(meeting, days, closed))


def passed_over(rule: PapersDue, meeting: date, closed: Container[date] = ()) -> Iterator[CountedDay]:
    """Yield the holidays and days off from Monday to Friday that do not count, the earliest first."""
    for counted in reversed(papers_count(rule, meeting, closed)):
        if counted.number is None and counted.day.weekday() < SATURDAY:
            yield counted
