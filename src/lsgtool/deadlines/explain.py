"""Explains the last day for a meeting's papers: the count, day by day, with what was passed over."""

from collections.abc import Iterator
from datetime import date

from lsgtool.deadlines.weekdays import short, with_day
from lsgtool.errors import UserError
from lsgtool.messages import Message, Wording, counted, msg
from lsgtool.model.bodies import Bodies
from lsgtool.model.provisions import PapersDue
from lsgtool.printers.lines import wrapped
from lsgtool.reference import MeetingRef
from lsgtool.suggestion import suggestion
from lsgtool.timeline.in_force import ClosedDays, body_on
from lsgtool.timeline.papers_day import papers_count, papers_day
from lsgtool.workdays import DAY, SATURDAY, CountedDay, holiday

WEEKEND = (msg("Saturday"), msg("Sunday"))


def explain(bodies: Bodies, ref: MeetingRef, words: Wording, *, planned: bool) -> Iterator[str]:
    """Yield the lines that explain the last day for the papers of a meeting.

    `planned` tells whether the meeting has a file; where it has none, the count says what it would be.
    Raises UserError for a body that bodies.yaml does not have.
    """
    if ref.body not in bodies.bodies:
        raise UserError(
            msg("no body is called `{name}` in bodies.yaml", name=ref.body),
            suggestion(ref.body, bodies.bodies),
        )
    then = body_on(bodies, ref.body, ref.day)
    closed = ClosedDays(bodies.closed_days)
    rule = then.papers if then is not None else None
    last = papers_day(rule, ref.day, closed) if rule is not None else None
    if then is None:
        yield from wrapped(words(msg("{meeting}: there was no such body on that day", meeting=str(ref))))
    elif rule is None or last is None:
        yield from wrapped(words(msg("{meeting}: no rule says when the papers are due", meeting=str(ref))))
    else:
        due = msg("{meeting}: the papers are due on {day}", meeting=str(ref), day=with_day(last))
        yield from wrapped(words(due))
        yield from wrapped(words(_reading(rule)))
        yield from wrapped(
            words(msg("basis: {basis}, in force from {date}", basis=rule.basis, date=rule.since))
        )
        for remark in _remarks(ref, closed, planned=planned):
            yield from wrapped(words(remark))
        yield ""
        yield _line(ref.day, 0, msg("the meeting"), words)
        for day in _counted(rule, ref.day, closed):
            yield _line(day.day, day.number, _note(day, last), words)


def _remarks(ref: MeetingRef, closed: ClosedDays, *, planned: bool) -> Iterator[Message]:
    """Yield what makes the day of the meeting doubtful."""
    if not planned:
        yield msg("no such meeting is planned: there is no file {path}", path=ref.path)
    name, weekday = holiday(ref.day), ref.day.weekday()
    if name is not None:
        yield msg("the day of the meeting is a holiday: {holiday}", holiday=name)
    elif weekday >= SATURDAY:
        yield msg("the day of the meeting is a {weekday}", weekday=WEEKEND[weekday - SATURDAY])
    elif ref.day in closed:
        yield msg("the day of the meeting is a day off, by `closed_days` in bodies.yaml")


def _reading(rule: PapersDue) -> Message:
    """Say how the days are counted."""
    if rule.working_days is None:
        return counted(
            "{count} day back from the meeting, which is day 0; every day counts",
            "{count} days back from the meeting, which is day 0; every day counts",
            rule.calendar_days or 0,
        )
    if rule.whole_days_between:
        return counted(
            "{count} whole working day lies between the papers and the meeting, which is day 0",
            "{count} whole working days lie between the papers and the meeting, which is day 0",
            rule.working_days,
        )
    return counted(
        "{count} working day back from the meeting, which is day 0",
        "{count} working days back from the meeting, which is day 0",
        rule.working_days,
    )


def _counted(rule: PapersDue, meeting: date, closed: ClosedDays) -> Iterator[CountedDay]:
    """Yield the days that the count passes, back from the day before the meeting."""
    if rule.working_days is not None:
        yield from papers_count(rule, meeting, closed)
    for number in range(1, (rule.calendar_days or 0) + 1):
        yield CountedDay(meeting - number * DAY, number, None, closed=False)


def _note(day: CountedDay, last: date) -> Message | None:
    """Say why a day does not count, or that it is the last one."""
    if day.day == last:
        return msg("the last day for the papers")
    if day.number is not None:
        return None
    if day.holiday is not None:
        return msg("{holiday}", holiday=day.holiday)
    return msg("weekend") if day.day.weekday() >= SATURDAY else msg("closed day")


def _line(day: date, number: int | None, note: Message | None, words: Wording) -> str:
    shown = "" if number is None else str(number)
    told = words(note) if note is not None else ""
    return f"{day}  {words(short(day)):3}  {shown:>3}  {told}".rstrip()
