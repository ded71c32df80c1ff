"""The paper from top to bottom as plain data for the typesetter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from lsgtool.document.tree import (
    Block,
    Decision,
    Fact,
    Facts,
    Flow,
    Heading,
    Note,
    Run,
    Signature,
    Subtitle,
)
from lsgtool.document.typography import NO_BREAK_SPACE
from lsgtool.writers.keeping import Tie, ties
from lsgtool.writers.pdf.flow import Place, block_data, flow_data, place
from lsgtool.writers.pdf.inlines import Data

# Points: the size of the type of headings by their level, and of the subtitle.
HEADINGS = (22, 13.5, 11)
SUBTITLE = 13

# Points: what the labels of facts take, the edges of a decision together, and all beside one signature.
LABELS = 99
EDGES = 21
BESIDE_SIGNATURE = 255

# The margin of the numbers has room for so many characters: "§ 131".
LONGEST_NUMBER = 5


@dataclass(frozen=True, slots=True)
class Signatures:
    """Signatures that follow each other: they are set side by side."""

    signatures: tuple[Signature, ...]


Piece: TypeAlias = Heading | Flow | Subtitle | Decision | Facts | Note | Signatures


def blocks_data(blocks: Sequence[Block]) -> list[Data]:
    """Return the blocks of a paper as data, each with its place and how it holds on to the next.

    Below a numbered heading the margin is left to the number.
    """
    at, found = place(shifted=False), []
    for piece, tie in gathered(blocks):
        if isinstance(piece, Heading) and piece.level < 3:
            at = place(shifted=bool(piece.number))
        found.append({**piece_data(piece, at), "shifted": at.shifted, "keep": tie})
    return found


def gathered(blocks: Sequence[Block]) -> Iterator[tuple[Piece, Tie]]:
    """Yield the blocks with their ties, and signatures that follow each other as one."""
    signatures: tuple[Signature, ...] = ()
    for block, following, tie in zip(blocks, (*blocks[1:], None), ties(blocks), strict=False):
        if not isinstance(block, Signature):
            yield block, tie
            continue
        signatures += (block,)
        if not isinstance(following, Signature):
            yield Signatures(signatures), tie
            signatures = ()


def piece_data(piece: Piece, at: Place) -> Data:
    """Return one piece as data."""
    match piece:
        case Heading():
            return heading_data(piece, at)
        case Subtitle(inlines):
            return {"kind": "subtitle", "inlines": at.inlines(inlines, SUBTITLE)}
        case Note(inlines):
            return {"kind": "note", "inlines": at.inlines(inlines)}
        case Facts(lines):
            return {"kind": "facts", "lines": [fact_data(fact, at) for fact in lines]}
        case Decision() | Signatures():
            return compound_data(piece, at)
        case _:
            return block_data(piece, at)


def compound_data(piece: Decision | Signatures, at: Place) -> Data:
    """Return a decision, or signatures, with what stands in them."""
    if isinstance(piece, Signatures):
        return {"kind": "signatures", "signatures": [signed(one, at) for one in piece.signatures]}
    inside = at.narrower(EDGES)
    return {
        "kind": "decision",
        "title": inside.inlines(piece.title),
        "blocks": flow_data(piece.blocks, inside),
    }


def heading_data(heading: Heading, at: Place) -> Data:
    """Return a heading; its number is never torn, and `wide` tells that the margin has no room for it."""
    return {
        "kind": "heading",
        "level": heading.level,
        "number": heading.number.replace(NO_BREAK_SPACE, " "),
        "wide": len(heading.number) > LONGEST_NUMBER,
        "inlines": at.inlines(heading.inlines, HEADINGS[heading.level - 1]),
    }


def fact_data(fact: Fact, at: Place) -> Data:
    """Return a label and its value."""
    return {
        "label": at.inlines((Run(fact.label),)),
        "value": at.narrower(LABELS).inlines(fact.value),
    }


def signed(signature: Signature, at: Place) -> Data:
    """Return a name with the lines about the role."""
    below = at.narrower(BESIDE_SIGNATURE)
    return {"name": below.inlines(signature.name), "lines": [below.inlines(line) for line in signature.lines]}
