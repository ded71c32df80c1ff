"""Sets the rows out as a page of 80 columns: what is late, what waits, what is due, and a closing line."""

from collections.abc import Iterable, Iterator
from datetime import date

from lsgtool.deadlines.desk import Desk
from lsgtool.deadlines.row import Due, Row, Unit
from lsgtool.messages import Message, Wording, counted, msg
from lsgtool.printers.lines import GAP, WIDTH, Paint, Tone, wrapped

DATE, LEFT = 10, 18
WHAT = WIDTH - DATE - LEFT - 2 * len(GAP)
NO_DAY = "–"


def page(rows: Iterable[Row], desk: Desk, words: Wording, paint: Paint) -> Iterator[str]:
    """Yield the lines of the page."""
    rows = tuple(rows)
    late = [row for row in rows if row.late]
    waiting = [row for row in rows if row.due is None]
    due = [row for row in rows if row.due is not None and not row.late]
    yield from left_out(desk, words)
    for title, group in (
        (msg("Late: {count}", count=len(late)), late),
        (msg("Waiting, without a last day: {count}", count=len(waiting)), waiting),
        (msg("Due: {count}", count=len(due)), due),
    ):
        if group:
            yield paint(words(title), Tone.HEADING)
            yield ""
            yield paint(_line(words(msg("Last day")), words(msg("Left")), words(msg("What"))), Tone.QUIET)
            for row in group:
                yield from _lines(row, desk, words, paint)
            yield ""
    yield words(closing(desk.on, len(late), len(waiting), len(due)))


def closing(on: date, late: int, waiting: int, due: int) -> Message:
    """Say how many rows are late, have no last day, and are still to come."""
    return msg(
        "as on {date}: {late}, {waiting}, {due}",
        date=on,
        late=counted("{count} late", "{count} late", late),
        waiting=counted("{count} without a last day", "{count} without a last day", waiting),
        due=counted("{count} due", "{count} due", due),
    )


def left_out(desk: Desk, words: Wording) -> Iterator[str]:
    """Yield the lines that name the files which could not be looked at, and a blank one after them."""
    for path in desk.left_out:
        yield from wrapped(
            words(
                msg(
                    "{path} cannot be read and is left out; `lsg check` says what is wrong with it", path=path
                )
            )
        )
    if desk.left_out:
        yield ""


def _lines(row: Row, desk: Desk, words: Wording, paint: Paint) -> Iterator[str]:
    """Yield the lines of one row: its day, what is left, and beside them what is to be done and why."""
    days = [row.due.day.isoformat() if row.due is not None else NO_DAY]
    left = wrapped(words(left_of(row.due, desk.on)) if row.due is not None else NO_DAY, LEFT)
    what = wrapped(f"{desk.name(row.body)} {NO_DAY} {words(row.what)}", WHAT)
    told = [(line, Tone.PLAIN) for line in what]
    for detail in row.details:
        told += [(line, Tone.PLAIN) for line in wrapped(words(detail), WHAT, "- ")]
    if row.basis is not None:
        told += [(line, Tone.QUIET) for line in wrapped(words(msg("basis: {basis}", basis=row.basis)), WHAT)]
    for number in range(max(len(left), len(told))):
        day, days_left = _at(days, number), _at(left, number)
        text, tone = told[number] if number < len(told) else ("", Tone.PLAIN)
        tone_left = Tone.LATE if row.late else Tone.PLAIN
        yield f"{day:{DATE}}{GAP}{paint(f'{days_left:{LEFT}}', tone_left)}{GAP}{paint(text, tone)}".rstrip()


def left_of(due: Due, on: date) -> Message:
    """Say how many days are left on the day `on`, or how late it is."""
    if due.day == on:
        return msg("today")
    if due.days_left == 0 and due.late:
        return msg("late")
    working = due.unit is Unit.WORKING
    if due.late and working:
        return counted("{count} working day late", "{count} working days late", -due.days_left)
    if due.late:
        return counted("{count} day late", "{count} days late", -due.days_left)
    if working:
        return counted("{count} working day", "{count} working days", due.days_left)
    return counted("{count} day", "{count} days", due.days_left)


def _line(day: str, left: str, what: str) -> str:
    return f"{day:{DATE}}{GAP}{left:{LEFT}}{GAP}{what}"


def _at(lines: list[str], number: int) -> str:
    return lines[number] if number < len(lines) else ""
