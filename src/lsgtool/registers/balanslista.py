"""The balanslista: every matter that waits for a decision elsewhere, or is to come back, and for whom."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from lsgtool.model.bodies import Bodies
from lsgtool.registers.naming import body_named, principal_named
from lsgtool.registers.source import Source
from lsgtool.timeline.commitments import Forwarding, Postponement, Recommendation

Waiting: TypeAlias = Recommendation | Postponement | Forwarding
"""The commitments that the balanslista lists; assignments have a register of their own."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows are asked for: of one body, those that wait for one principal, the ended ones too."""

    body: str | None = None
    principal: str | None = None
    everything: bool = False

    def by_id(self, bodies: Bodies) -> "Wanted":
        """Return the same with the ids of what was named; raise UserError for a name of nothing."""
        body = body_named(bodies, self.body) if self.body is not None else None
        principal = principal_named(bodies, self.principal) if self.principal is not None else None
        return replace(self, body=body, principal=principal)

    def takes(self, commitment: Waiting) -> bool:
        """Tell whether a row is asked for."""
        if not (self.everything or commitment.open):
            return False
        if self.body is not None and self.body not in {commitment.body, *_bodies(commitment)}:
            return False
        return self.principal is None or self.principal in _principals(commitment, self.everything)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a commitment as it stands on the day `on`."""

    commitment: Waiting
    on: date

    @property
    def waits_for(self) -> tuple[str, ...]:
        """The ids of those on whom it waits: principals that have not decided, or a body; none at its end."""
        commitment = self.commitment
        if not commitment.open:
            return ()
        return commitment.waiting if isinstance(commitment, Recommendation) else (commitment.to,)

    @property
    def age(self) -> int:
        """The days since it was made, to the day of its end where it has one."""
        end = self.commitment.ending
        return ((end.day if end is not None else self.on) - self.commitment.since).days

    @property
    def late(self) -> bool:
        """Whether it is open after the day on which it was due."""
        due = self.commitment.due_day
        return self.commitment.open and due is not None and due < self.on


def balanslista(source: Source, wanted: Wanted) -> tuple[Row, ...]:
    """Return the rows that are asked for, the oldest first.

    Raises UserError for a body or a principal that bodies.yaml does not have.
    """
    wanted = wanted.by_id(source.bodies)
    kinds = (Recommendation, Postponement, Forwarding)
    waiting = (one for one in source.history.made if isinstance(one, kinds))
    return tuple(Row(one, source.on) for one in waiting if wanted.takes(one))


def _bodies(commitment: Waiting) -> tuple[str, ...]:
    return () if isinstance(commitment, Recommendation) else (commitment.to,)


def _principals(commitment: Waiting, everything: bool) -> tuple[str, ...]:  # noqa: FBT001 # named where called
    if not isinstance(commitment, Recommendation):
        return ()
    return commitment.principals if everything else commitment.waiting
