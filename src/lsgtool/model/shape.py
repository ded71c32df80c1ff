"""Looks into the models: which keys a part of a file may have, and of which sort each one is."""

from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from lsgtool.location import Keys
from lsgtool.model.part import Part
from lsgtool.model.values import Sort


def key_of(name: str, field: FieldInfo) -> str:
    """Return the key that a field has in the file."""
    return field.alias or name


def fields_by_key(part: type[BaseModel]) -> dict[str, FieldInfo]:
    """Return the fields of `part` by the keys they have in a file, in the order of the documentation."""
    return {key_of(name, field): field for name, field in part.model_fields.items()}


def inner_part(annotation: Any) -> type[Part] | None:  # noqa: ANN401 # an annotation has no type of its own
    """Return the part that a field holds, one or many of, or None when it holds plain values."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    if get_origin(annotation) is Annotated:
        return inner_part(get_args(annotation)[0])
    for argument in get_args(annotation):
        found = inner_part(argument)
        if found is not None:
            return found
    return None


def sort_of(annotation: Any) -> Sort | None:  # noqa: ANN401 # an annotation has no type of its own
    """Return the sort of the plain values in a field; in a mapping, the sort of its names."""
    if get_origin(annotation) is Annotated:
        marked = next((mark for mark in annotation.__metadata__ if isinstance(mark, Sort)), None)
        return marked or sort_of(get_args(annotation)[0])
    if get_origin(annotation) is dict:
        return sort_of(get_args(annotation)[0])
    sorts = (sort_of(argument) for argument in get_args(annotation))
    return next((sort for sort in sorts if sort is not None), None)


def part_at(top: type[Part], keys: Keys) -> type[Part] | None:
    """Return the part that stands at `keys` below `top`; None where the way leads out of the models.

    An index in a list and a name in a mapping of parts lead from the field to the part inside.
    """
    part: type[Part] | None = top
    in_mapping = False
    for key in keys:
        if part is None:
            return None
        # A body may be called `names`: in a mapping a word is a name, whatever else it may mean.
        field = fields_by_key(part).get(key) if isinstance(key, str) and not in_mapping else None
        in_mapping = field is not None and get_origin(field.annotation) is dict
        if field is not None:
            part = inner_part(field.annotation)
    return part
