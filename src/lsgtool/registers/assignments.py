"""The register of assignments: who is to do what, by when, and by which paragraph."""

from dataclasses import dataclass, replace
from datetime import date

from lsgtool.registers.naming import body_named
from lsgtool.registers.source import Source
from lsgtool.timeline.commitments import Assignment


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows are asked for: of one body, of one owner, only the overdue, the reported ones too."""

    body: str | None = None
    owner: str | None = None
    overdue: bool = False
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row: an assignment as it stands on the day `on`."""

    assignment: Assignment
    on: date

    @property
    def days_late(self) -> int | None:
        """How many days it is late, 0 where it is not; None where it has no day."""
        due = self.assignment.due_day
        if due is None:
            return None
        return max((self.on - due).days, 0) if self.assignment.open else 0


def assignments(source: Source, wanted: Wanted) -> tuple[Row, ...]:
    """Return the rows that are asked for by the day on which they are due, those without a day last.

    Raises UserError for a body that bodies.yaml does not have.
    """
    if wanted.body is not None:
        wanted = replace(wanted, body=body_named(source.bodies, wanted.body))
    rows = (Row(one, source.on) for one in source.history.all(Assignment))
    found = [row for row in rows if _takes(wanted, row, source)]
    return tuple(sorted(found, key=lambda row: row.assignment.due_day or date.max))


def owned_by(assignment: Assignment, owner: str, source: Source) -> bool:
    """Tell whether somebody has an assignment: a body by its id, or anybody by a part of the name."""
    if owner in source.bodies.bodies:
        return owner in assignment.owners
    return any(
        owner.casefold() in name.casefold() for one in assignment.owners for name in (one, source.named(one))
    )


def _takes(wanted: Wanted, row: Row, source: Source) -> bool:
    assignment = row.assignment
    if not (wanted.everything or assignment.open) or (wanted.overdue and not row.days_late):
        return False
    if wanted.body is not None and wanted.body not in {assignment.body, *assignment.owners}:
        return False
    return wanted.owner is None or owned_by(assignment, wanted.owner, source)
