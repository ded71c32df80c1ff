"""The parts of a paper: what stands below which heading, and by what name each heading is found."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lsgtool.document.tree import Block, Heading
from lsgtool.writers.web.anchors import Anchors


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with its name on the page, what stands below it, and the parts of the next level.

    What stands before the first heading is a part without one.
    """

    heading: Heading | None
    anchor: str
    blocks: tuple[Block, ...]
    parts: tuple["Part", ...]


def outline(blocks: tuple[Block, ...], anchors: Anchors) -> Part:
    """Return the whole paper as a part without a heading, with those of level 1 inside."""
    stepped = tuple(stepwise(blocks))
    names = anchors.name([block for block in stepped if isinstance(block, Heading)])
    return part(None, stepped, 0, iter(names))


def stepwise(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield the blocks with no level skipped: whoever hears the page would look for what is missing."""
    level = 0
    for block in blocks:
        if isinstance(block, Heading):
            level = min(block.level, level + 1)
            yield replace(block, level=level)
        else:
            yield block


def part(heading: Heading | None, blocks: tuple[Block, ...], level: int, names: Iterator[str]) -> Part:
    """Return the part that a heading of `level` opens; `names` yields those of the headings to come."""
    anchor = next(names) if heading else ""
    own, inner = cut(blocks, level + 1)
    return Part(heading, anchor, own, tuple(part(*opened, level + 1, names) for opened in inner))


def cut(
    blocks: tuple[Block, ...], level: int
) -> tuple[tuple[Block, ...], list[tuple[Heading, tuple[Block, ...]]]]:
    """Return what stands before the first heading of `level`, and what stands below each such heading."""
    own: list[Block] = []
    inner: list[tuple[Heading, list[Block]]] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level == level:
            inner.append((block, []))
        else:
            (inner[-1][1] if inner else own).append(block)
    return tuple(own), [(heading, tuple(below)) for heading, below in inner]
