"""How one meeting is named everywhere, in files and on the command line: `lsg/2024-09-20`."""

import re
from datetime import date
from typing import NamedTuple

REFERENCE = re.compile(r"([a-z0-9][a-z0-9-]*)/([0-9]{4}-[0-9]{2}-[0-9]{2})")


class MeetingRef(NamedTuple):
    """One meeting of one body: its id and its day."""

    body: str
    day: date

    def __str__(self) -> str:
        """Write it as people do: `lsg/2024-09-20`."""
        return f"{self.body}/{self.day.isoformat()}"

    @property
    def path(self) -> str:
        """Where the meeting's file lies, relative to the repository, with `/`."""
        return f"meetings/{self.body}/{self.day.isoformat()}.yaml"


def parse_reference(text: str) -> MeetingRef | None:
    """Return the meeting that `text` names, or None when it names none."""
    match = REFERENCE.fullmatch(text)
    if match is None:
        return None
    try:
        return MeetingRef(match[1], date.fromisoformat(match[2]))
    except ValueError:
        return None
