"""The words of a file, text by text and without the signs of Markdown, for rules about single words."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from unicodedata import normalize

from lsgtool.characters import UNSEEN
from lsgtool.location import Spot
from lsgtool.model.values import LINK, Sort, When
from lsgtool.model.walk import Leaf

DIGIT = re.compile(r"\d")
NO_WORDS = frozenset({LINK, Sort("digest"), Sort("signature")})


@dataclass(frozen=True)
class Words:
    """The words at a spot of a file, as a reader sees them; its lines are those of the file.

    `raw` is the same with every sign that the file has.
    """

    spot: Spot
    text: str
    raw: str

    def at(self, start: int, end: int) -> Spot:
        """Return the spot of what stands in the text from `start` to before `end`."""
        line = bisect_left(self._line_ends, start)
        return replace(self.spot, text_line=line, mark=self._as_written(start, end))

    def _as_written(self, start: int, end: int) -> str:
        # Letters that were put together out of two signs make the text shorter than what is seen of the raw.
        seen = self._seen
        return (
            self.raw[seen[start] : seen[end - 1] + 1] if len(seen) == len(self.text) else self.text[start:end]
        )

    @cached_property
    def _seen(self) -> list[int]:
        unseen = {found.start() for found in UNSEEN.finditer(self.raw)}
        return [place for place in range(len(self.raw)) if place not in unseen]

    @cached_property
    def _line_ends(self) -> list[int]:
        return [place for place, sign in enumerate(self.text) if sign == "\n"]


def words_with(sign: re.Pattern[str], leaves: Iterable[Leaf]) -> Iterator[Words]:
    """Yield the words of every value that is a text or says when, and that holds a sign; most hold none.

    The digits in the address of a video meeting are nobody's number and no day, and those of a seal neither.
    """
    for spot, sort, value in leaves:
        raw = value.words if isinstance(value, When) else value
        if isinstance(raw, str) and sign.search(raw) and sort not in NO_WORDS:
            yield Words(spot, normalize("NFC", UNSEEN.sub("", raw)), raw)


def among(sign: re.Pattern[str], texts: Iterable[Words]) -> Iterator[Words]:
    """Yield those of the texts that hold a sign."""
    return (words for words in texts if sign.search(words.raw))
