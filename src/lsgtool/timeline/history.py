"""The history of all matters as it is known on a day: every commitment with its end, every step."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple, TypeVar

from lsgtool.reference import MeetingRef, ParagraphRef
from lsgtool.timeline.commitments import Commitment, How, Origin
from lsgtool.timeline.series import plain
from lsgtool.timeline.steps import Step

C = TypeVar("C", bound=Commitment)


@dataclass(frozen=True, slots=True)
class Succession:
    """A later decision, at `by`, that replaces or ends an earlier one, or a single clause of it."""

    earlier: ParagraphRef
    how: How
    by: Origin


class Revival(NamedTuple):
    """A decision in a matter that had been settled before."""

    matter: str
    settled: Origin
    decided: Origin


@dataclass(frozen=True, slots=True)
class History:
    """What is known on the day `on`.

    `made` are all commitments in the order in which they were made, `steps` those of each matter in the order
    of their days. `left_out` are the paths of files that cannot be read or placed: what they say is missing.
    """

    on: date
    made: tuple[Commitment, ...]
    steps: Mapping[str, tuple[Step, ...]]
    successions: Mapping[tuple[MeetingRef, str], tuple[Succession, ...]]
    revivals: tuple[Revival, ...] = ()
    left_out: tuple[str, ...] = ()
    by_place: Mapping[tuple[MeetingRef, int], tuple[Commitment, ...]] = field(default_factory=dict)

    def all(self, kind: type[C]) -> Iterator[C]:
        """Yield the commitments of one kind, those that have come to their end too."""
        return (one for one in self.made if isinstance(one, kind))

    def open(self, kind: type[C]) -> Iterator[C]:
        """Yield the commitments of one kind that are open on the day."""
        return (one for one in self.all(kind) if one.open)

    def successions_of(self, earlier: ParagraphRef) -> tuple[Succession, ...]:
        """Return what replaces or ends a clause; a decision named without a clause goes as a whole."""
        found = self.successions.get((earlier.meeting, plain(earlier.number)), ())
        return tuple(one for one in found if one.earlier.clause in {None, earlier.clause})
