"""The one table of what can be due, and the rows that it makes of what lies on the desk."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from lsgtool.deadlines.adjusting import adjusting
from lsgtool.deadlines.assignments import assignments
from lsgtool.deadlines.booking import booking
from lsgtool.deadlines.chairs import chairs
from lsgtool.deadlines.committee import committee
from lsgtool.deadlines.counting import counting
from lsgtool.deadlines.desk import Desk
from lsgtool.deadlines.papers import papers
from lsgtool.deadlines.recommendations import recommendations
from lsgtool.deadlines.reviews import reviews
from lsgtool.deadlines.row import Row
from lsgtool.deadlines.taking_up import taking_up
from lsgtool.registers.naming import body_named

Subject: TypeAlias = Callable[[Desk], Iterator[Row]]

SUBJECTS: tuple[Subject, ...] = (
    papers,
    committee,
    booking,
    counting,
    adjusting,
    assignments,
    recommendations,
    taking_up,
    reviews,
    chairs,
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows are asked for: of one body or all, and due within so many days or whenever.

    What is late, and what waits without a last day, is always told.
    """

    body: str | None = None
    within: int | None = None

    def takes(self, row: Row, desk: Desk) -> bool:
        """Tell whether a row is asked for."""
        if self.body is not None and self.body not in {row.body, *row.also}:
            return False
        return self.within is None or row.due is None or (row.due.day - desk.on).days <= self.within


def rows(desk: Desk, wanted: Wanted) -> tuple[Row, ...]:
    """Return what is late, what waits and what is due, in that order; each by day, the earliest first.

    Raises UserError for a body that bodies.yaml does not have.
    """
    if wanted.body is not None:
        wanted = replace(wanted, body=body_named(desk.bodies, wanted.body))
    found = (row for subject in SUBJECTS for row in subject(desk))
    return tuple(sorted((row for row in found if wanted.takes(row, desk)), key=lambda row: row.sort_key))
