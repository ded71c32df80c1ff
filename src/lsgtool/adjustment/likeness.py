"""Which matters of two agendas are likely the same, though nothing they are known by is: titles alike."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Final

from lsgtool.adjustment.pairing import Entry
from lsgtool.names import comparable
from lsgtool.shortened import shortened

ALIKE: Final = 0.7
"""So alike are `Budget` and `Budget 2025`, and titles of two matters seldom."""

ALIKE_IN_PLACE: Final = 0.4
"""So alike is enough between the same neighbours; quite another title is another matter there too."""

COMPARED: Final = 100
"""Among more entries than so many none are looked for that are alike: it would take too long."""


def with_alike(
    pairs: Mapping[Entry, Entry], then: Sequence[Entry], now: Sequence[Entry]
) -> Mapping[Entry, Entry]:
    """Return the pairs, and for entries of now that have none the one of then whose title is most alike.

    Both are in the order of their agenda. Two different standing items, or matters, are never the same.
    """
    paired = dict(pairs)
    likely = sorted(_likely(pairs, then, now), key=lambda one: (-one[0], one[1].index, one[2].index))
    for _, one, other in likely:
        if other not in paired and one not in paired.values():
            paired[other] = one
    return paired


def _likely(
    pairs: Mapping[Entry, Entry], then: Sequence[Entry], now: Sequence[Entry]
) -> Iterator[tuple[float, Entry, Entry]]:
    taken = frozenset(pairs.values())
    left = [one for one in then if one not in taken]
    new = [other for other in now if other not in pairs]
    if max(len(left), len(new)) > COMPARED:
        return
    before, after = _neighbours(then), _neighbours(now)

    def same(far: Entry | None, near: Entry | None) -> bool:
        return far is None if near is None else far is not None and pairs.get(near) == far

    for one in left:
        for other in new:
            if _differ(one.standing, other.standing) or _differ(one.matter, other.matter):
                continue
            in_place = all(map(same, before[one], after[other]))
            likeness = _likeness(one.title, other.title)
            if likeness >= (ALIKE_IN_PLACE if in_place else ALIKE):
                yield likeness + in_place, one, other


def _neighbours(agenda: Sequence[Entry]) -> Mapping[Entry, tuple[Entry | None, Entry | None]]:
    """Return what stands right before and right after each entry; None at the ends."""
    before, after = (None, *agenda), (*agenda[1:], None)
    return {one: (before[at], after[at]) for at, one in enumerate(agenda)}


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def _likeness(one: str, other: str) -> float:
    a, b = comparable(shortened(one)), comparable(shortened(other))
    return SequenceMatcher(None, a, b, autojunk=False).ratio()
