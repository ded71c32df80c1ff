"""Walks through all plain values of a file with the sort of each, so that a rule need not know every key."""

from functools import cache
from typing import Any, NamedTuple

from lsgtool.location import Keys, Spot
from lsgtool.model.part import Part
from lsgtool.model.shape import key_of, sort_of
from lsgtool.model.values import Sort


class Leaf(NamedTuple):
    """A plain value (or a key that is a name), of which sort it is, and where it stands."""

    spot: Spot
    sort: Sort
    value: Any


def leaves(part: Part) -> list[Leaf]:
    """Return the plain values that are written in a part and in its parts, in the order of the models."""
    found: list[Leaf] = []
    _gather(part, (), found)
    return found


def _gather(part: Part, keys: Keys, found: list[Leaf]) -> None:
    """Add what stands in `part`; what is left out has no place in the file."""
    plan, written = _plan(type(part)), part.model_fields_set
    for key, name, sort in plan:
        if name in written and (value := getattr(part, name)) is not None:
            _inside(value, (*keys, key), sort, found)


@cache
def _plan(part: type[Part]) -> tuple[tuple[str, str, Sort | None], ...]:
    """Return key, attribute and sort of each field of a part; looked up once, for speed."""
    plan = []
    for name, field in part.model_fields.items():
        marked = next((mark for mark in field.metadata if isinstance(mark, Sort)), None)
        plan.append((key_of(name, field), name, marked or sort_of(field.annotation)))
    return tuple(plan)


def _inside(value: Any, keys: Keys, sort: Sort | None, found: list[Leaf]) -> None:  # noqa: ANN401 # any value
    if isinstance(value, Part):
        _gather(value, keys, found)
    elif isinstance(value, tuple) and not hasattr(value, "_fields"):
        for index, entry in enumerate(value):
            _inside(entry, (*keys, index), sort, found)
    elif isinstance(value, dict):
        for name, entry in value.items():
            if sort is not None:
                found.append(Leaf(Spot((*keys, name), on_key=True), sort, name))
            if isinstance(entry, Part):
                _gather(entry, (*keys, name), found)
    elif sort is not None:
        found.append(Leaf(Spot(keys), sort, value))
