"""Writes the smallest file that holds a given key of the format, made from the models themselves."""

from collections.abc import Iterator
from enum import Enum
from typing import Any, NamedTuple, get_args, get_origin

from pydantic.fields import FieldInfo

from lsgtool.model.bodies import Bodies, ClosedDay
from lsgtool.model.follow_up import FollowUp
from lsgtool.model.item import Item
from lsgtool.model.log import Step
from lsgtool.model.meeting import Meeting
from lsgtool.model.part import Part
from lsgtool.model.shape import fields_by_key, inner_part
from lsgtool.source.read import read

HERE = "# here"
TOPS: tuple[type[Part], ...] = (Meeting, FollowUp, Bodies)
"""What the three kinds of files hold: every key is in one of them."""

# Two parts need one of two keys; the first of them is written where the other is not asked for.
ALSO_NEEDED: dict[type[Part], dict[str, str]] = {
    Item: {"title": "Suicidpreventiv strategi"},
    ClosedDay: {"date": "2025-05-30"},
    Step: {"called": "2024-09-06", "by": "Olle Berg"},
}
INSTEAD_OF: dict[tuple[type[Part], str], str] = {(ClosedDay, "every"): "date"}


# What a step of the log has depends on which it is: beside each key stands what goes with it.
_BY, _SEAL = {"by": "Olle Berg"}, f"sha256:{'0' * 64}"
_APPROVED = {"approved": "2024-10-01", **_BY, "digests": {"head": _SEAL}}
BESIDE: dict[tuple[type[Part], str], dict[str, Any]] = {
    (Step, "called"): _BY,
    (Step, "held"): _BY,
    (Step, "approved"): _APPROVED,
    (Step, "adjusted"): {"seal": _SEAL},
    (Step, "reopened"): {**_BY, "reason": "Fel belopp i § 35."},
    (Step, "cancelled"): _BY,
    (Step, "by"): {"held": "2024-09-23"},
    (Step, "reason"): {"reopened": "2024-10-08", **_BY},
    (Step, "agenda"): {"called": "2024-09-06", **_BY},
    (Step, "digests"): _APPROVED,
    (Step, "signature"): _APPROVED,
    (Step, "seal"): {"adjusted": "2024-10-02"},
}
MAY_BE_LEFT_OUT = {"agenda", "signature"}


class Shape(Enum):
    """What stands after a key."""

    TEXT = "text"
    LIST = "list"
    MAPPING = "mapping"


class Key(NamedTuple):
    """A key of the format: in which part it stands, and the way to that part from the top of a file."""

    top: type[Part]
    way: tuple[str | int, ...]
    part: type[Part]
    key: str
    field: FieldInfo

    @property
    def shape(self) -> Shape:
        """What stands after this key."""
        return _shape(self.field.annotation)

    @property
    def needed(self) -> bool:
        """Whether the part cannot do without it."""
        return self.field.is_required() or self.one_of_two

    @property
    def one_of_two(self) -> bool:
        """Whether the part cannot do without it because the other one is not there."""
        if (self.part, self.key) in BESIDE:
            return self.key not in MAY_BE_LEFT_OUT
        return self.key in ALSO_NEEDED.get(self.part, {}) or (self.part, self.key) in INSTEAD_OF

    def __str__(self) -> str:
        return f"{self.part.__name__}.{self.key}"


class _Raw(NamedTuple):
    """What is to stand in the file at the key that the test is about; None for no such key."""

    text: str | None


def every_key() -> tuple[Key, ...]:
    """Return every key of every part, each part reached on one way."""
    seen: set[type[Part]] = set()
    return tuple(key for top in TOPS for key in _keys(top, top, (), seen))


def _keys(
    top: type[Part], part: type[Part], way: tuple[str | int, ...], seen: set[type[Part]]
) -> Iterator[Key]:
    if part in seen:
        return
    seen.add(part)
    for key, field in fields_by_key(part).items():
        yield Key(top, way, part, key, field)
        inner = inner_part(field.annotation)
        if inner is not None:
            origin = _origin(field.annotation)
            below: dict[Any, tuple[str | int, ...]] = {tuple: (0,), dict: ("region",)}
            yield from _keys(top, inner, (*way, key, *below.get(origin, ())), seen)


def _origin(annotation: Any) -> Any:
    arguments = [argument for argument in get_args(annotation) if argument is not type(None)]
    if get_origin(annotation) in {tuple, dict} or not arguments:
        return get_origin(annotation)
    return _origin(arguments[0])


def _shape(annotation: Any) -> Shape:
    origin = _origin(annotation)
    if origin is tuple:
        return Shape.LIST
    return Shape.MAPPING if origin is dict or inner_part(annotation) is not None else Shape.TEXT


def file_with(key: Key, raw: str | None, name: str | None = None) -> tuple[str, int]:
    """Return the smallest file with `key: raw` in it, and the number of that line.

    `name` is written in place of the key. Without `raw` the key is left out, and the line is 0.
    """
    data = _smallest(key.top)
    inner: Any = data
    part = key.top
    for step in key.way:
        field = fields_by_key(part).get(step) if isinstance(step, str) else None
        found = inner_part(field.annotation) if field is not None else None
        if field is not None and found is not None:
            part = found
            inner.setdefault(step, _one_of(field, _smallest(found)))
        inner = inner[step]
    if (key.part, key.key) in BESIDE:
        inner.clear()
        inner.update(BESIDE[key.part, key.key])
    inner.pop(INSTEAD_OF.get((key.part, key.key)), None)
    inner.pop(key.key, None)
    if raw is not None:
        inner[name or key.key] = _Raw(raw)
    if not data:  # an empty file is another fault than a file in which a key is missing
        data[next(other for other in fields_by_key(key.top) if other != key.key)] = []
    text = "\n".join(_lines(data)) + "\n"
    marked = [number for number, line in enumerate(text.split("\n"), 1) if line.endswith(HERE)]
    return text, marked[0] if marked else 0


def _smallest(part: type[Part]) -> dict[str, Any]:
    """Return the data of the smallest good `part`, its values taken from the examples."""
    data: dict[str, Any] = dict(ALSO_NEEDED.get(part, {}))
    for key, field in fields_by_key(part).items():
        if not field.is_required():
            continue
        inner = inner_part(field.annotation)
        if inner is None:
            read_example = read(f"{key}: {field.examples[0]}\n".encode()) if field.examples else None
            assert read_example is not None, f"{part.__name__}.{key} has no example"
            assert read_example.data is not None
            data[key] = read_example.data[key]
        else:
            data[key] = _one_of(field, _smallest(inner))
    return data


def _one_of(field: FieldInfo, value: dict[str, Any]) -> Any:
    """Return `value` as the field holds it: as it is, as the only one of a list, or under a name."""
    return {tuple: [value], dict: {"region": value}}.get(_origin(field.annotation), value)


def _lines(data: dict[str, Any], indent: str = "") -> Iterator[str]:
    for key, value in data.items():
        if isinstance(value, _Raw):
            yield f"{indent}{key}: {value.text} {HERE}"
        elif isinstance(value, dict) and value:
            yield f"{indent}{key}:"
            yield from _lines(value, f"{indent}  ")
        elif isinstance(value, list):
            yield f"{indent}{key}:{'' if value else ' []'}"
            for entry in value:
                yield from _entry(entry, indent)
        else:
            yield f"{indent}{key}: {value}"


def _entry(entry: Any, indent: str) -> Iterator[str]:
    if not isinstance(entry, dict):
        yield f"{indent}  - {entry}"
        return
    first, *rest = _lines(entry, f"{indent}    ") if entry else (f"{indent}    {{}}",)
    yield f"{indent}  - {first.lstrip()}"
    yield from rest
