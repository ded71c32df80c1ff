"""Finds what looks like a personal identity number in a finished paper, and where it was written."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from lsgtool import codes
from lsgtool.diagnostic import Fault
from lsgtool.document.parse import parse
from lsgtool.document.texts import texts_of
from lsgtool.location import TOP, Place, Spot
from lsgtool.lookalikes import digits_of, lookalikes
from lsgtool.messages import msg
from lsgtool.model.part import Part
from lsgtool.model.values import MARKDOWN
from lsgtool.model.walk import Leaf, leaves
from lsgtool.rules.words import Words, words_with

ANY: Final = re.compile("")
"""A number may be written in digits of any sort, and in none: `&#54;`."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What looks like an identity number: its digits alone, and the spot or the place where it is written."""

    digits: str
    spot: Spot = TOP
    place: Place | None = None


def numbers_in(markdown: str, beside: Iterable[str]) -> frozenset[str]:
    """Return the digits of each number that a paper shows, or that stands `beside` its text.

    The paper is looked at as it is written and as it is read: signs of Markdown hide nothing.
    """
    texts = (markdown, *texts_of(parse(markdown)), *beside)
    return frozenset(digits for text in texts for digits in _digits(text))


def written_in(part: Part, numbers: frozenset[str]) -> Iterator[Seen]:
    """Yield where each of the numbers is written in a file."""
    for leaf in leaves(part):
        for words in words_with(ANY, (leaf,)):
            found = list(_in_words(words, numbers)) or list(_in_markdown(leaf, words, numbers))
            yield from found


def written_in_text(text: str, numbers: frozenset[str]) -> Iterator[Seen]:
    """Yield where each of the numbers is written in a text that is no file of ours, such as a template."""
    for start, end in lookalikes(text):
        digits = digits_of(text[start:end])
        if digits in numbers:
            line, begin = text.count("\n", 0, start) + 1, text.rfind("\n", 0, start)
            yield Seen(digits, place=Place(line, start - begin))


def fault(seen: Seen) -> Fault:
    """Return the fault that such a number is to be published; its message does not repeat it."""
    return Fault(
        codes.IDENTITY_NUMBER_LIKE,
        msg("this looks like a personal identity number, and is not published"),
        msg(
            "mark what it stands in as `restricted`, in sealed minutes too, or take it away, for which sealed"
            " minutes are opened with `lsg reopen` first; if it is something else, write it in another way"
        ),
        seen.spot,
        seen.place,
    )


def _in_words(words: Words, numbers: frozenset[str]) -> Iterator[Seen]:
    for start, end in lookalikes(words.text):
        digits = digits_of(words.text[start:end])
        if digits in numbers:
            yield Seen(digits, words.at(start, end))


def _in_markdown(leaf: Leaf, words: Words, numbers: frozenset[str]) -> Iterator[Seen]:
    """Yield what is seen only when the text is read: a number with a link or an entity inside."""
    if leaf.sort is MARKDOWN:
        read = {digits for text in texts_of(parse(words.raw)) for digits in _digits(text)}
        for digits in sorted(read & numbers):
            yield Seen(digits, words.spot)


def _digits(text: str) -> Iterator[str]:
    return (digits_of(text[start:end]) for start, end in lookalikes(text))
