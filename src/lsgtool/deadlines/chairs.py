"""A chair that changes side every calendar year is elected for the next year before this one ends."""

from collections.abc import Iterator
from datetime import date

from lsgtool.deadlines.desk import Desk
from lsgtool.deadlines.row import Kind, Row, due
from lsgtool.interval import in_force
from lsgtool.messages import msg
from lsgtool.model.composition import Chairs
from lsgtool.reference import parse_reference
from lsgtool.timeline.in_force import exists


def chairs(desk: Desk) -> Iterator[Row]:
    """Yield a row for each body whose chair changes every year and that has none for the next year."""
    first = date(desk.on.year + 1, 1, 1)
    for name, body in desk.bodies.bodies.items():
        rule = in_force(body.alternation, first)
        if rule is None or not rule.yearly or not exists(body, first):
            continue
        if not any(one.since.year == first.year and _elected(one, desk.on) for one in body.chairs):
            yield Row(
                Kind.CHAIR,
                name,
                msg("elect a chair for {year} and write it into bodies.yaml", year=first.year),
                due(date(desk.on.year, 12, 31), desk.on),
                rule.basis,
            )


def _elected(entry: Chairs, on: date) -> bool:
    """Tell whether somebody was elected by now; a basis such as `lsg/2024-11-15 § 55` tells the day."""
    meeting = parse_reference(entry.basis.partition(" ")[0])
    return meeting is None or meeting.day <= on
