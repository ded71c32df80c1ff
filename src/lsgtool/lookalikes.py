"""Finds what looks like a personal identity number: with a wrong check digit, blanks, dots, wide digits.

What is published cannot be called back, so this finds more than `identity_numbers`. It passes over what has
a form of its own: a date and a time, a telephone number, a diary number, an amount, a period.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from unicodedata import decimal, digit

from lsgtool.as_read import as_read
from lsgtool.identity_numbers import COORDINATION, DASH, is_checked

# Close to each other are parts with at most one sign between them, some blanks and one end of a line.
BLANKS: Final = r"[^\S\n]{0,9}\n?[^\S\n]{0,9}"
CLOSE: Final = re.compile(rf"{BLANKS}(?:(?:{DASH}|[./·]){BLANKS})?")
SIGN: Final = re.compile(DASH)
# Several dashes or dots are a dash that somebody wrote with more care than needed.
SIGNS: Final = re.compile(rf"(?=.*(?:{DASH}|\.\.))(?:{DASH}|[\s.·])+", re.DOTALL)
# Any other signs may stand between two numbers that have nothing to do with each other. A sign and a blank at
# the beginning of a line make an entry of a list.
APART: Final = r"(?:[^\w\n]|_){0,40}(?:\n(?![-+*>#|][^\S\n])(?:[^\w\n|]|_){0,9})?"
PART: Final = re.compile(rf"(?P<before>(?<=\d){APART})?(?P<digits>\d+)")

# A number for the time being has a letter for the first of its last digits.
TEMPORARY: Final = re.compile(
    rf"(?<![^\W_])(?P<century>18|19|20)?(?P<born>\d{{6}})(?P<gap>[^\S\n]{{0,3}}{DASH}{{0,2}}[^\S\n]{{0,3}})"
    r"[JKLMNRSTUWX]\d{3}(?![^\W_])",
    re.IGNORECASE,
)

TOGETHER: Final = frozenset({(10,), (12,)})
IN_TWO: Final = frozenset({(6, 4), (8, 4), (6, 2, 2), (8, 2, 2)})
SPELLED: Final = frozenset(
    {(2, 2, 2, 4), (4, 2, 2, 4), (2, 2, 2, 2, 2), (4, 2, 2, 2, 2), (2, 4, 4), (4, 4, 4)}
)
ONE_BY_ONE: Final = frozenset({(1,) * 10, (1,) * 12})
FORMS: Final = TOGETHER | IN_TWO | SPELLED | ONE_BY_ONE
LENGTHS: Final = tuple(sorted({len(form) for form in FORMS}))
LAST_TEN, LAST_FOUR = 10, 4
CENTURIES: Final = frozenset({"18", "19", "20"})
MONTHS, DAYS, HOURS, MINUTES = 12, 31, 24, 60
THIS_CENTURY: Final = "20"
MEETINGS_UNTIL: Final = 50
"""A day of the years 2000–2049 may be that of a meeting, and the four digits after it a time."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some digits without a gap, where they begin and end, and what parts them from the digits before."""

    digits: str
    start: int
    end: int
    before: str | None

    @property
    def close(self) -> str | None:
        """What parts them from the digits before, if that is no more than one sign and some blanks."""
        return self.before if self.before is not None and CLOSE.fullmatch(self.before) else None


def lookalikes(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each number begins and ends that looks like a personal identity number.

    The text may have the signs of Markdown, HTML, an address or YAML, which a reader does not see.
    """
    read = as_read(text)
    texts = {"".join(map(form, read.text)) for form in (_narrow, _lowered)}
    done = 0
    for start, end in sorted({span for plain in texts for span in _among(plain)}):
        if start >= done:
            done = end
            yield read.written(start, end)


def digits_of(text: str) -> str:
    """Return the digits of a text alone, each in its usual form: two spellings of a number are the same."""
    return "".join(filter(str.isdecimal, map(_lowered, as_read(text).text)))


def _narrow(sign: str) -> str:
    return str(decimal(sign)) if sign.isdecimal() else sign


def _lowered(sign: str) -> str:
    """Return a digit in its usual form, also one that is raised; beside a number that is mostly a note."""
    return str(digit(sign)) if sign.isdigit() else sign


def _among(plain: str) -> Iterator[tuple[int, int]]:
    for found in TEMPORARY.finditer(plain):
        if _is_temporary(found):
            yield found.span()
    done = 0
    for series in _series(plain):
        sizes = tuple(len(part.digits) for part in series)
        for first, begin in enumerate(series):
            for length in LENGTHS:
                if begin.start < done or sizes[first : first + length] not in FORMS:
                    continue
                parts = series[first : first + length]
                if _looks_like_one(plain, series, first, parts):
                    done = parts[-1].end
                    yield begin.start, done


def _series(text: str) -> Iterator[Sequence[Part]]:
    """Yield the digits of a text, each with those that follow it."""
    series: list[Part] = []
    for found in PART.finditer(text):
        if found["before"] is None and series:
            yield tuple(series)
            series = []
        series.append(Part(found["digits"], found.start("digits"), found.end(), found["before"]))
    if series:
        yield tuple(series)


def _looks_like_one(text: str, series: Sequence[Part], first: int, parts: Sequence[Part]) -> bool:
    digits = "".join(part.digits for part in parts)
    century, born = digits[:-LAST_TEN], digits[-LAST_TEN:-LAST_FOUR]
    if (century and century not in CENTURIES) or not _is_day(born):
        return False
    form = tuple(len(part.digits) for part in parts)
    apart = len(parts) - (2 if form[-2:] == (2, 2) else 1)
    if any(part.close is None for place, part in enumerate(parts) if place not in {0, apart}):
        return False
    gaps = tuple((part.before or "").strip() for part in parts)
    signed = SIGNS.fullmatch(gaps[apart]) is not None
    telephone = born[0] == "0" and not century
    if form in IN_TWO and signed:
        return not any(gaps[apart + 1 :]) and not (
            (telephone and int(born[-2:]) > COORDINATION) or _is_period(digits)
        )
    if telephone or _touches_letters(text, parts):
        return False
    if form in TOGETHER:
        return is_checked(digits[-LAST_TEN:]) or not (century and _is_moment(digits, ""))
    return _is_alone(form, series, first, signed=signed) and _is_written_so(form, parts, apart, digits)


def _is_alone(form: tuple[int, ...], series: Sequence[Part], first: int, *, signed: bool) -> bool:
    """Tell whether no other digits stand so close that they belong to it."""
    last = first + len(form)
    left = series[first].close if first > 0 and not (signed and form not in ONE_BY_ONE) else None
    right = series[last].close if last < len(series) else None
    if form in ONE_BY_ONE:
        return left is None and right is None
    return not any((gap or "").strip() if form in IN_TWO else gap for gap in (left, right))


def _is_written_so(form: tuple[int, ...], parts: Sequence[Part], apart: int, digits: str) -> bool:
    """Tell whether its day is parted as days are, and its last digits as those of a number."""
    if form in ONE_BY_ONE:
        return True
    inner = [(part.before or "").strip() for part in parts[1:apart]]
    signed = any(map(SIGN.fullmatch, inner))
    if len(set(inner)) > 1 or any((part.before or "").strip() for part in parts[apart + 1 :]):
        return False
    if (form == (4, 4, 4) and signed) or (form == (2, 4, 4) and not (signed and is_checked(digits))):
        return False  # a diary number, or times
    before = parts[apart].before or ""
    if parts[apart].close is None and SIGNS.fullmatch(before) is None:
        if not is_checked(digits[-LAST_TEN:]) or (form in SPELLED and _is_recent(digits)):
            return False
        if digits[-LAST_FOUR:][:2] == THIS_CENTURY and int(digits[-2:]) < MEETINGS_UNTIL:
            return False
    return not _is_moment(digits, before)


def _is_temporary(found: re.Match[str]) -> bool:
    """Tell whether it is no day of a meeting and the number of a room."""
    recent = _is_recent(f"{found['century'] or ''}{found['born']}0000")
    return _is_day(found["born"]) and (not recent or SIGN.search(found["gap"]) is not None)


def _touches_letters(text: str, parts: Sequence[Part]) -> bool:
    """Tell whether a letter stands close by, as in a digest."""
    start, end = parts[0].start, parts[-1].end
    return text[max(0, start - 1) : start].isalpha() or text[end : end + 1].isalpha()


def _is_day(born: str) -> bool:
    """Tell whether six digits may be a day of birth; a coordination number has 60 added to the day."""
    month, day = int(born[2:4]), int(born[4:])
    return 1 <= month <= MONTHS and 1 <= (day - COORDINATION if day > COORDINATION else day) <= DAYS


def _is_recent(digits: str) -> bool:
    """Tell whether the day of a number may be that of a meeting."""
    century, year = digits[:-LAST_TEN], int(digits[-LAST_TEN:][:2])
    return century in {"", THIS_CENTURY} and year < MEETINGS_UNTIL


def _is_period(digits: str) -> bool:
    """Tell whether it may be a day and the last one of a period in that year: 20240101-1231."""
    century, last = digits[:-LAST_TEN], digits[-LAST_FOUR:]
    until = century == THIS_CENTURY and _is_recent(digits) and digits[-LAST_TEN:][2:6] < last
    return until and _is_day(f"00{last}") and int(last[2:]) <= DAYS and not is_checked(digits[-LAST_TEN:])


def _is_moment(digits: str, gap: str) -> bool:
    """Tell whether it may be the day of a meeting and a time after it, or a year to which something lasts."""
    if not _is_recent(digits):
        return False
    four = digits[-LAST_FOUR:]
    if SIGN.search(gap):
        return gap != gap.strip() and four[:2] in CENTURIES
    return int(four[:2]) <= HOURS and int(four[2:]) < MINUTES
