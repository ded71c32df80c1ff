"""What a block means in a paper, told from its shape; docs/word.md has the same rules in a table."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from lsgtool.document.tree import (
    Block,
    Decision,
    Fact,
    Facts,
    Flow,
    Heading,
    Inlines,
    Note,
    Paragraph,
    Run,
    Signature,
    Subtitle,
    Table,
    lines_of,
)
from lsgtool.errors import UserError
from lsgtool.messages import msg

# "§ 31 Title" with a no-break space after §, or an old number "2 b" with an en space before the title.
NUMBERED = re.compile(
    "(?P<number>§\u00a0\\d+(?:\u00a0[a-zåäö])?) (?=\\S)|(?P<bare>\\d+(?:\u00a0[a-zåäö])?)\u2002(?=\\S)"
)
# One line in a text with a bold word first is no fact but emphasis; right below a table it tells about that.
FEWEST = 2


@dataclass(frozen=True, slots=True)
class Break:
    """A line of `---`, before it is known whose signature it opens."""


Raw: TypeAlias = Heading | Flow | Decision | Break
"""What the parser reads, before it has a meaning."""


def classify(raw: tuple[Raw, ...]) -> tuple[Block, ...]:
    """Return the blocks of a whole paper with their meaning."""
    return tuple(meanings(iter(raw)))


def meanings(raw: Iterator[Raw]) -> Iterator[Block]:
    """Yield each block as what it means; a line of `---` and the paragraph after it are one signature."""
    after_title, fewest = False, FEWEST
    for block in raw:
        match block:
            case Heading():
                yield numbered(block)
            case Paragraph():
                meaning = paragraph(block, fewest)
                yield Subtitle(meaning.inlines) if after_title and meaning is block else meaning
            case Break():
                yield signature(next(raw, None))
            case _:
                yield block
        after_title = isinstance(block, Heading) and block.level == 1
        fewest = 1 if isinstance(block, Table) else FEWEST


def numbered(heading: Heading) -> Heading:
    """Return a heading of level 2 with the number taken from the beginning of its text."""
    first = heading.inlines[0] if heading.inlines else None
    if heading.level != 2 or not isinstance(first, Run) or not (found := NUMBERED.match(first.text)):
        return heading
    rest = replace(first, text=first.text[found.end() :])
    return Heading(2, (rest, *heading.inlines[1:]), found["number"] or found["bare"])


def paragraph(block: Paragraph, fewest: int) -> Facts | Note | Paragraph:
    """Return the paragraph as facts, if all its lines are and there are enough, or as a note."""
    lines = tuple(fact(line) for line in lines_of(block.inlines))
    facts = tuple(line for line in lines if line)
    if len(facts) == len(lines) >= fewest:
        return Facts(facts)
    if every_word(block.inlines, "emphasis"):
        return Note(without(block.inlines, "emphasis"))
    return block


def fact(line: Inlines) -> Fact | None:
    """Return the label and the value of a line that begins with bold text ending in a colon."""
    first = line[0] if line else None
    if not isinstance(first, Run) or not first.strong or not first.text.endswith(":"):
        return None
    value = line[1:]
    if value and isinstance(value[0], Run):
        value = (replace(value[0], text=value[0].text.lstrip(" ")), *value[1:])
    return Fact(first.text, tuple(part for part in value if part != Run("")))


def decision(blocks: tuple[Flow, ...]) -> Decision:
    """Return a block quote as a decision; a first paragraph that is all bold is its title."""
    match blocks:
        case (Paragraph(inlines), *rest) if every_word(inlines, "strong"):
            return Decision(without(inlines, "strong"), tuple(rest))
        case _:
            return Decision((), blocks)


def signature(block: Raw | None) -> Signature:
    """Return the paragraph after a line of `---` as a signature: the name, then the lines about the role."""
    if not isinstance(block, Paragraph):
        raise UserError(
            msg("the template writes a line of `---` with no name after it"),
            msg("such a line stands for a signature: write the name below it, or take the line away"),
        )
    name, *lines = lines_of(block.inlines)
    return Signature(name, tuple(lines))


def every_word(inlines: Inlines, style: str) -> bool:
    """Tell whether all words are set in `style` ("strong" or "emphasis") and there is at least one."""
    words = [inline for inline in inlines if isinstance(inline, Run) and inline.text.strip()]
    return bool(words) and all(getattr(word, style) for word in words)


def without(inlines: Inlines, style: str) -> Inlines:
    """Return the inlines with `style` taken off: the block itself now says it."""
    return tuple(
        replace(
            inline,
            strong=inline.strong and style != "strong",
            emphasis=inline.emphasis and style != "emphasis",
        )
        if isinstance(inline, Run)
        else inline
        for inline in inlines
    )
