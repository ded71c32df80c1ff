"""Finds the files that somebody means on the command line: by file, by folder, or by a meeting's name."""

import os
from collections.abc import Collection, Iterable
from pathlib import Path

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.reference import BY_WORD, FOLLOW_UP, parse_reference
from lsgtool.workspace.files import BODIES
from lsgtool.workspace.real import real
from lsgtool.workspace.select import select
from lsgtool.workspace.workspace import Workspace


def files_named(workspace: Workspace, names: Iterable[str], here: Path) -> frozenset[str]:
    r"""Return the paths from the top, with `/`, of all that the names mean among what is judged.

    A name is that of a meeting (`lsg/2024-09-20`, `lsg/next`, `lsg/latest`), its file and its follow-up file,
    or the path of a file or a folder, absolute or from the folder `here`, also with the `\` of Windows. A
    file of the repository that is never judged adds nothing. Raises UserError for a name of nothing, and for
    what lies outside the repository.
    """
    known = _judged(workspace)
    return frozenset(path for name in names for path in _meant(workspace, known, name, here))


def _judged(workspace: Workspace) -> frozenset[str]:
    """Return what there may be findings about: the files that are read, and what lies among them."""
    listing = workspace.listing
    files = (one.path for group in (listing.files, listing.follow_ups, listing.strays) for one in group)
    return frozenset((BODIES, *files))


def _meant(workspace: Workspace, known: Collection[str], name: str, here: Path) -> Iterable[str]:
    plain = name.replace("\\", "/")
    if parse_reference(plain) is not None or plain.partition("/")[2] in BY_WORD:
        minutes = select(workspace, plain, here)
        follow_up = minutes.removesuffix(".yaml") + FOLLOW_UP
        return (minutes, follow_up) if follow_up in known else (minutes,)
    file = next((here / path for path in (name, plain) if path and os.path.lexists(here / path)), None)
    if file is None:
        raise UserError(
            msg("there is no file and no folder `{name}`", name=name),
            msg("name files, folders, or meetings such as lsg/2024-09-20"),
        )
    path = _from_top(workspace.root, file)
    if path is None:
        raise UserError(
            msg(
                "`{name}` lies outside the repository of minutes in {folder}",
                name=name,
                folder=str(workspace.root),
            ),
            msg("name files of that repository, or another repository with --root"),
        )
    below = "" if path == "." else f"{path}/"
    return (path,) if path in known else (one for one in known if one.startswith(below))


def _from_top(root: Path, file: Path) -> str | None:
    """Return the path of a file from the top, with `/`, or None where it lies outside.

    A link among the files counts where it lies, since lsg reads none; any other counts where it leads.
    """
    places = (real(file.parent) / file.name, real(file)) if file.is_symlink() else (real(file),)
    inside = (place.relative_to(root).as_posix() for place in places if place.is_relative_to(root))
    return next(inside, None)
