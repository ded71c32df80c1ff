"""A calendar file: every letter of it, what another program reads from it, and what it refuses."""

import datetime as dt
from dataclasses import replace
from itertools import count
from typing import Any

import pytest
import vobject

from lsgtool.clock import TimeSpan
from lsgtool.writers.calendar import write
from lsgtool.writers.event import Event
from lsgtool.writers.properties import Properties

PROPERTIES = Properties(
    title="Årsplan 2025",
    subject="Alla organ",
    organisation="Region Exempel",
    body="Alla organ",
    document="Årsplan",
    date="1 januari 2025",
    made=dt.date(2025, 1, 1),
)
MEETING = Event(
    key="lsg/2025-02-14",
    title="Ledningsgruppen (LG)",
    day=dt.date(2025, 2, 14),
    time=TimeSpan(dt.time(9), dt.time(15)),
    place="Umeå; Folkets hus, sal 3",
    text="Anslut till mötet: https://möten.example/a\n"
    "Två rader, och den andra är så lång att den måste brytas",
)
LAST_DAY = Event("lsg/2025-02-14/handlingar", "Sista dag", dt.date(2024, 12, 31), reminder=True)
CANCELLED = Event(
    "lsg/2025-06-13",
    "Inställt: LG",
    dt.date(2025, 6, 13),
    TimeSpan(dt.time(10, 30)),
    cancelled=True,
    reminder=True,
)
ALONE = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//lsgtool//lsg//SV
METHOD:PUBLISH
X-WR-CALNAME:Årsplan 2025
BEGIN:VEVENT
SUMMARY:Sista dag
DTSTART;VALUE=DATE:20241231
DTEND;VALUE=DATE:20250101
DTSTAMP:20250101T000000Z
UID:2ddc3bf3-683f-5321-ae6b-8f149bbb4b1e
SEQUENCE:0
STATUS:CONFIRMED
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Sista dag
TRIGGER:PT8H
END:VALARM
END:VEVENT
END:VCALENDAR
"""
TIMED = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//lsgtool//lsg//SV
METHOD:PUBLISH
X-WR-CALNAME:Årsplan 2025
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
SUMMARY:Ledningsgruppen (LG)
DTSTART;TZID=Europe/Stockholm:20250214T090000
DTEND;TZID=Europe/Stockholm:20250214T150000
DTSTAMP:20250101T000000Z
UID:41e69a46-95d5-58a5-9888-e120225ac56a
SEQUENCE:0
DESCRIPTION:Anslut till mötet: https://möten.example/a\\nTvå rader\\, och
  den andra är så lång att den måste brytas
LOCATION:Umeå\\; Folkets hus\\, sal 3
STATUS:CONFIRMED
END:VEVENT
BEGIN:VEVENT
SUMMARY:Inställt: LG
DTSTART;TZID=Europe/Stockholm:20250613T103000
DTSTAMP:20250101T000000Z
UID:a00deda2-646f-5813-b7a5-62661407e23a
SEQUENCE:1
STATUS:CANCELLED
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Inställt: LG
TRIGGER:-PT2H30M
END:VALARM
END:VEVENT
END:VCALENDAR
"""


def lines(*events: Event, properties: Properties = PROPERTIES) -> str:
    """Return a calendar file as text; each of its lines ends as the standard asks."""
    text = write(events, properties).decode("utf-8")
    assert text.count("\n") == text.count("\r\n") > 0
    assert all(len(line.encode("utf-8")) <= 75 for line in text.split("\r\n"))
    return text.replace("\r\n", "\n")


def test_a_whole_day_with_a_reminder_on_its_morning() -> None:
    assert lines(LAST_DAY) == ALONE


def test_meetings_with_their_times_bring_the_time_zone_along() -> None:
    assert lines(MEETING, CANCELLED) == TIMED


READINGS = count(1)
Read = tuple[str, dt.date, dt.date | None, str | None, str | None]


def read(text: str) -> list[Read]:
    """Return the name, beginning, end, place and text of each event, as another program finds them.

    Raises its errors. It remembers time zones by their names, so that each reading needs a name of its own.
    """
    calendar = vobject.readOne(text.replace("Europe/Stockholm", f"Europe/Stockholm-{next(READINGS)}"))
    calendar.validate(raiseException=True)
    return [
        (
            event.summary.value,
            day(event.dtstart),
            day(event.dtend) if hasattr(event, "dtend") else None,
            event.location.value if hasattr(event, "location") else None,
            event.description.value if hasattr(event, "description") else None,
        )
        for event in calendar.vevent_list
    ]


def day(line: Any) -> dt.date:
    """Return a day, or a time as the clocks of the world go."""
    value = line.value
    assert isinstance(value, dt.date)
    return value.astimezone(dt.UTC) if isinstance(value, dt.datetime) else value


def written() -> str:
    return write((MEETING, CANCELLED, LAST_DAY), PROPERTIES).decode("utf-8")


def test_another_program_reads_what_was_written() -> None:
    begins, ends = (dt.datetime(2025, 2, 14, hour, tzinfo=dt.UTC) for hour in (8, 14))
    assert read(written()) == [
        (MEETING.title, begins, ends, MEETING.place, MEETING.text),
        (CANCELLED.title, dt.datetime(2025, 6, 13, 8, 30, tzinfo=dt.UTC), None, None, None),
        (LAST_DAY.title, dt.date(2024, 12, 31), dt.date(2025, 1, 1), None, None),
    ]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("END:VEVENT\r\n", ""),
        ("BEGIN:VEVENT\r\n", ""),
        ("END:VCALENDAR\r\n", ""),
        ("PRODID:", "PRODUCT:"),
        ("UID:", "UDI:"),
        ("SUMMARY:Sista", "SUMMARY Sista"),
        ("VALUE=DATE:20241231", "VALUE=DATE:2024-31-12"),
        ("FREQ=YEARLY", "FREQ=OFTEN"),
        ("TRIGGER:PT8H", "TRIGGER:eight"),
        ("\r\n  den", "\r\nden"),
    ],
)
def test_another_program_refuses_what_is_no_calendar(right: str, wrong: str) -> None:
    assert right in written()
    with pytest.raises(vobject.base.VObjectError):
        read(written().replace(right, wrong, 1))


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("DTSTART;VALUE=DATE:20241231", "DTSTART;VALUE=DATE:20241230"),
        ("20250214T090000", "20250214T250000"),
        ("DTEND;TZID=Europe/Stockholm:20250214T150000\r\n", ""),
        ("TZOFFSETTO:+0100", "TZOFFSETTO:+0300"),
        ("BYMONTH=10", "BYMONTH=5"),
        ("Umeå\\;", "Umeå"),
        ("rader\\,", "rader,"),
        ("\\nTvå", "Två"),
    ],
)
def test_another_program_reads_something_else_from_another_calendar(right: str, wrong: str) -> None:
    assert right in written()
    assert read(written().replace(right, wrong, 1)) != read(written())


def test_an_event_keeps_its_identity_when_it_is_moved_in_time_and_in_no_other_organisation() -> None:
    moved = replace(MEETING, time=TimeSpan(dt.time(13)), place="Lycksele")
    elsewhere = replace(PROPERTIES, organisation="Region Annan")
    assert identity(lines(moved)) == identity(lines(MEETING))
    assert identity(lines(MEETING, properties=elsewhere)) != identity(lines(MEETING))
    assert identity(lines(LAST_DAY)) != identity(lines(MEETING))


def identity(text: str) -> list[str]:
    found = [line for line in text.split("\n") if line.startswith("UID:")]
    assert len(found) == 1
    return found


def test_the_same_events_give_the_same_bytes() -> None:
    assert write((MEETING, LAST_DAY), PROPERTIES) == write((MEETING, LAST_DAY), PROPERTIES)


@pytest.mark.parametrize(
    "event", [replace(MEETING, title="\x07"), replace(MEETING, place="\x1b"), replace(MEETING, text="\u2028")]
)
def test_what_no_file_may_hold_is_refused(event: Event) -> None:
    with pytest.raises(ValueError, match=r"U\+[0-9A-F]{4} cannot stand in a calendar"):
        write((event,), PROPERTIES)
