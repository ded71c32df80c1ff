"""The days of a meeting that belong in a calendar: the meeting, and the last days before it."""

from collections.abc import Iterator
from dataclasses import replace

from lsgtool.calendar_words import MONTHS
from lsgtool.model.bodies import Bodies, Name
from lsgtool.model.meeting import Form, Meeting, Status
from lsgtool.papers.telling_day import telling_day
from lsgtool.timeline.in_force import body_on
from lsgtool.timeline.papers_day import last_day
from lsgtool.writers.event import Event

CANCELLED, EXTRA, WRITTEN = "Inställt", "extra möte", "Skriftlig handläggning"
PAPERS, APOLOGIES = "Sista dag för handlingar", "Sista dag att anmäla förhinder"
ANSWERS = "Sista dag att svara"
JOIN = "Anslut till mötet"


def events_of(meeting: Meeting, bodies: Bodies) -> tuple[Event, ...]:
    """Return the days of a meeting, the earliest first; those of a cancelled one say that they are.

    There are none for a body that did not exist on the day.
    """
    then = body_on(bodies, meeting.body, meeting.date)
    if then is None:
        return ()
    days = [*_last_days(meeting, bodies, then.name), _meeting(meeting, then.name)]
    if meeting.status is Status.CANCELLED:
        days = [
            replace(one, title=f"{CANCELLED}: {one.title}", text="", cancelled=True, reminder=False)
            for one in days
        ]
    return tuple(sorted(days, key=lambda one: one.day))


def _meeting(meeting: Meeting, name: Name) -> Event:
    title = f"{name.name} ({name.short})" if name.short else name.name
    if meeting.form is Form.WRITTEN:
        title = f"{WRITTEN}: {title}"
    elif meeting.extra:
        title = f"{title}, {EXTRA}"
    return Event(
        key=str(meeting.ref),
        title=title,
        day=meeting.date,
        time=meeting.time,
        place=meeting.place,
        text=f"{JOIN}: {meeting.link}" if meeting.link is not None else "",
    )


def _last_days(meeting: Meeting, bodies: Bodies, name: Name) -> Iterator[Event]:
    """Yield what is to be done by a day; an extra meeting has none for its papers."""
    answers = meeting.form is Form.WRITTEN
    papers = None if meeting.extra else last_day(bodies, meeting.body, meeting.date)
    of = f"{name.short or name.name} {meeting.date.day} {MONTHS[meeting.date.month - 1]}"
    for key, what, day in (
        ("handlingar", PAPERS, papers),
        ("svar" if answers else "forhinder", ANSWERS if answers else APOLOGIES, telling_day(bodies, meeting)),
    ):
        if day is not None:
            yield Event(key=f"{meeting.ref}/{key}", title=f"{what}: {of}", day=day, reminder=True)
