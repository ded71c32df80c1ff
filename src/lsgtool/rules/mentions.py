"""Tells whether an item takes up what was named elsewhere: endings, compounds and å, ä, ö do not matter.

It errs on the side of yes: a rule that asks here accuses nobody whose wording is merely another.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator

from lsgtool.model.item import SubMatter
from lsgtool.timeline.clauses import decisions_of

WORD = re.compile("[a-z0-9]+")
LONG = 5
"""A word of so many letters carries meaning; of the shorter ones (och, för, med) most do not."""

SHORTEST = 3
"""Abbreviations have at least so many letters."""

STEM, ENDING = 4, 3
"""A stem has at least four letters; the last three of a longer word are taken for its ending."""


def folded(text: str) -> str:
    """Return `text` in small letters without accents, as the names of matters are written."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def meaning(name: str) -> tuple[str, ...]:
    """Return the words of a heading or of a matter's name that carry meaning, each once; perhaps none."""
    return tuple(dict.fromkeys(word for word in WORD.findall(folded(name)) if len(word) >= LONG))


def words_of(entry: SubMatter) -> frozenset[str]:
    """Return every word of an item or a sub-matter: of its heading, matter, papers, texts and decisions."""
    return frozenset(word for text in _texts(entry) for word in WORD.findall(folded(text)))


def share(name: str, words: Collection[str]) -> float:
    """Return which share of what carries meaning in `name` is among `words`: from 0 to 1.

    All of it is, where nothing carries meaning or an abbreviation stands for the name, as SIP for
    *samordnad individuell plan*.
    """
    wanted, initials = meaning(name), "".join(word[0] for word in WORD.findall(folded(name)))
    if not wanted or (len(initials) >= SHORTEST and initials in words):
        return 1
    return sum(any(_alike(word, other) for other in words) for word in wanted) / len(wanted)


def _texts(entry: SubMatter) -> Iterator[str]:
    yield entry.title
    yield entry.matter or ""
    yield from (paper.title for paper in entry.papers)
    yield from (block.text or "" for block in (entry, *entry.continued))
    yield from (decision.text for decision in decisions_of(entry))


def _alike(word: str, other: str) -> bool:
    """Tell whether a word stands in a compound with the other, in any form, or ends with it.

    What a compound begins with is another thing: *kommunikation* has nothing to do with *kommuner*.
    """
    return _stem(word) in other or (len(other) >= LONG and _stem(other) in word[1:])


def _stem(word: str) -> str:
    return word[: max(STEM, len(word) - ENDING)]
