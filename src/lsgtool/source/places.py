"""Looks up the line and column of a spot in a file's data; asked only about files that have a fault."""

import re
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

        The first line of a `>` text stands for the whole of it, unless the mark of the spot is found.
        """
        keys = spot.keys
        while keys and keys not in self.marks:
            keys = keys[:-1]
        found = self.marks.get(keys)
        if found is None:
            return START
        if spot.on_key:
            begin = found.key
        elif found.style in BLOCK_STYLES and keys == spot.keys:
            begin = self._line_of_block(found, spot.text_line if found.style == "|" else 0)
        else:
            begin = found.value
        # What a short form says has no keys of its own; it stands in the value of the nearest key above.
        return self._marked(begin, spot.mark) or (begin if keys == spot.keys else found.key)

    def _marked(self, begin: Place, mark: str) -> Place | None:
        """Return where the words of a mark stand first, at or after a place and before the next value."""
        if not mark:
            return None
        end = min(
            (place for one in self.marks.values() for place in (one.key, one.value) if place > begin),
            default=Place(len(self.lines), len(self.lines[-1]) + 1),
        )
        text = "\n".join(self.lines[begin.line - 1 : end.line])
        last = len(text) - len(self.lines[end.line - 1]) + end.column - 1
        # A text that is folded may have a line end where its value has a blank.
        words = re.compile(r"\s+".join(re.escape(word) for word in mark.split()))
        found = words.search(text, begin.column - 1, last)
        if found is None:
            return None
        at = found.start()
        return Place(begin.line + text.count("\n", 0, at), at - text.rfind("\n", 0, at))

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
