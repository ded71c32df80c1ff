"""Finds the places where the words of two papers differ, paragraph by paragraph."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from lsgtool.shortened import shortened
from lsgtool.word_difference import Kind, Piece, shown, word_difference

# In more than this nobody looks for single words, and it would take long to find them.
LETTERS: Final = 8_000
LINES: Final = 5_000
LONGEST_PIECE: Final = 120
LONGEST_PLACE: Final = 400


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where two papers differ: the paragraphs in the file, and what the source gives for them.

    Paragraphs stand on lines of their own; one of the two is "" where there is nothing.
    """

    file: str
    source: str

    def shown(self) -> str:
        """Return it in one line, with `[-words-]` that only the file has and `{+words+}` of the source."""
        if len(self.file) + len(self.source) > LETTERS:
            pieces: tuple[Piece, ...] = (Piece(Kind.GONE, self.file), Piece(Kind.NEW, self.source))
        else:
            pieces = word_difference(self.file, self.source)
        return shortened(shown(map(_short, pieces)), LONGEST_PLACE)


def differences(file: str, source: str) -> tuple[Difference, ...]:
    """Return the places where two texts differ; blank lines, and blanks around a line, do not count."""
    ours, theirs = _lines(file), _lines(source)
    if ours == theirs:
        return ()
    if max(len(ours), len(theirs)) > LINES:
        return (_joined(ours, theirs),)
    return tuple(_places(ours, theirs))


def _places(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[Difference]:
    for operation, a, b, c, d in SequenceMatcher(None, ours, theirs).get_opcodes():
        if operation == "replace" and b - a == d - c:
            yield from map(Difference, ours[a:b], theirs[c:d])
        elif operation != "equal":
            yield _joined(ours[a:b], theirs[c:d])


def _joined(ours: Sequence[str], theirs: Sequence[str]) -> Difference:
    return Difference("\n".join(ours), "\n".join(theirs))


def _lines(text: str) -> list[str]:
    return [line for line in (" ".join(line.split()) for line in text.splitlines()) if line]


def _short(piece: Piece) -> Piece:
    return piece if piece.kind is Kind.SAME else Piece(piece.kind, shortened(piece.text, LONGEST_PIECE))
