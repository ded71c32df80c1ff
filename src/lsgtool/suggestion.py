"""The way out of a word that nobody knows: the nearest one that is known, or all of them."""

from collections.abc import Iterable
from difflib import get_close_matches

from lsgtool.messages import Message, msg

SHOWN = 12
COMPARED = 200
"""Among more words than so many none is looked for that is spelt alike: it would take too long."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that somebody most likely meant: one that begins so, or one spelt alike."""
    asked, words = word.casefold(), {one.casefold(): one for one in known}
    begun = [one for one in words if asked and one.startswith(asked)]
    spelt_alike = get_close_matches(asked, words, n=1) if len(words) <= COMPARED and not begun else []
    near = next(iter(begun or spelt_alike), None)
    return words[near] if near is not None else None


def suggestion(word: str, known: Iterable[str]) -> Message:
    """Return a hint that names the known word nearest to `word`, or else the known words."""
    words = list(known)
    near = nearest(word, words)
    if near is not None:
        return msg("did you mean `{word}`?", word=near)
    if not words:
        return msg("none is known here")
    rest = len(words) - SHOWN
    if rest > 0:
        return msg("known here: {words} and {rest} more", words=", ".join(words[:SHOWN]), rest=rest)
    return msg("known here: {words}", words=", ".join(words))
