"""Paragraphs, lists and tables, wherever they stand: in the text of a paper or in a decision."""

from collections.abc import Iterable

from lsgtool.document.tree import Flow, Inlines, ListBlock, Paragraph
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.writers.ooxml.markup import Element
from lsgtool.writers.ooxml.paragraphs import begin, moved
from lsgtool.writers.ooxml.runs import write_runs, write_tab
from lsgtool.writers.ooxml.sheet import Setting, Sheet
from lsgtool.writers.ooxml.styles import Indent, Style
from lsgtool.writers.ooxml.tables import write_table

# The last number that Word gives to an item of a list.
LAST_NUMBER = 32767


def write_flow(sheet: Sheet, parent: Element, blocks: Iterable[Flow], setting: Setting) -> None:
    """Add the blocks one after the other."""
    style = sheet.style(setting.text)
    for block in blocks:
        match block:
            case Paragraph():
                paragraph = begin(parent, style, moved(style, setting.shift))
                write_runs(paragraph, block.inlines, sheet.links)
            case ListBlock():
                write_list(sheet, parent, block, setting, 0)
            case _:
                write_table(sheet, parent, block, setting)


def write_list(sheet: Sheet, parent: Element, block: ListBlock, setting: Setting, depth: int) -> None:
    """Add a list; a numbered one begins with its own number. Lists below the third level look like it.

    Raises `UserError` when its numbers are too high for Word.
    """
    names = setting.numbers if block.ordered else setting.bullets
    style = sheet.style(names[min(depth, len(names) - 1)])
    numbering = style.numbering
    if block.ordered:
        refuse_high_numbers(block.start + len(block.items) - 1)
        numbering = sheet.restarts.restart(style.numbering, style.level, block.start)
    for item in block.items:
        write_item(sheet, parent, item, setting, depth, style, numbering)


def refuse_high_numbers(last: int) -> None:
    """Raise `UserError` when Word would not show the last number of a list."""
    if last > LAST_NUMBER:
        raise UserError(
            msg("a numbered list goes up to {last}; Word counts to {limit}", last=last, limit=LAST_NUMBER),
            msg("begin the list with a lower number"),
        )


def write_item(
    sheet: Sheet,
    parent: Element,
    item: tuple[Flow, ...],
    setting: Setting,
    depth: int,
    style: Style,
    numbering: int,
) -> None:
    """Add an item: the first paragraph has the bullet or number, the others stand below its text."""
    indent = Indent(style.indent.left + setting.shift, style.indent.hanging)
    for place, block in enumerate(item):
        match block:
            case Paragraph(inlines) if place == 0:
                write_runs(begin(parent, style, indent, numbering), inlines, sheet.links)
            case Paragraph(inlines):
                continue_item(sheet, parent, inlines, indent, setting)
            case ListBlock():
                write_list(sheet, parent, block, setting, depth + 1)
            case _:
                write_table(sheet, parent, block, setting)


def continue_item(sheet: Sheet, parent: Element, inlines: Inlines, indent: Indent, setting: Setting) -> None:
    """Add a further paragraph of an item, below the item's text.

    In a box its left edge is that of the others, and a tab takes the text to where theirs begins.
    """
    style = sheet.style(setting.text)
    if setting.boxed:
        paragraph = begin(parent, style, indent)
        write_tab(paragraph)
    else:
        paragraph = begin(parent, style, Indent(indent.left, 0))
    write_runs(paragraph, inlines, sheet.links)
