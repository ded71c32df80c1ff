"""Keeps what was read, so that neighbours are read once, and lets go of what nobody has asked for long."""

from collections.abc import Callable
from typing import Final, Generic, TypeVar

V = TypeVar("V")

KEPT: Final = 1_500
"""So many files are kept, the last ones asked for: some years of a large region."""


class Kept(Generic[V]):
    """What `read` makes of a path."""

    def __init__(self, read: Callable[[str], V]) -> None:
        self._read = read
        self._kept: dict[str, V] = {}

    def get(self, path: str) -> V:
        """Return what stands at a path, read now or kept from before."""
        value = self._kept.pop(path) if path in self._kept else self._read(path)
        self._kept[path] = value  # now the last one asked for
        if len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]
        return value
