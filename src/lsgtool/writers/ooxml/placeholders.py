"""Filling `{organisation}` and its like in headers and footers, also where Word has torn them apart.

Word cuts a text into runs wherever it was once edited or spell-checked, so that `{body}` may stand in the
file as `{`, `bo` and `dy}`.
"""

import re
from collections.abc import Iterator, Mapping

from lsgtool.writers.ooxml.markup import SPACE, Element, legal, w

PLACEHOLDER = re.compile(r"\{(\w+)\}")
# What stands between two placeholders and nothing else: it goes with one that has nothing to say.
SEPARATOR = r"\s*[·|,;/–—-]?\s*"
BEFORE, AFTER = re.compile(rf"{SEPARATOR}\Z"), re.compile(SEPARATOR)


def placeholders(root: Element) -> Iterator[str]:
    """Yield the names between braces in a part's paragraphs."""
    for paragraph in root.iter(w("p")):
        for found in PLACEHOLDER.finditer("".join(text_of(t) for t in texts(paragraph))):
            yield found[1]


def fill(root: Element, values: Mapping[str, str]) -> None:
    """Put the values in; each goes into the run where its opening brace stands, in that run's style.

    One that is empty takes along its brackets, and what only stands between it and others.
    """
    for paragraph in root.iter(w("p")):
        pieces = texts(paragraph)
        whole = "".join(text_of(piece) for piece in pieces)
        # From the last one backwards, so that the places of the others stay true.
        for found in reversed(list(PLACEHOLDER.finditer(whole))):
            value = values.get(found[1])
            if value:
                replace(pieces, found.start(), found.end(), legal(value))
            elif value is not None:
                now = "".join(text_of(piece) for piece in pieces)
                replace(pieces, *with_separator(now, found.start(), found.end()), "")
                without_last_tabs(paragraph)


def with_separator(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a part of a text begins and ends together with what stands between it and others."""
    if text[:start].endswith("(") and text.startswith(")", end):
        start, end = start - 1, end + 1
    before, after = BEFORE.search(text, 0, start), AFTER.match(text, end)
    if before is not None and before.start() > 0:
        return before.start(), end
    return 0, after.end() if after is not None else end


def without_last_tabs(paragraph: Element) -> None:
    """Take away the tabs that nothing comes after: on a full line one would begin another line."""
    inside = [element for run in paragraph.iter(w("r")) for element in run if element.tag != w("rPr")]
    for element in reversed(inside):
        above = element.getparent()
        if element.tag == w("tab") and above is not None:
            above.remove(element)
        elif element.tag != w("t") or element.text:
            break


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
