"""Reads the log of a meeting from its first step to its last: how far it has come, and what still counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lsgtool.model.log import Step, StepKind
from lsgtool.model.meeting import Status

FROM: Final[dict[StepKind, tuple[Status, ...]]] = {
    StepKind.CALLED: (Status.PLANNED,),
    StepKind.HELD: (Status.CALLED,),
    StepKind.APPROVED: (Status.HELD,),
    StepKind.ADJUSTED: (Status.HELD,),
    StepKind.REOPENED: (Status.HELD, Status.ADJUSTED, Status.CANCELLED),
    StepKind.CANCELLED: (Status.PLANNED, Status.CALLED),
}
"""The states in which each step can be taken."""

_TO: Final[dict[StepKind, Status]] = {
    StepKind.CALLED: Status.CALLED,
    StepKind.HELD: Status.HELD,
    StepKind.APPROVED: Status.HELD,
    StepKind.ADJUSTED: Status.ADJUSTED,
    StepKind.CANCELLED: Status.CANCELLED,
}


@dataclass(frozen=True, slots=True)
class Ledger:
    """What a log amounts to.

    `state` is None where it tells of none: it is empty, or begins with a reopening. `missteps` are the
    indexes of steps that could not be taken where they stand. `approvals` are those that still count, by
    index: a reopening ends all before it. `sealed` is the index of the step that sealed the minutes, while
    they are. `reopened` is that of the reopening after which they have not been adjusted again.
    """

    state: Status | None
    missteps: tuple[int, ...]
    approvals: tuple[int, ...]
    sealed: int | None
    reopened: int | None


def read_log(log: Sequence[Step]) -> Ledger:
    """Return what a log amounts to; a step that could not be taken is passed over."""
    state, before_cancelling = None, Status.PLANNED
    missteps: list[int] = []
    approvals: list[int] = []
    sealed = reopened = None
    for index, step in enumerate(log):
        kind = step.kind
        first = len(missteps) == index
        if not _follows(kind, state, first=first, approved=bool(approvals)):
            missteps.append(index)
        elif kind is StepKind.REOPENED:
            if state is not Status.CANCELLED:
                reopened = index
            state = _reopened(state, before_cancelling)
            approvals, sealed = [], None
        else:
            if kind is StepKind.CANCELLED:
                before_cancelling = state or Status.PLANNED
            elif kind is StepKind.APPROVED:
                approvals.append(index)
            elif kind is StepKind.ADJUSTED:
                sealed, reopened = index, None
            state = _TO[kind]
    return Ledger(state, tuple(missteps), tuple(approvals), sealed, reopened)


def _follows(kind: StepKind, state: Status | None, *, first: bool, approved: bool) -> bool:
    """Tell whether a step can be taken; before the first one the file may have come so far without a log.

    Minutes are adjusted only when somebody has approved them, and there is nothing else that could be opened.
    """
    if kind is StepKind.REOPENED:
        return first or approved or state is Status.CANCELLED
    if kind is StepKind.ADJUSTED and not approved:
        return False
    return state is None or state in FROM[kind]


def _reopened(state: Status | None, before_cancelling: Status) -> Status | None:
    if state is Status.CANCELLED:
        return before_cancelling
    return Status.HELD if state is not None else None
