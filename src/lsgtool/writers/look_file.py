"""Where the look lies: the repository's own, or the one that comes with lsg when there is none."""

import stat
from collections.abc import Sequence
from pathlib import Path

from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.writers.look import Look, open_look
from lsgtool.writers.ooxml.package import LIMIT

LOOK = "word.docx"
AS_TEMPLATE = "word.dotx"
"""What Word calls the same file when it is saved as a template; a folder has one of the two."""


def find_look(folders: Sequence[Path]) -> Look:
    """Open the look in the first of `folders` that has one; the last is lsg's own.

    Each of the others lies at the top of a repository, and its look must lie inside that repository.
    A look that is there and cannot be read is never passed over: raises `UserError`.
    """
    *own, shipped = folders
    for folder in own:
        file = own_look(folder)
        if file is not None:
            return read_look_file(file)
    return read_look_file(shipped / LOOK)


def own_look(folder: Path) -> Path | None:
    """Return the look in a folder at the top of a repository, or None where there is none."""
    try:
        files = [folder / name for name in (LOOK, AS_TEMPLATE) if is_there(folder, folder / name)]
        for file in files:
            refuse_outside(file, folder.parent)
    except OSError as error:
        raise unreadable(folder / LOOK, reason_of(error)) from error
    if len(files) > 1:
        raise UserError(
            msg("{folder} has two looks, {one} and {other}", folder=str(folder), one=LOOK, other=AS_TEMPLATE),
            msg("take one of them away, so that it is clear which one counts"),
        )
    return files[0] if files else None


def is_there(folder: Path, file: Path) -> bool:
    """Tell whether there is a look, or a link that claims to lead to one; raises `OSError`."""
    if not has_entry(folder):
        return False
    if not stat.S_ISDIR(folder.stat().st_mode):
        raise unreadable(file, msg("{folder} is no folder", folder=str(folder)))
    return has_entry(file)


def has_entry(path: Path) -> bool:
    """Tell whether anything lies at `path`, be it a link to nothing; raises `OSError` when that is closed."""
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    return True


def refuse_outside(file: Path, root: Path) -> None:
    """Raise `UserError` when the look lies outside the repository, and `OSError` for a link to nothing."""
    file.stat()  # a link that leads round in a circle ends here
    if not file.resolve().is_relative_to(root.resolve()):
        raise UserError(
            msg("`{path}` is a link that leads out of the repository", path=str(file)),
            msg("put the Word file itself there"),
        )


def read_look_file(file: Path) -> Look:
    """Open the look in `file`."""
    return open_look(look_bytes(file), str(file))


def look_bytes(file: Path) -> bytes:
    """Return what the file of a look holds, and no more of it than a look may hold."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise unreadable(file, msg("it is no plain file"))
        with file.open("rb") as opened:
            return opened.read(LIMIT + 1)
    except OSError as error:
        raise unreadable(file, reason_of(error)) from error


def reason_of(error: OSError) -> str:
    """Return what the system says."""
    return error.strerror or type(error).__name__


def unreadable(file: Path, reason: str | Message) -> UserError:
    """Return the error of a look that is there and cannot be read."""
    return UserError(
        msg("`{path}` cannot be read: {reason}", path=str(file), reason=reason),
        msg("see that it is there, that you may read it, and that no other program keeps it locked"),
    )
