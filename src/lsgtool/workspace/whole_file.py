"""Writes a file whole or not at all, whatever happens to the process."""

import os
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp

from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.workspace.real import inside

TEMPORARY = ".lsg-tmp"


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` to `path`, in place of what is there, making its folder where needed.

    Whoever looks finds the old file or the new one. A process that is killed may leave a hidden
    `*.lsg-tmp` behind, which nothing reads.
    """
    try:
        temporary = _written_beside(path, content)
        try:
            temporary.chmod(_mode(path))
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            msg("{path} cannot be written: {reason}", path=str(path), reason=error.strerror or str(error)),
            msg("close it if it is open in another program, and see that you may write in its folder"),
        ) from error


def create_below(root: Path, path: str, content: bytes) -> None:
    """Write a new file at `path` below `root`; refuse where a link on the way leads out of `root`."""
    if not inside((root / path).parent, root):
        raise UserError(
            msg(
                "{path} is not written: a link on the way there leads out of {folder}",
                path=path,
                folder=str(root),
            ),
            msg("put a folder in place of the link"),
        )
    create(root / path, content)


EDIT_IT = msg("edit it, or take it away first")


def create(path: Path, content: bytes, way_out: Message = EDIT_IT) -> None:
    """Write a new file; one that is there is left as it is, even one that was made this very instant."""
    if not os.path.exists(path) and _linked(path, content):  # noqa: PTH110 # never raises
        return
    raise UserError(
        msg("{path} is there already and is left as it is", path=str(path)),
        way_out,
    )


def _linked(path: Path, content: bytes) -> bool:
    """Give a finished temporary file its name, which the system refuses when the name is taken."""
    try:
        temporary = _written_beside(path, content)
    except OSError:
        write_whole(path, content)  # says why it cannot be written
        return True
    try:
        temporary.chmod(_mode(path))
        os.link(temporary, path)
    except FileExistsError:
        return False
    except OSError:  # a disk without links, such as a memory stick
        return _named(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return True


def _named(temporary: Path, path: Path) -> bool:
    """Take the name with an empty file, which only one process can, and put the finished one in its place."""
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        return False
    temporary.replace(path)
    return True


def _written_beside(path: Path, content: bytes) -> Path:
    """Return a temporary file in the same folder, with the content safe on the disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = mkstemp(prefix=f".{path.name}.", suffix=TEMPORARY, dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _mode(path: Path) -> int:
    """Return the permissions of the file that is replaced, or those of any new file."""
    with suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
