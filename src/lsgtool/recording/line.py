"""Writes what happened after a meeting as a line of its follow-up file."""

from datetime import date

from lsgtool.model.follow_up import Entry
from lsgtool.source.scalars import plain

LAST = ("note", "recorded")
"""The keys that end a line, whatever it tells of; `paragraph` and `clause` begin it."""


def line(entry: Entry) -> str:
    """Return an entry as one line in flow style, so that git joins what two branches add, line by line.

    `recorded` is left out where it says no more than the day of the event. Raises ValueError for a text with
    a character that no file may hold.
    """
    names = [name for name in type(entry).model_fields if name not in LAST]
    values = {name: getattr(entry, name) for name in (*names, *LAST)}
    if entry.recorded is not None and entry.recorded <= entry.day:
        values["recorded"] = None
    pairs = [f"{name}: {_written(value)}" for name, value in values.items() if value not in {None, ()}]
    return f"- {{{', '.join(pairs)}}}"


def _written(value: str | int | date | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(plain, value))}]"
    return plain(value) if isinstance(value, str) else str(value)
