"""Who has approved minutes as they are, and what the signatures are worth with which they did."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.asked import Asked
from lsgtool.adjustment.worth import Mark
from lsgtool.model.log import Step
from lsgtool.papers.people import Officers
from lsgtool.papers.state_view import State
from lsgtool.papers.view import Approval


@dataclass(frozen=True, slots=True)
class Approvals:
    """The approvals of the minutes of one meeting that count.

    `marks` has what their signatures are worth, by the index of the step; a signature that is not there is
    one that nobody has checked.
    """

    adjustment: Adjustment
    marks: Mapping[int, Mark]

    def of_all(self, officers: Officers) -> Iterator[Approval]:
        """Yield the approval of each who has approved all of the minutes, in the rule's order."""
        for one in self.adjustment.asked:
            person, parts = officers.person(one.name), self._parts(one)
            if person is not None and all(parts.values()):
                steps = self._steps(one).values()
                yield Approval(one.role.value, person, max(step.day for step in steps), _worth(parts).value)

    def doubted(self, state: State) -> State:
        """Return the state of the minutes with whose signatures do not count, or were not checked."""
        asked = self.adjustment.asked
        worth = {one.name: _worth(self._parts(one)) for one in asked if one.name is not None}
        return replace(
            state,
            invalid=tuple(name for name, mark in worth.items() if mark is Mark.INVALID),
            unchecked=tuple(name for name, mark in worth.items() if mark is Mark.UNCHECKED),
        )

    def _parts(self, one: Asked) -> Mapping[str, frozenset[Mark]]:
        """Return what somebody's approvals of each part as it is now are worth, none where she gave none."""
        marks = {index: self._mark(index, step) for index, step in self._steps(one).items()}
        return {
            part: frozenset(
                mark
                for index, mark in marks.items()
                if self.adjustment.meeting.log[index].digests.get(part) == digest
            )
            for part, digest in self.adjustment.digests.items()
        }

    def _steps(self, one: Asked) -> Mapping[int, Step]:
        """Return somebody's approvals of any part as it is now, by their index in the log."""
        now = self.adjustment
        return {
            index: step
            for index, step in zip(now.ledger.approvals, now.approvals, strict=True)
            if one.is_called(step.by or "") and step.digests.items() & now.digests.items()
        }

    def _mark(self, index: int, step: Step) -> Mark:
        return self.marks.get(index, Mark.UNCHECKED) if step.signature is not None else Mark.UNSIGNED


def _worth(parts: Mapping[str, frozenset[Mark]]) -> Mark:
    """Return what approvals are worth together: of one part the best counts, of all of them the worst."""
    best = {_best(marks) for marks in parts.values() if marks}
    return next((mark for mark in (Mark.INVALID, Mark.UNCHECKED, Mark.UNSIGNED) if mark in best), Mark.VALID)


def _best(marks: frozenset[Mark]) -> Mark:
    order = (Mark.VALID, Mark.INVALID, Mark.UNCHECKED, Mark.UNSIGNED)
    return min(marks, key=order.index)
