"""Finds what stands under a printed number in the minutes of a meeting."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from lsgtool.model.item import Item, SubMatter
from lsgtool.model.meeting import Meeting
from lsgtool.timeline.clauses import Taken, clauses_of, entries_of
from lsgtool.timeline.series import plain


class Numbered:
    """The items and the clauses of a meeting by their numbers; old minutes may have a number twice."""

    def __init__(self, meeting: Meeting, labels: Sequence[str]) -> None:
        self._items: defaultdict[str, list[Item]] = defaultdict(list)
        self._clauses: defaultdict[str, list[Taken]] = defaultdict(list)
        for label, item in zip(labels, meeting.items, strict=False):
            self._items[plain(label)].append(item)
        for taken in clauses_of(meeting) if labels else ():
            self._clauses[plain(labels[taken.index])].append(taken)

    def has(self, number: str) -> bool:
        """Tell whether an item has the number."""
        return plain(number) in self._items

    def entries(self, number: str) -> Iterator[SubMatter]:
        """Yield what has the number: items and their sub-matters."""
        return (entry for item in self._items.get(plain(number), ()) for _, entry in entries_of(item))

    def clauses(self, number: str, clause: int | None = None) -> tuple[Taken, ...]:
        """Return the clauses under the number, or the one that is counted as `clause`."""
        found = self._clauses.get(plain(number), ())
        return tuple(taken for taken in found if clause in {None, taken.number})
