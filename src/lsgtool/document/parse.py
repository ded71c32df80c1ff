"""Markdown text → the neutral tree of a paper."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from lsgtool.document.classify import Break, Raw, classify, decision
from lsgtool.document.inlines import read_inlines
from lsgtool.document.syntax import paper_reader, too_deep
from lsgtool.document.tree import Alignment, Document, Flow, Heading, Inlines, ListBlock, Paragraph, Table
from lsgtool.errors import UserError
from lsgtool.messages import msg

if TYPE_CHECKING:
    from markdown_it.token import Token

DEEPEST_HEADING = 3


def parse(markdown: str) -> Document:
    """Return the paper that the text describes; words keep their order, and none is lost.

    Raises `UserError` for what no paper can hold: a heading of level 4, a heading or a decision inside a
    list, a line of `---` with no name after it, lists or brackets in each other without end, characters
    that no file may hold.
    """
    tokens = paper_reader().parse(markdown)
    if too_deep(tokens) is not None:
        raise UserError(
            msg("the template writes lists, boxes or brackets too deep inside each other"),
            msg("a list is at most three levels deep; let the next one begin at the left edge"),
        )
    return Document(classify(tuple(read_blocks(iter(tokens), ""))))


def read_blocks(tokens: "Iterator[Token]", end: str) -> Iterator[Raw]:
    """Yield the blocks up to the token `end` (to the last token when it is empty)."""
    for token in tokens:
        match token.type:
            case "paragraph_open":
                yield Paragraph(read_line(tokens))
            case "heading_open":
                yield read_heading(token, tokens)
            case "bullet_list_open":
                yield ListBlock(ordered=False, start=1, items=tuple(read_items(tokens)))
            case "ordered_list_open":
                start = int(token.attrs.get("start", 1))
                yield ListBlock(ordered=True, start=start, items=tuple(read_items(tokens)))
            case "blockquote_open":
                yield decision(tuple(read_flow(tokens, "blockquote_close")))
            case "table_open":
                yield read_table(tokens)
            case "hr":
                yield Break()
            case kind if kind == end:
                return


def read_line(tokens: "Iterator[Token]") -> Inlines:
    """Return the inlines of the next token and pass over the closing one after it."""
    inlines = read_inlines(next(tokens).children or ())
    next(tokens)
    return inlines


def read_heading(token: "Token", tokens: "Iterator[Token]") -> Heading:
    """Return the heading that `token` opens."""
    level = int(token.tag[1:])
    if level > DEEPEST_HEADING:
        raise UserError(
            msg("the template writes a heading of level {level}", level=level),
            msg("a paper has three: `#` its kind, `##` an item, `###` a part of an item"),
        )
    return Heading(level, read_line(tokens))


def read_items(tokens: "Iterator[Token]") -> Iterator[tuple[Flow, ...]]:
    """Yield the items of the list that has just been opened."""
    for token in tokens:
        if token.type != "list_item_open":
            return
        yield tuple(read_flow(tokens, "list_item_close"))


def read_flow(tokens: "Iterator[Token]", end: str) -> Iterator[Flow]:
    """Yield the blocks inside a list item or a decision, which hold neither headings nor decisions."""
    for block in read_blocks(tokens, end):
        if not isinstance(block, Paragraph | ListBlock | Table):
            raise UserError(
                msg(
                    "the template writes a heading, a decision or a line of `---` inside a list or a decision"
                ),
                msg("let it begin at the left edge, after an empty line"),
            )
        yield block


def read_table(tokens: "Iterator[Token]") -> Table:
    """Return the table that has just been opened."""
    rows: list[list[Inlines]] = []
    alignment: list[Alignment] = []
    for token in tokens:
        match token.type:
            case "tr_open":
                rows.append([])
            case "th_open" | "td_open":
                rows[-1].append(read_line(tokens))
                if token.type == "th_open":
                    alignment.append(read_alignment(token))
            case "table_close":
                break
    head, *body = (tuple(row) for row in rows)
    return Table(head, tuple(body), tuple(alignment))


def read_alignment(cell: "Token") -> Alignment:
    """Return how the cell's column is aligned: markdown-it says "text-align:right" or nothing."""
    return cast("Alignment", str(cell.attrGet("style") or "").removeprefix("text-align:"))
