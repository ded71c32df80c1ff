"""Finds weekdays that stand beside a date in Swedish text, and the days that such a date may mean."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from lsgtool.calendar_words import MONTHS

WEEKDAYS = ("må", "ti", "on", "to", "fr", "lö", "sö")
BEGINNINGS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
HALF_YEAR = timedelta(days=183)

# Everything that may be long has an end, so that no text takes more time than its length calls for. A
# blank may hold one line end: a date may stand on the line after its weekday, but not after an empty line.
BLANK = r"[^\S\n]{0,9}(?:\n[^\S\n]{0,9})?"
NO_LETTER_BEFORE, NO_LETTER_AFTER = r"(?<![^\W\d_])", r"(?![^\W\d_])"
MONTH = (
    rf"(?:(?:{'|'.join(MONTHS)})"
    rf"{NO_LETTER_AFTER}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)(?:\.|{NO_LETTER_AFTER}))"
)
DAG = "(?:mån|tis|ons|tors|fre|lör|sön)"
# Without its dot, `fred` is peace.
WEEKDAY = (
    rf"(?:(?:{DAG}(?:dag(?:en)?{NO_LETTER_AFTER}|d?\.|{NO_LETTER_AFTER}))|(?!fre){DAG}d{NO_LETTER_AFTER})"
)
# A hyphen that begins a line begins an entry of a list.
AND = rf"(?:{BLANK}(?:[–—/,&+]|och|eller|till|samt|respektive|resp\.)|[^\S\n]{{0,9}}-)"
BESIDE = rf"{AND}{BLANK}{WEEKDAY}"
PART = r"(?:för|efter)middag(?:en)?|morgon(?:en)?|kväll(?:en)?|[fe]\.?m\.?"
HOUR = r"\d\d?(?:[.:]?\d\d)?"
CLOCK = rf"(?:kl\.?|klockan){BLANK}{HOUR}(?:\s?[-–]\s?{HOUR})?"
BEFORE_DATE = re.compile(
    rf"{NO_LETTER_BEFORE}(?P<weekday>{WEEKDAY})(?P<more>(?:{BESIDE})+)?"
    rf"(?:{BLANK}(?:{PART}){NO_LETTER_AFTER})?(?:,?(?:{BLANK}{CLOCK})?,?{BLANK}(?:den|d\.){BLANK}|{BLANK}\(?)\Z",
    re.IGNORECASE,
)
BEHIND_DATE = re.compile(rf"{BLANK}\((?P<weekday>{WEEKDAY})\)", re.IGNORECASE)
LOOK_BACK = 90

# Four digits are a year, unless they are the hour that a time begins with; two digits perhaps are one.
FOUR = r"(?:19[5-9]\d|20\d\d)"
YEAR = (
    rf"(?:(?:,?{BLANK}|-)(?P<year>{FOUR})(?!\d|[.:]\d|[^\S\n]?[-–]\s?\d)"
    rf"|[^\S\n]?[-'’](?P<short>\d\d)(?![\d/.:]|{BLANK}{MONTH}))?"
)
PART_OF_DAY = r"(?:dag|tim|tjänst|tid|år)"
ORDINAL = ":?(?:e|a|de|dje)"
NAMED, SLASHED, DOTTED, HYPHENED, COMPACT = (
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<day>\d\d?)(?:{ORDINAL})?{BLANK}(?P<month>{MONTH}){YEAR}",
        rf"(?P<day>\d\d?)/(?P<month>\d\d?)(?![\d/]|{BLANK}(?:{MONTH}|{PART_OF_DAY})){YEAR}",
        rf"(?P<day>\d\d?)\.(?P<month>\d\d?)\.(?P<year>{FOUR})(?!\d|[-–.]\d)(?P<short>)",
        rf"(?P<year>{FOUR})[-‐‑–−](?P<month>\d\d?)[-‐‑–−](?P<day>\d\d?)(?!\d|-\d)(?P<short>)",
        rf"(?P<year>{FOUR})(?P<month>\d\d)(?P<day>\d\d)(?!\d|-\d)(?P<short>)",
    )
)
NUMBER = re.compile(r"\d+")
BY_DIGITS = {
    1: (NAMED, SLASHED, DOTTED),
    2: (NAMED, SLASHED, DOTTED),
    4: (HYPHENED,),
    8: (COMPACT,),
}
# The last day of several; a weekday behind them may be that of another one.
ONE_OF_SEVERAL = re.compile(rf"(?:\d\.?|{MONTH}){AND}{BLANK}(?:den{BLANK})?\Z", re.IGNORECASE)
NAMED_YEAR = re.compile(rf"(?<!\d){FOUR}(?!\d)")


@dataclass(frozen=True, slots=True)
class DatedWeekday:
    """A weekday (Monday is 0) and the date beside it, from `start` to `end` of a text.

    `year` is None where none is written; `perhaps` is a year of two digits, which may be something else.
    """

    start: int
    end: int
    words: str
    weekday: int
    day: int
    month: int
    year: int | None
    perhaps: int | None

    def days(self, years: Iterable[int]) -> tuple[date, ...]:
        """Return the days that the date is in some years; in some of them there may be no such day."""
        days = (day_of(year, self.month, self.day) for year in years)
        return tuple(day for day in days if day is not None)


def dated_weekdays(text: str) -> Iterator[DatedWeekday]:
    """Yield every weekday that stands alone before a date, or in brackets behind it, be there one or not."""
    for found in dates_in(text):
        before = weekday_before(text, found.start())
        beside = before or weekday_behind(text, found)
        if beside is not None:
            start, end = min(beside.start(), found.start()), max(beside.end(), found.end())
            yield DatedWeekday(
                start,
                end,
                " ".join(text[start:end].split()),
                WEEKDAYS.index(beside["weekday"][:2].lower()),
                int(found["day"]),
                month_number(found["month"]),
                int(found["year"]) if found["year"] else None,
                2000 + int(found["short"]) if found["short"] else None,
            )


def dates_in(text: str) -> Iterator[re.Match[str]]:
    """Yield what is written as a date, with its `day`, `month` and `year`; 1/3 may also be a fraction."""
    for number in NUMBER.finditer(text):
        for pattern in BY_DIGITS.get(number.end() - number.start(), ()):
            found = pattern.match(text, number.start())
            if found is not None:
                yield found
                break


def weekday_before(text: str, position: int) -> re.Match[str] | None:
    """Return the one weekday that stands directly before a position; None for a range or a list of them."""
    found = BEFORE_DATE.search(text, max(0, position - LOOK_BACK), position)
    return found if found is not None and not found["more"] else None


def weekday_behind(text: str, found: re.Match[str]) -> re.Match[str] | None:
    """Return the weekday in brackets behind a date; None where 2/3 may be a share, or for one of several."""
    behind = BEHIND_DATE.match(text, found.end())
    several = ONE_OF_SEVERAL.search(text, max(0, found.start() - LOOK_BACK), found.start())
    may_be_share = found.re is SLASHED and not found["year"]
    return behind if several is None and not may_be_share else None


def month_number(name: str) -> int:
    """Return the number of a month that is written as a number, in full or in short."""
    return int(name) if name.isdecimal() else BEGINNINGS.index(name[:3].lower()) + 1


def day_of(year: int, month: int, day: int) -> date | None:
    """Return that day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def days_meant(said: DatedWeekday, written_on: date | None) -> tuple[date, ...]:
    """Return the days that a date may mean in a text written on a day, the likeliest first.

    Without its year it is the next such day, or one that has been earlier in the calendar year or during the
    last half year. There is none where the calendar has no such day, or nobody knows when the text
    was written.
    """
    if said.year is not None:
        return said.days((said.year,))
    short = said.days((said.perhaps,)) if said.perhaps is not None else ()
    if written_on is None:
        return short
    this = written_on.year
    near = said.days((this - 1, this, this + 1))
    next_one = tuple(day for day in near if day >= written_on)[:1]
    past = (day for day in near if day < written_on)
    return (*short, *next_one, *(day for day in past if day.year == this or written_on - day <= HALF_YEAR))


def years_in(text: str) -> Iterator[int]:
    """Yield the years that a text names."""
    return (int(found[0]) for found in NAMED_YEAR.finditer(text))


def nearest(weekday: int, day: date) -> date:
    """Return the day nearest to `day` that falls on a weekday, at most three days from it."""
    return day + timedelta(days=(weekday - day.weekday() + 3) % 7 - 3)
