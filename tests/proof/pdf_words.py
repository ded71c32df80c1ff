"""What a PDF file says: the words on its pages, read by Poppler and held against those it should have."""

import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from tests.proof.words import Item

# The text area of a page in points: above it is the header, below it the footer.
TEXT_AREA = ("-x", "0", "-y", "70", "-W", "596", "-H", "705")
HYPHEN = "\u00ad"
"""What pdftotext writes where a word is broken at the end of a line."""
ROMAN = (("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1))


@dataclass(frozen=True, slots=True)
class Token:
    """What stands between two spaces, and whether it begins or ends its line."""

    text: str
    begins: bool
    ends: bool


def pages_of(pdftotext: str, file: Path) -> list[str]:
    """Return the text of each page, in the order in which it is written."""
    return told([pdftotext, "-raw", *TEXT_AREA, str(file), "-"]).removesuffix("\f").split("\f")


def addresses_of(pdfinfo: str, file: Path) -> list[str]:
    """Return where the links lead; one that goes on in the next line leads there twice."""
    _, *lines = told([pdfinfo, "-url", str(file)]).splitlines()
    return each_once(line.split(maxsplit=2)[2] for line in lines)


def each_once(addresses: Iterator[str]) -> list[str]:
    """Return addresses without those that are the same as the one before."""
    return [address for address, _ in groupby(addresses)]


def told(command: Sequence[str]) -> str:
    return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout


def other_words(pages: Sequence[str], stream: Sequence[str | Item], heads: Sequence[str]) -> str | None:
    """Return where pages have other words than those, in words; None where they are the same.

    Before the words of an item its bullet or number has to begin the line. Pages may have more in two ways:
    the head of a table again, at the top of a page (`heads` are the letters of each); and a word may go on in
    the next line.
    """
    place, begun = 0, ""
    for page in pages:
        following = "".join(word for word in stream[place:] if isinstance(word, str))
        for token in _without_head(list(_tokens(page)), following, heads):
            begun += token.text
            wanted = stream[place] if place < len(stream) else ""
            right = sign(wanted) if isinstance(wanted, Item) else wanted
            if begun == right and (token.begins or not isinstance(wanted, Item)):
                place, begun = place + 1, ""
            elif isinstance(wanted, Item) or not (token.ends and right.startswith(begun)):
                return f"{begun!r} instead of {wanted!r} after {list(stream[max(0, place - 5) : place])}"
    return f"{stream[place]!r} is missing" if place < len(stream) else None


def sign(item: Item) -> str:
    """Return what stands before an item: each of three levels has its own bullet and its own numbers."""
    level = min(item.depth, 2)
    if item.number is None:
        return ("–•–" if item.boxed else "•–•")[level]
    return (f"{item.number}.", f"{chr(ord('a') + item.number - 1)})", f"{roman(item.number)})")[level]


def roman(number: int) -> str:
    """Return a number below 40 in small Roman letters."""
    found = ""
    for written, value in ROMAN:
        found += written * (number // value)
        number %= value
    return found


def _tokens(page: str) -> Iterator[Token]:
    """Yield each word of a page."""
    for line in page.splitlines():
        words = line.split()
        for place, word in enumerate(words, 1):
            ends = place == len(words)
            yield Token(word.removesuffix(HYPHEN) if ends else word, begins=place == 1, ends=ends)


def _without_head(tokens: list[Token], following: str, heads: Sequence[str]) -> list[Token]:
    """Return the words of a page without the head of a table that goes on from the page before."""
    for head in heads:
        if not following.startswith(head):
            letters = ""
            for count, token in enumerate(tokens, 1):
                letters += token.text
                if letters == head:
                    return tokens[count:]
                if not head.startswith(letters):
                    break
    return tokens
