"""The plan of a year as a view: each meeting by the rules in force on its day, and a calendar of them all."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from lsgtool.interval import in_force
from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Meeting, Status
from lsgtool.papers.months import idle, months_of
from lsgtool.papers.telling_day import telling_day
from lsgtool.papers.year_view import Booking, Short, YearMeeting, YearPlan
from lsgtool.timeline.in_force import exists, name_on, organisation_on
from lsgtool.timeline.papers_day import last_day


class YearView:
    """Builds the plan of a year for some bodies, named by their ids.

    `meetings` are those of each body in the order of their days, from the year before on; so are those of
    the bodies' working committees.
    """

    def __init__(
        self, bodies: Bodies, names: Sequence[str], year: int, meetings: Mapping[str, Sequence[Meeting]]
    ) -> None:
        self._bodies, self._names, self._year, self._meetings = bodies, names, year, meetings
        self._committees: defaultdict[str, list[str]] = defaultdict(list)
        for name, body in bodies.bodies.items():
            if body.working_committee_of is not None:
                self._committees[body.working_committee_of].append(name)

    def build(self, body: str | None) -> YearPlan:
        """Return the plan; `body` is the id of the one that it is for, None where it is for all."""
        planned = self.planned()
        meetings = tuple(map(self._meeting, planned))
        months = months_of(self._year, meetings, self._committee_days())
        name = name_on(self._bodies.bodies[body], self._last_day) if body is not None else None
        return YearPlan(
            organisation=organisation_on(self._bodies, self._last_day),
            body=name.name if name is not None else None,
            body_short=name.short if name is not None else None,
            year=self._year,
            meetings=meetings,
            bookings=tuple(self._bookings()),
            months=months,
            idle=idle(months),
            shorts=tuple(dict.fromkeys(self._shorts(planned))),
        )

    def planned(self) -> tuple[Meeting, ...]:
        """Return the meetings of the year by their days, those that were cancelled too."""
        found = [
            (meeting.date, place, meeting)
            for place, name in enumerate(self._names)
            for meeting in self._meetings[name]
            if meeting.date.year == self._year
        ]
        return tuple(meeting for *_, meeting in sorted(found, key=lambda one: one[:2]))

    @property
    def _last_day(self) -> date:
        return date(self._year, 12, 31)

    def _meeting(self, meeting: Meeting) -> YearMeeting:
        cancelled = meeting.status is Status.CANCELLED
        excepted = cancelled or meeting.extra
        return YearMeeting(
            day=meeting.date,
            time=meeting.time,
            place=meeting.place,
            body=self._called(meeting.body, meeting.date),
            extra=meeting.extra,
            cancelled=cancelled,
            papers=None if excepted else last_day(self._bodies, meeting.body, meeting.date),
            apologies=None if cancelled else telling_day(self._bodies, meeting),
            committee=None if cancelled else self._prepared(meeting),
        )

    def _prepared(self, meeting: Meeting) -> date | None:
        """Return the last day on which a working committee meets between a meeting and the one before it."""
        before = max((one.date for one in self._taking_place(meeting.body, meeting)), default=date.min)
        committees = self._committees[meeting.body]
        days = (one.date for name in committees for one in self._taking_place(name, meeting))
        return max((day for day in days if day > before), default=None)

    def _committee_days(self) -> Mapping[date, Sequence[str]]:
        """Return who meets on each day among the working committees that have no meetings in the plan."""
        found: defaultdict[date, list[str]] = defaultdict(list)
        committees = dict.fromkeys(one for name in self._names for one in self._committees[name])
        for name in committees:
            for meeting in self._meetings[name] if name not in self._names else ():
                if meeting.status is not Status.CANCELLED:
                    found[meeting.date].append(self._called(name, meeting.date))
        return found

    def _taking_place(self, name: str, before: Meeting) -> Iterator[Meeting]:
        for meeting in self._meetings[name]:
            if meeting.date < before.date and meeting.status is not Status.CANCELLED:
                yield meeting

    def _bookings(self) -> Iterator[Booking]:
        """Yield the days by which next year's meetings are booked, with the bodies that do so."""
        found: defaultdict[date, list[str]] = defaultdict(list)
        for name in self._names:
            body = self._bodies.bodies[name]
            rule = in_force(body.meetings, self._last_day)
            if rule is not None and rule.booked_by is not None and exists(body, self._last_day):
                day = date(self._year, rule.booked_by.month, rule.booked_by.day)
                found[day].append(self._called(name, day))
        for day in sorted(found):
            yield Booking(day, tuple(found[day]))

    def _called(self, name: str, day: date) -> str:
        found = name_on(self._bodies.bodies[name], day)
        return found.short or found.name

    def _shorts(self, meetings: Sequence[Meeting]) -> Iterator[Short]:
        for meeting in meetings:
            name = name_on(self._bodies.bodies[meeting.body], meeting.date)
            if name.short is not None:
                yield Short(name.short, name.name)
