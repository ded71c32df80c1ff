"""Lines for a terminal: never wider than 80 columns, no word cut off, cells set beside each other."""

import re
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from itertools import zip_longest
from textwrap import wrap
from typing import TypeAlias

from lsgtool.messages import printable

WIDTH = 80
GAP = "  "
NO_BREAK = "\u00a0"
# What people copy, a paragraph's number, a seal, and a number and what it counts.
_WHOLE = re.compile(r"`[^`]*`|§ \S+|(?:\b[0-9a-f]{4} ){3}[0-9a-f]{4}\b|\b\d+ \w+")


class Tone(Enum):
    """How a piece of a page is coloured where there are colours; nothing is said by colour alone."""

    HEADING = "heading"
    LATE = "late"
    PLAIN = "plain"
    QUIET = "quiet"


Paint: TypeAlias = Callable[[str, Tone], str]
"""Returns a piece of text in the colour of its tone."""

Cell: TypeAlias = Sequence[tuple[str, Tone]]
"""The lines of a cell, each with its tone; none is wider than the cell's column."""


def plain(text: str, _tone: Tone) -> str:
    """Return the text without any colour."""
    return text


def kept_whole(text: str) -> str:
    """Return the text with no-break spaces in what is not to be torn over two lines."""
    return _WHOLE.sub(lambda found: found[0].replace(" ", NO_BREAK), text)


def wrapped(text: str, width: int = WIDTH, mark: str = "") -> list[str]:
    """Return the text in lines of no more than `width`; a word that is longer goes on in the next line.

    The first line begins with `mark`, and the others are indented as much. No line is broken at a no-break
    space, which is shown as a space.
    """
    shown = NO_BREAK.join(map(printable, text.split(NO_BREAK)))
    indent = " " * len(mark)
    lines = wrap(shown, width, initial_indent=mark, subsequent_indent=indent, break_on_hyphens=False)
    return [line.replace(NO_BREAK, " ") for line in lines]


def beside(widths: Sequence[int], cells: Sequence[Cell], paint: Paint) -> Iterator[str]:
    """Yield the lines of cells that stand beside each other, each in a column of its width."""
    for row in zip_longest(*cells, fillvalue=("", Tone.PLAIN)):
        line = ""
        room = 0  # for what comes before the next cell
        for width, (text, tone) in zip(widths, row, strict=True):
            if text:
                line += f"{' ' * room}{paint(text, tone)}"
                room = 0
            room += width - len(text) + len(GAP)
        yield line
