"""How a meeting, and a paragraph of its minutes, is named everywhere: `lsg/2024-09-20`, and with ` § 38`."""

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


NEXT, LATEST = BY_WORD = ("next", "latest")
"""What may stand after a body instead of a day, on the command line: `lsg/next`."""

FOLLOW_UP = ".follow-up.yaml"
"""What the name of the file ends in that tells what happened after a meeting."""


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

    @property
    def follow_up_path(self) -> str:
        """Where the file of what happened afterwards lies, beside the meeting's."""
        return f"meetings/{self.body}/{self.day.isoformat()}{FOLLOW_UP}"


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


PARAGRAPH = re.compile(
    r"([^\s§#]+)(?:[ \xa0]?§[ \xa0]?|#)([0-9]{1,6}(?:[ \xa0]?[A-Za-zÅÄÖåäö]{1,2})?)(?:\.([0-9]{1,3}))?"
)


class ParagraphRef(NamedTuple):
    """A numbered item of a meeting's minutes, or one clause of what was decided under it.

    `number` is the item's number as printed. `clause` counts the clauses under that number from 1, through
    sub-matters and further stretches of text, in the order in which they are printed.
    """

    meeting: MeetingRef
    number: str
    clause: int | None = None

    def __str__(self) -> str:
        """Write it as people do: `lsg/2024-09-20 § 38`, and `lsg/2024-09-20 § 38.2` for its second clause."""
        return f"{self.meeting} § {self.number}" + (f".{self.clause}" if self.clause is not None else "")


def parse_paragraph(text: str) -> ParagraphRef | None:
    """Return what `lsg/2024-09-20 § 38`, `lsg/2024-09-20#38` or `…#38.2` names, or None for anything else."""
    match = PARAGRAPH.fullmatch(text)
    meeting = parse_reference(match[1]) if match is not None else None
    if match is None or meeting is None:
        return None
    clause = int(match[3]) if match[3] is not None else None
    return ParagraphRef(meeting, match[2].replace("\xa0", " "), clause) if clause != 0 else None
