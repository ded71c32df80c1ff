"""Writes files as one zip whole or not at all, and none over one that somebody has changed."""

import os
import struct
from collections.abc import Sequence
from hashlib import file_digest
from pathlib import Path
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from lsgtool.workspace.pieces import SUMS, Piece, copy, stated
from lsgtool.workspace.plain_file import require_plain
from lsgtool.workspace.whole_folder import put_in_place

# The oldest date that a zip can hold: the files of a package have none of their own.
NO_DATE = (1980, 1, 1, 0, 0, 0)

# Python's own choice lets nobody but the one who unpacks them read the files.
FOR_ALL_TO_READ = 0o644

# What zipfile raises for a zip that is damaged, encrypted or packed in a way of its own.
_DAMAGE = (BadZipFile, KeyError, OSError, EOFError, RuntimeError, ValueError, struct.error)


def write_zip(file: Path, pieces: Sequence[Piece], *, force: bool = False) -> bool:
    """Write the pieces, `sha256.txt` among them, as one zip; return whether that was done.

    The same pieces give the same bytes. An earlier zip is replaced where its own `sha256.txt` tells that it
    is as lsg made it, or by `force`; any other is left as it is. Raises UserError where something cannot be
    read or written.
    """
    if not force and os.path.lexists(file) and not _as_made(file):
        return False
    put_in_place(file, lambda new: _fill(new, pieces))
    return True


def _fill(file: Path, pieces: Sequence[Piece]) -> None:
    with file.open("xb") as out:
        with ZipFile(out, "w", ZIP_STORED) as package:  # stored: builds of zlib differ in what they make
            for one in sorted(pieces, key=lambda one: one.path):
                with package.open(_entry(one), "w") as inside:
                    copy(one, inside)
        out.flush()
        os.fsync(out.fileno())


def _entry(one: Piece) -> ZipInfo:
    entry = ZipInfo(one.path, NO_DATE)
    entry.create_system = 0  # or it would tell Windows from Unix
    entry.external_attr = FOR_ALL_TO_READ << 16
    entry.file_size = one.size  # above 4 GB another sort of entry is needed, and it is chosen beforehand
    return entry


def _as_made(file: Path) -> bool:
    """Tell whether a zip holds what its `sha256.txt` says and nothing else."""
    if file.is_dir():
        return False
    try:
        require_plain(file)
        with ZipFile(file) as package:
            entries = {entry.filename: entry for entry in package.infolist()}
            digests = stated(package.read(SUMS))
            return (
                digests is not None
                and len(entries) == len(package.infolist())
                and entries.keys() == {*digests, SUMS}
                and all(entry.compress_type == ZIP_STORED for entry in entries.values())
                and all(_digest(package, path) == digest for path, digest in digests.items())
            )
    except _DAMAGE:
        return False


def _digest(package: ZipFile, path: str) -> str:
    with package.open(path) as file:
        return file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type] # it reads, and no more is asked
