"""What lies on the desk on a day: the meetings that can matter, and what they are held against.

Files are chosen by their names: those of this calendar year and the last one, those to come, and as many
years more as a review may lie back. So the work does not grow with the age of the archive. What was committed
to in the years chosen is followed to its end, for that comes later; older commitments are in the registers.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import MINUTED, Meeting, Status
from lsgtool.reference import FIRST_YEAR, LAST_YEAR
from lsgtool.registers.source import Source
from lsgtool.timeline.history import History
from lsgtool.timeline.in_force import BodyThen, ClosedDays, body_on
from lsgtool.workspace.archive import Archive, Unknowable
from lsgtool.workspace.chronicle import history
from lsgtool.workspace.whole_years import is_whole
from lsgtool.workspace.workspace import Workspace


@dataclass(frozen=True)
class Desk:
    """The bodies, and the meetings of each in order, as they are known on the day `on`.

    `source` has what they committed to, as far back as was asked for, and gives all their names.
    `left_out` are the paths of files that cannot be read or placed.
    """

    source: Source
    archive: Archive
    meetings: Mapping[str, tuple[Meeting, ...]]
    left_out: tuple[str, ...] = ()

    @property
    def on(self) -> date:
        """The day on which the desk is looked at."""
        return self.source.on

    @property
    def bodies(self) -> Bodies:
        """What bodies.yaml says."""
        return self.source.bodies

    @property
    def history(self) -> History:
        """What was committed to, as far back as was asked for, and what came of it."""
        return self.source.history

    @property
    def closed(self) -> ClosedDays:
        """The days off of bodies.yaml."""
        return ClosedDays(self.bodies.closed_days)

    def all(self) -> Iterator[Meeting]:
        """Yield the meetings of all bodies that were not cancelled."""
        for body in self.meetings:
            yield from self.of(body)

    def of(self, body: str) -> tuple[Meeting, ...]:
        """Return the meetings of a body that were not cancelled, in order."""
        meetings = self.meetings.get(body, ())
        return tuple(meeting for meeting in meetings if meeting.status is not Status.CANCELLED)

    def held(self, meeting: Meeting) -> bool:
        """Tell whether there are minutes of a meeting on the day."""
        return meeting.status in MINUTED and meeting.date <= self.on

    def coming(self, meeting: Meeting) -> bool:
        """Tell whether a meeting is still to be held."""
        return meeting.date > self.on or (meeting.date == self.on and meeting.status not in MINUTED)

    def done(self, day: date | None) -> bool:
        """Tell whether what has a day of its own in a file was done by now."""
        return day is not None and day <= self.on

    def then(self, meeting: Meeting) -> BodyThen | None:
        """Return the body as it is on the day of its meeting."""
        return body_on(self.bodies, meeting.body, meeting.date)

    def counts(self, body: str, year: int) -> bool:
        """Tell whether a body's meetings of a calendar year can be counted: all files can be read."""
        try:
            self.archive.of_year(body, year)
        except Unknowable:
            return False
        return bool(self.archive.years(body))

    def is_whole(self, body: str, year: int) -> bool:
        """Tell whether the repository has a body's meetings of a calendar year from the first one on.

        For this year it is enough that it has meetings of the last one: there may be none yet.
        """
        years = self.archive.years(body)
        if not self.counts(body, year):
            return False
        if year == self.on.year and year not in years:
            return year - 1 in years
        return is_whole(self.archive, body, year)

    def name(self, name: str) -> str:
        """Return the short name of a body or a principal on the day; any other word as it is."""
        return self.source.named(name)


def bodies_of(workspace: Workspace) -> Bodies:
    """Return what bodies.yaml says; raise UserError where it has faults."""
    bodies = workspace.bodies.content
    if bodies is None:
        raise UserError(
            msg("bodies.yaml has faults, so no deadline can be counted"),
            msg("`lsg check` says what is wrong with it, and where"),
        )
    return bodies


def desk(workspace: Workspace, on: date, *, whole: bool = False) -> Desk:
    """Read what can matter on the day `on`; with `whole`, all that was ever committed to.

    Raises UserError where bodies.yaml has faults, and for a day outside the years that files can hold.
    """
    if not FIRST_YEAR <= on.year <= LAST_YEAR:
        raise UserError(
            msg("{date} lies outside the years that lsg knows", date=on),
            msg("name a day from {first} to {last}", first=FIRST_YEAR, last=LAST_YEAR),
        )
    bodies = bodies_of(workspace)
    archive = Archive(workspace)
    since = FIRST_YEAR if whole else on.year - 1
    unplaced = workspace.listing.unplaced
    left_out = [one.path for one in unplaced if one.day is None or one.day.year >= since]
    meetings: dict[str, tuple[Meeting, ...]] = {}
    for body in bodies.bodies:
        first = _first_year(bodies, body, on)
        read: list[Meeting] = []
        for ref in workspace.meetings_of.get(body, ()):
            if ref.day.year >= first:
                try:
                    read.append(archive.meeting(ref))
                except Unknowable as unknown:
                    left_out.append(unknown.path)
        meetings[body] = tuple(meeting for meeting in read if _known(meeting, on))
    past = _history(workspace, bodies, on, since)
    left_out += set(past.left_out).difference(one.path for one in unplaced)
    return Desk(Source(bodies, on, past), archive, meetings, tuple(sorted(set(left_out))))


def _history(workspace: Workspace, bodies: Bodies, on: date, since: int) -> History:
    """Return what was committed to from a calendar year on, which is the same one for all bodies."""
    refs = (ref for of_body in workspace.meetings_of.values() for ref in of_body)
    return history(workspace, bodies, on, (ref for ref in refs if ref.day.year >= since))


def _known(meeting: Meeting, on: date) -> bool:
    """Tell whether a meeting is known on the day: one that is booked later is not."""
    return meeting.booked is None or meeting.booked <= on or meeting.date <= on


def _first_year(bodies: Bodies, body: str, on: date) -> int:
    """Return the first calendar year whose meetings of a body can matter."""
    back = [
        review.every_years - 1
        for name, other in bodies.bodies.items()
        for review in other.reviews
        if (review.at or name) == body
    ]
    return on.year - max([1, *back])
