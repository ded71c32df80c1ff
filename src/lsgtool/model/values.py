"""The values a file may hold: how each is read from its text, and what is said when it cannot be.

Every value comes from the reader as the text it looks like in the file, so `no`, `18:00` and `01234`
are what they seem; the key decides what a value means, here.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, TypeAlias, TypeVar

from pydantic import BeforeValidator, InstanceOf
from pydantic_core import PydanticCustomError

from lsgtool.clock import TimeSpan, parse_span
from lsgtool.model.address import is_https
from lsgtool.reference import (
    FIRST_YEAR,
    LAST_YEAR,
    NAME,
    RESERVED,
    MeetingRef,
    ParagraphRef,
    parse_paragraph,
    parse_reference,
)

T = TypeVar("T")

DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
ITEM_NUMBER = re.compile("[0-9]{1,6}(?: ?[A-Za-zÅÄÖåäö]{1,2})?")
BLANKS = re.compile("[ \t\n]+")
NEXT_MEETING = "next-meeting"
NO_LEAP_YEAR = 2023
MOST_DAYS = 366


@dataclass(frozen=True, slots=True)
class Sort:
    """What sort of value a key takes, in the words of docs/format.md."""

    name: str


@dataclass(frozen=True, slots=True)
class When:
    """When something is due: on a day, at a meeting of a body, at the next meeting, or in words only."""

    words: str
    day: date | None = None
    meeting: MeetingRef | None = None
    next_meeting: bool = False


@dataclass(frozen=True, slots=True)
class YearDay:
    """A day that comes back every year, such as 30 November."""

    month: int
    day: int


def fault(sort: str, **fields: object) -> PydanticCustomError:
    """Return the error of the given sort; `model.faults` has its words."""
    return PydanticCustomError(sort, "{sort}", {"sort": sort, **fields})


def _of_text(read: Callable[[str], T]) -> Callable[[Any], Any]:
    """Let `read` see texts only; anything else is left for pydantic to refuse."""
    return lambda value: read(value) if isinstance(value, str) else value


def _day(text: str) -> date:
    match = DAY.fullmatch(text)
    if match is None:
        raise fault("bad_date", text=text)
    year, month, day = map(int, match.groups())
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise fault("bad_year", text=text)
    try:
        return date(year, month, day)
    except ValueError as error:
        raise fault("no_such_day", text=text) from error


def _year_day(text: str) -> YearDay:
    try:
        day = _day(f"{NO_LEAP_YEAR}-{text}")
    except PydanticCustomError as error:
        raise fault("bad_day_of_year", text=text) from error
    return YearDay(day.month, day.day)


def _span(text: str) -> TimeSpan:
    span = parse_span(text)
    if span is None:
        raise fault("bad_time", text=text)
    return span


def _when(words: str) -> When:
    text = one_line(words)
    if text == NEXT_MEETING:
        return When(text, next_meeting=True)
    meeting = parse_reference(text)
    if meeting is not None:
        return When(text, meeting=meeting)
    if text[:4].isdigit():  # a day with a slip in it must not pass as words
        return When(text, day=_day(text))
    return When(text)


def _meeting(text: str) -> MeetingRef:
    meeting = parse_reference(text)
    if meeting is None:
        raise fault("bad_reference", text=text)
    return meeting


def _paragraph(text: str) -> ParagraphRef:
    paragraph = parse_paragraph(one_line(text))
    if paragraph is None:
        raise fault("bad_paragraph", text=text)
    return paragraph


def _number(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise fault("bad_number", text=text)
    return int(text)


def _count(text: str) -> int:
    number = _number(text)
    if number > MOST_DAYS:
        raise fault("too_many", text=text)
    return number


def _clause_number(text: str) -> int:
    if not re.fullmatch("[1-9][0-9]{0,2}", text):
        raise fault("bad_clause", text=text)
    return int(text)


def _year(text: str) -> int:
    number = _number(text)
    if not FIRST_YEAR <= number <= LAST_YEAR:
        raise fault("bad_year", text=text)
    return number


def _item_number(text: str) -> str:
    line = one_line(text)
    if not ITEM_NUMBER.fullmatch(line):
        raise fault("bad_item_number", text=line)
    return line


def _link(text: str) -> str:
    line = one_line(text)
    if not is_https(line):
        raise fault("bad_link", text=line)
    return line


def _flag(text: str) -> bool:
    if text not in {"true", "false"}:
        raise fault("bad_flag", text=text)
    return text == "true"


def _identifier(text: str) -> str:
    if not NAME.fullmatch(text):
        raise fault("bad_identifier", text=text)
    if text in RESERVED:
        raise fault("reserved_name", text=text)
    return text


def one_line(text: str) -> str:
    """Return a text on one line, with one blank between words; one without words is a fault."""
    if not text.strip():
        raise fault("empty")
    return BLANKS.sub(" ", text).strip(" ")


def _markdown(text: str) -> str:
    """Bring a text to the shape in which it is judged and printed, both the same.

    It begins with a letter or sign, never with white space of any kind; lines of white space are empty.
    What the first line is indented by is taken from all lines, if all have it.
    """
    lines = [line if line.strip() else "" for line in text.strip("\n").split("\n")]
    while lines and not lines[0]:
        del lines[0]
    if not lines:
        raise fault("empty")
    indent = lines[0][: -len(lines[0].lstrip())]
    if all(line.startswith(indent) for line in lines if line):
        lines = [line.removeprefix(indent) for line in lines]
    return "\n".join(lines).strip()


Text: TypeAlias = Annotated[str, BeforeValidator(_of_text(one_line)), Sort("text")]
"""A text on one line, with single spaces and printed letter by letter; no-break spaces are kept."""

_NAME = BeforeValidator(_of_text(_identifier))
BODY, PRINCIPAL, PAYER = Sort("body"), Sort("principal"), Sort("side or principal")
STANDING, MARKDOWN, ATTENDED = Sort("standing item"), Sort("Markdown"), Sort("item")
LINK = Sort("https address")

Identifier: TypeAlias = Annotated[str, _NAME, Sort("name")]
"""A name in the letters a–z, digits and hyphens, such as `barn-och-unga`."""

MarkdownText: TypeAlias = Annotated[str, BeforeValidator(_of_text(_markdown)), MARKDOWN]
"""Paragraphs, lists, emphasis, links and small tables in Markdown."""

Link: TypeAlias = Annotated[str, BeforeValidator(_of_text(_link)), LINK]
BodyId: TypeAlias = Annotated[str, _NAME, BODY]
PrincipalId: TypeAlias = Annotated[str, _NAME, PRINCIPAL]
Payer: TypeAlias = Annotated[str, _NAME, PAYER]
MatterId: TypeAlias = Annotated[str, _NAME, Sort("matter")]
StandingId: TypeAlias = Annotated[str, _NAME, STANDING]
Attended: TypeAlias = Annotated[str, BeforeValidator(_of_text(one_line)), ATTENDED]
"""An item of the meeting: the name of its matter, its number on the agenda, or a range of numbers."""

Day: TypeAlias = Annotated[InstanceOf[date], BeforeValidator(_of_text(_day)), Sort("date")]
DayOfYear: TypeAlias = Annotated[InstanceOf[YearDay], BeforeValidator(_of_text(_year_day)), Sort("month-day")]
Span: TypeAlias = Annotated[InstanceOf[TimeSpan], BeforeValidator(_of_text(_span)), Sort("time")]
Due: TypeAlias = Annotated[InstanceOf[When], BeforeValidator(_of_text(_when)), Sort("when")]
Meeting_: TypeAlias = Annotated[InstanceOf[MeetingRef], BeforeValidator(_of_text(_meeting)), Sort("meeting")]
Paragraph: TypeAlias = Annotated[
    InstanceOf[ParagraphRef], BeforeValidator(_of_text(_paragraph)), Sort("paragraph")
]
"""A numbered item of earlier minutes, or one clause of it: `lsg/2024-09-20 § 38`, `lsg/2024-09-20 § 38.2`."""

Number: TypeAlias = Annotated[int, BeforeValidator(_of_text(_number)), Sort("number")]
Count: TypeAlias = Annotated[int, BeforeValidator(_of_text(_count)), Sort("number")]
"""A number of days, years or meetings: never more than the days of a year."""

ClauseNumber: TypeAlias = Annotated[int, BeforeValidator(_of_text(_clause_number)), Sort("number")]
"""The number of a clause under an item, counted from 1."""

Year: TypeAlias = Annotated[int, BeforeValidator(_of_text(_year)), Sort("number")]
ItemNumber: TypeAlias = Annotated[str, BeforeValidator(_of_text(_item_number)), Sort("text")]
"""The number of an item as printed: digits, and a letter after them where there is one."""

Flag: TypeAlias = Annotated[bool, BeforeValidator(_of_text(_flag)), Sort("true or false")]
