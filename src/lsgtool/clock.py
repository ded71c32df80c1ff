"""Times of a meeting: a beginning and, mostly, an end."""

import re
from dataclasses import dataclass
from datetime import time

MOMENT = r"([0-9]{1,2})(?:[.:,]([0-9]{2}))?"
SPAN = re.compile(rf"(?:kl\.?\s*)?{MOMENT}(?:\s*(?:[-–—−]|till)\s*{MOMENT})?")


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """From `start` to `end`; a meeting whose end nobody wrote down has none."""

    start: time
    end: time | None = None

    def __str__(self) -> str:
        """Write it as Swedish documents do: `09.00–12.00`."""
        start = self.start.strftime("%H.%M")
        return start if self.end is None else f"{start}–{self.end.strftime('%H.%M')}"


def parse_span(text: str) -> TimeSpan | None:
    """Return the time that `text` says in one of the ways people write it, or None.

    "09.00–12.00", "9:00-12:00", "kl. 9–12", "9 till 12" and "13.00" are such ways.
    """
    match = SPAN.fullmatch(text.strip())
    if match is None or text.strip().isdigit():  # a number alone may be anything
        return None
    hour, minute, end_hour, end_minute = match.groups()
    try:
        start = time(int(hour), int(minute or 0))
        end = time(int(end_hour), int(end_minute or 0)) if end_hour else None
    except ValueError:
        return None
    return None if end is not None and end <= start else TimeSpan(start, end)
