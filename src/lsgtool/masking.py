"""Takes personal identity numbers, and all that looks like one, out of what is shown to anybody."""

import re
from collections.abc import Iterator
from typing import Final

from lsgtool.as_read import as_read
from lsgtool.identity_numbers import NUMBER, identity_numbers
from lsgtool.lookalikes import digits_of, lookalikes

# A number has nine digits or more, with signs and a letter at most between two of them; digits may be raised
# or ringed. Where a sign may be written as a code, such as %2D, the text has to be read first.
DIGIT: Final = "[\\d²³¹⁰-₉①-⓿❶-➓]"
NINE: Final = re.compile(rf"{DIGIT}(?:[\W_]*[^\W\d_]?{DIGIT}){{8}}")
CODES: Final = frozenset("%&\\")


def masked(text: str) -> str:
    """Return the text with each number cut to its first two digits; its lines stay as many as they were.

    Whatever a rule or a paper finds is found here too, with signs of Markdown or of YAML inside.
    """
    if CODES.isdisjoint(text) and NINE.search(text) is None:
        return text
    pieces, done = [], 0
    for start, end in sorted((*lookalikes(text), *_identity_numbers(text))):
        if end > done:
            begin = max(start, done)
            number = text[begin:end]
            shown = f"{digits_of(number)[:2]}…" if begin == start else ""
            pieces.append(f"{text[done:begin]}{shown}{chr(10) * number.count(chr(10))}")
            done = end
    return "".join((*pieces, text[done:]))


def _identity_numbers(text: str) -> Iterator[tuple[int, int]]:
    read = as_read(text)
    for start in identity_numbers(read.text):
        found = NUMBER.match(read.text, start)
        if found is not None:
            yield read.written(start, found.end())
