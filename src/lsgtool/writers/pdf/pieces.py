"""Cuts words that are wider than a line, and holds those together between which no line may break."""

import re
from collections.abc import Iterator
from typing import TypedDict
from unicodedata import combining

from lsgtool.document.typography import NO_BREAK_SPACE
from lsgtool.writers.letter_widths import text_width

# A word of letters alone is hyphenated where hyphens are set; longer ones are no words.
LONGEST_WORD = 30

# A word is cut first after these signs, of which addresses are full.
SIGNS = "/?&=.,;:_@-"
PART = re.compile(rf"[^{SIGNS}]*[{SIGNS}]+|[^{SIGNS}]+")

# Words with no-break spaces between them, or from one number to another, and the signs that stand at them.
HELD = re.compile(r"(?<![^ ])([^ ]*(?:[^ \u00a0]\u00a0[^ \u00a0]|\d–\d)[^ ]*)(?![^ ])")


def room(width: float, size: float = 11) -> int:
    """Return the room on a line of `width` points, in thousandths of the type of `size` points."""
    return max(1, int(width / size * 1000))


class Piece(TypedDict):
    """A part of a text; `held` is one that is never torn. Between two a line may break."""

    text: str
    held: bool


def pieces(text: str, room: int, *, hyphenated: bool = False) -> list[Piece]:
    """Return the text in pieces, for lines that have so much room.

    Put together they are the text, but for no-break spaces: words that these hold together are held in
    another way, so that whoever looks for "20 september" on the pages finds it. Where words are
    `hyphenated`, real ones are left whole.
    """
    found: list[Piece] = []
    for place, stretch in enumerate(HELD.split(text)):
        if place % 2 and text_width(stretch) <= room:
            found.append({"text": stretch.replace(NO_BREAK_SPACE, " "), "held": True})
        elif stretch:
            loose = stretch.replace(NO_BREAK_SPACE, " ") if place % 2 else stretch
            found += [{"text": part, "held": False} for part in cut(loose, room, hyphenated=hyphenated)]
    return found


def cut(text: str, room: int, *, hyphenated: bool) -> list[str]:
    """Return the text cut wherever a line may break inside a word that is wider than `room`."""
    whole = LONGEST_WORD if hyphenated else 0
    found = [""]
    for word in re.findall(r"\s+|\S+", text):
        first, *others = [word] if text_width(word) <= room else parts(word, room, whole)
        found[-1] += first
        found += others
    return found


def parts(word: str, room: int, whole: int) -> Iterator[str]:
    """Yield the parts of a long word: cut after its signs, and anywhere where that leaves too long parts.

    Up to `whole` letters are left together.
    """
    for part in PART.findall(word):
        letters = part.rstrip(SIGNS)
        if text_width(part) <= room or (letters.isalpha() and len(letters) <= whole):
            yield part
        else:
            yield from characters(part)


def characters(text: str) -> list[str]:
    """Return the characters one by one, each with the accents that stand on it."""
    found: list[str] = []
    for character in text:
        if found and combining(character):
            found[-1] += character
        else:
            found.append(character)
    return found
