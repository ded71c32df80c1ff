"""What a template may spend while it is filled: as many steps as what it shows asks for, and not one more.

A step is a part of the template that is run, a letter that is written, or a value that is looked at. So a
template ends, and holds no more in memory than it may spend, whatever stands in it.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

SMALLEST = 200_000
"""For a paper with hardly any content; the templates that come with lsg need 4 000."""

FOR_EACH = 100
"""For each letter and each value that is shown; the templates that come with lsg need 6."""

CONTAINERS = (list, tuple, dict, set, frozenset, range)
NO_LIMIT = 1 << 62


class Spent(Exception):  # noqa: N818 # like an empty purse, it is no error of the program's
    """A template goes on for longer than its content asks."""


@dataclass(slots=True)
class Budget:
    """What is left to spend; outside `allowance` there is no end to it."""

    left: int = NO_LIMIT


# One template is filled at a time, and every step of it pays: looking for its own purse would cost more.
_purse = Budget()


@contextmanager
def allowance(values: Mapping[str, object]) -> Iterator[None]:
    """Let what is done inside spend as much as `values`, what a paper shows, ask for."""
    before, _purse.left = _purse.left, SMALLEST + FOR_EACH * weight(values, inside=True)
    try:
        yield
    finally:
        _purse.left = before


def spend(cost: int) -> None:
    """Take `cost` steps off what is left for the template that is being filled; raises `Spent`."""
    _purse.left -= cost
    if _purse.left < 0:
        raise Spent


def spend_on(value: object) -> None:
    """Pay for looking at a value, with all that a list in it holds."""
    if isinstance(value, str):
        spend(len(value))
    elif isinstance(value, CONTAINERS):
        spend(weight(value, limit=_purse.left))


def weight(value: object, *, limit: int = NO_LIMIT, inside: bool = False) -> int:
    """Return how many letters and values there are in a value, those shared by two lists twice.

    Beyond `limit` they are not counted. With `inside`, the fields of what a paper shows are values too.
    """
    total, waiting = 0, [value]
    while waiting and total <= limit:
        one: Any = waiting.pop()
        total += 1
        if isinstance(one, str | range):
            total += len(one)
        elif isinstance(one, CONTAINERS):
            waiting += one
            if isinstance(one, dict):
                waiting += one.values()
        elif inside:
            waiting += [getattr(one, name) for name in fields_of(one.__class__)]
    return total


@cache
def fields_of(kind: type) -> tuple[str, ...]:
    """Return the names of the fields of what a paper shows; a plain value has none."""
    return tuple(getattr(kind, "__dataclass_fields__", ()))
