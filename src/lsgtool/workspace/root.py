"""Finds the folder of a repository of minutes: the one that is named, or the nearest one above."""

import os
from pathlib import Path

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.workspace.files import BODIES
from lsgtool.workspace.real import real


def root_at(folder: Path) -> Path:
    """Return the repository that the user has named; one above it is not meant."""
    if _is_root(folder):
        return real(folder)
    raise UserError(
        msg(
            "there is no repository of minutes in {folder}: no `{file}`",
            folder=str(real(folder)),
            file=BODIES,
        ),
        msg("name the folder that holds `{file}`, or start a new repository with `lsg init`", file=BODIES),
    )


def find_root(start: Path) -> Path:
    """Return the repository that `start` lies in: the nearest folder upwards with `bodies.yaml`."""
    start = real(start)
    for folder in (start, *start.parents) if os.path.isdir(start) else ():  # noqa: PTH112 # never raises
        if _is_root(folder):
            return folder
    raise UserError(
        msg(
            "there is no repository of minutes here: no `{file}` in {folder} or above it",
            file=BODIES,
            folder=str(start),
        ),
        msg("go to your repository, name it with --root, or start a new one with `lsg init`"),
    )


def _is_root(folder: Path) -> bool:
    return os.path.isfile(folder / BODIES)  # noqa: PTH113 # never raises, not even where we may not look
