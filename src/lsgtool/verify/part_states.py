"""How each part of the minutes stands: as it was approved, and by whom, or not."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.parts import HEAD
from lsgtool.adjustment.statement import seal
from lsgtool.verify.report import Part, PartState, State

_DIGITS: Final = re.compile("([0-9]+)")


def state_of(adjustment: Adjustment) -> State:
    """Return how the minutes stand as a whole."""
    if adjustment.ledger.sealed is not None:
        return State.SEALED if adjustment.unbroken and adjustment.complete else State.CHANGED
    return State.CHANGED if adjustment.changed else State.OPEN


def parts(adjustment: Adjustment) -> Iterator[Part]:
    """Yield the parts in the order of the minutes, and then those that are gone."""
    approved = adjustment.agreed
    for part, digest in adjustment.digests.items():
        by = [(step.by or "", step.day) for step in adjustment.approvals if step.digests.get(part) == digest]
        missing = adjustment.missing(part)
        if approved.get(part, digest) != digest:
            state = PartState.CHANGED
        elif by:
            state = PartState.APPROVED if missing or not adjustment.asked else PartState.SETTLED
        else:
            state = PartState.OPEN if adjustment.ledger.sealed is None else PartState.NEW
        yield Part(part, state, tuple(by), missing)
    for part in _in_order(approved.keys() - adjustment.digests.keys()):
        yield Part(part, PartState.GONE)


def log_is_broken(adjustment: Adjustment) -> bool:
    """Tell whether the seal does not fit what was approved: then the log before it, or itself, was changed.

    Where parts came or went, their order is not known any more, and nothing can be told of the log.
    """
    sealed = adjustment.ledger.sealed
    approved = adjustment.agreed
    if sealed is None or approved.keys() != adjustment.digests.keys():
        return False
    log = adjustment.meeting.log
    in_order = {part: approved[part] for part in adjustment.digests}
    fitting = seal(adjustment.meeting.ref, log[sealed].day, adjustment.imprint.log[:sealed], in_order)
    return log[sealed].seal != fitting


def _in_order(names: Iterable[str]) -> list[str]:
    """Return the head first, then numbers as they count: 9 before 10."""

    def place(name: str) -> tuple[bool, list[tuple[bool, int, str]]]:
        pieces = [piece for piece in _DIGITS.split(name) if piece]
        return name != HEAD, [(p.isdigit(), int(p) if p.isdigit() else 0, p) for p in pieces]

    return sorted(names, key=place)
