"""A day in a calendar: what a calendar file is made of."""

from dataclasses import dataclass
from datetime import date

from lsgtool.clock import TimeSpan


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens on a day: a meeting, or the last day for something.

    `key` tells it apart in its organisation: `lsg/2025-02-14`. It stays the same when the hour changes.
    `time` is None for a whole day. `reminder` lets the calendar speak up on the morning of that day.
    """

    key: str
    title: str
    day: date
    time: TimeSpan | None = None
    place: str | None = None
    text: str = ""
    cancelled: bool = False
    reminder: bool = False
