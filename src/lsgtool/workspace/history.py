"""The versions of a meeting's file that git has, each with the bodies.yaml of its time, the latest first."""

from collections.abc import Iterator
from dataclasses import dataclass

from lsgtool.workspace.files import BODIES
from lsgtool.workspace.git import Git, name_in

AT_A_TIME = 16


@dataclass(frozen=True, slots=True)
class Version:
    """What a commit has: the bytes of the meeting's file, and those of bodies.yaml."""

    commit: str
    meeting: bytes
    bodies: bytes


def versions(git: Git, path: str) -> Iterator[Version]:
    """Yield what the commits on the way to HEAD have at `path`, each pair of files once.

    What is sought is mostly in one of the first, so files are asked for some at a time. Raises UserError
    where git has not got one of them here.
    """
    pairs: dict[tuple[str, str], str] = {}
    for commit, meeting, bodies in _named(git, path):
        pairs.setdefault((meeting, bodies), commit)
    asked = list(pairs.items())
    for at in range(0, len(asked), AT_A_TIME):
        some = asked[at : at + AT_A_TIME]
        contents = git.contents([name for names, _ in some for name in names])
        for (_, commit), file, bodies_file in zip(some, contents[::2], contents[1::2], strict=True):
            yield Version(commit, file, bodies_file)


def _named(git: Git, path: str) -> Iterator[tuple[str, str, str]]:
    """Yield the commits that changed one of the two files, with the names of what both held then."""
    logged = git.ask("rev-list", "HEAD", "--", path, BODIES) or b""
    commits = [name_in(line) for line in logged.splitlines()]
    wanted = [f"{commit}:./{file}\n" for commit in commits for file in (path, BODIES)]
    told = (
        git.ask("cat-file", "--batch-check=%(objectname) %(objecttype)", given="".join(wanted).encode())
        or b""
    )
    lines = told.decode("utf-8", errors="replace").splitlines()
    for commit, one, other in zip(commits, lines[::2], lines[1::2], strict=False):
        (meeting, _, kind), (bodies, _, other_kind) = one.rpartition(" "), other.rpartition(" ")
        if kind == other_kind == "blob":
            yield commit, name_in(meeting.encode()), name_in(bodies.encode())
