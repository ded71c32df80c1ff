"""Names of people: when two are the same, which one was likely meant, and what looks like one."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches

from lsgtool.messages import Message, msg
from lsgtool.shortened import shortened

MOST_SLIPS, LONG_WORD = 2, 7
ASIDE = re.compile(r"\([^()]*\)")
BETWEEN_NAMES = re.compile(r"[,;/&+]|\b(?:och|samt|and)\b")
NEAR = 0.8
"""So alike are `Karin Ek` and `Karin Eek`; two people who only share their first name are less so."""


def comparable(name: str) -> str:
    """Return a name as it is compared: in small letters, with single spaces, each letter in one form."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def compared(names: Iterable[str]) -> frozenset[str]:
    """Return all names as they are compared."""
    return frozenset(map(comparable, names))


def nearest_name(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that somebody most likely meant, or None where none is spelt nearly so."""
    spelt = {comparable(one): one for one in known}
    near = get_close_matches(comparable(shortened(name)), spelt, n=1, cutoff=NEAR)
    return spelt[near[0]] if near else None


def slip_of(name: str, known: Iterable[str]) -> str | None:
    """Return the known name of which a name differs by one letter, or two in a long word, in one word only.

    The words begin with the same letter: `Ek` and `Ås` are two families.
    """
    words = comparable(shortened(name)).split()
    for one in known:
        others = comparable(shortened(one)).split()
        pairs = [(a, b) for a, b in zip(words, others, strict=False) if a != b]
        if len(words) == len(others) > 1 and len(pairs) == 1 and _slipped(*pairs[0]):
            return one
    return None


def _slipped(word: str, other: str) -> bool:
    short = min(len(word), len(other))
    if word[0] != other[0] or abs(len(word) - len(other)) > MOST_SLIPS:
        return False
    kept = sum(
        block.size for block in SequenceMatcher(None, word, other, autojunk=False).get_matching_blocks()
    )
    return max(len(word), len(other)) - kept <= (MOST_SLIPS if short >= LONG_WORD else 1)


def way_out(name: str, known: Iterable[str], otherwise: Message) -> Message:
    """Return a hint that asks whether a known name was meant, or the hint `otherwise`."""
    near = nearest_name(name, known)
    return msg("did you mean `{word}`?", word=shortened(near)) if near is not None else otherwise


def holds_several(name: str) -> bool:
    """Tell whether a text holds the names of two people or more, where one is asked for."""
    parts = BETWEEN_NAMES.split(ASIDE.sub("", name))
    return sum(looks_like_person(part.strip()) for part in parts) > 1


def looks_like_person(name: str) -> bool:
    """Tell whether a text is written as people's names are: two to four words, each with a capital letter.

    A role or a group in words has a word in small letters, and an abbreviation has more capitals than one.
    """
    words = name.split()
    return 2 <= len(words) <= 4 and all(_capitalised(part) for word in words for part in word.split("-"))


def _capitalised(part: str) -> bool:
    letters = part.removesuffix(".")
    return letters.isalpha() and letters[0].isupper() and letters[1:] == letters[1:].lower()
