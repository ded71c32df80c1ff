"""What the plan of a year shows: its meetings, what is to be done before each, and a calendar."""

from dataclasses import dataclass
from datetime import date

from lsgtool.clock import TimeSpan


@dataclass(frozen=True, slots=True)
class YearMeeting:
    """A meeting in the plan, with the last days before it and the day its working committee meets.

    They are None where no rule names one, and for a meeting that is cancelled.
    """

    day: date
    time: TimeSpan | None
    place: str | None
    body: str
    extra: bool
    cancelled: bool
    papers: date | None
    apologies: date | None
    committee: date | None


@dataclass(frozen=True, slots=True)
class Booking:
    """The day by which the bodies book their meetings of the next year."""

    day: date
    bodies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Short:
    """A body that is called something shorter in the plan."""

    short: str
    name: str


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of a month: what falls on it, each with the names of the bodies; and the holiday that it is.

    `committees` are those that meet before the bodies of the plan, where they are none of these themselves.
    """

    day: date
    holiday: str | None
    meetings: tuple[str, ...]
    committees: tuple[str, ...]
    papers: tuple[str, ...]
    apologies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """A week of a month from Monday to Sunday; days of other months are None."""

    number: int
    days: tuple[CalendarDay | None, ...]


@dataclass(frozen=True, slots=True)
class Month:
    """A month in the calendar; `days` are those on which something falls."""

    name: str
    weeks: tuple[Week, ...]
    days: tuple[CalendarDay, ...]


@dataclass(frozen=True, slots=True)
class YearPlan:
    """The plan of a calendar year, of one `body` or of all; `shorts` explains their names in it.

    `idle` names the months that are not among `months`, for nothing falls on them: `mars och maj–augusti`.
    """

    organisation: str
    body: str | None
    body_short: str | None
    year: int
    meetings: tuple[YearMeeting, ...]
    bookings: tuple[Booking, ...]
    months: tuple[Month, ...]
    idle: str
    shorts: tuple[Short, ...]
