"""Walks through all plain values of a file with the sort of each, so that a rule need not know every key."""

from collections.abc import Iterator
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


def leaves(part: Part, keys: Keys = ()) -> Iterator[Leaf]:
    """Yield the plain values of a part and of all parts in it, in the order of the models."""
    for key, name, sort in _plan(type(part)):
        value = getattr(part, name)
        if value is not None:
            yield from _inside(value, (*keys, key), sort)


@cache
def _plan(part: type[Part]) -> tuple[tuple[str, str, Sort | None], ...]:
    """Return key, attribute and sort of each field of a part; looked up once, for speed."""
    plan = []
    for name, field in part.model_fields.items():
        marked = next((mark for mark in field.metadata if isinstance(mark, Sort)), None)
        plan.append((key_of(name, field), name, marked or sort_of(field.annotation)))
    return tuple(plan)


def _inside(value: Any, keys: Keys, sort: Sort | None) -> Iterator[Leaf]:  # noqa: ANN401 # any field's value
    if isinstance(value, Part):
        yield from leaves(value, keys)
    elif isinstance(value, tuple) and not hasattr(value, "_fields"):
        for index, entry in enumerate(value):
            yield from _inside(entry, (*keys, index), sort)
    elif isinstance(value, dict):
        for name, entry in value.items():
            if sort is not None:
                yield Leaf(Spot((*keys, name), on_key=True), sort, name)
            if isinstance(entry, Part):
                yield from leaves(entry, (*keys, name))
    elif sort is not None:
        yield Leaf(Spot(keys), sort, value)
