"""The numbers of the items: they run on through the calendar year of a body, or restart at each meeting."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from lsgtool.interval import in_force
from lsgtool.model.bodies import Body
from lsgtool.model.item import Item
from lsgtool.model.meeting import Meeting, Status
from lsgtool.model.provisions import Numbering, Series
from lsgtool.model.values import ITEM_NUMBER
from lsgtool.reference import MeetingRef

LEADING_NUMBER = re.compile("[0-9]+")


class Entry(NamedTuple):
    """A meeting file of a body, with its content unless the file has faults."""

    ref: MeetingRef
    meeting: Meeting | None


@dataclass(frozen=True, slots=True)
class Labels:
    """The numbers of a meeting's items as printed, in their order: ("31", "32"), or ("2", "2 b", "3")."""

    labels: tuple[str, ...]
    following: int


def number_items(items: Sequence[Item], first: int) -> Labels:
    """Number `items` from `first` on; a number that is written down is kept, and counting goes on from it."""
    labels = []
    following = first
    for item in items:
        if item.number is None:
            labels.append(str(following))
            following += 1
        else:
            labels.append(item.number)
            following = int(LEADING_NUMBER.findall(item.number)[0]) + 1
    return Labels(tuple(labels), following)


def runs_through_year(numbering: Numbering | None) -> bool:
    """Tell whether numbers run on through the year, as they do where no rule says otherwise."""
    return numbering is None or numbering.series is Series.YEAR


def first_numbers(body: Body, entries: Iterable[Entry]) -> dict[MeetingRef, int | None]:
    """Return the first number of each of a body's meetings, given in the order of their days.

    It is None where it cannot be counted, because a file before it in the series has faults. A cancelled
    meeting takes no numbers. Time grows with the number of items.
    """
    firsts: dict[MeetingRef, int | None] = {}
    year, following = 0, 1
    known = True
    for ref, meeting in entries:
        if ref.day.year != year or not runs_through_year(in_force(body.numbering, ref.day)):
            year, following, known = ref.day.year, 1, True
        if meeting is not None and meeting.first_paragraph is not None:
            following, known = meeting.first_paragraph, True
        firsts[ref] = following if known else None
        if meeting is None:
            known = False
        elif meeting.status is not Status.CANCELLED:
            following = number_items(meeting.items, following).following
    return firsts


def told_apart(text: str) -> str | None:
    """Return a number as `plain` does: `35`, `§ 35` or `2b`; None for words that are no number."""
    number = text.replace("\u00a0", " ").strip().removeprefix("§").strip()
    return plain(number) if ITEM_NUMBER.fullmatch(number) else None


def plain(label: str) -> str:
    """Return a number as others write it too: `2 b` for `2B` and `02 b`."""
    digits = LEADING_NUMBER.findall(label)[0]
    return f"{int(digits)} {label.removeprefix(digits).strip().casefold()}".strip()


def agenda_numbers(items: Sequence[Item]) -> tuple[str, ...]:
    """Return the items' numbers on the agenda, which begins at 1 at every meeting."""
    return number_items(items, 1).labels
