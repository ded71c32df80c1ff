"""Puts one more entry into a list of a file's text; every byte that was there stays as it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lsgtool.errors import UserError
from lsgtool.location import Keys, Place
from lsgtool.messages import msg
from lsgtool.source.build import build
from lsgtool.source.data import Data, Mapping
from lsgtool.source.decode import decode
from lsgtool.source.marks import Mark

_LINE: Final = re.compile(r"[^\r\n]*(\r\n|\r|\n)")
_DASH: Final = re.compile(r"-(?:\s|$)")
_NOTHING: Final = re.compile(r"\[ *\]|~|null")
_END_OF_DOCUMENT: Final = re.compile(r"\.\.\.(?:\s|$)")
_INDENT: Final = 2


class NoRoomError(UserError):
    """A list is written in a way that has no line for one more entry, as between brackets."""

    def __init__(self, keys: Keys) -> None:
        name = next((key for key in reversed(keys) if isinstance(key, str)), "")
        super().__init__(
            msg("nothing can be added to `{key}` as it is written", key=name),
            msg("write each entry on a line of its own that begins with `- `, and no brackets around them"),
        )


@dataclass(frozen=True, slots=True)
class _Text:
    """A text as its lines with their ends, what it says, and where each value stands."""

    lines: tuple[str, ...]
    data: Mapping
    marks: dict[Keys, Mark]


def insert_in_list(text: str, keys: Keys, position: int | None, lines: Sequence[str]) -> str:
    """Return the text of a YAML file with one more entry in the list at `keys`.

    The entry is put before the one that has the index `position`, or last for None. `lines` are its lines,
    the first beginning with `- `, without the list's indentation and without line ends. A list is begun where
    its key has nothing, and at the end of the file where a key of the top is missing.

    Comments directly above an entry belong to it, and those below it that are indented deeper than its dash.
    A last line without an end gets one. Raises NoRoomError where something else would change, as between
    brackets.
    """
    before = _read(_closed(text), keys)
    found, entries = before.marks.get(keys), _entries(before.data, keys)
    at = len(entries) if position is None else position
    if found is None:
        after = _with_key(before, keys, lines)
    elif not entries:
        after = _with_list(before, keys, found, lines)
    elif at == len(entries):
        after = _with_last(before, keys, found, lines)
    else:
        after = _with_entry(before, keys, at, lines)
    if not _only_added(before, _read(after, keys), keys, at):
        raise NoRoomError(keys)
    return after


def _closed(text: str) -> str:
    return text if text.endswith(("\r", "\n")) else text + _line_end(text)


def _line_end(text: str) -> str:
    """Return what the first line ends with, as all others do in a file that one program wrote."""
    first = _LINE.match(text)
    return first[1] if first is not None else "\n"


def _read(text: str, keys: Keys) -> _Text:
    decoded = decode(text.encode("utf-8"))
    marks: dict[Keys, Mark] = {}
    built = build(decoded, marks=marks) if isinstance(decoded, str) else None
    if built is None or built.data is None or built.faults:
        raise NoRoomError(keys)
    return _Text(tuple(line[0] for line in _LINE.finditer(text)), built.data, marks)


def _entries(data: Data, keys: Keys) -> list[Data]:
    """Return the list at `keys`, which is empty where nothing stands there."""
    value = _holder(data, keys).get(str(keys[-1]))
    if isinstance(value, list | None):
        return value or []
    raise NoRoomError(keys)


def _holder(data: Data, keys: Keys) -> Mapping:
    """Return the mapping that has the list at `keys`."""
    for key in keys[:-1]:
        if isinstance(data, dict) and isinstance(key, str):
            data = data.get(key)
        elif isinstance(data, list) and isinstance(key, int) and key < len(data):
            data = data[key]
    if not isinstance(data, dict):
        raise NoRoomError(keys)
    return data


def _with_key(before: _Text, keys: Keys, lines: Sequence[str]) -> str:
    """Return the text with a list begun at its end, under a key of its own."""
    if len(keys) != 1:
        raise NoRoomError(keys)
    ends = (index for index, line in enumerate(before.lines) if _END_OF_DOCUMENT.match(line))
    column = before.marks[()].value.column - 1
    begun = [f"{' ' * column}{keys[0]}:", *_indented(lines, column + _INDENT)]
    return _put(before.lines, next(ends, len(before.lines)), begun)


def _with_list(before: _Text, keys: Keys, found: Mark, lines: Sequence[str]) -> str:
    """Return the text with a list begun under a key that has nothing, not even `[]` any more."""
    at, column = found.key.line - 1, found.key.column - 1
    changed = list(before.lines)
    if found.value != found.key:
        changed[at] = _without_nothing(changed[at], found, keys)
    return _put(changed, _end(changed, at, column), _indented(lines, column + _INDENT))


def _without_nothing(line: str, found: Mark, keys: Keys) -> str:
    begin = found.value.column - 1
    nothing = _NOTHING.match(line, begin) if found.value.line == found.key.line else None
    if nothing is None:
        raise NoRoomError(keys)
    return line[:begin].rstrip(" ") + line[nothing.end() :]


def _with_last(before: _Text, keys: Keys, found: Mark, lines: Sequence[str]) -> str:
    """Return the text with an entry after all that are there."""
    column = found.value.column - 1
    last = max(mark.value for where, mark in before.marks.items() if where[: len(keys)] == keys)
    return _put(before.lines, _end(before.lines, last.line - 1, column), _indented(lines, column))


def _with_entry(before: _Text, keys: Keys, position: int, lines: Sequence[str]) -> str:
    """Return the text with an entry before one that is there."""
    column = before.marks[keys].value.column - 1
    at = _start(before.lines, before.marks[(*keys, position)].value, column)
    return _put(before.lines, at, _indented(lines, column))


def _start(lines: Sequence[str], value: Place, column: int) -> int:
    """Return the index of the first line of an entry: its dash, or the first comment right above it.

    A comment that is indented deeper than the dash belongs to the entry before, or is text of it.
    """
    at = value.line - 1
    while at > 0 and not (_DASH.match(lines[at], column) and not lines[at][:column].strip(" ")):
        at -= 1
    while at > 0 and _is_comment(lines[at - 1]) and _indent_of(lines[at - 1]) <= column:
        at -= 1
    return at


def _end(lines: Sequence[str], at: int, column: int) -> int:
    """Return the index after the line `at` and all below it that are indented deeper than `column`."""
    end = at + 1
    for index in range(at + 1, len(lines)):
        if not lines[index].strip():
            continue
        if _indent_of(lines[index]) > column:
            end = index + 1
        elif not _is_comment(lines[index]):
            break
    return end


def _indent_of(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _is_comment(line: str) -> bool:
    return line.lstrip(" ").startswith("#")


def _indented(lines: Sequence[str], column: int) -> list[str]:
    return [f"{' ' * column}{line}" if line else "" for line in lines]


def _put(old: Sequence[str], at: int, new: Sequence[str]) -> str:
    """Return the text with new lines before the line `at`; they end as the lines of the file do."""
    end = _line_end(old[0])
    return "".join((*old[:at], *(f"{line}{end}" for line in new), *old[at:]))


def _only_added(before: _Text, after: _Text, keys: Keys, position: int) -> bool:
    """Tell whether nothing has changed but that there is one more entry."""
    old, new = _entries(before.data, keys), _entries(after.data, keys)
    without = new[:position] + new[position + 1 :]
    # Both data were made for this alone and are not used again: each gets an empty list in its place.
    _holder(before.data, keys)[str(keys[-1])] = []
    _holder(after.data, keys)[str(keys[-1])] = []
    return len(new) == len(old) + 1 and old == without and before.data == after.data
