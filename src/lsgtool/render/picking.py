"""Picks the items of minutes that somebody asks for by their numbers: `35`, `2 b`, `§ 35`, `9,10`, `9-11`."""

import re
from collections.abc import Sequence

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.papers.view import Item
from lsgtool.shortened import shortened
from lsgtool.timeline.series import plain, told_apart

SHOWN = 40
"""So many letters of a title are enough to know it again."""

_FROM_TO = re.compile("[-–]")


def picked(items: Sequence[Item], meeting: str, asked: Sequence[str]) -> tuple[Item, ...]:
    """Return the items of a meeting with the numbers that are `asked` for, in the order of the minutes.

    Raises UserError, with the numbers that there are, where none is asked for and for one that is not there.
    """
    if not items:
        raise UserError(
            msg("{meeting} has no items to extract", meeting=meeting),
            msg("write them under `items` in its file"),
        )
    labels = [plain(item.label) for item in items]
    found = {
        part.strip(): _places(part, labels) for text in asked for part in text.split(",") if part.strip()
    }
    unknown = [part for part, places in found.items() if not places]
    if unknown or not found:
        raise UserError(
            msg("{meeting} has no number {numbers}", meeting=meeting, numbers=", ".join(unknown))
            if unknown
            else msg("no number to extract is named"),
            msg("write them after --paragraph, as 9,10 or 9-11; there are: {numbers}", numbers=_known(items)),
        )
    wanted = {place for places in found.values() for place in places}
    return tuple(item for place, item in enumerate(items) if place in wanted)


def _places(part: str, labels: Sequence[str]) -> Sequence[int]:
    """Return where a number stands among the labels, or all numbers from one to another."""
    ends = [
        [place for place, label in enumerate(labels) if label == told_apart(end)]
        for end in _FROM_TO.split(part, maxsplit=1)
    ]
    if not all(ends):
        return ()
    return ends[0] if len(ends) == 1 else range(min(map(min, ends)), max(map(max, ends)) + 1)


def _known(items: Sequence[Item]) -> str:
    return "; ".join(f"{item.label} {shortened(item.matter.title, SHOWN)}" for item in items)
