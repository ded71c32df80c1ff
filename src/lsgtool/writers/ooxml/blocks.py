"""The paper from top to bottom: every block in its style, and what must stay on one page with what."""

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
from lsgtool.writers.ooxml.decisions import write_decision
from lsgtool.writers.ooxml.flow import write_flow
from lsgtool.writers.ooxml.markup import Element, w
from lsgtool.writers.ooxml.paragraphs import begin, keep_with_next, leave_above, moved, paragraphs_in
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
    setting = Setting(shift=0, heading="")
    blocks = document.blocks
    for previous, block, following in zip((None, *blocks), blocks, (*blocks[1:], None), strict=False):
        if isinstance(block, Heading):
            setting = below(sheet, block, setting)
        start = len(body)
        write_block(sheet, body, block, setting)
        if leads_to(previous, block, following):
            keep_with_next(paragraphs_in(body[start:])[-1])
    leave_air_below_boxes(sheet, body)


def below(sheet: Sheet, heading: Heading, setting: Setting) -> Setting:
    """Return where the text below a heading stands: below a numbered one it leaves the margin free."""
    shift = setting.shift
    if heading.level < 3:
        shift = sheet.style(Name.HEADING_2).indent.left if heading.number else 0
    return Setting(shift, plain(heading.inlines))


def leads_to(previous: Block | None, block: Block, following: Block | None) -> bool:
    """Tell whether the end of a block stays on one page with the beginning of the next.

    A decision stays with its text, a list with the words that announce it, signatures with each other.
    A text right below its heading stays with that one only: were heading, text and decision all tied
    together, LibreOffice would leave the heading behind at the foot of the page before.
    """
    match following:
        case Decision():
            return isinstance(block, Paragraph | ListBlock) and not isinstance(previous, Heading | Note)
        case Signature():
            return isinstance(block, Paragraph | Signature)
        case ListBlock() | Table():
            return isinstance(block, Paragraph) and plain(block.inlines).endswith(":")
        case _:
            return False


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
    """Add the facts: a bold label, and the value beside it."""
    style = sheet.style(Name.FACT)
    for fact in facts.lines:
        paragraph = begin(body, style, moved(style, setting.shift))
        write_run(paragraph, Run(fact.label, strong=True), "")
        write_tab(paragraph)
        write_runs(paragraph, fact.value, sheet.links)


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
    fact, body_text = sheet.style(Name.FACT), sheet.style(Name.BODY)
    space = sheet.style(Name.DECISION_TITLE).before + body_text.after
    for element, following in pairwise(body):
        if style_id(element) in boxes and style_id(following) in texts:
            leave_above(following, space)
        elif style_id(element) == fact.id and style_id(following) in texts - {fact.id}:
            leave_above(following, body_text.after)


def style_id(element: Element) -> str:
    """Return the id of the style that a paragraph or a table is set in."""
    return str(element[0][0].get(w("val")))
