"""Finds the papers that lie in the folders of a repository, with what lsg has recorded of each."""

import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lsgtool.drift.naming import Claim, claim
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.workspace.files import BODIES
from lsgtool.workspace.made import recorded
from lsgtool.workspace.pieces import SUMS, stated

PASSED_BY: Final = frozenset({"node_modules", "__pycache__"})
"""Folders of other programs; one whose name begins with a point is passed by too."""

OF_OTHERS: Final = ("pyvenv.cfg", BODIES)
"""What makes a folder below Python's own, or a repository of minutes by itself."""

MEGABYTES: Final = 50
LARGEST: Final = MEGABYTES * 1_000_000


@dataclass(frozen=True, slots=True)
class Lying:
    """A file that has the name of a paper: how it is named to people, where it lies, and what it claims.

    `made` are the digests of what lsg has written there, none where that was never recorded.
    """

    path: str
    place: Path
    claim: Claim
    made: frozenset[str]

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.place.name


def lying_in(folder: Path, root: Path, known: Collection[str]) -> tuple[Lying, ...]:
    """Return the papers in a folder and those below it, by path; links are not followed.

    A file that nobody has recorded is taken for a paper only where its body is one of the `known`. Raises
    UserError for a folder that cannot be read.
    """
    found = (one for below in _folders(folder) for one in _lying(below, root))
    ours = (one for one in found if one.made or one.claim.body is None or one.claim.body in known)
    return tuple(sorted(ours, key=lambda one: one.path))


def content_of(one: Lying) -> bytes:
    """Return what a file holds; raise UserError for one that cannot be read, or is no paper by its size."""
    try:
        if not one.place.is_file():
            raise UserError(msg("it is no plain file"))
        if one.place.stat().st_size > LARGEST:
            raise UserError(msg("it is larger than {megabytes} MB", megabytes=MEGABYTES))
        return one.place.read_bytes()
    except OSError as error:
        raise UserError(msg("{reason}", reason=error.strerror or str(error))) from error


def _folders(top: Path) -> Iterator[Path]:
    for folder, below, _files in os.walk(top, onerror=_refuse):
        below[:] = sorted(name for name in below if _is_looked_into(Path(folder, name)))
        yield Path(folder)


def _is_looked_into(folder: Path) -> bool:
    if folder.name.startswith(".") or folder.name in PASSED_BY:
        return False
    return not any(os.path.exists(folder / name) for name in OF_OTHERS)  # noqa: PTH110 # never raises


def _refuse(error: OSError) -> None:
    raise UserError(
        msg(
            "{folder} cannot be read: {reason}",
            folder=str(error.filename),
            reason=error.strerror or str(error),
        ),
        msg("it must be a folder, and you must be allowed to read it"),
    ) from error


def _lying(folder: Path, root: Path) -> Iterator[Lying]:
    with os.scandir(folder) as entries:
        names = [entry.name for entry in entries if not (entry.is_symlink() or entry.is_dir())]
    claims = {name: told for name in names if (told := claim(name)) is not None}
    made = _made(folder) if claims else {}
    for name, told in claims.items():
        place = folder / name
        shown = place.relative_to(root).as_posix() if place.is_relative_to(root) else str(place)
        yield Lying(shown, place, told, made.get(name, frozenset()))


def _made(folder: Path) -> Mapping[str, frozenset[str]]:
    """Return the digests of what lsg has made in a folder, which may also be a package of papers."""
    packed: Mapping[str, str] = {}
    sums = folder / SUMS
    if os.path.isfile(sums) and sums.stat().st_size < LARGEST:  # noqa: PTH113 # never raises
        packed = stated(sums.read_bytes()) or {}
    made = recorded(folder)
    return {name: made.get(name, frozenset()) | {packed.get(name, "")} - {""} for name in {*made, *packed}}
