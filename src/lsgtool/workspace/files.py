"""Which files a repository of minutes holds; found by their names alone, in a fixed order."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lsgtool import codes
from lsgtool.diagnostic import Diagnostic, Fault, stamp
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.reference import MeetingRef, parse_reference

BODIES = "bodies.yaml"
MEETINGS = "meetings"


@dataclass(frozen=True, slots=True)
class MeetingFile:
    """A meeting's file: its path from the top, with `/`, and the meeting its folder and name speak of."""

    path: str
    ref: MeetingRef | None


@dataclass(frozen=True, slots=True)
class Listing:
    """All meeting files, in the order of their folders and names, and what lies among them that is none."""

    files: tuple[MeetingFile, ...]
    strays: tuple[Diagnostic, ...]


def find_root(start: Path) -> Path:
    """Return the repository that `start` lies in: the nearest folder upwards with `bodies.yaml`."""
    start = start.resolve()
    for folder in (start, *start.parents) if start.is_dir() else ():
        if os.path.isfile(folder / BODIES):  # noqa: PTH113 # never raises, not even where we may not look
            return folder
    raise UserError(
        msg(
            "there is no repository of minutes here: no `{file}` in {folder} or above it",
            file=BODIES,
            folder=str(start),
        ),
        msg("go to your repository, name it with --root, or start a new one with `lsg init`"),
    )


def listing(root: Path) -> Listing:
    """Return the meeting files of the repository: `meetings/<body>/<date>.yaml`, and the strays."""
    files: list[MeetingFile] = []
    strays: list[Diagnostic] = []
    for folder in _entries(root / MEETINGS):
        path = f"{MEETINGS}/{folder.name}"
        if not folder.is_dir(follow_symlinks=False):
            strays.append(_stray(path))
            continue
        for entry in _entries(Path(folder.path)):
            inner = f"{path}/{entry.name}"
            if entry.name.endswith(".yaml") and entry.is_file(follow_symlinks=False):
                files.append(
                    MeetingFile(inner, parse_reference(f"{folder.name}/{entry.name.removesuffix('.yaml')}"))
                )
            else:
                strays.append(_stray(inner))
    return Listing(tuple(files), tuple(strays))


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    """Yield what lies in `folder`, by name; hidden files (and those of a program at work) do not count."""
    try:
        with os.scandir(folder) as entries:
            yield from sorted(
                (entry for entry in entries if not entry.name.startswith((".", "~$"))),
                key=lambda entry: entry.name,
            )
    except FileNotFoundError:
        return
    except OSError as error:
        raise UserError(
            msg("{folder} cannot be read: {reason}", folder=str(folder), reason=error.strerror or str(error)),
            msg("it must be a folder, and you must be allowed to read it"),
        ) from error


def _stray(path: str) -> Diagnostic:
    fault = Fault(
        codes.STRAY_FILE,
        msg("this is no meeting file, and nothing here is read"),
        msg("a meeting is a file meetings/<body>/<date>.yaml; keep other files outside meetings/"),
    )
    return stamp(fault, path)
