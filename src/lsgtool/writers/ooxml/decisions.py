"""The decision box: a bar beside its paragraphs, kept on one page as long as that does no harm."""

import re
from collections.abc import Iterable, Sequence
from itertools import chain

from lsgtool.document.tree import Decision
from lsgtool.writers.ooxml.flow import write_flow
from lsgtool.writers.ooxml.markup import Element, add, w
from lsgtool.writers.ooxml.paragraphs import (
    begin,
    keep_lines,
    keep_with_next,
    leave_above,
    moved,
    paragraphs_in,
    text_length,
)
from lsgtool.writers.ooxml.runs import write_runs
from lsgtool.writers.ooxml.sheet import Setting, Sheet
from lsgtool.writers.ooxml.styles import Name, Style

# A longer decision may break: moved whole to the next page it would leave half a page empty.
LONGEST_WHOLE = 25
# Twips that a character of 11 points takes on average.
CHARACTER = 108

COLOUR = re.compile("[0-9A-Fa-f]{6}")


def write_decision(sheet: Sheet, body: Element, decision: Decision, setting: Setting) -> None:
    """Add the decision below the text that leads to it."""
    start = len(body)
    title = sheet.style(Name.DECISION_TITLE)
    if decision.title:
        write_runs(begin(body, title, moved(title, setting.shift)), decision.title, sheet.links)
    write_flow(sheet, body, decision.blocks, setting.in_box())
    written = body[start:]
    if not decision.title and written and written[0].tag == w("p"):
        leave_above(written[0], title.before)
    hold(pieces(written), (sheet.look.width - setting.shift) // CHARACTER)


def set_apart(paragraph: Element, style: Style, space: int) -> None:
    """Leave white space above the first paragraph of a decision that another one stands right above.

    LibreOffice fills the space between paragraphs of one shade; this one gets another, but too little to see.
    """
    spacing = leave_above(paragraph, space)
    fill = style.shading.get(w("fill"), "")
    if COLOUR.fullmatch(fill):
        shading = add(paragraph[0], "shd")
        shading.attrib.update({**style.shading, w("fill"): f"{int(fill, 16) ^ 1:06X}"})
        spacing.addprevious(shading)


def pieces(elements: Iterable[Element]) -> list[Sequence[Element]]:
    """Return the paragraphs, each alone and those of a table row together, as a page break sees them."""
    rows = (element.findall(w("tr")) or [element] for element in elements)
    return [paragraphs_in([row]) for group in rows for row in group]


def hold(parts: Sequence[Sequence[Element]], line_length: int) -> None:
    """Keep the parts on one page; of a long decision only its beginning and its end."""
    lines = sum(max(1 + text_length(paragraph) // line_length for paragraph in part) for part in parts)
    whole = lines <= LONGEST_WHOLE
    if whole:
        for paragraph in chain.from_iterable(parts):
            keep_lines(paragraph)
    for paragraph in chain.from_iterable(parts[:-1] if whole else (*parts[:2], *parts[-2:-1])):
        keep_with_next(paragraph)
