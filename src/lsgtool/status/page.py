"""Sets a glance out on one screen of 80 columns: sections, with the day in front of every line."""

from collections.abc import Iterator

from lsgtool.deadlines.page import closing, left_out
from lsgtool.messages import Wording, msg
from lsgtool.printers.lines import Paint, Tone, wrapped
from lsgtool.status.ahead import meetings
from lsgtool.status.awaited import awaited
from lsgtool.status.due import late, weeks
from lsgtool.status.glance import Glance
from lsgtool.status.pen import Pen

WEEKDAYS = (
    msg("Monday"),
    msg("Tuesday"),
    msg("Wednesday"),
    msg("Thursday"),
    msg("Friday"),
    msg("Saturday"),
    msg("Sunday"),
)


def page(seen: Glance, words: Wording, paint: Paint) -> Iterator[str]:
    """Yield the lines of the page, its sections with an empty line between."""
    pen = Pen(words, paint)
    yield paint(_title(seen, words), Tone.HEADING)
    yield ""
    yield from left_out(seen.desk, words)
    for section in (late, weeks, meetings, awaited):
        yield from section(seen, pen)
        yield ""
    yield from _closing(seen, pen)


def _title(seen: Glance, words: Wording) -> str:
    weekday, week = WEEKDAYS[seen.on.weekday()], seen.on.isocalendar().week
    title = words(msg("{weekday} {date}, week {week}", weekday=weekday, date=seen.on, week=week))
    return title[:1].upper() + title[1:]


def _closing(seen: Glance, pen: Pen) -> Iterator[str]:
    """Yield the numbers, and the commands that tell all of it."""
    due = sum(len(week.rows) for week in seen.weeks) + len(seen.later)
    yield pen.words(closing(seen.on, len(seen.late), len(seen.waits), due))
    more = msg(
        "more: `lsg check deadlines`, `lsg assignments` ({assignments}), `lsg balanslista` ({balanslista})",
        assignments=seen.waiting.assignments,
        balanslista=seen.waiting.balanslista,
    )
    for line in wrapped(pen.words(more)):
        yield pen.paint(line, Tone.QUIET)
