"""Looks up files of the repository by their exact names, so that they are found on every system alike."""

import os
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from unicodedata import normalize

from lsgtool.workspace.real import inside


class Lies(Enum):
    """Where a path leads: to a file of the repository, to a folder or the like, to nothing, or out of it."""

    HERE = auto()
    NO_FILE = auto()
    NOWHERE = auto()
    OUTSIDE = auto()


@dataclass(frozen=True, slots=True)
class Found:
    """Where a path leads; `spelt` is the path of a file that has the same name but for capital letters."""

    lies: Lies
    spelt: str | None = None


class Shelf:
    """The files below `root`; each folder is listed once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._names: dict[Path, tuple[str, ...]] = {}

    def find(self, path: str) -> Found:
        """Look up a path from the top, with `/`.

        Windows and macOS would open `Bilaga.pdf` by the name `bilaga.pdf`, Linux would not: the letters must
        be the same. How å is put together in the name, of one sign or of two, makes no difference.
        """
        place = self.place(path)
        if place is None:
            return Found(Lies.NOWHERE)
        if not inside(place, self._root):
            return Found(Lies.OUTSIDE)
        if place == self._root or not os.path.exists(place):  # noqa: PTH110 # never raises
            return Found(Lies.NOWHERE)
        if not os.path.isfile(place):  # noqa: PTH113 # as above
            return Found(Lies.NO_FILE)
        spelt = _composed(place.relative_to(self._root).as_posix())
        return Found(Lies.HERE) if spelt == _composed("/".join(_parts(path))) else Found(Lies.NOWHERE, spelt)

    def place(self, path: str) -> Path | None:
        """Return where a path leads, by the names that things really have there; None where to nothing."""
        place = self._root
        for part in _parts(path):
            name = self._name(place, part)
            if name is None:
                return None
            place /= name
        return place

    def _name(self, folder: Path, part: str) -> str | None:
        """Return what an entry of a folder is really called: as asked, or else but for capital letters."""
        same = [name for name in self._listed(folder) if _folded(name) == _folded(part)]
        exact = (name for name in same if _composed(name) == _composed(part))
        return next(exact, same[0] if same else None)

    def _listed(self, folder: Path) -> tuple[str, ...]:
        if folder not in self._names:
            try:
                names = sorted(os.listdir(folder))  # noqa: PTH208 # names are all that is asked for
            except OSError:
                names = []
            self._names[folder] = tuple(names)
        return self._names[folder]


def _parts(path: str) -> list[str]:
    return [part for part in path.split("/") if part not in {"", "."}]


def _composed(name: str) -> str:
    return normalize("NFC", name)


def _folded(name: str) -> str:
    return _composed(name).casefold()
