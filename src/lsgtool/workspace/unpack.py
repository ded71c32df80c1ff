"""Unpacks the minutes of a git revision into a temporary folder, without checking the revision out."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.reference import FOLLOW_UP
from lsgtool.workspace.archive import Archive
from lsgtool.workspace.files import BODIES, MEETINGS, listing
from lsgtool.workspace.git import git_of
from lsgtool.workspace.revision import Revision
from lsgtool.workspace.workspace import Workspace

_NAME = r"[^/\\:.\0][^/\\:\0]*"
SAFE = re.compile(rf"{re.escape(BODIES)}|{MEETINGS}(?:/{_NAME})+")
"""Paths that lead nowhere but below the folder they are written into, on every system."""

YEAR = len("2024")

HEAD = "HEAD"
"""What was committed last: before a commit, all that was there already."""


@contextmanager
def unpacked(root: Path, name: str) -> Iterator[Revision]:
    """Open the revision `name` of the git repository that `root` lies in, without checking it out.

    What git keeps is read and nothing is written but a temporary folder. Raises UserError where there is
    no git, no repository or no such revision, and where that is no repository of minutes.
    """
    files = _files(root, name)
    with TemporaryDirectory(prefix="lsg-") as folder:
        for path in _differing(root, files):
            file = Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(files[path])
        yield Revision(name, Archive(Workspace(Path(folder))))


def begins(root: Path, name: str) -> bool:
    """Tell whether `name` is HEAD and no repository of minutes: there is no commit yet, or none with one.

    Raises UserError where there is no git or no repository of it.
    """
    if name != HEAD:
        return False
    git = git_of(root)
    return git.unborn or BODIES not in git.files(git.commit(name), BODIES)


def _files(root: Path, name: str) -> Mapping[str, bytes]:
    """Return the bodies and the meetings of a revision, as path → content."""
    git = git_of(root)
    blobs = git.files(git.commit(name), BODIES, MEETINGS)
    if BODIES not in blobs:
        raise UserError(
            msg("in `{revision}` this folder has no {file}", revision=name, file=BODIES),
            msg("name a revision in which it is a repository of minutes"),
        )
    # What happened after a meeting has neither numbers nor a seal.
    paths = [path for path in blobs if SAFE.fullmatch(path) and not path.endswith(FOLLOW_UP)]
    return dict(zip(paths, git.contents([blobs[path] for path in paths]), strict=True))


def _differing(root: Path, theirs: Mapping[str, bytes]) -> Iterator[str]:
    """Yield bodies.yaml, and the meetings of each body and year that is not the same to the letter here.

    Where nothing differs no number can be another's and no seal be gone, and reading takes time.
    """
    ours = {file.path for file in listing(root).files}
    differing = {
        _group(path) for path in {BODIES, *ours, *theirs} if theirs.get(path) != _content(root, path, ours)
    }
    for path in theirs:
        if path == BODIES or not differing.isdisjoint({BODIES, _group(path)}):
            yield path


def _group(path: str) -> str:
    """Return what the files of one body and year have in common: `meetings/lsg/2024`."""
    folder, _, name = path.rpartition("/")
    return f"{folder}/{name[:YEAR]}" if folder else name


def _content(root: Path, path: str, ours: set[str]) -> bytes | None:
    try:
        return (root / path).read_bytes() if path == BODIES or path in ours else None
    except OSError:
        return None
