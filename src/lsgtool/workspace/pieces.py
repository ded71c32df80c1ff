"""The files that a package is put together from, each known by its SHA-256 before it is copied."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.workspace.plain_file import require_plain

SUMS: Final = "sha256.txt"
"""The file of a package that has the SHA-256 of all others, as the program `sha256sum` reads it."""

_LINE = re.compile(r"([0-9a-f]{64})  (.+)")
_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Piece:
    """A file of a package: its path there, with `/`, and what it holds, or the file that it is copied from.

    `size` is in bytes, `digest` the SHA-256 in hexadecimal.
    """

    path: str
    source: bytes | Path
    size: int
    digest: str


def piece(path: str, source: bytes | Path) -> Piece:
    """Return the piece at `path`, which reads all of `source`; raise UserError where that cannot be read."""
    size, digest = 0, hashlib.sha256()
    for block in blocks(source):
        size += len(block)
        digest.update(block)
    return Piece(path, source, size, digest.hexdigest())


def copy(one: Piece, out: IO[bytes]) -> None:
    """Write a piece to `out`; raise UserError where its source is no longer what it was."""
    digest = hashlib.sha256()
    for block in blocks(one.source):
        digest.update(block)
        out.write(block)
    if digest.hexdigest() != one.digest:
        raise UserError(
            msg("{path} was changed while it was copied", path=str(one.source)),
            msg("close it in other programs, and try again; nothing was made"),
        )


def blocks(source: bytes | Path) -> Iterator[bytes]:
    """Yield what a source holds, a large file in parts; raise UserError where it cannot be read."""
    if isinstance(source, bytes):
        yield source
        return
    try:
        require_plain(source)
        with source.open("rb") as file:
            while block := file.read(_BLOCK):
                yield block
    except OSError as error:
        raise UserError(
            msg("{path} cannot be read: {reason}", path=str(source), reason=error.strerror or str(error)),
            msg("see that it is there, that you may read it, and that no other program keeps it locked"),
        ) from error


def sums(pieces: Iterable[Piece]) -> Piece:
    """Return the piece `sha256.txt` about all others, sorted by their paths."""
    ordered = sorted(pieces, key=lambda one: one.path)
    return piece(SUMS, "".join(f"{one.digest}  {one.path}\n" for one in ordered).encode("utf-8"))


def stated(content: bytes) -> Mapping[str, str] | None:
    """Return the digests that a `sha256.txt` gives, by path; None for a file that is none."""
    lines = [_LINE.fullmatch(line) for line in content.decode("utf-8", errors="replace").splitlines()]
    found = {match[2]: match[1] for match in lines if match is not None}
    return found if 0 < len(found) == len(lines) else None
