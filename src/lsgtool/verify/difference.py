"""Where two parts of files differ: the values that changed, each with the way to it."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from lsgtool.location import Keys
from lsgtool.source.canonical import canonical
from lsgtool.source.data import Data
from lsgtool.verify.report import Change

_PAIRED: Final = "replace"


def differences(before: Data, after: Data, keys: Keys = ()) -> Iterator[Change]:
    """Yield what differs between two pieces of plain data, in the order of the later one.

    `keys` lead to both. A value that is alike but for how it is written down is no difference.
    """
    if before is not None and after is not None and canonical(before) == canonical(after):
        return
    if isinstance(before, dict) and isinstance(after, dict):
        for key in dict.fromkeys((*after, *before)):
            yield from differences(before.get(key), after.get(key), (*keys, key))
    elif isinstance(before, list) and isinstance(after, list):
        yield from _in_lists(before, after, keys)
    elif before != after:
        yield Change(keys, _text(before), _text(after))


def _in_lists(before: list[Data], after: list[Data], keys: Keys) -> Iterator[Change]:
    """Yield what differs between two lists; entries that only stand at another place are alike."""
    matcher = SequenceMatcher(None, [*map(canonical, before)], [*map(canonical, after)], autojunk=False)
    for operation, a, b, c, d in matcher.get_opcodes():
        paired = min(b - a, d - c) if operation == _PAIRED else 0
        for one, other in zip(range(a, a + paired), range(c, c + paired), strict=True):
            yield from differences(before[one], after[other], (*keys, other))
        if operation != "equal":
            yield from (Change((*keys, at), None, _text(after[at])) for at in range(c + paired, d))
            # What is gone has no number any more: it is told of the list.
            yield from (Change(keys, _text(before[at]), None) for at in range(a + paired, b))


def _text(data: Data) -> str | None:
    """Return a value in one text: `name: Per Ny, principal: mala`."""
    if isinstance(data, dict):
        return ", ".join(f"{key}: {_text(value)}" for key, value in data.items() if value is not None)
    if isinstance(data, list):
        return "; ".join(_text(value) or "" for value in data)
    return data.rstrip("\n") if data is not None else None
