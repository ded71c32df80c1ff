"""What is known of a value in a template before it is filled: the type that its field in the view has."""

import types
from collections.abc import Collection, Mapping
from functools import cache
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

Shape: TypeAlias = Any
"""A type as Python writes it, such as `tuple[Item, ...]` or `str | None`; `Any` where nothing is known."""

NOTHING = type(None)


def origin_of(shape: Shape) -> Any:  # noqa: ANN401 # a type, or one of the special forms of types
    """Return what a type is a sort of: `tuple` for `tuple[Item, ...]`, None for a plain one."""
    return get_origin(shape)


def alternatives(shape: Shape) -> tuple[Shape, ...]:
    """Return the types that a value may have, None among them."""
    if origin_of(shape) in {Union, types.UnionType}:
        return tuple(one for part in get_args(shape) for one in alternatives(part))
    if origin_of(shape) is Literal:
        return tuple({type(value) for value in get_args(shape)})
    return (shape,)


def may_be_none(shape: Shape) -> bool:
    """Tell whether a value may be None, which prints as nothing."""
    return NOTHING in alternatives(shape)


def surely(shape: Shape) -> Shape:
    """Return the shape of a value that was asked for and is not None."""
    return either(*(one for one in alternatives(shape) if one is not NOTHING))


def either(*shapes: Shape) -> Shape:
    """Return the shape of a value that has one of these; nothing is known of it if that is so for one."""
    parts = tuple(dict.fromkeys(one for shape in shapes for one in alternatives(shape)))
    if not parts or not all(isinstance(one, type) or origin_of(one) is not None for one in parts):
        return Any
    return Union[parts]  # noqa: UP007 # they are not known by name


def element(shape: Shape) -> Shape:
    """Return what a loop over the value gives."""
    found = []
    for one in alternatives(surely(shape)):
        origin, inner = origin_of(one), get_args(one)
        if one is str:
            found.append(str)
        elif not isinstance(origin, type) or not issubclass(origin, Collection) or not inner:
            return Any
        elif issubclass(origin, tuple) and inner[-1:] != (Ellipsis,):
            found += inner
        else:
            found.append(inner[0])
    return either(*found)


def shape_of(value: object) -> Shape:
    """Return the shape of a value that is there; of None nothing is known."""
    if isinstance(value, tuple):
        return several(either(*map(shape_of, value)))
    return Any if value is None else type(value)


def several(shape: Shape) -> Shape:
    """Return the shape of a list of such values."""
    return tuple[shape, ...]


def item(shape: Shape) -> Shape:
    """Return what stands under a key or a number in the value."""
    mapped = any(issubclass(origin_of(one) or type(one), Mapping) for one in alternatives(surely(shape)))
    return Any if mapped else element(shape)


def places(shape: Shape, count: int) -> tuple[Shape, ...]:
    """Return what each of `count` names gets when the value is shared out among them."""
    inner = get_args(shape) if origin_of(shape) is tuple else ()
    return inner if len(inner) == count and Ellipsis not in inner else (Any,) * count


def field(shape: Shape, name: str) -> Shape | None:
    """Return the shape of a field of the value, or None where it surely has none of that name."""
    found = [known[name] for known in map(fields, alternatives(surely(shape))) if name in known]
    if found:
        return either(*found)
    return None if fields_known(shape) else Any


def fields_known(shape: Shape) -> bool:
    """Tell whether all fields of the value are known; a mapping may have any."""
    return all(fields(one) for one in alternatives(surely(shape)))


@cache
def fields(kind: Shape) -> Mapping[str, Shape]:
    """Return the fields of a type by name; none for one of which nothing is known."""
    if not isinstance(kind, type) or origin_of(kind) is not None or issubclass(kind, Mapping):
        return {}
    stated = get_type_hints(kind)
    names = (*stated, *dir(kind))
    return {name: stated.get(name, returned(kind, name)) for name in names if not name.startswith("_")}


def returned(kind: type, name: str) -> Shape:
    """Return what a property says that it returns."""
    getter = getattr(getattr(kind, name, None), "fget", None)
    return get_type_hints(getter).get("return", Any) if getter is not None else Any
