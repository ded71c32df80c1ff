"""The agenda as it was called, beside the items as they are now: what was added, moved, renamed, left out."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from lsgtool.adjustment.likeness import with_alike
from lsgtool.adjustment.pairing import Entry, out_of_order, paired
from lsgtool.model.log import Announced, Step
from lsgtool.model.meeting import Meeting
from lsgtool.names import comparable
from lsgtool.timeline.in_force import BodyThen

BEGINNING: Final = -1
"""Where what stood before all items that are left now has its place."""


class Change(StrEnum):
    """What became of a matter after the agenda was called; `below`: another item has it as a sub-matter."""

    ADDED = "added"
    MOVED = "moved"
    BELOW = "below"
    RENAMED = "renamed"
    STRUCK = "struck"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True)
class Row:
    """One matter: its index and title as called, `then` and `called`, and now, `at` and `title`.

    The former are None for what was added, the latter for what was left out; a sub-matter is `at` its item.
    Without `changes` it is as it was called; what others made room for, or closed up to, has not moved.
    """

    then: int | None
    called: str | None
    at: int | None
    title: str | None
    changes: tuple[Change, ...]


def agenda_of(meeting: Meeting) -> tuple[Announced, ...]:
    """Return the agenda of a meeting as its log has it, without what was struck from it before.

    A standing item has its title from bodies.yaml.
    """
    return tuple(
        Announced(title=item.title or None, standing=item.standing, matter=item.matter)
        for item in meeting.items
        if not item.struck
    )


def last_called(meeting: Meeting) -> Step | None:
    """Return the last step by which a meeting was called with its agenda, or None."""
    return next((step for step in reversed(meeting.log) if step.called is not None and step.agenda), None)


def added_later(meeting: Meeting, body: BodyThen) -> frozenset[int]:
    """Return the indexes of the items that were not on the agenda as called; none where no log has it."""
    step = last_called(meeting)
    rows = compared(step.agenda, meeting, body) if step is not None else ()
    return frozenset(row.at for row in rows if row.at is not None and Change.ADDED in row.changes)


def compared(called: Sequence[Announced], meeting: Meeting, body: BodyThen) -> tuple[Row, ...]:
    """Return what became of each matter of the agenda as called, and what was added.

    The rows stand in the order of the items now, a sub-matter below its item; what was left out follows
    what it followed then. What is struck now and was not called is on neither agenda.
    """
    then = tuple(_announced(called, body))
    now = tuple(
        Entry(index, body.title(item), item.standing, item.matter, item.struck)
        for index, item in enumerate(meeting.items)
    )
    known = paired(then, now)
    gone = [one for one in then if one not in known.values()]
    below = {one: inner for inner, one in paired(gone, _submatters(meeting)).items()}
    before = with_alike(known, [one for one in then if one not in below], now)
    moved = out_of_order([before[one].index for one in now if one in before])
    after = _without_item(then, {one: other for other, one in before.items()}, below)
    rows = list(after.get(BEGINNING, ()))
    for one in now:
        if one in before or not one.struck:
            rows.append(_of_item(before.get(one), one, moved))
        rows += after.get(one.index, ())
    return tuple(rows)


def _without_item(
    then: Sequence[Entry], kept: Mapping[Entry, Entry], below: Mapping[Entry, Entry]
) -> Mapping[int, Sequence[Row]]:
    """Return, by the index of the item they stand after, the rows of what is no item itself now.

    `kept` has the items that entries of then are now, and `below` the sub-matters.
    """
    inside: dict[int, list[Row]] = defaultdict(list)
    behind: dict[int, list[Row]] = defaultdict(list)
    at = BEGINNING
    for one in then:
        if one in kept:
            at = kept[one].index
        elif one in below:
            inner, at = below[one], below[one].index
            changes = (Change.BELOW, *_altered(one, inner))
            inside[at].append(Row(one.index, one.title, at, inner.title, changes))
        else:
            behind[at].append(Row(one.index, one.title, None, None, (Change.LEFT_OUT,)))
    return {index: (*inside[index], *behind[index]) for index in {*inside, *behind}}


def _announced(called: Sequence[Announced], body: BodyThen) -> Iterator[Entry]:
    titles = body.standing_titles
    for index, one in enumerate(called):
        yield Entry(index, one.title or titles.get(one.standing or "", ""), one.standing, one.matter)


def _submatters(meeting: Meeting) -> Iterator[Entry]:
    for index, item in enumerate(meeting.items):
        for inner in item.items:
            yield Entry(index, inner.title, None, inner.matter, item.struck or inner.struck)


def _of_item(then: Entry | None, now: Entry, moved: frozenset[int]) -> Row:
    if then is None:
        return Row(None, None, now.index, now.title, (Change.ADDED,))
    changes = ((Change.MOVED,) if then.index in moved else ()) + _altered(then, now)
    return Row(then.index, then.title, now.index, now.title, changes)


def _altered(then: Entry, now: Entry) -> tuple[Change, ...]:
    renamed = comparable(then.title) != comparable(now.title)
    return ((Change.RENAMED,) if renamed else ()) + ((Change.STRUCK,) if now.struck else ())
