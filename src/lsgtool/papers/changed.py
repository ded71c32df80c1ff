"""What is not as it was when minutes were adjusted, as far as digests tell; a new number is no change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.parts import HEAD, digest_of_head, digests_as, parts_of
from lsgtool.papers.state_view import Change, Differing
from lsgtool.papers.swedish import ranges


@dataclass(frozen=True, slots=True)
class Comparison:
    """How minutes differ from what was adjusted: the head, items by their index, and the parts not there."""

    head: bool
    items: Mapping[int, Change]
    gone: tuple[str, ...]


def compared(adjustment: Adjustment) -> Comparison:
    """Return how minutes differ from what all who are asked had approved.

    An item that has only another number is the same. Until minutes are sealed none is new.
    """
    before = {part: digest for part, digest in adjustment.agreed.items() if part != HEAD}
    if not adjustment.changed:
        return Comparison(head=False, items={}, gone=())
    parts = parts_of(adjustment.labels)
    others = {index: part for index, part in enumerate(parts) if before.get(part) != adjustment.digests[part]}
    left = before.keys() - (set(parts) - set(others.values()))
    for index in tuple(others):
        was = _renumbered(adjustment, index, {part: before[part] for part in left})
        if was is not None:
            left -= {was}
            del others[index]
    sealed = adjustment.ledger.sealed is not None
    items = {
        index: Change.CHANGED if part in left else Change.NEW
        for index, part in others.items()
        if sealed or part in left
    }
    gone = left - set(others.values())
    return Comparison(_head(adjustment), items, tuple(part for part in _then(adjustment) if part in gone))


def differing(adjustment: Adjustment) -> Differing:
    """Return the same as papers print it."""
    found, labels = compared(adjustment), adjustment.labels

    def numbers(change: Change) -> str:
        return _printed([labels[index] for index, one in found.items.items() if one is change], labels)

    return Differing(
        found.head,
        numbers(Change.CHANGED),
        numbers(Change.NEW),
        _printed(_labels(found.gone), _labels(_then(adjustment))),
        moved=bool(adjustment.changed) and not (found.head or found.items or found.gone),
    )


def _renumbered(adjustment: Adjustment, index: int, before: Mapping[str, str]) -> str | None:
    """Return as which of these parts an item was approved as it is, or None."""
    known = digests_as(adjustment.meeting, adjustment.imprint, adjustment.bodies, index, before)
    return next((part for digest, part in known.items() if before[part] == digest), None)


def _head(adjustment: Adjustment) -> bool:
    """Tell whether more of the head has changed than the numbers of the items, which it prints."""
    if adjustment.agreed.get(HEAD, adjustment.digests[HEAD]) == adjustment.digests[HEAD]:
        return False
    labels = _labels(_then(adjustment))
    with_numbers_of_then = digest_of_head(adjustment.meeting, adjustment.imprint, adjustment.bodies, labels)
    return with_numbers_of_then != adjustment.agreed[HEAD]


def _then(adjustment: Adjustment) -> tuple[str, ...]:
    """Return the parts of then but the head, in the order in which most of them were approved at once."""
    digests = max((step.digests for step in adjustment.approvals), key=len, default={})
    parts = dict.fromkeys((*digests, *adjustment.agreed))
    return tuple(part for part in parts if part != HEAD and part in adjustment.agreed)


def _labels(parts: Sequence[str]) -> tuple[str, ...]:
    """Return the numbers of parts; the second of two with the same number is `12 (2)` as a part."""
    return tuple(part.partition(" (")[0] for part in parts)


def _printed(labels: Sequence[str], every: Sequence[str]) -> str:
    return ranges(labels, tuple(dict.fromkeys(every))).replace(" ", "\u00a0").replace(",\u00a0", ", ")
