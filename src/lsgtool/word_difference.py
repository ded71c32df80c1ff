"""The words in which two texts differ, and how they are shown in one line."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from itertools import takewhile
from typing import Final

_TOKEN: Final = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\w)|\w+(?:[-–.,:/]\w+)*|\s+|[^\w\s]")
"""A word, which a day, a time and an amount are too; blanks; or one other sign."""

AROUND: Final = 4
"""So many words are shown on each side of a difference."""


class Kind(Enum):
    """Whether words stand in both texts, only in the one before, or only in the one after."""

    SAME = auto()
    GONE = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words, with the blanks between them."""

    kind: Kind
    text: str


def word_difference(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces of two texts; all but the new ones make up `before`, all but those gone `after`.

    Of two texts that are the same there is one piece, of two empty ones none.
    """
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    start = _alike(old, new)
    end = _alike(reversed(old[start:]), reversed(new[start:]))
    middle = _between(old[start : len(old) - end], new[start : len(new) - end])
    pieces = (
        Piece(Kind.SAME, "".join(old[:start])),
        *middle,
        Piece(Kind.SAME, "".join(old[len(old) - end :])),
    )
    return tuple(piece for piece in pieces if piece.text)


def shown(pieces: Iterable[Piece]) -> str:
    """Return pieces in one line, what is gone as `[-words-]`, what is new as `{+words+}`.

    Of words that are the same, only those next to a difference are shown, and `…` for the others.
    """
    pieces = tuple(pieces)
    last = len(pieces) - 1
    marked = {Kind.GONE: "[-{}-]", Kind.NEW: "{{+{}+}}"}
    parts = (
        _shortened(piece.text, first=index == 0, last=index == last)
        if piece.kind is Kind.SAME
        else marked[piece.kind].format(_seen(piece.text))
        for index, piece in enumerate(pieces)
    )
    return " ".join("".join(parts).split())


def _seen(text: str) -> str:
    """Return words, or where there are only blanks what can be seen of them."""
    return text if text.strip() else text.replace("\n", "⏎")


def _alike(one: Iterable[str], other: Iterable[str]) -> int:
    """Return how many words two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _between(old: list[str], new: list[str]) -> Iterator[Piece]:
    # A blank is like any other, and tells nothing of where two texts are alike.
    matcher = SequenceMatcher(str.isspace, old, new, autojunk=False)
    for operation, a, b, c, d in matcher.get_opcodes():
        if operation == "equal":
            yield Piece(Kind.SAME, "".join(old[a:b]))
        else:
            yield Piece(Kind.GONE, "".join(old[a:b]))
            yield Piece(Kind.NEW, "".join(new[c:d]))


def _shortened(text: str, *, first: bool, last: bool) -> str:
    """Return the words of a text that stand next to a difference, before it, after it or both."""
    tokens = _TOKEN.findall(text)
    head, tail = (0 if first else 2 * AROUND), (0 if last else 2 * AROUND)
    if len(tokens) <= head + tail + 2:
        return text
    return "".join(tokens[:head]) + " … " + "".join(tokens[len(tokens) - tail :])
