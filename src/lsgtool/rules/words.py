"""The words of a file, text by text and without the signs of Markdown, for rules about single words."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from unicodedata import normalize

from lsgtool.location import Spot
from lsgtool.model.values import When
from lsgtool.model.walk import Leaf

# Signs that no reader sees: emphasis, escapes, and characters without width. A star with blanks on both
# sides begins an entry of a list, and what stands before and after it belongs to two entries.
UNSEEN = re.compile(r"[*_\\\u00ad\u200b-\u200d\u2060](?:(?<![*_])|(?!\s)|(?<!\s.))")


@dataclass(frozen=True)
class Words:
    """The words at a spot of a file, as a reader sees them; its lines are those of the file."""

    spot: Spot
    text: str

    def at(self, position: int) -> Spot:
        """Return the spot of the line that holds a position of the text."""
        return replace(self.spot, text_line=bisect_left(self._line_ends, position))

    @cached_property
    def _line_ends(self) -> list[int]:
        return [place for place, sign in enumerate(self.text) if sign == "\n"]


def words_with(sign: re.Pattern[str], leaves: Iterable[Leaf]) -> Iterator[Words]:
    """Yield the words of every value that is a text or says when, and that holds a sign; most hold none."""
    for spot, _sort, value in leaves:
        raw = value.words if isinstance(value, When) else value
        if isinstance(raw, str) and sign.search(raw):
            yield Words(spot, normalize("NFC", UNSEEN.sub("", raw)))
