"""Values that hold from a day on, until the next one does."""

from collections.abc import Callable, Hashable, Sequence
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


def each_in_force(values: Sequence[D], day: date, kind: Callable[[D], Hashable]) -> tuple[D, ...]:
    """Return, of each kind of value, the one in force on `day`, in the order they were written."""
    groups: dict[Hashable, list[D]] = {}
    for value in values:
        groups.setdefault(kind(value), []).append(value)
    found = (in_force(group, day) for group in groups.values())
    return tuple(value for value in found if value is not None)
