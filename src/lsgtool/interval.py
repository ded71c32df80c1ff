"""Values that hold from a day on, until the next one does."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol, TypeVar


class FromADay(Protocol):
    """Something with the first day it is in force."""

    @property
    def since(self) -> date:
        """The first day it is in force."""


D = TypeVar("D", bound=FromADay)


def in_force(values: Sequence[D], day: date) -> D | None:
    """Return the value in force on `day`, or None before the first one began.

    Of two that begin on the same day the later written one counts.
    """
    begun = [value for value in values if value.since <= day]
    return max(enumerate(begun), key=lambda pair: (pair[1].since, pair[0]))[1] if begun else None
