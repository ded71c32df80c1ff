"""The paper from top to bottom: a part for each heading, and every block as what it means."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from lsgtool.document.tree import (
    Block,
    Decision,
    Fact,
    Facts,
    Heading,
    Note,
    Signature,
    Subtitle,
)
from lsgtool.writers.keeping import FEW_LINES, Tie, ties
from lsgtool.writers.web.decisions import write_decision
from lsgtool.writers.web.flow import write_one
from lsgtool.writers.web.inlines import write_inlines
from lsgtool.writers.web.markup import NOTHING, Html, block, element, lines, text
from lsgtool.writers.web.outline import Part
from lsgtool.writers.web.setting import Setting


def write_part(part: Part, setting: Setting) -> Html:
    """Return a part with all that is inside it; from level 2 on it is a section."""
    opening, blocks = write_opening(part)
    below = setting.below(part.heading, part.anchor) if part.heading else setting
    inside = (opening, *write_blocks(blocks, below), *(write_part(one, below) for one in part.parts))
    if part.heading is None or part.heading.level == 1:
        return lines(inside)
    return block("section", *inside, class_="numbered" if part.heading.number else "")


def write_opening(part: Part) -> tuple[Html, Sequence[Block]]:
    """Return the heading of a part with the name of the body below it, and the blocks that are left."""
    if part.heading is None:
        return NOTHING, part.blocks
    heading = write_heading(part.heading, part.anchor)
    match part.blocks:
        case (Subtitle(inlines), *rest):
            return block("hgroup", heading, element("p", write_inlines(inlines))), rest
        case _:
            return heading, part.blocks


def write_heading(heading: Heading, anchor: str) -> Html:
    """Return a heading; its number leads to itself, so that its address can be copied and sent."""
    words = write_inlines(heading.inlines)
    if heading.number:
        number = element("a", text(heading.number), class_="number", href=f"#{anchor}")
        words = Html(f"{number} {words}")
    return element(f"h{heading.level}", words, id=anchor)


def write_blocks(blocks: Sequence[Block], setting: Setting) -> Iterable[Html]:
    """Yield the blocks; signatures that follow each other stand side by side where there is room."""
    pairs = zip(blocks, ties(blocks), strict=True)
    for signed, group in groupby(pairs, key=lambda pair: isinstance(pair[0], Signature)):
        written = [write_block(one, tie, setting) for one, tie in group]
        if signed:
            yield block("div", *written, class_="signatures")
        else:
            yield from written


def write_block(one: Block, tie: Tie, setting: Setting) -> Html:
    """Return one block as what it means; `tie` is how it holds on to the next one when it is printed."""
    match one:
        case Decision():
            return write_decision(one, setting)
        case Facts(facts):
            return block("dl", *map(write_fact, facts), class_="short" if len(facts) <= FEW_LINES else "")
        case Note(inlines):
            return element("p", write_inlines(inlines), class_="note")
        case Signature():
            return write_signature(one)
        case Subtitle(inlines):
            return element("p", write_inlines(inlines))
        case Heading():
            raise AssertionError("a heading opens a part")
        case _:
            return write_one(one, tie, setting)


def write_fact(fact: Fact) -> Html:
    """Return a label and its value, with a space between them for those who read the text alone."""
    label, value = element("dt", text(fact.label)), element("dd", write_inlines(fact.value))
    return element("div", Html(f"{label} {value}"))


def write_signature(signature: Signature) -> Html:
    """Return a line to sign on, with the name and the lines about the role below it."""
    return block(
        "div",
        element("p", write_inlines(signature.name), class_="name"),
        *(element("p", write_inlines(line)) for line in signature.lines),
        class_="signature",
    )
