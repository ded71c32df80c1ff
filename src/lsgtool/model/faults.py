"""Turns what pydantic says of a file into our own words, by the type of the error, never by its text."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from pydantic_core import ErrorDetails

from lsgtool import codes
from lsgtool.diagnostic import Code, Fault
from lsgtool.location import Keys, Spot
from lsgtool.messages import Message, msg
from lsgtool.model.part import Part
from lsgtool.model.shape import fields_by_key, part_at
from lsgtool.suggestion import suggestion


class Words(NamedTuple):
    """What is said of one type of error; `hint` is the way out."""

    code: Code
    message: Message
    hint: Message | None = None


def faults_of(errors: Iterable[ErrorDetails], top: type[Part]) -> tuple[Fault, ...]:
    """Return the errors pydantic found in a file with the top part `top` as faults with their spots."""
    return tuple(_fault(error, top) for error in errors if not _follows(error))


def _follows(error: ErrorDetails) -> bool:
    """Tell whether an error only follows from others: a list is too short without its faulty entries."""
    return error["type"] == "too_short" and bool(error["input"])


def _fault(error: ErrorDetails, top: type[Part]) -> Fault:
    on_key = error["loc"][-1:] == ("[key]",) or error["type"] == "extra_forbidden"
    keys = tuple(key for key in error["loc"] if key != "[key]")
    words = _WORDS.get(error["type"], _any_value)(error, keys, top)
    return Fault(words.code, words.message, words.hint, Spot(keys, on_key=on_key))


def _unknown_key(error: ErrorDetails, keys: Keys, top: type[Part]) -> Words:
    """Inside `{ }` a comma ends a value, so that the rest of a text becomes a key with nothing after it."""
    part = part_at(top, keys[:-1])
    known = list(fields_by_key(part)) if part is not None else []
    key = str(keys[-1])
    torn = error["input"] is None and " " in key
    hint = (
        msg("a text with a comma in it must be in quotes inside braces") if torn else suggestion(key, known)
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
        suggestion(text, choices),
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


def _said(code: Code, message: Message, hint: Message) -> Callable[[ErrorDetails, Keys, type[Part]], Words]:
    """Return the words for an error that says the same of every text; what it carries is filled in."""

    def words(error: ErrorDetails, _keys: Keys, _top: type[Part]) -> Words:
        context: dict[str, Any] = error.get("ctx", {})
        return Words(code, Message(message.id, {name: str(value) for name, value in context.items()}), hint)

    return words


def _any_value(error: ErrorDetails, keys: Keys, _top: type[Part]) -> Words:
    name = str(keys[-1]) if keys else ""
    return Words(
        codes.BAD_VALUE,
        msg("`{key}` cannot have the value `{text}`", key=name, text=str(error["input"])[:80]),
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
    "too_short": _said(
        codes.EMPTY_VALUE,
        msg("the list is empty, and at least one entry is needed"),
        msg("put each entry on a line of its own that begins with `- `"),
    ),
    "empty": _said(codes.EMPTY_VALUE, msg("the text is empty"), msg("write the text, or take the line away")),
    "bad_date": _said(
        codes.BAD_DATE, msg("`{text}` is not a date"), msg("write year-month-day, for example 2024-09-20")
    ),
    "no_such_day": _said(
        codes.BAD_DATE, msg("there is no day {text}"), msg("look the date up in a calendar")
    ),
    "bad_year": _said(
        codes.BAD_DATE,
        msg("the year of {text} cannot be right"),
        msg("write a year from 1900 to 2199"),
    ),
    "bad_day_of_year": _said(
        codes.BAD_DATE,
        msg("`{text}` is no day that comes every year"),
        msg("write month-day, for example 11-30"),
    ),
    "bad_time": _said(
        codes.BAD_TIME,
        msg("`{text}` is not a time"),
        msg('write from and to, for example "09.00–12.00"; the end comes after the beginning'),
    ),
    "bad_number": _said(
        codes.BAD_VALUE, msg("`{text}` is not a whole number"), msg("write digits only, for example 31")
    ),
    "bad_flag": _said(codes.BAD_VALUE, msg("`{text}` is neither true nor false"), msg("write true or false")),
    "bad_identifier": _said(
        codes.BAD_VALUE,
        msg("`{text}` cannot be a name here"),
        msg("use small letters, digits and hyphens, for example barn-och-unga"),
    ),
    "bad_reference": _said(
        codes.BAD_VALUE,
        msg("`{text}` names no meeting"),
        msg("write body/date, for example lsg/2024-09-20"),
    ),
    "keys_clash": _said(
        codes.KEYS_CLASH,
        msg("`{one}` and `{other}` cannot both stand here"),
        msg("write one of the two"),
    ),
    "neither_key": _said(
        codes.MISSING_KEY,
        msg("neither `{one}` nor `{other}` stands here"),
        msg("write one of the two"),
    ),
    "item_without_title": _said(
        codes.MISSING_KEY,
        msg("the item has neither `title` nor `standing`"),
        msg("write its title, or which standing item it is"),
    ),
}
