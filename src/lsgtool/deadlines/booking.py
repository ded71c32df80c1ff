"""Next year's meetings are booked by a day of this year."""

from collections.abc import Iterator
from datetime import date

from lsgtool import codes
from lsgtool.deadlines.desk import Desk
from lsgtool.deadlines.deviating import deviates_in
from lsgtool.deadlines.row import Kind, Row, due
from lsgtool.interval import in_force
from lsgtool.messages import msg
from lsgtool.timeline.in_force import exists


def booking(desk: Desk) -> Iterator[Row]:
    """Yield a row for each body with fewer meetings booked for the next calendar year than it must hold.

    A meeting that was booked and cancelled counts; an extra meeting does not.
    """
    year = desk.on.year + 1
    for name, body in desk.bodies.bodies.items():
        rule = in_force(body.meetings, date(desk.on.year, 12, 31))
        if rule is None or rule.booked_by is None or rule.at_least is None:
            continue
        last = date(desk.on.year, rule.booked_by.month, rule.booked_by.day)
        there = rule.since <= last and exists(body, last) and exists(body, date(year, 12, 31))
        booked = sum(one.date.year == year and not one.extra for one in desk.meetings[name])
        waived = deviates_in(body, year, codes.MEETINGS_NOT_BOOKED)
        if there and desk.counts(name, year) and not waived and booked < rule.at_least:
            yield Row(
                Kind.BOOKING,
                name,
                msg(
                    "book the meetings of {year}: {booked} of at least {needed} booked",
                    year=year,
                    booked=booked,
                    needed=rule.at_least,
                ),
                due(last, desk.on),
                rule.basis,
            )
