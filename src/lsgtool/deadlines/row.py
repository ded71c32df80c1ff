"""What is late or due: one row for each thing, with its day, the body, and the heading that asks for it."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lsgtool.messages import Message
from lsgtool.reference import MeetingRef
from lsgtool.workdays import working_days_between


class Kind(StrEnum):
    """What is to be done; the words stand in the JSON and never change."""

    PAPERS = "papers"
    COMMITTEE = "committee-meeting"
    BOOKING = "booking"
    MEETINGS = "meetings"
    ADJUST = "minutes-to-adjust"
    WRITE = "minutes-to-write"
    ASSIGNMENT = "assignment"
    DISPATCH = "recommendation-to-dispatch"
    ANSWERS = "recommendation-answers"
    TAKE_UP = "matter-to-take-up"
    REVIEW = "review"
    CHAIR = "chair"


class Unit(StrEnum):
    """What days are counted."""

    WORKING = "working-days"
    CALENDAR = "calendar-days"


@dataclass(frozen=True, slots=True)
class Due:
    """The last day for something, and how many days are left to it; below 0 it is so many days late.

    Something can be late by no working day: on a Saturday, what was due on the Friday.
    """

    day: date
    days_left: int
    unit: Unit
    late: bool


def due(day: date, on: date) -> Due:
    """Return a last day, seen on the day `on`, in calendar days."""
    return Due(day, (day - on).days, Unit.CALENDAR, day < on)


def due_in_working_days(day: date, on: date, closed: Container[date]) -> Due:
    """Return a last day, seen on the day `on`, in working days."""
    return Due(day, working_days_between(on, day, closed), Unit.WORKING, day < on)


@dataclass(frozen=True, slots=True)
class Row:
    """Something that is late or due, or, without `due`, waits though no rule gives it a last day.

    `body` has to see to it, and it concerns the bodies in `also`. `basis` is the heading or the decision that
    asks for it; None where it follows from nothing but good order.
    """

    kind: Kind
    body: str
    what: Message
    due: Due | None
    basis: str | None = None
    meeting: MeetingRef | None = None
    details: tuple[Message, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def late(self) -> bool:
        """Whether its last day has passed."""
        return self.due is not None and self.due.late

    @property
    def sort_key(self) -> tuple[bool, bool, date, str, str, str, str]:
        """Order: what is late, what waits without a day, what is due; each by day, the earliest first."""
        day = self.due.day if self.due is not None else date.min
        return (
            not self.late,
            self.due is not None,
            day,
            self.kind,
            self.body,
            str(self.meeting),
            repr(self.what),
        )
