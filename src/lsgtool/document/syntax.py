"""The two readings of Markdown: what a paper may hold, and all that any other reader would see.

Loading markdown-it takes longer than reading a page with it, so it is loaded at the first call.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

NOT_IN_PAPERS = ("html_block", "html_inline", "reference", "image", "code", "fence", "backticks")

# Both readers stop at the same depth, or one would see what the other passes over. By default it is 20.
# Every level takes some calls of Python's, which allows a thousand.
DEEPEST = 100

# Without these a line is one piece of text, and most lines of a paper are: names, days, cells of tables.
# Asking markdown-it about each of their words takes a sixth of the time that a paper takes.
MARKS = re.compile(r"[\\*_\[\]!&<>`\n]")


@cache
def paper_reader() -> "MarkdownIt":
    """Return the reader of papers: what a paper cannot hold stays on the page as it was written."""
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"maxNesting": DEEPEST})
    reader.core.ruler.at("inline", read_lines)
    return reader.enable("table").disable(list(NOT_IN_PAPERS))


def read_lines(state: "StateCore") -> None:
    """Read the inside of each line, as markdown-it's own rule does; a line without marks is there already."""
    from markdown_it.token import Token

    for token in state.tokens:
        if token.type == "inline":
            children: list[Token] = []
            if MARKS.search(token.content):
                state.md.inline.parse(token.content, state.md, state.env, children)
            elif token.content:
                children.append(Token("text", "", 0, content=token.content))
            token.children = children


@cache
def full_reader() -> "MarkdownIt":
    """Return a reader of everything that CommonMark and tables know, with links to anywhere.

    What was escaped, or written as an entity, stays a token of its own: `text_special`.
    """
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table").disable("text_join")
    # The address is judged by whoever asks; unasked, markdown-it would show a refused link as text.
    reader.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005  # its documented way
    return reader


def too_deep(tokens: "Iterable[Token]") -> int | None:
    """Return the line of the first block so deep that its reader leaves something out, or None."""
    for token in tokens:
        if token.level >= DEEPEST - 1 or _brackets(token.content) >= DEEPEST:
            return token.map[0] if token.map else 0
    return None


def _brackets(text: str) -> int:
    """Return how many brackets are open at once, at most."""
    depth = deepest = 0
    for sign in text if text.count("[") >= DEEPEST else "":
        depth = max(0, depth + (sign == "[") - (sign == "]"))
        deepest = max(deepest, depth)
    return deepest
