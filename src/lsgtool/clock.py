"""Times of a meeting: a beginning and, mostly, an end."""

import re
from dataclasses import dataclass
from datetime import time

SPAN = re.compile(r"(\d{1,2})[.:](\d{2})(?:\s*[-–]\s*(\d{1,2})[.:](\d{2}))?")


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
    """Return the time that `text` says ("09.00–12.00", "9:00-12:00", "13.00"), or None."""
    match = SPAN.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute, end_hour, end_minute = match.groups()
    try:
        start = time(int(hour), int(minute))
        end = time(int(end_hour), int(end_minute)) if end_hour else None
    except ValueError:
        return None
    return None if end is not None and end <= start else TimeSpan(start, end)
