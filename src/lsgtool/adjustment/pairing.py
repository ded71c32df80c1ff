"""Which matters of two agendas are the same by what they are known by, and which have changed places."""

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lsgtool.names import comparable


@dataclass(frozen=True, slots=True)
class Entry:
    """What a matter on an agenda is known by; `index` is that of the item it stands under."""

    index: int
    title: str
    standing: str | None
    matter: str | None
    struck: bool = False


_SAME: Final[tuple[Callable[[Entry], tuple[str | None, ...]], ...]] = (
    lambda one: (one.standing, comparable(one.title)),
    lambda one: (one.standing,),
    lambda one: (one.matter, comparable(one.title)),
    lambda one: (one.matter,),
    lambda one: (comparable(one.title),),
)
"""By what two entries are the same matter, the surest first; what an entry does not have is passed over."""


def paired(then: Sequence[Entry], now: Iterable[Entry]) -> Mapping[Entry, Entry]:
    """Return, for the entries of now, those of then that are the same matter; none is taken twice.

    The entries of then have an index each.
    """
    now = tuple(now)
    pairs: dict[Entry, Entry] = {}
    taken: set[Entry] = set()
    for same in _SAME:
        free: dict[tuple[str | None, ...], deque[Entry]] = defaultdict(deque)
        for one in then:
            if one not in taken and all(same(one)):
                free[same(one)].append(one)
        for other in now:
            known = free.get(same(other))
            if known and other not in pairs:
                pairs[other] = known.popleft()
                taken.add(pairs[other])
    return pairs


def out_of_order(numbers: Sequence[int]) -> frozenset[int]:
    """Return which of different numbers have to move, the fewest possible, so that the rest rise."""
    ends: list[int] = []  # the smallest number that a rising row of each length ends with
    before: dict[int, int | None] = {}
    for number in numbers:
        length = bisect_left(ends, number)
        before[number] = ends[length - 1] if length else None
        ends[length : length + 1] = [number]
    rising: set[int] = set()
    last = ends[-1] if ends else None
    while last is not None:
        rising.add(last)
        last = before[last]
    return frozenset(numbers) - rising
