"""Signs that GitHub acts on and a paper does not: footnotes, struck words, smileys, boxes to tick."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from lsgtool.characters import FORBIDDEN
from lsgtool.document.objections import FOOTNOTE, SMILEY, STRUCK, TASK, Objection, invisible

if TYPE_CHECKING:
    from markdown_it.token import Token

SIGNS: tuple[tuple[re.Pattern[str], Objection], ...] = (
    (re.compile(r"\[\^[^\[\]\s]{1,1000}\]"), FOOTNOTE),
    (re.compile(r"(?<!~)(~~?)(?=[^\s~])[^~]*(?<=[^\s~])\1(?!~)"), STRUCK),
    (re.compile(r":(?:100|1234|[0-9_]{0,40}[a-z+-][a-z0-9_+-]{0,40}):"), SMILEY),
)
BOX = re.compile(r"\[[ xX]\](?:\s|\Z)")

# What was escaped is no sign; what stands for it here is none either.
NO_SIGN = "\\"


def in_words(tokens: "Sequence[Token]", line: int, *, opens_item: bool) -> Iterator[tuple[int, Objection]]:
    """Yield the line and the objection to each sign in a paragraph that begins at `line`."""
    text = "".join(_seen(token) for token in tokens)
    if opens_item and BOX.match(text):
        yield line, TASK
    for pattern, objection in SIGNS:
        for found in pattern.finditer(text):
            yield line + text.count("\n", 0, found.start()), objection
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            line += 1
        elif hidden := FORBIDDEN.search(token.content):
            yield line, invisible(hidden[0])


def _seen(token: "Token") -> str:
    match token.type:
        case "text":
            return token.content
        case "softbreak" | "hardbreak":
            return "\n"
        case "text_special" | "code_inline" | "html_inline" | "image":
            return NO_SIGN
        case _:
            return ""
