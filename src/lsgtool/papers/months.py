"""The months of a year as a calendar: weeks with their numbers, and what falls on each day."""

from calendar import Calendar
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from lsgtool.calendar_words import MONTHS
from lsgtool.papers.swedish import listed, ranges
from lsgtool.papers.year_view import CalendarDay, Month, Week, YearMeeting
from lsgtool.workdays import holiday

Days: TypeAlias = Mapping[date, Sequence[str]]
"""The bodies that something on a day is about."""


@dataclass(frozen=True, slots=True)
class Diary:
    """What falls on each day: who meets, and whose papers and apologies are due."""

    meetings: Days
    committees: Days
    papers: Days
    apologies: Days

    @property
    def days(self) -> set[date]:
        """The days on which something falls."""
        return {*self.meetings, *self.committees, *self.papers, *self.apologies}

    def day(self, day: date) -> CalendarDay:
        """Return a day as the calendar shows it, each body once."""
        return CalendarDay(
            day=day,
            holiday=holiday(day),
            meetings=_once(self.meetings, day),
            committees=_once(self.committees, day),
            papers=_once(self.papers, day),
            apologies=_once(self.apologies, day),
        )


def months_of(year: int, meetings: Sequence[YearMeeting], committees: Days) -> tuple[Month, ...]:
    """Return the months of a year on which a meeting or a last day before it falls."""
    diary = _diary(meetings, committees)
    busy = {day.month for day in diary.days if day.year == year}
    return tuple(_month(year, month, diary) for month in sorted(busy))


def idle(months: Sequence[Month]) -> str:
    """Return the names of all other months, runs drawn together; "" for none."""
    busy = {month.name for month in months}
    names = ranges([name for name in MONTHS if name not in busy], MONTHS)
    return listed(names.split(", ")) if names else ""


def _once(days: Days, day: date) -> tuple[str, ...]:
    return tuple(dict.fromkeys(days.get(day, ())))


def _diary(meetings: Sequence[YearMeeting], committees: Days) -> Diary:
    held, papers, apologies = (defaultdict[date, list[str]](list) for _ in range(3))
    for meeting in meetings:
        if not meeting.cancelled:
            held[meeting.day].append(meeting.body)
            if meeting.papers is not None:
                papers[meeting.papers].append(meeting.body)
            if meeting.apologies is not None:
                apologies[meeting.apologies].append(meeting.body)
    return Diary(held, committees, papers, apologies)


def _month(year: int, month: int, diary: Diary) -> Month:
    weeks = tuple(_weeks(year, month, diary))
    days = (day for week in weeks for day in week.days if day is not None)
    return Month(MONTHS[month - 1], weeks, tuple(day for day in days if day.holiday or day.day in diary.days))


def _weeks(year: int, month: int, diary: Diary) -> Iterator[Week]:
    for week in Calendar().monthdatescalendar(year, month):
        days = tuple(diary.day(day) if day.month == month else None for day in week)
        yield Week(week[0].isocalendar().week, days)
