"""The section of the next meetings: who meets when and where, and by when the papers are sent."""

from collections.abc import Iterator

from lsgtool.deadlines.weekdays import with_day
from lsgtool.messages import msg
from lsgtool.printers.lines import Tone
from lsgtool.status.glance import Coming, Glance
from lsgtool.status.pen import Pen


def meetings(seen: Glance, pen: Pen) -> Iterator[str]:
    """Yield the next meetings by their days."""
    if not seen.meetings:
        yield pen.words(msg("No meeting is planned; `lsg new-meeting` writes the file of one."))
        return
    yield pen.heading(msg("Next meetings"))
    above = None
    for one in seen.meetings:
        day = one.meeting.date
        yield from _meeting(one, seen, pen, pen.words(with_day(day)) if day != above else "")
        above = day


def _meeting(one: Coming, seen: Glance, pen: Pen, day: str) -> Iterator[str]:
    facts = (seen.desk.name(one.meeting.body), one.meeting.time, one.meeting.place)
    text = ", ".join(str(fact) for fact in facts if fact is not None)
    if one.sent:
        yield from pen.entry(day, text, pen.words(msg("papers sent")))
    elif one.papers_day is not None:
        tone = Tone.LATE if one.papers_day < seen.on else Tone.QUIET
        papers = pen.words(msg("papers by {day}", day=one.papers_day))
        yield from pen.entry(day, text, papers, (Tone.PLAIN, tone))
    else:
        yield from pen.entry(day, text)
