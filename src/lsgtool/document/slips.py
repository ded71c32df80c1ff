"""Slips that Markdown lets pass in silence: a cell too many, a table without its line of dashes, a `•`."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from lsgtool.codes import NOT_FOR_MINUTES
from lsgtool.document.objections import Objection
from lsgtool.messages import msg

if TYPE_CHECKING:
    from markdown_it.token import Token

CELLS: Objection = (
    NOT_FOR_MINUTES,
    msg("this row of the table has more cells than its head, and the last ones would be lost"),
    msg("give every row as many cells as the head; to show the sign itself, write `\\|`"),
)
NO_TABLE: Objection = (
    NOT_FOR_MINUTES,
    msg("lines that begin with `|` are a table only with a line of dashes below the first"),
    msg("write `| --- | --- |` below the head of the table, after an empty line above it"),
)
BULLET: Objection = (
    NOT_FOR_MINUTES,
    msg("a line that begins with this sign is no list here, and would run on in the line above"),
    msg("begin each line of a list with `- `"),
)
PASTED_BULLET = re.compile(r"\s*[•●▪◦‣]")
BAR = re.compile(r"(?<!\\)\|")


def slips(tokens: "Sequence[Token]", markdown: str) -> Iterator[tuple[int, Objection]]:
    """Yield the line and the objection to each slip in a text and its tokens."""
    lines = markdown.split("\n")
    for token in tokens:
        first, end = token.map or (0, 0)
        if token.type == "table_open":
            yield from _rows(lines, first, end)
        elif token.type == "paragraph_open":
            yield from _paragraph(lines, first, end)


def _rows(lines: Sequence[str], first: int, end: int) -> Iterator[tuple[int, Objection]]:
    head = _cells(lines[first])
    for line in range(first + 2, end):
        if _cells(lines[line]) > head:
            yield line, CELLS


def _cells(row: str) -> int:
    """Return how many cells a row has; the bars at its ends do not count."""
    return len(BAR.findall(row.strip().removeprefix("|").removesuffix("|"))) + 1


def _paragraph(lines: Sequence[str], first: int, end: int) -> Iterator[tuple[int, Objection]]:
    for line in range(first, end):
        if PASTED_BULLET.match(lines[line]):
            yield line, BULLET
            return
    if end - first > 1 and all(line.lstrip().startswith("|") for line in lines[first:end]):
        yield first, NO_TABLE
