"""Says in our words what is wrong with a text that is no YAML, and where."""

from typing import Final

from ruamel.yaml.error import MarkedYAMLError

from lsgtool.diagnostic import Fault
from lsgtool.messages import Message
from lsgtool.source.decode import place_at
from lsgtool.source.syntax_table import BREAKAGES, Breakage

_LOOK_BACK: Final = 2000


def syntax_fault(error: MarkedYAMLError, text: str) -> Fault:
    """Return the fault that an engine's error means, at the place where people will look for it."""
    for breakage in BREAKAGES:
        index = _index(breakage, error, text)
        if index is not None:
            return _fault(breakage, index, text)
    raise AssertionError(error)


def _fault(breakage: Breakage, index: int, text: str) -> Fault:
    character = text[index : index + 1]
    return Fault(
        breakage.code,
        _with_character(breakage.message, character),
        _with_character(breakage.hint, character),
        place=place_at(text, index),
    )


def _with_character(message: Message, character: str) -> Message:
    return Message(message.id, {"character": character}) if "{character}" in message.id else message


def _index(breakage: Breakage, error: MarkedYAMLError, text: str) -> int | None:
    """Return where in the text this breakage stands, or None where it is not what the error means."""
    if breakage.problem not in error.problem or breakage.context not in (error.context or ""):
        return None
    stop: int = error.problem_mark.index
    begin: int = error.context_mark.index if error.context_mark else stop
    if breakage.before is None:
        return begin if breakage.at_context else stop
    # Where the engine names no beginning, any text before the place may explain it; but no expression
    # may search a megabyte for its end again and again.
    since = max(begin if begin < stop else 0, stop - _LOOK_BACK)
    found = breakage.before.search(text[since:stop])
    if found is None:
        return None
    if found.groupdict().get("here"):
        return since + found.start("here")
    return begin if breakage.at_context else stop
