"""Reads one file of the repository into a model, or says everything that is wrong with it."""

import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from lsgtool import codes
from lsgtool.diagnostic import Diagnostic, Fault, stamp
from lsgtool.messages import Message, msg
from lsgtool.model.load import load
from lsgtool.model.part import Part
from lsgtool.source.decode import too_large
from lsgtool.source.places import locate
from lsgtool.source.read import read

P = TypeVar("P", bound=Part)


@dataclass(frozen=True, slots=True)
class Loaded(Generic[P]):
    """A file that was read.

    `content` is the whole of it, and None when it has faults; `sound` is what can still be judged then.
    """

    path: str
    content: P | None
    sound: P | None = None
    faults: tuple[Diagnostic, ...] = ()


def read_file(root: Path, path: str, part: type[P]) -> Loaded[P]:
    """Return the file at `path` below `root` as a `part`, with all faults in its text and its shape."""
    content = _bytes(root / path)
    if isinstance(content, Fault):
        return Loaded(path, None, faults=(stamp(content, path),))
    reading = read(content)
    found = tuple(stamp(fault, path) for fault in reading.faults)
    if reading.data is None:
        return Loaded(path, None, faults=found)
    shaped = load(part, reading.data)
    found += off_lines_of(found, _located(reading.text, path, shaped.faults))
    return Loaded(path, None if found else shaped.content, shaped.sound, found)


def off_lines_of(known: Sequence[Diagnostic], more: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return those of `more` on lines where nothing is known to be wrong; the rest only follows from that."""
    lines = {found.place.line for found in known}
    return tuple(found for found in more if found.place.line not in lines)


def stamp_all(root: Path, path: str, faults: Iterable[Fault]) -> tuple[Diagnostic, ...]:
    """Return faults found in a file that was read well, with line and column; reads it again for that.

    Good files are many and keep no places in memory; faults are few.
    """
    faults = tuple(faults)
    content = _bytes(root / path) if faults else b""
    return () if isinstance(content, Fault) else _located(read(content).text, path, faults)


def _located(text: str, path: str, faults: tuple[Fault, ...]) -> tuple[Diagnostic, ...]:
    places = locate(text) if faults else None
    return tuple(stamp(fault, path, places.place(fault.spot)) for fault in faults) if places else ()


def _bytes(file: Path) -> bytes | Fault:
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
