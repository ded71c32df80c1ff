"""Turns what pydantic says of a file into our own words, by the type of the error, never by its text."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, Final

from pydantic_core import ErrorDetails

from lsgtool import codes
from lsgtool.diagnostic import Fault
from lsgtool.location import Keys, Spot
from lsgtool.messages import Message, counted, msg
from lsgtool.model.part import Part
from lsgtool.model.said import SAID, Words
from lsgtool.model.shape import fields_by_key, part_at
from lsgtool.shortened import shortened
from lsgtool.suggestion import suggestion

FAULT_LIMIT: Final = 100
"""So many faults in the shape of one file are told, and how many more there are."""


def faults_of(errors: Iterable[ErrorDetails], top: type[Part]) -> tuple[Fault, ...]:
    """Return the errors pydantic found in a file with the top part `top` as faults with their spots."""
    found = [error for error in errors if not _follows(error)]
    faults = tuple(_fault(error, top) for error in found[:FAULT_LIMIT])
    rest = found[FAULT_LIMIT:]
    return (*faults, _more(_fault(rest[0], top), len(rest))) if rest else faults


def spot_of(error: ErrorDetails) -> Spot:
    """Return where an error stands."""
    keys = error["loc"]
    # Of a name in a mapping pydantic says ("split", "name", "[key]"); but a key may be called `[key]`.
    if keys[-1:] == ("[key]",) and keys[-2:-1] == (error["input"],) and error["type"] != "extra_forbidden":
        return Spot(keys[:-1], on_key=True)
    return Spot(keys, on_key=error["type"] == "extra_forbidden")


def _more(first: Fault, count: int) -> Fault:
    """Return what is said of `count` faults of which `first` is the first: nobody mends more at a time."""
    message = counted("{count} more fault in this file", "{count} more faults in this file", count)
    return Fault(first.code, message, msg("mend the others first"), first.spot)


def _follows(error: ErrorDetails) -> bool:
    """Tell whether an error only follows from others: a list is too short without its faulty entries."""
    return error["type"] == "too_short" and bool(error["input"])


def _fault(error: ErrorDetails, top: type[Part]) -> Fault:
    spot = spot_of(error)
    words = _WORDS.get(error["type"], _said)(error, spot.keys, top)
    shown = {
        name: shortened(value) if isinstance(value, str) else value
        for name, value in words.message.fields.items()
    }
    return Fault(words.code, replace(words.message, fields=shown), words.hint, spot)


def _unknown_key(error: ErrorDetails, keys: Keys, top: type[Part]) -> Words:
    """Inside `{ }` a comma ends a value, so that the rest of a text becomes a key with nothing after it."""
    part = part_at(top, keys[:-1])
    known = list(fields_by_key(part)) if part is not None else []
    key = str(keys[-1])
    torn = error["input"] is None and " " in key
    hint = (
        msg("a text with a comma in it must be in quotes inside braces")
        if torn
        else suggestion(shortened(key), known)
    )
    return Words(codes.UNKNOWN_KEY, msg("unknown key `{key}`", key=key), hint)


def _missing(_error: ErrorDetails, keys: Keys, top: type[Part]) -> Words:
    part = part_at(top, keys[:-1])
    field = fields_by_key(part).get(str(keys[-1])) if part is not None else None
    example = field.examples[0] if field is not None and field.examples else "…"
    return Words(
        codes.MISSING_KEY,
        msg("the key `{key}` is missing", key=str(keys[-1])),
        msg("write it here, for example `{key}: {example}`", key=str(keys[-1]), example=str(example)),
    )


def _name(keys: Keys) -> str:
    """Return the key that a value belongs to; for an entry of a list, the key of the list."""
    return str(next((key for key in reversed(keys) if isinstance(key, str)), ""))


def _empty(keys: Keys) -> Words:
    if keys and isinstance(keys[-1], int):
        return Words(codes.EMPTY_VALUE, msg("an entry is empty"), msg("fill it in, or take the line away"))
    return Words(
        codes.EMPTY_VALUE,
        msg("`{key}` is empty", key=_name(keys)),
        msg("write its value, or take the line away"),
    )


def _choice(error: ErrorDetails, keys: Keys, top: type[Part]) -> Words:
    choices = [choice.strip("' ") for choice in error["ctx"]["expected"].replace("' or '", "', '").split(",")]
    text = error["input"]
    if text is None:
        return _empty(keys)._replace(hint=suggestion("", choices))
    if not isinstance(text, str):
        return _plain_text(error, keys, top)
    return Words(
        codes.UNKNOWN_CHOICE,
        msg("`{text}` is not one of the choices", text=text),
        suggestion(shortened(text), choices),
    )


def _plain_text(error: ErrorDetails, keys: Keys, _top: type[Part]) -> Words:
    if error["input"] is None:
        return _empty(keys)
    return Words(
        codes.WRONG_SHAPE,
        msg(
            "`{key}` takes a plain text, and here stands a {found}",
            key=_name(keys),
            found=_shape(error["input"]),
        ),
        msg("a text that begins with `[`, `{open}` or `- ` must be in quotes", open="{"),
    )


def _list(error: ErrorDetails, keys: Keys, _top: type[Part]) -> Words:
    if error["input"] is None:
        return _empty(keys)
    return Words(
        codes.WRONG_SHAPE,
        msg("`{key}` takes a list, and here stands a {found}", key=_name(keys), found=_shape(error["input"])),
        msg("put each entry on a line of its own that begins with `- `"),
    )


def _mapping(error: ErrorDetails, keys: Keys, top: type[Part]) -> Words:
    part = part_at(top, keys)
    known = ", ".join(fields_by_key(part)) if part is not None else ""
    return _keys_wanted(error, keys, msg("the keys that can stand here: {keys}", keys=known))


def _names(error: ErrorDetails, keys: Keys, _top: type[Part]) -> Words:
    return _keys_wanted(error, keys, msg("write a name, a colon, and what belongs to it"))


def _keys_wanted(error: ErrorDetails, keys: Keys, hint: Message) -> Words:
    if error["input"] is None:
        return _empty(keys)
    return Words(
        codes.WRONG_SHAPE,
        msg("keys with values belong here, and this is a {found}", found=_shape(error["input"])),
        hint,
    )


def _shape(value: object) -> Message:
    if isinstance(value, dict):
        return msg("mapping (keys with values)")
    return msg("list") if isinstance(value, list) else msg("single text")


def _said(error: ErrorDetails, keys: Keys, top: type[Part]) -> Words:
    """Return the words for an error that says the same of every text; what it carries is filled in."""
    if error["type"] not in SAID:
        return _any_value(error, keys, top)
    words = SAID[error["type"]]
    context: dict[str, Any] = error.get("ctx", {})
    fields = {name: str(value) for name, value in context.items()}
    return words._replace(message=Message(words.message.id, fields))


def _any_value(error: ErrorDetails, keys: Keys, _top: type[Part]) -> Words:
    name = str(keys[-1]) if keys else ""
    return Words(
        codes.BAD_VALUE,
        msg("`{key}` cannot have the value `{text}`", key=name, text=str(error["input"])),
    )


_WORDS: dict[str, Callable[[ErrorDetails, Keys, type[Part]], Words]] = {
    "extra_forbidden": _unknown_key,
    "missing": _missing,
    "enum": _choice,
    "string_type": _plain_text,
    "is_instance_of": _plain_text,
    "int_type": _plain_text,
    "bool_type": _plain_text,
    "tuple_type": _list,
    "dict_type": _names,
    "model_type": _mapping,
}
