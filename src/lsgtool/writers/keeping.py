"""What stays on one page with what, on any paper, whatever format it is made in."""

from collections.abc import Sequence
from enum import StrEnum

from lsgtool.document.tree import (
    Block,
    Decision,
    Facts,
    Heading,
    ListBlock,
    Note,
    Paragraph,
    Signature,
    Subtitle,
    Table,
    plain,
)

# A table of so few rows is not torn.
FEW_ROWS = 7
# What is told about it in so few lines stays with it, and so few facts with each other.
FEW_LINES = 8


class Tie(StrEnum):
    """How the end of a block holds on to the beginning of the next one: the next page takes both, or one."""

    NONE = ""
    NEXT = "next"
    SIGNED = "signed"


def ties(blocks: Sequence[Block]) -> tuple[Tie, ...]:
    """Return how each block holds on to the next one.

    Signatures hold hardest: on a page of their own nobody could tell what was signed.
    """
    found, level = [], 1
    for place, block in enumerate(blocks):
        level = block.level if isinstance(block, Heading) else level
        following = blocks[place + 1 : place + 4]
        if ends_in_signatures(following):
            found.append(Tie.SIGNED)
        elif following and leads_to(block, following[0], level):
            found.append(Tie.NEXT)
        else:
            found.append(Tie.NONE)
    return tuple(found)


def ends_in_signatures(following: Sequence[Block]) -> bool:
    """Tell whether signatures follow, or the heading or the words that they stand below."""
    match following:
        case (Signature(), *_) | (Heading() | Paragraph(), Signature(), *_):
            return True
        case (Heading(), Paragraph(), Signature()):
            return True
        case _:
            return False


def leads_to(block: Block, following: Block, level: int) -> bool:
    """Tell whether a block stays with the next one; `level` is that of the heading it stands below.

    A decision stays with the text, the list or the short table above it, a table, facts and a list with the
    words that announce them, and what is told about a short table with it.
    """
    match (block, following):
        case (Heading() | Note(), _):
            return not stands_alone(following, level)
        case (Paragraph(inlines), ListBlock()):
            return plain(inlines).rstrip().endswith(":")
        case (Table(rows=rows), Decision()):
            return len(rows) <= FEW_ROWS
        case (Table(), ListBlock() | Facts()):
            return explained(block, following)
        case (Subtitle(), _) | (Paragraph(), Table() | Facts()) | (Paragraph() | ListBlock(), Decision()):
            return True
        case _:
            return False


def stands_alone(following: Block, level: int) -> bool:
    """Tell whether a heading of a level, or the note on it, is the last below it: the next heading follows.

    An agenda has many such items. Were they all kept together, none of them could end a page.
    """
    return isinstance(following, Heading) and following.level <= level


def explained(table: Table, following: ListBlock | Facts) -> bool:
    """Tell whether the table is short, and the next block what is told about it in a few lines."""
    lines = following.lines if isinstance(following, Facts) else following.items
    return len(table.rows) <= FEW_ROWS and len(lines) <= FEW_LINES
