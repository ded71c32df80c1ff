"""Where something stands in a file: as a way of keys through its data, and as a line and a column."""

from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

Keys: TypeAlias = tuple[str | int, ...]
"""The way from the top of a file to a value: ("items", 3, "title")."""


class Place(NamedTuple):
    """A line and a column, both counted from 1, columns in characters."""

    line: int
    column: int


START = Place(1, 1)


@dataclass(frozen=True, slots=True)
class Spot:
    """A spot in a file's data: the value at `keys`, or its key (`on_key`), or one line of its text.

    `text_line` counts from 0 inside a text of several lines (`|` or `>` in YAML), its first line being the
    first that is not blank. `mark` is words of the value as they stand in the file: where they are found
    there, from that line on, the spot is theirs.
    """

    keys: Keys = ()
    on_key: bool = False
    text_line: int = 0
    mark: str = ""


TOP = Spot()
