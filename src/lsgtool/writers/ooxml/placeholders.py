"""Filling `{organisation}` and its like in headers and footers, also where Word has torn them apart.

Word cuts a text into runs wherever it was once edited or spell-checked, so that `{body}` may stand in the
file as `{`, `bo` and `dy}`.
"""

import re
from collections.abc import Iterator, Mapping

from lsgtool.writers.ooxml.markup import SPACE, Element, legal, w

PLACEHOLDER = re.compile(r"\{(\w+)\}")


def placeholders(root: Element) -> Iterator[str]:
    """Yield the names between braces in a part's paragraphs."""
    for paragraph in root.iter(w("p")):
        for found in PLACEHOLDER.finditer("".join(text_of(t) for t in texts(paragraph))):
            yield found[1]


def fill(root: Element, values: Mapping[str, str]) -> None:
    """Put the values in; each goes into the run where its opening brace stands, in that run's style."""
    for paragraph in root.iter(w("p")):
        pieces = texts(paragraph)
        whole = "".join(text_of(piece) for piece in pieces)
        # From the last one backwards, so that the places of the others stay true.
        for found in reversed(list(PLACEHOLDER.finditer(whole))):
            if found[1] in values:
                replace(pieces, found.start(), found.end(), legal(values[found[1]]))


def texts(paragraph: Element) -> list[Element]:
    """Return the elements that hold the paragraph's text, without those of a text box inside it."""
    return [t for t in paragraph.iter(w("t")) if next(t.iterancestors(w("p"))) is paragraph]


def text_of(piece: Element) -> str:
    """Return the text of one run."""
    return piece.text or ""


def replace(pieces: list[Element], start: int, end: int, value: str) -> None:
    """Replace the characters from `start` to `end`, counted over all pieces, by `value`."""
    at = 0
    for piece in pieces:
        text = text_of(piece)
        before, after = text[: max(start - at, 0)], text[max(end - at, 0) :]
        if at < end and start < at + len(text):
            piece.text = before + value + after if at <= start else after
            piece.set(SPACE, "preserve")
        at += len(text)
