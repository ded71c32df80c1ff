"""Finds the paragraphs that somebody names by their numbers among the parts of the minutes."""

from collections.abc import Sequence
from typing import Final

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.parts import HEAD, parts_of
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.timeline.picking import places

_HEAD: Final = frozenset({HEAD, "huvud", "huvudet"})


def chosen(now: Adjustment, numbers: Sequence[str]) -> tuple[str, ...]:
    """Return the parts with these numbers, in the order of the minutes; all parts where none is named.

    Raises UserError for a number that no item has, and for the head, which has none.
    """
    if not numbers:
        return tuple(now.digests)
    found = places(numbers, now.labels)
    unknown = [number for number, where in found.items() if not where]
    if any(number.casefold() in _HEAD for number in unknown):
        raise UserError(
            msg("the head is no paragraph: it is approved with the whole minutes"),
            msg("leave --paragraph out when all of the minutes are approved"),
        )
    if unknown or not found:
        raise UserError(
            msg("{meeting} has no § {number}", meeting=str(now.meeting.ref), number=", ".join(unknown))
            if unknown
            else msg("no number is named after --paragraph"),
            msg("its numbers are {numbers}", numbers=", ".join(now.labels)),
        )
    wanted = {place for where in found.values() for place in where}
    return tuple(part for place, part in enumerate(parts_of(now.labels)) if place in wanted)
