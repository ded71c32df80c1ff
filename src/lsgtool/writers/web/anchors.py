"""Names for places on a page, so that links can lead there: `p31` for § 31, `ovriga-fragor` for a title."""

import re
from collections.abc import Iterable, Sequence
from unicodedata import normalize

from lsgtool.document.tree import Heading, plain

LONGEST = 60
MAIN = "text"


class Anchors:
    """The names that are taken on one page."""

    def __init__(self) -> None:
        self._taken = {MAIN}

    def claim(self, wanted: str) -> str:
        """Return the wanted name, with a number after it when it is taken already."""
        name, number = wanted, 1
        while name in self._taken:
            number += 1
            name = f"{wanted}-{number}"
        self._taken.add(name)
        return name

    def name(self, headings: Sequence[Heading]) -> Sequence[str]:
        """Return a name for each heading; numbers choose first, so that § 31 is `p31` whatever titles say."""
        names: dict[int, str] = {}
        for place in sorted(range(len(headings)), key=lambda place: not headings[place].number):
            names[place] = self.claim(name_of(headings[place]))
        return [names[place] for place in range(len(headings))]


def name_of(heading: Heading) -> str:
    """Return the name that a heading wants: `p31`, `p2b`, `ovriga-fragor`."""
    return f"p{slug(heading.number, '')}" if heading.number else slug(plain(heading.inlines)) or "del"


def slug(words: str, between: str = "-") -> str:
    """Return the words in small letters without accents, as an address shows them; the first 60 or so."""
    bare = normalize("NFKD", words.lower()).encode("ascii", "ignore").decode("ascii")
    return between.join(within(re.findall("[a-z0-9]+", bare)))


def within(words: Iterable[str]) -> Iterable[str]:
    """Yield the first words, and no more letters than an address should have."""
    room = LONGEST
    for word in words:
        yield word[:room]
        room -= len(word)
        if room <= 0:
            return
