"""The way out of a word that names no rule: the nearest name, or the list of all."""

from collections.abc import Iterable

from lsgtool.diagnostic import Code
from lsgtool.messages import Message, msg
from lsgtool.suggestion import nearest


def way_out(word: str, known: Iterable[Code]) -> Message:
    """Return the hint for a word that should have named a rule; a code that is near means something else."""
    near = nearest(word, [code.name for code in known])
    return msg("did you mean `{word}`?", word=near) if near else msg("`lsg rules` lists them")
