"""What a secretary is to see on a Monday morning: what is late, what is due, who meets, who is waited for."""

from dataclasses import dataclass
from datetime import date, timedelta

from lsgtool.deadlines.desk import Desk, desk
from lsgtool.deadlines.papers import all_sent
from lsgtool.deadlines.register import Wanted, rows
from lsgtool.deadlines.row import Kind, Row
from lsgtool.model.meeting import Meeting
from lsgtool.registers.naming import body_named
from lsgtool.status.waiting import Waiting, waiting
from lsgtool.timeline.papers_day import last_day
from lsgtool.workspace.workspace import Workspace

MEETINGS = 5
"""So many meetings to come are shown."""

MINUTES = frozenset({Kind.WRITE, Kind.ADJUST})


@dataclass(frozen=True, slots=True)
class Week:
    """The rest of a calendar week up to its Sunday, and what is due in it."""

    sunday: date
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Coming:
    """A meeting to come, the last day for its papers where a rule gives one, and whether they are sent."""

    meeting: Meeting
    papers_day: date | None
    sent: bool


@dataclass(frozen=True, slots=True)
class Glance:
    """All that the page shows; `desk` has the names and the files that could not be read.

    `waits` are the rows without a last day, `later` those due after the two weeks.
    """

    desk: Desk
    late: tuple[Row, ...]
    weeks: tuple[Week, Week]
    later: tuple[Row, ...]
    waits: tuple[Row, ...]
    meetings: tuple[Coming, ...]
    waiting: Waiting

    @property
    def on(self) -> date:
        """The day that the page is for."""
        return self.desk.on

    @property
    def minutes(self) -> tuple[Row, ...]:
        """The minutes that are to be written or adjusted."""
        return tuple(row for row in self.waits if row.kind in MINUTES)


def glance(workspace: Workspace, on: date, body: str | None = None) -> Glance:
    """Return what is to be seen on the day `on`; with a body, only what concerns it.

    Raises UserError where bodies.yaml has faults or lacks the body, and for a day outside the years that
    files can hold.
    """
    seen = desk(workspace, on, whole=True)
    body = body_named(seen.bodies, body) if body is not None else None
    found = rows(seen, Wanted(body))
    sunday = on + timedelta(days=6 - on.weekday())
    due = [(row.due.day, row) for row in found if row.due is not None and not row.late]
    this_week, next_week, later = (
        tuple(row for day, row in due if first < day <= last)
        for first, last in (
            (date.min, sunday),
            (sunday, sunday + timedelta(days=7)),
            (sunday + timedelta(days=7), date.max),
        )
    )
    return Glance(
        desk=seen,
        late=tuple(row for row in found if row.late),
        weeks=(Week(sunday, this_week), Week(sunday + timedelta(days=7), next_week)),
        later=later,
        waits=tuple(row for row in found if row.due is None),
        meetings=_meetings(seen, body),
        waiting=waiting(seen.source, body),
    )


def _meetings(seen: Desk, body: str | None) -> tuple[Coming, ...]:
    """Return the next meetings; with a body, its own."""
    coming = [one for one in seen.all() if seen.coming(one) and body in {None, one.body}]
    coming.sort(key=lambda one: (one.date, one.body))
    return tuple(
        Coming(one, last_day(seen.bodies, one.body, one.date), all_sent(seen, one))
        for one in coming[:MEETINGS]
    )
