"""Names of people: when two are the same, which one was likely meant, and what looks like one."""

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

from lsgtool.messages import Message, msg
from lsgtool.shortened import shortened

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


def way_out(name: str, known: Iterable[str], otherwise: Message) -> Message:
    """Return a hint that asks whether a known name was meant, or the hint `otherwise`."""
    near = nearest_name(name, known)
    return msg("did you mean `{word}`?", word=shortened(near)) if near is not None else otherwise


def looks_like_person(name: str) -> bool:
    """Tell whether a text is written as people's names are: two to four words, each with a capital letter.

    A role or a group in words has a word in small letters, and an abbreviation has more capitals than one.
    """
    words = name.split()
    return 2 <= len(words) <= 4 and all(_capitalised(part) for word in words for part in word.split("-"))


def _capitalised(part: str) -> bool:
    letters = part.removesuffix(".")
    return letters.isalpha() and letters[0].isupper() and letters[1:] == letters[1:].lower()
