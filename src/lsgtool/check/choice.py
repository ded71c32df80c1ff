"""Which rules are asked: those that are selected, without those that are ignored."""

from collections.abc import Iterable
from dataclasses import dataclass

from lsgtool import codes
from lsgtool.diagnostic import Code
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.suggestion import suggestion


@dataclass(frozen=True, slots=True)
class Choice:
    """Codes (`LSG301`), beginnings of codes (`LSG3`) and names (`papers-late`); nothing selected is all."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def takes(self, code: Code) -> bool:
        """Tell whether findings with this code are told."""
        selected = not self.select or any(_means(word, code) for word in self.select)
        return selected and not any(_means(word, code) for word in self.ignore)


EVERYTHING = Choice()


KNOWN = tuple(code for code in vars(codes).values() if isinstance(code, Code))
"""Every code that findings may have."""


def choice(select: Iterable[str], ignore: Iterable[str]) -> Choice:
    """Return the choice that the words of the command line make; each word may hold several, with commas.

    Raises UserError for a word that means no code.
    """
    chosen = Choice(_words(select), _words(ignore))
    for word in (*chosen.select, *chosen.ignore):
        if not any(_means(word, code) for code in KNOWN):
            names = [one for code in KNOWN for one in (code.code, code.name)]
            raise UserError(msg("there is no rule `{rule}`", rule=word), suggestion(word, names))
    return chosen


def _words(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the words of all texts; a text without any word means no code, and not every one."""
    parts = [[word.strip() for word in text.split(",") if word.strip()] for text in texts]
    return tuple(word for words in parts for word in words or [""])


def _means(word: str, code: Code) -> bool:
    begins = word.upper().startswith("LSG") and code.code.startswith(word.upper())
    return begins or word.casefold() == code.name
