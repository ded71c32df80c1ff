"""The neutral tree of a paper: what every writer gets, whatever format it makes.

The block classes below `Table` carry a meaning that a paper has and Markdown has not: a decision, a fact,
a signature. They are recognised by the shape of the Markdown (`lsgtool.document.classify`).
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Alignment: TypeAlias = Literal["", "left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; `link` is the address it leads to."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str | None = None


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line inside a paragraph: a backslash at the end of a line."""


Inline: TypeAlias = Run | LineBreak
Inlines: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3; `number` is what stands before its title: "§ 31", "2 b" or nothing."""

    level: int
    inlines: Inlines
    number: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of text."""

    inlines: Inlines


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list; every item is one or more blocks, and a list inside an item is one level deeper."""

    ordered: bool
    start: int
    items: tuple[tuple["Flow", ...], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one head row; every row has as many cells as the head."""

    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    alignment: tuple[Alignment, ...]


Flow: TypeAlias = Paragraph | ListBlock | Table
"""What may stand inside a list item or a decision."""


@dataclass(frozen=True, slots=True)
class Subtitle:
    """The paragraph right after the heading of level 1: the body's name."""

    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision box: its title ("Beslut", or nothing) and what was decided."""

    title: Inlines
    blocks: tuple[Flow, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One label with its value: "Datum:" and "fredag 20 september 2024"."""

    label: str
    value: Inlines


@dataclass(frozen=True, slots=True)
class Facts:
    """Lines of facts, one below the other."""

    lines: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """What is told about an item before its text: its type and its presenters."""

    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Signature:
    """A line to sign on, with the name below it and then the lines about the role."""

    name: Inlines
    lines: tuple[Inlines, ...]


Block: TypeAlias = Heading | Flow | Subtitle | Decision | Facts | Note | Signature


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper, from top to bottom."""

    blocks: tuple[Block, ...]


def plain(inlines: Inlines) -> str:
    """Return the words alone; a line break becomes a space."""
    return "".join(inline.text if isinstance(inline, Run) else " " for inline in inlines)


def lines_of(inlines: Inlines) -> tuple[Inlines, ...]:
    """Return the inlines cut at the line breaks."""
    lines: list[list[Inline]] = [[]]
    for inline in inlines:
        if isinstance(inline, LineBreak):
            lines.append([])
        else:
            lines[-1].append(inline)
    return tuple(tuple(line) for line in lines)
