"""The two readings of Markdown: what a paper may hold, and all that any other reader would see.

Loading markdown-it takes longer than reading a page with it, so it is loaded at the first call.
"""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

NOT_IN_PAPERS = ("html_block", "html_inline", "reference", "image", "code", "fence", "backticks")


@cache
def paper_reader() -> "MarkdownIt":
    """Return the reader of papers: what a paper cannot hold stays on the page as it was written."""
    from markdown_it import MarkdownIt

    # By default markdown-it leaves out, without a word, what lies deeper than 20 tokens.
    deep = {"maxNesting": 1000}
    return MarkdownIt("commonmark", deep).enable("table").disable(list(NOT_IN_PAPERS))


@cache
def full_reader() -> "MarkdownIt":
    """Return a reader of everything that CommonMark and tables know, with links to anywhere."""
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark").enable("table")
    # The address is judged by whoever asks; unasked, markdown-it would show a refused link as text.
    reader.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005  # its documented way
    return reader
