"""Picks the items of minutes that somebody asks for by their numbers, for an extract."""

from collections.abc import Sequence

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.papers.view import Item
from lsgtool.shortened import shortened
from lsgtool.timeline.picking import places

SHOWN = 40
"""So many letters of a title are enough to know it again."""


def picked(items: Sequence[Item], meeting: str, asked: Sequence[str]) -> tuple[Item, ...]:
    """Return the items of a meeting with the numbers that are `asked` for, in the order of the minutes.

    Raises UserError, with the numbers that there are, where none is asked for and for one that is not there.
    """
    if not items:
        raise UserError(
            msg("{meeting} has no items to extract", meeting=meeting),
            msg("write them under `items` in its file"),
        )
    found = places(asked, [item.label for item in items])
    unknown = [part for part, where in found.items() if not where]
    if unknown or not found:
        raise UserError(
            msg("{meeting} has no number {numbers}", meeting=meeting, numbers=", ".join(unknown))
            if unknown
            else msg("no number to extract is named"),
            msg("write them after --paragraph, as 9,10 or 9-11; there are: {numbers}", numbers=_known(items)),
        )
    wanted = {place for where in found.values() for place in where}
    return tuple(item for place, item in enumerate(items) if place in wanted)


def _known(items: Sequence[Item]) -> str:
    return "; ".join(f"{item.label} {shortened(item.matter.title, SHOWN)}" for item in items)
