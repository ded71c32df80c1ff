"""Finds Swedish personal identity numbers and coordination numbers in text, however they are written."""

import re
from collections.abc import Iterator
from datetime import date

# 640823-3234, 19640823-3234, 640823+3234 for somebody over a hundred, 6408233234, or with blanks around the
# dash. Two numbers with nothing but a blank between them may also be a date and a time or a telephone number
# and a year, so nothing that goes on may stand beside them.
DASH = "[-‐‑‒–—―⁃−﹣－+＋]"
NUMBER = re.compile(
    rf"(?<!\d)(?P<century>[1１][89８９]|[2２][0０])?(?P<born>\d{{6}})"
    rf"(?:(?P<between>\s{{0,9}}{DASH}\s{{0,9}})?(?P<last>\d{{4}})(?!\d)"
    rf"|(?<!\d-\d{{6}})(?<!\d-\d{{8}})\s{{1,9}}(?P<apart>\d{{4}})(?!\d|\s?[-–—]\s?\d|[.:]\d))"
)
PHONE = re.compile(
    r"(?:tel|telefon|mobil|mobiltelefon|ring|sms|växel)(?:en|nummer|nr)?\W{0,3}$", re.IGNORECASE
)
DIGITS = re.compile(r"\d{6,12}")
LOOK_BACK = 24
COORDINATION = 60


def identity_numbers(text: str) -> Iterator[int]:
    """Yield where each number begins that has a valid day of birth and a valid check digit."""
    for run in DIGITS.finditer(text):
        found = NUMBER.match(text, run.start())
        if found is None:
            continue
        digits = found["born"] + (found["last"] or found["apart"])
        if _is_day(found["century"], found["born"]) and is_checked(digits) and not _is_phone(text, found):
            yield found.start()


def is_checked(digits: str) -> bool:
    """Tell whether the last of ten digits is the check digit of the others (the Luhn algorithm)."""
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(digits))
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0


def _is_day(century: str | None, born: str) -> bool:
    """Tell whether somebody can be born on that day; a coordination number has 60 added to the day."""
    year, month, day = int(born[:2]), int(born[2:4]), int(born[4:])
    day = day - COORDINATION if day > COORDINATION else day
    return any(
        _exists(int(one) * 100 + year, month, day) for one in ((century,) if century else ("19", "20"))
    )


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _is_phone(text: str, found: re.Match[str]) -> bool:
    """Tell whether it is a telephone number written without any sign in it, which then begins with 0."""
    if found["between"] or found["apart"] or found["century"] or int(found["born"][0]) != 0:
        return False
    return PHONE.search(text[max(0, found.start() - LOOK_BACK) : found.start()]) is not None
