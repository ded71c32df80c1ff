"""Quotes the lines that findings point at; asked only when they are shown to a person."""

from pathlib import Path

from lsgtool import codes
from lsgtool.diagnostic import Diagnostic
from lsgtool.masking import masked

OF_WHOLE_FILES = frozenset({codes.UNREADABLE, codes.TOO_LARGE, codes.STRAY_FILE, codes.MISNAMED_MEETING})
"""What is wrong with a file by its name or its size: none of its lines was read."""

NOT_TO_BE_REPEATED = frozenset({codes.IDENTITY_NUMBER_LIKE})
"""What is no number of anybody may hide in it, or stand in a paper only: no line with it is shown."""


class Quotes:
    """The lines of the files of the repository at `root`; each file is read once for all its findings."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._read: dict[str, tuple[str, ...]] = {}

    def line(self, found: Diagnostic) -> str | None:
        """Return the line that a finding points at, or None where there is none that tells anything."""
        if found.code in OF_WHOLE_FILES | NOT_TO_BE_REPEATED:
            return None
        if found.path not in self._read:
            self._read = {found.path: self._lines(found.path)}  # findings come file by file
        line = "".join(self._read[found.path][found.place.line - 1 : found.place.line])
        return line if line.strip() and "\0" not in line else None  # UTF-16 is full of zeros

    def _lines(self, path: str) -> tuple[str, ...]:
        """Return the lines of a file as places count them, also where its bytes are not all UTF-8."""
        try:
            text = (self._root / path).read_text(encoding="utf-8-sig", errors="replace")
        except OSError:  # it was there a moment ago
            return ()
        return tuple(masked(text).split("\n"))  # a number may be on two lines
