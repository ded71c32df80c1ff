"""The register of assignments as a page: what is late, what is due, what has no day, what is done."""

from collections.abc import Iterator, Sequence
from datetime import date

from lsgtool.messages import Message, counted, msg
from lsgtool.printers.lines import Tone
from lsgtool.registers.assignments import Row, Wanted
from lsgtool.registers.page import NOTHING, Line, Page, item, reference
from lsgtool.registers.words import closing, end, left, spaced, summary, when

COLUMNS = (msg("Last day"), msg("Left"), msg("Assignment"))


def assignments_page(
    page: Page, rows: Sequence[Row], left_out: Sequence[str], wanted: Wanted
) -> Iterator[str]:
    """Yield the lines of the page, what is late first."""
    yield from page.left_out(left_out)
    is_open = [row for row in rows if row.assignment.open]
    late = [row for row in is_open if row.days_late]
    due = [row for row in is_open if row.days_late == 0]
    waiting = [row for row in is_open if row.days_late is None]
    done = [row for row in rows if not row.assignment.open]
    for title, group in (
        (msg("Late: {count}", count=len(late)), late),
        (msg("Due: {count}", count=len(due)), due),
        (msg("Without a last day: {count}", count=len(waiting)), waiting),
        (msg("Come to an end: {count}", count=len(done)), done),
    ):
        yield from page.group(title, COLUMNS, (assignments_row(page, row) for row in group))
    yield from page.told(_closing(page.names.on, rows, len(late), wanted))


def _closing(on: date, rows: Sequence[Row], late: int, wanted: Wanted) -> Message:
    if rows:
        return closing(on, counted("{count} assignment", "{count} assignments", len(rows)), late)
    if wanted == Wanted():
        return msg("as on {date}: nobody has anything left to do", date=on)
    return msg("as on {date}: no assignment is what you ask for", date=on)


def assignments_row(page: Page, row: Row) -> Iterator[str]:
    """Yield the lines of one row."""
    made = row.assignment
    day, words = made.due_day, when(made.due, made.due_day)
    if day is None:
        days = NOTHING if words is None else words
    else:
        days = left(day, row.on) if made.open else NOTHING
    yield from page.row(
        [Line(str(day) if day is not None else NOTHING)],
        [Line(days, Tone.LATE if row.days_late else Tone.PLAIN)],
        list(_what(page, row)),
    )


def _what(page: Page, row: Row) -> Iterator[Line]:
    made = row.assignment
    yield Line(spaced(page.listed(made.owners)) or msg("nobody is named"), Tone.HEADING)
    yield Line(summary(made.text))
    if made.ending is not None:
        yield item(end(made.ending))
    yield Line(spaced(made.origin.title), Tone.QUIET)
    yield reference(made.origin)
