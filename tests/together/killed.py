"""A program that runs one command of lsg again and again, killed each time one moment later than before.

`killed.py REPOSITORY FOLDER PATH WORD…`: for each moment there is a copy of the repository in FOLDER, where
the command was killed and then run once more. What the file at PATH held in between is beside it, and a line
of JSON says with what each of the two ended. All of them are forks of one process, which has loaded lsg.
"""

import io
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Self

from tests.helpers.staged import CHAIR, approved, held_before

import lsgtool.cli.stages  # noqa: F401 # or each fork would load it
from lsgtool.cli.main import run

KILLED: Final = 9
PIECES: Final = 4
"""In so many pieces a file is written."""

EVENTS: Final = frozenset(
    {
        *("open", "os.chmod", "os.link", "os.listdir", "os.mkdir", "os.remove", "os.rename", "os.scandir"),
        *("os.truncate", "fcntl.flock", "subprocess.Popen", "tempfile.mkstemp"),
    }
)
"""What Python announces before it asks the system for something that concerns files and processes."""


class Clock:
    """Counts the moments of a life, and ends it at one of them."""

    def __init__(self, folder: Path, moment: int) -> None:
        self._folder, self._left = str(folder), moment

    def tick(self) -> None:
        if self._left == 0:
            os._exit(KILLED)
        self._left -= 1

    def between(self, function: Callable[..., None]) -> Callable[..., None]:
        """Return a function with a moment before and one after it."""

        def step(*words: Any, **named: Any) -> None:
            self.tick()
            function(*words, **named)
            self.tick()

        return step

    def hear(self, event: str, words: tuple[object, ...]) -> None:
        """Count what concerns the repository, or a file that is open."""
        if event in EVENTS and (isinstance(words[0], int) or str(words[0]).startswith(self._folder)):
            self.tick()


class InPieces:
    """A file whose writer may be killed in the middle of it."""

    def __init__(self, file: Any, clock: Clock) -> None:
        self._file, self._clock = file, clock

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_trouble: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def write(self, content: bytes) -> None:
        for piece in range(PIECES):
            begin, end = (len(content) * at // PIECES for at in (piece, piece + 1))
            self._file.write(content[begin:end])
            self._file.flush()
            self._clock.tick()


def live(folder: Path, words: list[str], moment: int | None) -> int:
    """Run lsg in a fork of this process, perhaps up to some moment only; return what it ends with."""
    process = os.fork()
    if process == 0:
        os.chdir(folder)
        sys.argv = ["lsg", *words]
        sys.stdout = sys.stderr = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
        if moment is not None:
            _count(Clock(folder, moment))
        try:
            run()
        except SystemExit as end:
            os._exit(end.code if isinstance(end.code, int) else 1)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def _count(clock: Clock) -> None:
    fdopen: Any = os.fdopen
    changed: Any = os  # its functions are replaced, in this process alone
    changed.fdopen = lambda handle, mode: InPieces(fdopen(handle, mode), clock)
    changed.fsync = clock.between(os.fsync)
    changed.replace = clock.between(os.replace)
    sys.addaudithook(clock.hear)


def main(repository: Path, folder: Path, path: str, words: list[str]) -> None:
    """Kill a command at one moment after the other, until it comes to its end before that."""
    approved(held_before(folder / "warm"), CHAIR)  # loads what a step needs, whichever it is
    moment, code = 0, KILLED
    while code == KILLED:
        here = folder / str(moment)
        shutil.copytree(repository, here)
        code = live(here, words, moment)
        shutil.copy(here / path, folder / f"{moment}.yaml")
        again = live(here, words, None)
        sys.stdout.write(json.dumps([code, again]) + "\n")
        moment += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), sys.argv[3], sys.argv[4:])
