"""Writes days as a calendar file (iCalendar, RFC 5545) that Outlook and other calendars open."""

import datetime as dt
from collections.abc import Sequence
from uuid import UUID, uuid5

from icalendar import Alarm, Calendar, Timezone, TimezoneDaylight, TimezoneStandard
from icalendar import Event as Entry

from lsgtool.characters import FORBIDDEN
from lsgtool.writers.event import Event
from lsgtool.writers.properties import Properties

PRODUCT = "-//lsgtool//lsg//SV"
ZONE = "Europe/Stockholm"
MORNING = dt.timedelta(hours=8)
DAY = dt.timedelta(days=1)

ONE_OF_OURS = UUID("6b1f0f2e-4b0e-5d0c-9a57-1f6d0b8f2c31")
"""What sets the identities of our events apart from those that others make of the same words."""

# The rule of the European Union since 1996: the hour changes on the last Sunday of March and of October.
# It is written down here because a machine's own time zones differ with the day it was last updated.
HOURS = (
    (TimezoneDaylight, "CEST", dt.date(1996, 3, 31), 1, 2),
    (TimezoneStandard, "CET", dt.date(1996, 10, 27), 2, 1),
)


def write(events: Sequence[Event], properties: Properties) -> bytes:
    """Return the calendar file of one event or more, in their order; the same events give the same bytes.

    Raises ValueError for a character that no file may hold.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _legal(properties.title))
    if any(event.time is not None for event in events):
        calendar.add_component(_zone())
    for event in events:
        calendar.add_component(_entry(event, properties))
    return bytes(calendar.to_ical())


def _entry(event: Event, properties: Properties) -> Entry:
    entry = Entry()
    entry.add("uid", str(uuid5(ONE_OF_OURS, f"{properties.organisation}\n{event.key}")))
    entry.add("dtstamp", dt.datetime.combine(properties.made, dt.time(), dt.UTC))
    entry.add("summary", _legal(event.title))
    _set_time(entry, event)
    if event.place is not None:
        entry.add("location", _legal(event.place))
    if event.text:
        entry.add("description", _legal(event.text))
    # A calendar takes over what changed only where the sequence has gone up.
    entry.add("sequence", int(event.cancelled))
    entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    if event.reminder:
        entry.add_component(_alarm(event))
    return entry


def _set_time(entry: Entry, event: Event) -> None:
    """Set when it begins and ends; a whole day takes nobody's time, and ends where the next one begins."""
    if event.time is None:
        entry.add("dtstart", event.day)
        entry.add("dtend", event.day + DAY)
        entry.add("transp", "TRANSPARENT")
        return
    for name, time in (("dtstart", event.time.start), ("dtend", event.time.end)):
        if time is not None:
            entry.add(name, dt.datetime.combine(event.day, time), parameters={"tzid": ZONE})


def _alarm(event: Event) -> Alarm:
    """Return a reminder at eight in the morning of that day."""
    alarm = Alarm()
    start = event.time.start if event.time is not None else dt.time()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _legal(event.title))
    alarm.add("trigger", MORNING - dt.timedelta(hours=start.hour, minutes=start.minute))
    return alarm


def _zone() -> Timezone:
    zone = Timezone()
    zone.add("tzid", ZONE)
    for kind, name, since, before, after in HOURS:
        part = kind()
        part.add("tzname", name)
        part.add("dtstart", dt.datetime.combine(since, dt.time(before + 1)))
        part.add("rrule", {"freq": "yearly", "bymonth": since.month, "byday": "-1su"})
        part.add("tzoffsetfrom", dt.timedelta(hours=before))
        part.add("tzoffsetto", dt.timedelta(hours=after))
        zone.add_component(part)
    return zone


def _legal(text: str) -> str:
    if found := FORBIDDEN.search(text):
        raise ValueError(f"U+{ord(found[0]):04X} cannot stand in a calendar")
    return text
