"""What a paper should say in every format: its words in their order, and what they are built into."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby, zip_longest
from operator import itemgetter

from lsgtool.document.tree import (
    Block,
    Decision,
    Document,
    Facts,
    Heading,
    Inlines,
    ListBlock,
    Note,
    Paragraph,
    Run,
    Signature,
    Subtitle,
    Table,
    plain,
)


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list: how deep it lies, from 0, its number or none for a bullet, and its first words."""

    depth: int
    number: int | None
    text: str
    boxed: bool = field(default=False, compare=False)
    """Whether it stands in a decision; not every reader can tell."""


@dataclass(frozen=True, slots=True)
class Words:
    """All words of a paper, and what they are built into, each in the order of the paper.

    `headings` have their levels, `links` their words and addresses; `boxes` are the letters of each decision.
    """

    all: tuple[str, ...]
    headings: tuple[tuple[int, str], ...]
    items: tuple[Item, ...]
    links: tuple[tuple[str, str], ...]
    boxes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wanted(Words):
    """What should be there: also all words with each item before its own, and the letters of table heads."""

    stream: tuple[str | Item, ...]
    heads: tuple[str, ...]


def read_tree(document: Document) -> Wanted:
    """Return what every format has to have."""
    parts = [part for block in document.blocks for part in _parts(block)]
    stream = [word for part in parts for word in ([part] if isinstance(part, Item) else _words(part))]
    headings = (block for block in document.blocks if isinstance(block, Heading))
    boxes = (block for block in document.blocks if isinstance(block, Decision))
    return Wanted(
        all=tuple(word for word in stream if isinstance(word, str)),
        headings=tuple((one.level, in_a_line(_text(one))) for one in headings),
        items=tuple(part for part in parts if isinstance(part, Item)),
        links=tuple(link for part in parts if not isinstance(part, Item) for link in _links(part)),
        boxes=tuple(letters(_text(one)) for one in boxes),
        stream=tuple(stream),
        heads=tuple(letters(" ".join(map(plain, table.header))) for table in _tables(document)),
    )


def in_a_line(text: str) -> str:
    """Return the text with one space between its words."""
    return " ".join(text.split())


def letters(text: str) -> str:
    """Return the text without any space."""
    return "".join(text.split())


def difference(found: Sequence[object], wanted: Sequence[object]) -> str | None:
    """Return where two readings part for the first time, in words; None where they are the same."""
    for place, (one, other) in enumerate(zip_longest(found, wanted)):
        if one != other:
            return f"{one!r} instead of {other!r} after {wanted[max(0, place - 5) : place]}"
    return None


def _parts(block: Block, depth: int = 0, *, boxed: bool = False) -> Iterator[Inlines | Item]:
    """Yield all that is read in a block; an item comes before its words."""
    match block:
        case Heading(_, inlines, number):
            yield from ((Run(number),), inlines)
        case Paragraph(inlines) | Subtitle(inlines) | Note(inlines):
            yield inlines
        case Facts(lines):
            for fact in lines:
                yield from ((Run(fact.label),), fact.value)
        case Signature(name, lines):
            yield from (name, *lines)
        case Decision(title, blocks):
            yield title
            yield from (part for one in blocks for part in _parts(one, boxed=True))
        case ListBlock(ordered, start, items):
            for place, (first, *others) in enumerate(items, start):
                yield Item(depth, place if ordered else None, in_a_line(_text(first)), boxed)
                yield from (part for one in (first, *others) for part in _parts(one, depth + 1, boxed=boxed))
        case Table(header, rows):
            yield from chain(header, *rows)


def _text(block: Block) -> str:
    return " ".join(plain(part) for part in _parts(block) if not isinstance(part, Item))


def _words(inlines: Inlines) -> list[str]:
    return plain(inlines).split()


def _links(inlines: Inlines) -> Iterator[tuple[str, str]]:
    """Yield the links; one may go over several stretches of text."""
    runs = [(inline.link, inline.text) for inline in inlines if isinstance(inline, Run)]
    for address, stretches in groupby(runs, key=itemgetter(0)):
        if address is not None:
            yield in_a_line("".join(text for _, text in stretches)), address


def _tables(document: Document) -> Iterator[Table]:
    for block in document.blocks:
        inner = block.blocks if isinstance(block, Decision) else (block,)
        yield from (one for one in inner if isinstance(one, Table))
