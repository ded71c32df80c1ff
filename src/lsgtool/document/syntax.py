"""The two readings of Markdown: what a paper may hold, and all that any other reader would see.

Loading markdown-it takes longer than reading a page with it, so it is loaded at the first call.
"""

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

NOT_IN_PAPERS = ("html_block", "html_inline", "reference", "image", "code", "fence", "backticks")

# Both readers stop at the same depth, or one would see what the other passes over. By default it is 20.
# Every level takes some calls of Python's, which allows a thousand.
DEEPEST = 100


@cache
def paper_reader() -> "MarkdownIt":
    """Return the reader of papers: what a paper cannot hold stays on the page as it was written."""
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"maxNesting": DEEPEST})
    return reader.enable("table").disable(list(NOT_IN_PAPERS))


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
