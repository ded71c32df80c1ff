"""Looks up the line and column of a spot in a file's data; asked only about files that have a fault."""

from dataclasses import dataclass

from lsgtool.location import START, Keys, Place, Spot
from lsgtool.source.build import build
from lsgtool.source.marks import BLOCK_STYLES, Mark


@dataclass(frozen=True, slots=True)
class Places:
    """The places of everything in one file."""

    marks: dict[Keys, Mark]
    lines: tuple[str, ...]

    def place(self, spot: Spot) -> Place:
        """Return the place of a spot; where its keys lead nowhere, the place of the nearest key above.

        The first line of a `|` or `>` text stands for the whole of it.
        """
        keys = spot.keys
        while keys and keys not in self.marks:
            keys = keys[:-1]
        found = self.marks.get(keys)
        if found is None:
            return START
        if spot.on_key or keys != spot.keys:
            return found.key
        if found.style in BLOCK_STYLES:
            return self._line_of_block(found, spot.text_line if found.style == "|" else 0)
        return found.value

    def _line_of_block(self, found: Mark, text_line: int) -> Place:
        # The text begins after its | or >, with the first line that is not blank. Only | keeps its lines.
        index = found.value.line
        while index < len(self.lines) - 1 and not self.lines[index].strip():
            index += 1
        index = min(index + text_line, len(self.lines) - 1)
        line = self.lines[index]
        return Place(index + 1, len(line) - len(line.lstrip(" ")) + 1)


def locate(text: str) -> Places:
    """Return the places of everything in a text, as `Reading.text` holds it."""
    marks: dict[Keys, Mark] = {}
    build(text, marks=marks)
    return Places(marks, tuple(text.split("\n")))
