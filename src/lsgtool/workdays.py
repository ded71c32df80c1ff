"""Working days in Sweden, and counting back from a meeting to the last day for its papers.

Not working days: Saturdays, Sundays, public holidays, and the eves that nobody works on (midsummer,
Christmas, New Year). A body may add closed days of its own. The table is ours because the library for
it takes longer to load than most commands run; the tests compare them day by day.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

DAY = timedelta(days=1)
SATURDAY = 5


def easter(year: int) -> date:
    """Return Easter Sunday of `year` (the Gregorian rule, by Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def _saturday_from(first: date) -> date:
    return first + (SATURDAY - first.weekday()) % 7 * DAY


@cache
def holidays(year: int) -> dict[date, str]:
    """Return the holidays of `year` and the eves that count as such, by their Swedish names."""
    sunday = easter(year)
    midsummer = _saturday_from(date(year, 6, 20))
    moving = {
        sunday - 2 * DAY: "långfredagen",
        sunday: "påskdagen",
        sunday + DAY: "annandag påsk",
        sunday + 39 * DAY: "Kristi himmelsfärdsdag",
        sunday + 49 * DAY: "pingstdagen",
        midsummer - DAY: "midsommarafton",
        midsummer: "midsommardagen",
        _saturday_from(date(year, 10, 31)): "alla helgons dag",
    }
    # From 2005 the national day is a holiday, and Whit Monday no longer is one.
    changed = {date(year, 6, 6): "nationaldagen"} if year >= 2005 else {sunday + 50 * DAY: "annandag pingst"}
    fixed = {
        date(year, 1, 1): "nyårsdagen",
        date(year, 1, 6): "trettondedag jul",
        date(year, 5, 1): "första maj",
        date(year, 12, 24): "julafton",
        date(year, 12, 25): "juldagen",
        date(year, 12, 26): "annandag jul",
        date(year, 12, 31): "nyårsafton",
    }
    return changed | fixed | moving


def holiday(day: date) -> str | None:
    """Return the name of the holiday on `day`, or None."""
    return holidays(day.year).get(day)


def is_working_day(day: date, closed: Container[date] = ()) -> bool:
    """Tell whether people work on `day`; `closed` holds the days off of the body's own."""
    return day.weekday() < SATURDAY and holiday(day) is None and day not in closed


@dataclass(frozen=True, slots=True)
class CountedDay:
    """A day that was passed while counting back: its number, or None for a day that does not count.

    `holiday` is its Swedish name where it is one; `closed` tells that it is a day off of the body's own.
    """

    day: date
    number: int | None
    holiday: str | None
    closed: bool


def counted_back(meeting: date, days: int, closed: Container[date] = ()) -> Iterator[CountedDay]:
    """Yield the days back from `meeting`, which is day 0, to the working day number `days`."""
    number, day = 0, meeting
    while number < days:
        day -= DAY
        works = is_working_day(day, closed)
        number += works
        yield CountedDay(day, number if works else None, holiday(day), day in closed)


def working_days_before(
    meeting: date, days: int, closed: Container[date] = (), *, whole_days_between: bool = False
) -> date:
    """Return the last day on which papers are in time for `meeting`.

    The meeting is day 0 and one counts back `days` working days; with `whole_days_between` so many
    working days lie wholly between the papers and the meeting, which is the stricter reading.
    """
    last = meeting
    for counted in counted_back(meeting, days + whole_days_between, closed):
        last = counted.day
    return last


def working_days_between(start: date, end: date, closed: Container[date] = ()) -> int:
    """Return how many working days after `start` there are up to `end`; below 0 where `end` is earlier."""
    if end < start:
        return -working_days_between(end, start, closed)
    days = (start + n * DAY for n in range(1, (end - start).days + 1))
    return sum(is_working_day(day, closed) for day in days)
