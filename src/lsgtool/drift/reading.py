"""Reads the words back out of a paper, whatever its format."""

from typing import Final

from lsgtool.drift.page_text import page_text
from lsgtool.errors import UserError
from lsgtool.messages import msg

TEXTS: Final = frozenset({"md", "html", "ics"})
"""Formats that are text: git may change the ends of their lines, which changes no word."""

MEGABYTES: Final = 10
LIMIT: Final = MEGABYTES * 1_000_000


def text_of(content: bytes, form: str) -> str:
    """Return the words of a paper, each paragraph on a line of its own.

    Raises UserError, with the reason, for a paper whose words cannot be read.
    """
    if form == "pdf":
        raise UserError(msg("the words of a PDF are not read"))
    if form == "docx":
        from lsgtool.writers.word_text import word_text

        return word_text(content)
    if len(content) > LIMIT:
        raise UserError(msg("it holds more than {megabytes} MB", megabytes=MEGABYTES))
    text = content.decode("utf-8", errors="replace")
    return page_text(text) if form == "html" else text


def with_plain_ends(content: bytes, form: str) -> bytes:
    """Return a paper of text with every line ended as lsg ends those of Markdown; any other as it is."""
    return content.replace(b"\r\n", b"\n") if form in TEXTS else content
