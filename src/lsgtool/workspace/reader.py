"""Reads one file of the repository into a model, or says everything that is wrong with it."""

import stat
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, TypeVar

from lsgtool import codes
from lsgtool.diagnostic import Diagnostic, Fault, stamp
from lsgtool.location import Keys
from lsgtool.messages import Message, msg
from lsgtool.model.load import load
from lsgtool.model.part import Part
from lsgtool.source.decode import too_large
from lsgtool.source.places import locate
from lsgtool.source.read import read
from lsgtool.workspace.imprint import LOG, Imprint, imprint_of

P = TypeVar("P", bound=Part)


@dataclass(frozen=True, slots=True)
class Loaded(Generic[P]):
    """A file that was read.

    `content` is the whole of it, and None when it has faults; `sound` is what can still be judged then, where
    `wrong` has the keys of what is left out. `torn` are the lines where the text itself has faults. `imprint`
    is there for a meeting with a log, whose minutes may be sealed.
    """

    path: str
    content: P | None
    sound: P | None = None
    faults: tuple[Diagnostic, ...] = ()
    wrong: frozenset[Keys] = frozenset()
    torn: frozenset[int] = frozenset()
    imprint: Imprint | None = None

    def with_all(self, found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """Return the faults of the file and those of `found` that do not only follow from a torn line."""
        return self.faults + tuple(one for one in found if one.place.line not in self.torn)


def read_file(root: Path, path: str, part: type[P]) -> Loaded[P]:
    """Return the file at `path` below `root` as a `part`, with all faults in its text and its shape."""
    content = bytes_of(root / path)
    if isinstance(content, Fault):
        return Loaded(path, None, faults=(stamp(content, path),))
    return read_bytes(path, content, part)


def read_bytes(path: str, content: bytes, part: type[P]) -> Loaded[P]:
    """Return as `read_file` does what a file at `path` says that holds these bytes."""
    reading = read(content)
    found = tuple(stamp(fault, path) for fault in reading.faults)
    torn = frozenset(fault.place.line for fault in found)
    if reading.data is None:
        return Loaded(path, None, faults=found, torn=torn)
    shaped = load(part, reading.data)
    whole = None if found else shaped.content
    imprint = imprint_of(reading.data) if whole is not None and LOG in reading.data else None
    loaded = Loaded(path, whole, shaped.sound, found, shaped.wrong, torn, imprint)
    return replace(loaded, faults=loaded.with_all(_located(reading.text, path, shaped.faults)))


def stamp_all(root: Path, path: str, faults: Iterable[Fault]) -> tuple[Diagnostic, ...]:
    """Return faults found in a file that was read well, with line and column; reads it again for that.

    Good files are many and keep no places in memory; faults are few.
    """
    faults = tuple(faults)
    content = bytes_of(root / path) if faults else b""
    return () if isinstance(content, Fault) else _located(read(content).text, path, faults)


def _located(text: str, path: str, faults: tuple[Fault, ...]) -> tuple[Diagnostic, ...]:
    places = locate(text) if faults else None
    return tuple(stamp(fault, path, places.place(fault.spot)) for fault in faults) if places else ()


def bytes_of(file: Path) -> bytes | Fault:
    """Return what the file holds, unless it is no plain file, too large, or closed to us."""
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):
            return _unreadable(msg("it is no plain file"))
        return too_large(status.st_size) or file.read_bytes()
    except OSError as error:
        return _unreadable(error.strerror or type(error).__name__)


def _unreadable(reason: str | Message) -> Fault:
    return Fault(
        codes.UNREADABLE,
        msg("the file cannot be read: {reason}", reason=reason),
        msg("see that it is there, that you may read it, and that no other program keeps it locked"),
    )
