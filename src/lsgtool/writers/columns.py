"""How wide the columns of a table are on paper: no word is cut that could have had room.

A column is never narrower than its longest word, date or number. Where a table asks for more than the page
is wide, its type becomes smaller first, then its cells keep less free beside their words; only then are
words broken, and numbers last of all.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from lsgtool.document.tree import Inlines, Table, lines_of, plain
from lsgtool.writers.letter_widths import is_bold, text_width

# Points: the type of tables, and what it may come down to.
SIZE = 10.0
SMALLER = (9.5, 9.0, 8.5, 8.0, 7.5)
TWIPS = 20

# Twips: what a cell keeps free beside its words, what it may come down to, and how much wider than its
# words a column is at least, since no two programs measure alike.
EDGES = 200
TIGHT_EDGES = 80
SLACK = 20

# Twips: how wide a column may be to be kept on one line.
ONE_LINE = 2800

# Columns are alike, such as the days of a week, where none asks for so many times as much as another.
ALIKE = 2.5

# Thousandths of the size of the type: what is left of a word that must be broken.
SYLLABLE = 2600

# A line may break at a space, and after a hyphen between letters.
BREAK = re.compile(r"[ \n]+|(?<=[^\W\d]-)(?=[^\W\d])")
DIGIT = re.compile(r"\d")

# What has more letters is no word but an address or a checksum, which may be cut anywhere.
LONGEST_WORD = 30


@dataclass(frozen=True, slots=True)
class Columns:
    """The widths of a table's columns and what each cell keeps free, in twips; and its type in points.

    In a `crowded` table not even all numbers have room on one line.
    """

    widths: tuple[int, ...]
    edges: int
    size: float
    crowded: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What a column asks for, in thousandths of the size of the type.

    `line` is its widest cell on one line, `whole` its longest stretch without a place to break, `word` the
    longest of those that are words, `number` of those that have digits; `volume` tells how much stands in
    all of its cells together.
    """

    line: float
    whole: float
    word: float
    number: float
    volume: float


def fitted(table: Table, width: int, edges: int = EDGES) -> Columns:
    """Return the columns of a table that is `width` twips wide; its cells keep `edges` free if they can."""
    columns = tuple(map(asked, zip(table.header, *table.rows, strict=True)))
    tight = min(edges, TIGHT_EDGES)
    for size, free, least in attempts(edges, tight):
        floors = [free + SLACK + twips(least(column), size) for column in columns]
        if sum(floors) <= width:
            lines = [free + SLACK + twips(column.line, size) for column in columns]
            return Columns(spread(columns, floors, lines, width), free, size)
    floors = [floor * width // sum(floors) for floor in floors]
    return Columns(filled(floors, floors, width), tight, SMALLER[-1], crowded=True)


def attempts(edges: int, tight: int) -> Iterable[tuple[float, int, Callable[[Asked], float]]]:
    """Yield the size of the type, what cells keep free and the least of a column, as they are tried."""
    yield SIZE, edges, lambda column: column.whole
    for size in (SIZE, *SMALLER):
        yield size, edges, lambda column: column.word
    yield SMALLER[-1], tight, lambda column: column.word
    yield SMALLER[-1], tight, lambda column: max(column.number, min(column.word, SYLLABLE))


def asked(cells: Sequence[Inlines]) -> Asked:
    """Return what a column asks for; the first cell is its head."""
    bold = [place == 0 or is_bold(cell) for place, cell in enumerate(cells)]
    lines = [
        text_width(plain(line), bold=heavy)
        for cell, heavy in zip(cells, bold, strict=True)
        for line in lines_of(cell)
    ]
    widths = [
        (stretch, text_width(stretch, bold=heavy))
        for cell, heavy in zip(cells, bold, strict=True)
        for stretch in stretches(plain(cell))
    ]
    words = [(stretch, width) for stretch, width in widths if len(stretch) <= LONGEST_WORD]
    return Asked(
        line=max(lines),
        whole=max(width for _, width in widths),
        word=max((width for _, width in words), default=0),
        number=max((width for stretch, width in words if DIGIT.search(stretch)), default=0),
        volume=sum(line**2 for line in lines),
    )


def stretches(text: str) -> list[str]:
    """Return the text cut wherever a line may break."""
    return BREAK.split(text)


def twips(width: float, size: float) -> int:
    """Return a width in twips that is given in thousandths of the size of the type."""
    return round(width * size * TWIPS / 1000)


def spread(
    columns: Sequence[Asked], floors: Sequence[int], lines: Sequence[int], width: int
) -> tuple[int, ...]:
    """Return the widths where no column need be narrower than its floor; `lines` are their widest lines.

    What has room on one line stands on one line, and columns that are alike are equal. Long texts share
    what is left so that the table becomes as low as it can: by the cube root of their volume, and one long
    cell alone claims little.
    """
    if max(lines) * len(lines) <= width and max(lines) <= ALIKE * min(lines):
        return filled([0] * len(lines), [1] * len(lines), width)
    if sum(lines) <= width:
        return filled(lines, lines, width)
    short = modest(lines, width)
    kept = [short.get(place, floor) for place, floor in enumerate(floors)]
    if sum(kept) > width:
        kept = list(floors)
    weights = [column.volume ** (1 / 3) for column in columns]
    return filled(levelled(kept, lines, weights, width), lines, width)


def modest(lines: Sequence[int], width: int) -> Mapping[int, int]:
    """Return the columns that are kept on one line: they ask for little, and for no more than others get."""
    found: dict[int, int] = {}
    while others := [place for place in range(len(lines)) if place not in found]:
        fair = min(ONE_LINE, (width - sum(found.values())) // len(others))
        more = {place: lines[place] for place in others if lines[place] <= fair}
        if not more:
            break
        found |= more
    return found


def levelled(
    floors: Sequence[int], lines: Sequence[int], weights: Sequence[float], width: int
) -> tuple[int, ...]:
    """Return widths by weight, none below its floor and none above what its widest line needs."""

    def at(level: float) -> tuple[int, ...]:
        return tuple(
            max(floor, min(line, round(level * weight)))
            for floor, line, weight in zip(floors, lines, weights, strict=True)
        )

    low, high = 0.0, float(width)
    for _ in range(40):
        level = (low + high) / 2
        low, high = (level, high) if sum(at(level)) <= width else (low, level)
    return at(low)


def filled(widths: Sequence[int], weights: Sequence[int], width: int) -> tuple[int, ...]:
    """Return the widths with the rest of the width shared out by weight; the last takes the remainder."""
    spare, total = width - sum(widths), sum(weights)
    shares = [least + spare * weight // total for least, weight in zip(widths, weights, strict=True)]
    shares[-1] += width - sum(shares)
    return tuple(shares)
