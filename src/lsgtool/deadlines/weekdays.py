"""Days with their weekdays, as people look for them in a calendar."""

from datetime import date

from lsgtool.messages import Message, msg

WEEKDAYS = (msg("Mon"), msg("Tue"), msg("Wed"), msg("Thu"), msg("Fri"), msg("Sat"), msg("Sun"))


def short(day: date) -> Message:
    """Return the weekday in short."""
    return WEEKDAYS[day.weekday()]


def with_day(day: date) -> Message:
    """Return a day with its weekday before it: `Fri 2024-09-20`."""
    return msg("{weekday} {date}", weekday=short(day), date=day)
