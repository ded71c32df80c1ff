"""Finds what reads as a date in Swedish text and is none: 31 juni, 2024-02-30, a date of seven digits."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from lsgtool.swedish_dates import (
    BLANK,
    FOUR,
    MONTH,
    NO_LETTER_BEFORE,
    NUMBER,
    ORDINAL,
    SLASHED,
    day_of,
    month_number,
    weekday_before,
)

LEAP_YEAR = 2024

# A number beside other signs is a part of something longer: a file name, an address, a diary number.
ALONE_BEFORE, ALONE_AFTER = r"(?<![\w/.,:+§-])(?<!\d\s)", r"(?!\d|[-–+/.,:]\d)"
NEAR_YEAR = r"(?P<year>199\d|20[0-4]\d)"
NAMED = re.compile(
    rf"(?<![\w/.,:§-])(?P<day>29|3\d)(?:{ORDINAL})?{BLANK}(?P<month>{MONTH})(?:,?{BLANK}(?P<year>{FOUR})(?!\d))?",
    re.IGNORECASE,
)
DOTTED, WITH_YEAR = (
    re.compile(rf"{ALONE_BEFORE}(?P<day>29|3\d){shape}(?P<year>{FOUR})(?![\w/]|[-–.,:]\d)")
    for shape in (r"\.(?P<month>0?[1-9]|1[0-2])\.", r"/(?P<month>0?[1-9]|1[0-2])(?:[^\S\n]|-)")
)
HYPHENED = re.compile(rf"(?<![\w/.-])(?P<year>{FOUR})-(?P<month>\d\d?)-(?P<day>\d\d?)(?!\w|-\d)")
EIGHT = re.compile(rf"{ALONE_BEFORE}{NEAR_YEAR}(?P<month>\d\d)(?P<day>\d\d){ALONE_AFTER}")
SEVEN = re.compile(rf"{ALONE_BEFORE}{NEAR_YEAR}(?P<rest>\d{{3}}){ALONE_AFTER}")
DAYLESS = re.compile(rf"[dD](?:en|EN)(?<![^\W\d_]...){BLANK}{MONTH}{BLANK}{FOUR}(?!\d)", re.IGNORECASE)
DEN = re.compile(rf"{NO_LETTER_BEFORE}den{BLANK}\Z", re.IGNORECASE)

# A number behind such a word is no day but the number of something; in a row of statistics it is the value
# of the month before. Capitals such as HSN begin a diary number.
LABEL = re.compile(
    r"(?:§|(?:^|\W)(?:d?nr|(?:diarie|ärende)?(?:nr|nummer)|ärende|id|ref|vecka|v|sida|sid|s|punkt"
    r"|bilaga|version|kap|kapitel|avsnitt|rum|kl|klockan))[.:#]?\s{0,3}\Z",
    re.IGNORECASE,
)
OTHER_MONTH = re.compile(rf"{MONTH}\s{{1,3}}\Z", re.IGNORECASE)
CAPITALS = re.compile(r"[A-ZÅÄÖ]{2}\s{0,3}\Z")
AMOUNT = re.compile(r"\s{0,2}(?:kr|kronor|[tm]kr|sek|euro|€|:-|%|procent|st|personer)(?!\w)", re.IGNORECASE)
LOOK_BACK = 24


class Slip(Enum):
    """What is wrong with a date."""

    NO_SUCH_DAY = "no such day"
    NO_SUCH_MONTH = "no such month"
    NO_DAY = "no day"
    SEVEN_DIGITS = "seven digits"


@dataclass(frozen=True, slots=True)
class ImpossibleDate:
    """A date that no calendar has, from `start` to `end` of a text; `days` are those of its month."""

    start: int
    end: int
    words: str
    slip: Slip
    days: int = 0


def impossible_dates(text: str) -> Iterator[ImpossibleDate]:
    """Yield what reads as a date and is none."""
    for found in DAYLESS.finditer(text):
        yield _impossible(found, Slip.NO_DAY)
    for number in NUMBER.finditer(text):
        digits = number.end() - number.start()
        judge = BY_DIGITS.get(digits)
        if judge is not None:
            yield from judge(text, number.start())


def _of_one_or_two(text: str, start: int) -> Iterator[ImpossibleDate]:
    """Judge a day and the name of its month, 31.6.2025, or 31/6, which may be a fraction.

    It is a date behind a weekday or `den`, or before a year.
    """
    named, slashed = NAMED.match(text, start), SLASHED.match(text, start)
    with_year = DOTTED.match(text, start) or WITH_YEAR.match(text, start)
    if named is not None and not _says_of_what(text, named, OTHER_MONTH):
        yield from _judged(named)
    elif slashed is not None and _reads_as_date(slashed) and _is_announced(text, start):
        yield from _judged(slashed)
    elif with_year is not None and not _says_of_what(text, with_year, CAPITALS):
        yield from _judged(with_year)


def _of_four(text: str, start: int) -> Iterator[ImpossibleDate]:
    found = HYPHENED.match(text, start)
    if found is not None and not _says_of_what(text, found):
        yield from _judged(found)


def _of_seven(text: str, start: int) -> Iterator[ImpossibleDate]:
    found = SEVEN.match(text, start)
    if found is not None and _lacks_one_digit(found) and not _says_of_what(text, found, CAPITALS):
        yield _impossible(found, Slip.SEVEN_DIGITS)


def _of_eight(text: str, start: int) -> Iterator[ImpossibleDate]:
    found = EIGHT.match(text, start)
    if found is not None and _reads_as_date(found) and not _says_of_what(text, found, CAPITALS):
        yield from _judged(found)


BY_DIGITS = {1: _of_one_or_two, 2: _of_one_or_two, 4: _of_four, 7: _of_seven, 8: _of_eight}


def _judged(found: re.Match[str]) -> Iterator[ImpossibleDate]:
    year = int(found["year"]) if found["year"] else LEAP_YEAR
    month, day = month_number(found["month"]), int(found["day"])
    if not 1 <= month <= 12:
        yield _impossible(found, Slip.NO_SUCH_MONTH)
    elif day_of(year, month, day) is None:
        yield _impossible(found, Slip.NO_SUCH_DAY, monthrange(year, month)[1])


def _impossible(found: re.Match[str], slip: Slip, days: int = 0) -> ImpossibleDate:
    return ImpossibleDate(found.start(), found.end(), " ".join(found[0].split()), slip, days)


def _says_of_what(text: str, found: re.Match[str], also: re.Pattern[str] | None = None) -> bool:
    """Tell whether the words around say that it is the number of something, or an amount."""
    around = (max(0, found.start() - LOOK_BACK), found.start())
    return (
        LABEL.search(text, *around) is not None
        or (also is not None and also.search(text, *around) is not None)
        or AMOUNT.match(text, found.end()) is not None
    )


def _is_announced(text: str, start: int) -> bool:
    begin = max(0, start - LOOK_BACK)
    return DEN.search(text, begin, start) is not None or weekday_before(text, start) is not None


def _reads_as_date(found: re.Match[str]) -> bool:
    """Tell whether two numbers are nearly a month and a day; 24/70 and 20240045 mean something else."""
    return 1 <= int(found["month"]) <= 19 and 1 <= int(found["day"]) <= 39


def _lacks_one_digit(found: re.Match[str]) -> bool:
    """Tell whether three digits are a month and a day that lost one digit."""
    year, rest = int(found["year"]), found["rest"]
    whole = (f"{rest[:place]}{digit}{rest[place:]}" for place in range(4) for digit in "0123456789")
    return any(day_of(year, int(one[:2]), int(one[2:])) is not None for one in whole)
