"""A body meets so many times in a calendar year: what is missing is held before the year's end."""

from collections.abc import Iterator
from datetime import date

from lsgtool import codes
from lsgtool.deadlines.desk import Desk
from lsgtool.deadlines.deviating import deviates_in
from lsgtool.deadlines.row import Kind, Row, due
from lsgtool.interval import in_force
from lsgtool.messages import msg
from lsgtool.model.bodies import Body
from lsgtool.model.provisions import MeetingCount
from lsgtool.timeline.in_force import exists


def counting(desk: Desk) -> Iterator[Row]:
    """Yield a row for each body with fewer meetings held and planned this calendar year than it must hold.

    Extra meetings count too. A year in which the body or the rule began or ended is not counted.
    """
    year = desk.on.year
    for name, body in desk.bodies.bodies.items():
        rule = _rule(body, year)
        if rule is None or rule.at_least is None or deviates_in(body, year, codes.MEETINGS_TOO_FEW):
            continue
        count = sum(meeting.date.year == year for meeting in desk.of(name))
        if count < rule.at_least and desk.is_whole(name, year):
            yield Row(
                Kind.MEETINGS,
                name,
                msg(
                    "meet more often in {year}: {count} of at least {needed} meetings held or planned",
                    year=year,
                    count=count,
                    needed=rule.at_least,
                ),
                due(date(year, 12, 31), desk.on),
                rule.basis,
            )


def _rule(body: Body, year: int) -> MeetingCount | None:
    """Return the rule at the end of the year, where the body and a rule were there all the year."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    there = exists(body, first) and exists(body, last) and in_force(body.meetings, first) is not None
    return in_force(body.meetings, last) if there else None
