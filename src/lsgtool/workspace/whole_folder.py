"""Writes a folder of files whole or not at all, and none over one that somebody has changed."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Final

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.workspace.pieces import SUMS, Piece, blocks, copy, piece, stated
from lsgtool.workspace.whole_file import TEMPORARY

LEFT_BY_THE_SYSTEM: Final = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""What macOS and Windows leave in a folder that somebody only looks at."""


def write_folder(folder: Path, pieces: Sequence[Piece], *, force: bool = False) -> bool:
    """Write the pieces, `sha256.txt` among them, as a folder; return whether that was done.

    An earlier one is replaced where its own `sha256.txt` tells that it is as lsg made it, or by `force`; any
    other is left as it is. Raises UserError where something cannot be read or written.
    """
    if not force and os.path.lexists(folder) and not _as_made(folder):
        return False
    put_in_place(folder, lambda new: _fill(new, pieces))
    return True


def put_in_place(target: Path, build: Callable[[Path], None]) -> None:
    """Let `build` make a file or folder at the path it is given, and put that whole in the place of `target`.

    Whoever looks finds the old one or the new one, and of a folder, for an instant, none: no system swaps two
    of them. A process that is killed may leave a hidden `*.lsg-tmp` behind, which nothing reads.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        aside = Path(mkdtemp(prefix=f".{target.name}.", suffix=TEMPORARY, dir=target.parent))
        try:
            build(aside / "new")
            _swap(aside / "new", target, aside / "old")
        finally:
            rmtree(aside, ignore_errors=True)
    except OSError as error:
        raise UserError(
            msg("{path} cannot be written: {reason}", path=str(target), reason=error.strerror or str(error)),
            msg("close it if it is open in another program, and see that you may write in its folder"),
        ) from error


def _swap(new: Path, target: Path, old: Path) -> None:
    """Give `new` the name `target`; a folder that has it moves to `old` first, and back where that fails."""
    if not os.path.lexists(target) or not (new.is_dir() or target.is_dir()):
        new.replace(target)
        return
    target.rename(old)
    try:
        new.rename(target)
    except BaseException:
        old.rename(target)
        raise


def _fill(folder: Path, pieces: Sequence[Piece]) -> None:
    folder.mkdir()
    for one in pieces:
        file = folder / one.path
        file.parent.mkdir(exist_ok=True)
        with file.open("xb") as out:
            copy(one, out)
            out.flush()
            os.fsync(out.fileno())


def _as_made(folder: Path) -> bool:
    """Tell whether a folder holds what its `sha256.txt` says and nothing else."""
    if folder.is_symlink() or not (folder / SUMS).is_file():
        return False
    digests = stated(b"".join(blocks(folder / SUMS)))
    if digests is None or {*digests, SUMS} != set(_files(folder)):
        return False
    return all(piece(path, folder / path).digest == digest for path, digest in digests.items())


def _files(folder: Path) -> Iterator[str]:
    """Yield the paths of the files below a folder, with `/`, and "" for what is neither file nor folder."""
    for place, folders, files in os.walk(folder):
        for name in (*folders, *files):
            path = Path(place, name)
            if path.is_symlink() or not (path.is_dir() or path.is_file()):
                yield ""
            elif path.is_file() and name not in LEFT_BY_THE_SYSTEM:
                yield path.relative_to(folder).as_posix()
