"""Reading the inside of a paragraph: markdown-it's tokens become runs and line breaks."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from lsgtool.characters import FORBIDDEN
from lsgtool.document.tree import Inline, Inlines, LineBreak, Run
from lsgtool.errors import UserError
from lsgtool.messages import msg

if TYPE_CHECKING:
    from markdown_it.token import Token

BLANKS = re.compile(r"[ \t\n]+")


def read_inlines(tokens: "Sequence[Token]") -> Inlines:
    """Return the runs of one inline token's children; neighbours in the same style are one run.

    Raises `UserError` for characters that no file may hold, which come in as entities (`&#x202E;`).
    """
    found: list[Inline] = []
    strong = emphasis = 0
    link: str | None = None
    for token in tokens:
        match token.type:
            case "text":
                found.append(Run(words(token.content), strong > 0, emphasis > 0, link))
            case "softbreak":
                found.append(Run(" ", strong > 0, emphasis > 0, link))
            case "hardbreak":
                found.append(LineBreak())
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "em_open" | "em_close":
                emphasis += token.nesting
            case "link_open":
                link = str(token.attrGet("href"))
            case "link_close":
                link = None
            case other:
                raise AssertionError(f"markdown-it made a token that papers do not know: {other}")
    return joined(found)


def words(text: str) -> str:
    """Return the words of a text token with single spaces between them."""
    if found := FORBIDDEN.search(text):
        raise UserError(
            msg("the template writes an invisible character: U+{number}", number=f"{ord(found[0]):04X}"),
            msg("take away the `&…;` that stands for it"),
        )
    return BLANKS.sub(" ", text)


def joined(inlines: Sequence[Inline]) -> Inlines:
    """Return the inlines with neighbours in the same style made one run, and empty runs gone."""
    result: list[Inline] = []
    for style, group in groupby(inlines, key=style_of):
        if style is None:
            result.extend(group)
        else:
            text = "".join(inline.text for inline in group if isinstance(inline, Run))
            if text:
                result.append(Run(text, *style))
    return tuple(result)


def style_of(inline: Inline) -> tuple[bool, bool, str | None] | None:
    """Return what two runs must share to be one; None for a line break."""
    return (inline.strong, inline.emphasis, inline.link) if isinstance(inline, Run) else None
