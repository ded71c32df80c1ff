"""The paper from top to bottom: every block in its style, and what must stay on one page with what."""

from collections.abc import Sequence
from itertools import pairwise

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
from lsgtool.writers.keeping import FEW_LINES, ties
from lsgtool.writers.ooxml.decisions import set_apart, write_decision
from lsgtool.writers.ooxml.flow import write_flow
from lsgtool.writers.ooxml.markup import Element, w
from lsgtool.writers.ooxml.paragraphs import (
    begin,
    keep_with_next,
    last_paragraphs,
    leave_above,
    let_go,
    moved,
)
from lsgtool.writers.ooxml.runs import write_run, write_runs, write_tab
from lsgtool.writers.ooxml.sheet import Setting, Sheet
from lsgtool.writers.ooxml.styles import (
    BULLETS,
    DECISION_BULLETS,
    DECISION_NUMBERS,
    HEADINGS,
    NUMBERS,
    Indent,
    Name,
)

BOXES = (Name.TABLE, Name.DECISION_TABLE, Name.DECISION, *DECISION_BULLETS, *DECISION_NUMBERS)
TEXTS = (Name.BODY, *BULLETS, *NUMBERS, Name.NOTE, Name.FACT)


def write_blocks(sheet: Sheet, body: Element, document: Document) -> None:
    """Add the whole paper to `body`."""
    setting, decisions = Setting(shift=0, heading=""), 0
    for block, tie in zip(document.blocks, ties(document.blocks), strict=True):
        if isinstance(block, Heading):
            setting = below(sheet, block, setting)
        decisions = decisions + 1 if isinstance(block, Decision) else 0
        start = len(body)
        write_block(sheet, body, block, setting.beside(max(0, decisions - 1)))
        if decisions > 1 and body[start].tag == w("p"):
            set_apart(body[start], sheet.style(Name.DECISION), space_beside_boxes(sheet))
        keep(block, body[start:], with_next=bool(tie))
    leave_air_below_boxes(sheet, body)


def below(sheet: Sheet, heading: Heading, setting: Setting) -> Setting:
    """Return where the text below a heading stands: below a numbered one it leaves the margin free."""
    shift = setting.shift
    if heading.level < 3:
        shift = sheet.style(Name.HEADING_2).indent.left if heading.number else 0
    return Setting(shift, plain(heading.inlines))


def keep(block: Block, written: Sequence[Element], *, with_next: bool) -> None:
    """Keep the end of a block on one page with the next one; headings are kept by their styles, or let go.

    Of a list the last two items stay: one alone would look left over.
    """
    match block:
        case Heading() | Note():
            if not with_next:
                let_go(written[-1])
        case ListBlock() if with_next:
            for paragraph in written[-2:]:
                keep_with_next(paragraph)
        case _ if with_next:
            for paragraph in last_paragraphs(written[-1]):
                keep_with_next(paragraph)


def write_block(sheet: Sheet, body: Element, block: Block, setting: Setting) -> None:
    """Add one block in its style."""
    match block:
        case Heading():
            write_heading(sheet, body, block, setting)
        case Subtitle():
            write_line(sheet, body, Name.SUBTITLE, block.inlines, setting)
        case Note():
            write_line(sheet, body, Name.NOTE, block.inlines, setting)
        case Facts():
            write_facts(sheet, body, block, setting)
        case Signature():
            write_signature(sheet, body, block, setting)
        case Decision():
            write_decision(sheet, body, block, setting)
        case Paragraph() | ListBlock() | Table():
            write_flow(sheet, body, (block,), setting)


def write_line(sheet: Sheet, body: Element, name: Name, inlines: Inlines, setting: Setting) -> Element:
    """Add one paragraph in a style and return it."""
    style = sheet.style(name)
    paragraph = begin(body, style, moved(style, setting.shift))
    write_runs(paragraph, inlines, sheet.links)
    return paragraph


def write_heading(sheet: Sheet, body: Element, heading: Heading, setting: Setting) -> None:
    """Add a heading: a number hangs in the margin, and what has none begins there."""
    style = sheet.style(HEADINGS[heading.level - 1])
    indent = None
    if heading.level == 2 and not heading.number:
        indent = Indent(style.indent.left - style.indent.hanging, 0)
    elif heading.level == 3:
        indent = moved(style, setting.shift)
    paragraph = begin(body, style, indent)
    if heading.number:
        write_run(paragraph, Run(heading.number), "")
        write_tab(paragraph)
    write_runs(paragraph, heading.inlines, sheet.links)


def write_facts(sheet: Sheet, body: Element, facts: Facts, setting: Setting) -> None:
    """Add the facts: a bold label, and the value beside it. A few stay on one page."""
    style, start = sheet.style(Name.FACT), len(body)
    for fact in facts.lines:
        paragraph = begin(body, style, moved(style, setting.shift))
        write_run(paragraph, Run(fact.label, strong=True), "")
        write_tab(paragraph)
        write_runs(paragraph, fact.value, sheet.links)
    if len(facts.lines) <= FEW_LINES:
        for paragraph in body[start:-1]:
            keep_with_next(paragraph)


def write_signature(sheet: Sheet, body: Element, signature: Signature, setting: Setting) -> None:
    """Add a line to sign on, with the name and the lines about the role below it, never torn."""
    written = [write_line(sheet, body, Name.SIGNATURE, signature.name, setting)]
    written += [write_line(sheet, body, Name.SIGNATURE_ROLE, line, setting) for line in signature.lines]
    for paragraph in written[:-1]:
        keep_with_next(paragraph)


def leave_air_below_boxes(sheet: Sheet, body: Element) -> None:
    """Leave as much space below a decision or a table as above it: neither has any of its own there.

    Facts have none either, so that they stand close together; what follows them begins a paragraph below.
    """
    boxes = {sheet.style(name).id for name in BOXES}
    texts = {sheet.style(name).id for name in TEXTS}
    fact, body_text, space = sheet.style(Name.FACT), sheet.style(Name.BODY), space_beside_boxes(sheet)
    for element, following in pairwise(body):
        if style_id(element) in boxes and style_id(following) in texts:
            leave_above(following, space)
        elif style_id(element) == fact.id and style_id(following) in texts - {fact.id}:
            leave_above(following, body_text.after)


def space_beside_boxes(sheet: Sheet) -> int:
    """Return the space between a decision or a table and what follows it, in twips."""
    return sheet.style(Name.DECISION_TITLE).before + sheet.style(Name.BODY).after


def style_id(element: Element) -> str:
    """Return the id of the style that a paragraph or a table is set in."""
    return str(element[0][0].get(w("val")))
