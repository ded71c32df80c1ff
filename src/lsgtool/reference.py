"""How one meeting is named everywhere, in files and on the command line: `lsg/2024-09-20`."""

import re
from datetime import date
from typing import NamedTuple

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""What a body and all else with a name is called: it is the same in every file system and keyboard."""

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""A year outside of these is a slip of the hand."""

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
)
"""Names that Windows keeps for devices: no folder can be called so."""


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
    body, _slash, day = text.partition("/")
    if not NAME.fullmatch(body) or body in RESERVED or not DAY.fullmatch(day):
        return None
    try:
        ref = MeetingRef(body, date.fromisoformat(day))
    except ValueError:
        return None
    return ref if FIRST_YEAR <= ref.day.year <= LAST_YEAR else None
