"""The days of a year's plan for a calendar: those of its meetings, and those to book the next ones."""

from collections.abc import Iterator, Sequence

from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Meeting
from lsgtool.papers.calendar_days import events_of
from lsgtool.papers.swedish import listed
from lsgtool.papers.year_view import Booking
from lsgtool.writers.event import Event

BOOK = "Sista dag att boka möten"


def events_of_year(
    meetings: Sequence[Meeting], bookings: Sequence[Booking], bodies: Bodies
) -> tuple[Event, ...]:
    """Return the events of meetings and bookings by their days; a day may lie in the year before."""
    found = [event for meeting in meetings for event in events_of(meeting, bodies)]
    found += _bookings(bookings)
    return tuple(sorted(found, key=lambda event: event.day))


def _bookings(bookings: Sequence[Booking]) -> Iterator[Event]:
    for one in bookings:
        yield Event(
            key=f"bokning/{one.day.isoformat()}/{'/'.join(one.bodies)}",
            title=f"{BOOK} {one.day.year + 1}: {listed(one.bodies)}",
            day=one.day,
            reminder=True,
        )
