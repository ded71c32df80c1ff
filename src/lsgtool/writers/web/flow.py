"""Paragraphs, lists and tables, wherever they stand: in the text of a paper or in a decision."""

from collections.abc import Iterable, Sequence

from lsgtool.document.tree import Flow, Inlines, ListBlock, Paragraph, Table
from lsgtool.writers.keeping import Tie, ties
from lsgtool.writers.web.inlines import write_inlines
from lsgtool.writers.web.markup import Html, block, element, lines
from lsgtool.writers.web.printed import SHORT, lines_of_print
from lsgtool.writers.web.setting import Setting
from lsgtool.writers.web.tables import write_table


def write_flow(blocks: Sequence[Flow], setting: Setting) -> Html:
    """Return the blocks one below the other."""
    return lines(write_one(one, tie, setting) for one, tie in zip(blocks, ties(blocks), strict=True))


def write_one(one: Flow, tie: Tie, setting: Setting) -> Html:
    """Return one block; `tie` is how it holds on to the next one when the page is printed."""
    match one:
        case Paragraph(inlines):
            return element("p", write_inlines(inlines), class_=hold_text(inlines, tie))
        case ListBlock():
            return write_list(one, hold(tie), setting)
        case Table():
            return write_table(one, hold(tie), setting)


def hold(tie: Tie) -> str:
    """Return the class of a block by which the style sheet keeps it with the next one."""
    return "leads" if tie else ""


def hold_text(inlines: Inlines, tie: Tie) -> str:
    """Return the classes of a paragraph: a short one that leads to the next block is not torn itself."""
    return "leads short" if tie and lines_of_print(inlines) <= SHORT else hold(tie)


def write_list(one: ListBlock, held: str, setting: Setting) -> Html:
    """Return a list; a numbered one begins with its own number."""
    items = [write_item(item, setting) for item in one.items]
    if one.ordered:
        return block("ol", *items, class_=held, start=str(one.start) if one.start != 1 else "")
    return block("ul", *items, class_=held)


def write_item(item: tuple[Flow, ...], setting: Setting) -> Html:
    """Return an item; its words are a paragraph only where it has several."""
    match item:
        case (Paragraph(inlines), *rest) if not has_paragraph(rest):
            inside = [write_inlines(inlines), write_flow(rest, setting)]
        case _:
            inside = [write_flow(item, setting)]
    return element("li", lines(inside))


def has_paragraph(blocks: Iterable[Flow]) -> bool:
    """Tell whether there is a paragraph among the blocks."""
    return any(isinstance(one, Paragraph) for one in blocks)
