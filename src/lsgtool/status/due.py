"""The sections of what is late and of what is due in two weeks, and the rows in them."""

from collections.abc import Iterator
from datetime import date

from lsgtool.deadlines.row import Kind, Row
from lsgtool.deadlines.weekdays import with_day
from lsgtool.messages import Message, counted, msg
from lsgtool.printers.lines import Tone
from lsgtool.status.glance import Glance, Week
from lsgtool.status.pen import Pen

LATE, DUE = 6, 5
"""So many rows of a section are shown; of the rest the number is told, and where it stands."""

DEADLINES = "lsg check deadlines"
IN_REGISTER = {
    Kind.ASSIGNMENT: "lsg assignments --overdue",
    Kind.DISPATCH: "lsg balanslista",
    Kind.ANSWERS: "lsg balanslista",
    Kind.TAKE_UP: "lsg balanslista",
}
"""The kinds of rows that rest on a paragraph, and the register in which all that are late stand."""


def late(seen: Glance, pen: Pen) -> Iterator[str]:
    """Yield what is late, the oldest first, each with the days that it is late."""
    if not seen.late:
        yield pen.words(msg("Nothing is late."))
        return
    yield pen.heading(msg("Late: {count}", count=len(seen.late)))
    for row in seen.late[:LATE]:
        days = counted("{count} day", "{count} days", (seen.on - _day(row)).days)
        yield from entry_of(row, seen, pen, pen.words(days), Tone.LATE)
    yield from pen.more(IN_REGISTER.get(row.kind, DEADLINES) for row in seen.late[LATE:])


def weeks(seen: Glance, pen: Pen) -> Iterator[str]:
    """Yield what is due in the rest of this week, and in the next one."""
    this, following = seen.weeks
    if not (this.rows or following.rows):
        yield pen.words(msg("Nothing is due this week or the next one."))
        return
    yield from _week(
        msg("This week, to {day}: {count}", day=with_day(this.sunday), count=len(this.rows)), this, seen, pen
    )
    yield ""
    yield from _week(
        msg("Next week, to {day}: {count}", day=with_day(following.sunday), count=len(following.rows)),
        following,
        seen,
        pen,
    )


def entry_of(row: Row, seen: Glance, pen: Pen, left: str, tone: Tone = Tone.PLAIN) -> Iterator[str]:
    """Yield the lines of a row; what rests on a paragraph has its name at the right edge."""
    text = f"{seen.desk.name(row.body)} – {pen.words(row.what)}"
    aside = row.basis if row.basis is not None and row.kind in IN_REGISTER else ""
    return pen.entry(left, text, aside, (tone, Tone.QUIET))


def _week(heading: Message, week: Week, seen: Glance, pen: Pen) -> Iterator[str]:
    yield pen.heading(heading)
    above = None
    for row in week.rows[:DUE]:
        day = _day(row)
        yield from entry_of(row, seen, pen, pen.words(with_day(day)) if day != above else "")
        above = day
    yield from pen.more(DEADLINES for _ in week.rows[DUE:])


def _day(row: Row) -> date:
    """Return the last day of a row that has one."""
    return row.due.day if row.due is not None else date.max
