"""What the name of a file tells of the paper in it: whose it is, which paper, and in which format."""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

from lsgtool.reference import FIRST_YEAR, LAST_YEAR, MeetingRef, parse_reference
from lsgtool.render.public import FILE_NAME


class Paper(Enum):
    """A paper, as `lsg render` calls it."""

    NOTICE = "notice"
    AGENDA = "agenda"
    PROTOCOL = "protocol"
    EXTRACT = "extract"
    DECISIONS = "decisions"
    YEAR = "year"
    LETTER = "letter"
    CONTENTS = "contents"
    BALANSLISTA = "balanslista"


@dataclass(frozen=True, slots=True)
class Claim:
    """What a name tells: `stem` is the name without its ending, which is the `form`.

    A paper is of a `meeting`; a plan is of a `year`, and of all bodies where `body` is None. `numbers` are
    those of an extract, as `lsg render extract` takes them. `public` is the form with less in it.
    """

    stem: str
    form: str
    paper: Paper
    body: str | None = None
    meeting: MeetingRef | None = None
    year: int | None = None
    numbers: tuple[str, ...] = ()
    public: bool = False

    @property
    def comparable(self) -> bool:
        """Tell whether the name says all that the paper is made of.

        A letter and a balanslista depend on the day on which they were made, a list of contents on what was
        packed with it, and the name of an extract of many numbers does not have them all.
        """
        if self.paper is Paper.EXTRACT:
            return bool(self.numbers)
        return self.paper not in {Paper.LETTER, Paper.CONTENTS, Paper.BALANSLISTA}


PUBLISHED: Final = frozenset({Paper.PROTOCOL, Paper.EXTRACT, Paper.DECISIONS})
CALENDAR: Final = "ics"
PUBLIC: Final = f"-{FILE_NAME}"
WORDS: Final = {
    "kallelse": Paper.NOTICE,
    "dagordning": Paper.AGENDA,
    "protokoll": Paper.PROTOCOL,
    "minnesanteckningar": Paper.PROTOCOL,
    "beslutslista": Paper.DECISIONS,
    "innehall": Paper.CONTENTS,
}
_NAME = re.compile(r"(.+)\.(docx|md|html|pdf|ics)")
_OF_MEETING = re.compile(r"([a-z0-9-]+)-([0-9]{4}-[0-9]{2}-[0-9]{2})-(.+)")
_OF_YEAR = re.compile(r"(?:([a-z0-9-]+)-)?arsplan-([0-9]{4})")
_BALANSLISTA = re.compile(r"balanslista(?:-([a-z0-9-]+))?-[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NUMBER = r"[0-9]{1,6}(?:-?[A-Za-zÅÄÖåäö]{1,2})?(?=-|$)"
_RUN = re.compile(rf"({_NUMBER})(?:-till-({_NUMBER}))?")
_RUNS = re.compile(rf"{_RUN.pattern}(?:-{_RUN.pattern})*")


def claim(name: str) -> Claim | None:
    """Return what the name of a file tells, or None where it is not like that of any paper."""
    file = _NAME.fullmatch(name)
    if file is None:
        return None
    stem, form = file[1], file[2]
    if plan := _OF_YEAR.fullmatch(stem):
        year = int(plan[2])
        return Claim(stem, form, Paper.YEAR, plan[1], year=year) if FIRST_YEAR <= year <= LAST_YEAR else None
    if (listed := _BALANSLISTA.fullmatch(stem)) and form != CALENDAR:
        return Claim(stem, form, Paper.BALANSLISTA, listed[1])
    return _of_meeting(stem, form)


def _of_meeting(stem: str, form: str) -> Claim | None:
    found = _OF_MEETING.fullmatch(stem)
    meeting = parse_reference(f"{found[1]}/{found[2]}") if found is not None else None
    if found is None or meeting is None:
        return None
    word, public = found[3].removesuffix(PUBLIC), found[3].endswith(PUBLIC)
    if word.startswith("expediering-") and form != CALENDAR:
        return Claim(stem, form, Paper.LETTER, meeting.body, meeting)
    if word.startswith("utdrag-") and form != CALENDAR:
        numbers = _numbers(word.removeprefix("utdrag-"))
        return Claim(stem, form, Paper.EXTRACT, meeting.body, meeting, numbers=numbers, public=public)
    paper = WORDS.get(word)
    if paper is None or (form == CALENDAR and paper is not Paper.NOTICE):
        return None
    if public and paper not in PUBLISHED:
        return None
    return Claim(stem, form, paper, meeting.body, meeting, public=public)


def _numbers(text: str) -> tuple[str, ...]:
    """Return the numbers in the name of an extract, `35-37` or `31-till-44`; none where some are left out."""
    if not _RUNS.fullmatch(text):
        return ()
    runs = (tuple(number.replace("-", " ") for number in run if number) for run in _RUN.findall(text))
    return tuple("-".join(run) for run in runs)
