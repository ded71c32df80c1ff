"""Changes a file of the repository: one lsg at a time, and never so that it could not be read afterwards."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar

from filelock import FileLock, Timeout

from lsgtool.diagnostic import Fault
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.model.part import Part
from lsgtool.source.splice import NoRoomError
from lsgtool.workspace.reader import Loaded, bytes_of, read_bytes
from lsgtool.workspace.real import inside
from lsgtool.workspace.whole_file import write_whole

P = TypeVar("P", bound=Part)

LOCK: Final = ".lsg-lock"
"""The file at the top that is locked while a file is changed; it is empty and may be taken away."""

PATIENCE: Final = 10
"""So many seconds one lsg waits for another; to change a file takes a fraction of one."""

_MARK: Final = b"\xef\xbb\xbf"


def amend(
    root: Path,
    path: str,
    part: type[P],
    plan: Callable[[P, str], str | None],
    new: Callable[[], str] | None = None,
) -> bool:
    r"""Change the file at `path` below `root`, with `/`; return whether it was changed.

    `plan` gets what the file says, and its text without a byte order mark and with its line ends, `\n` or
    `\r\n`; it returns the new text, or None where there is nothing to do. A file that is missing begins with
    the text that `new` makes. Nobody else's lsg changes a file of the repository meanwhile.

    Raises UserError where the file has faults or would have some, or cannot be read or written, where another
    lsg does not come to its end, where somebody has changed the file in the meantime with whatever he writes
    in, and whatever `plan` raises; the file is then as it was.
    """
    _refuse_links(root, path)
    with _alone(root):
        begun = new().encode("utf-8") if new is not None and not (root / path).exists() else None
        before = _content(root, path) if begun is None else begun
        text = _planned(path, before, part, plan)
        if text is None:
            return False
        mark = _MARK if before.startswith(_MARK) else b""
        after = mark + text.encode("utf-8")
        _refuse_faults(read_bytes(path, after, part))
        _refuse_change(root, path, before if begun is None else None)
        write_whole(root / path, after)
        return True


def rehearse(root: Path, path: str, part: type[P], plan: Callable[[P, str], str | None]) -> None:
    """Let `plan` make its change as `amend` does, but write nothing and keep nobody else from the file.

    Raises UserError as `amend` does where the file has faults or cannot be read, and whatever `plan` raises.
    """
    _refuse_links(root, path)
    _planned(path, _content(root, path), part, plan)


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Keep every other lsg from changing a file of the repository."""
    lock = FileLock(root / LOCK)
    try:
        lock.acquire(timeout=PATIENCE)
    except Timeout as error:
        raise UserError(
            msg("another lsg is at work in {folder} and has not come to its end", folder=str(root)),
            msg("wait until it is ready, and try again; nothing was changed"),
        ) from error
    except OSError as error:
        raise UserError(
            msg(
                "{folder} cannot be written in: {reason}",
                folder=str(root),
                reason=error.strerror or str(error),
            ),
            msg("see that you may write in it; nothing was changed"),
        ) from error
    try:
        yield
    finally:
        lock.release()


def _refuse_links(root: Path, path: str) -> None:
    if (root / path).is_symlink() or not inside((root / path).parent, root):
        raise UserError(
            msg("{path} is not written, for it is a link or lies behind one", path=path),
            msg("put the file or the folder itself in its place"),
        )


def _content(root: Path, path: str) -> bytes:
    content = bytes_of(root / path)
    if isinstance(content, Fault):
        raise UserError(msg("{path}: {trouble}", path=path, trouble=content.message), content.hint)
    return content


def _refuse_change(root: Path, path: str, read: bytes | None) -> None:
    """Refuse to replace a file that is not as it was read, None for missing: no lock keeps an editor out."""
    if (_content(root, path) if (root / path).exists() else None) != read:
        raise UserError(
            msg("{path} was changed meanwhile, and nothing was written", path=path),
            msg("try again: the step is then taken with what stands there now"),
        )


def _planned(path: str, before: bytes, part: type[P], plan: Callable[[P, str], str | None]) -> str | None:
    loaded = read_bytes(path, before, part)
    if loaded.content is None:
        first = loaded.faults[0]
        raise UserError(
            msg(
                "{path} has faults, and nothing is added to it; the first, in line {line}: {fault}",
                path=path,
                line=first.place.line,
                fault=first.message,
            ),
            msg("`lsg check` tells them all; mend them first"),
        )
    try:
        return plan(loaded.content, before.removeprefix(_MARK).decode("utf-8"))
    except NoRoomError as error:
        raise UserError(msg("{path}: {trouble}", path=path, trouble=error.message), error.hint) from error


def _refuse_faults(after: Loaded[P]) -> None:
    """Refuse a text that could not be read afterwards."""
    if after.faults:
        first = after.faults[0]
        raise UserError(
            msg("{path} would have a fault: {fault}", path=after.path, fault=first.message), first.hint
        )
