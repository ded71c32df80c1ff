"""Two people with a clone each of one repository of minutes, played with real git and no network."""

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.proof.tools import missing

import lsgtool.scaffold

_MARKS = {"<" * 7: "ours", "|" * 7: "before", "=" * 7: "theirs", ">" * 7: "end"}
STARTER = Path(lsgtool.scaffold.__file__).parent / "starter"


def environment() -> dict[str, str]:
    """Return an environment in which git knows nobody's settings, and everybody commits at the same time."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    for role in ("AUTHOR", "COMMITTER"):
        ours |= {f"GIT_{role}_NAME": "Olle Berg", f"GIT_{role}_EMAIL": "olle@example.org"}
        ours[f"GIT_{role}_DATE"] = "2024-12-01T12:00:00+0100"
    return {
        **ours,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_EDITOR": "true",
        "LC_ALL": "C",
    }


@dataclass(frozen=True, slots=True)
class Clone:
    """A clone in a folder, on its branch `main`."""

    folder: Path

    def run(self, *words: str) -> subprocess.CompletedProcess[bytes]:
        """Run git and return what it ends with."""
        return subprocess.run(
            ["git", *words], cwd=self.folder, env=environment(), capture_output=True, check=False
        )

    def git(self, *words: str) -> bytes:
        """Return what git prints; it must not refuse."""
        done = self.run(*words)
        assert done.returncode == 0, (done.stdout + done.stderr).decode("utf-8")
        return done.stdout

    def commit(self) -> None:
        """Commit all that has changed."""
        self.git("add", "--all", ".")
        self.git("commit", "--quiet", "--allow-empty", "--message", "a step")

    def push(self) -> None:
        """Give the others what is committed."""
        self.git("push", "--quiet", "origin", "main")

    def merge(self) -> list[str]:
        """Merge what the others have pushed; return the files that git cannot put together."""
        self.git("fetch", "--quiet")
        self.run("merge", "--quiet", "--no-edit", "origin/main")
        unmerged = self.git("diff", "--name-only", "--diff-filter=U")
        return unmerged.decode("utf-8").splitlines()

    def versions(self, path: str) -> set[bytes]:
        """Return what the file at `path` has held in all commits that lead to where the clone is."""
        commits = self.git("rev-list", "HEAD").decode("ascii").split()
        found = (self.run("show", f"{commit}:{path}") for commit in commits)
        return {done.stdout for done in found if done.returncode == 0}


def two_clones(
    folder: Path, fill: Callable[[Path], object], files: Mapping[str, str] | None = None
) -> tuple[Clone, Clone]:
    """Return two clones of a repository as `lsg init` starts it, with what `fill` puts into it.

    `files` are put beside that, such as other attributes for git.
    """
    if shutil.which("git") is None:
        missing("git", "install your system's package git")
    first = Clone(folder / "ours")
    first.folder.mkdir(parents=True)
    bare = folder / "origin.git"
    first.git("init", "--quiet", "--bare", "--initial-branch", "main", str(bare))
    first.git("init", "--quiet", "--initial-branch", "main")
    for name in ("gitattributes", "gitignore"):
        shutil.copy(STARTER / name, first.folder / f".{name}")
    fill(first.folder)
    for path, text in (files or {}).items():
        (first.folder / path).write_bytes(text.encode("utf-8"))
    first.commit()
    first.git("remote", "add", "origin", str(bare))
    first.push()
    first.git("clone", "--quiet", str(bare), str(folder / "theirs"))
    return first, Clone(folder / "theirs")


def resolved(text: str, *sides: str) -> str:
    """Return a text in which of each conflict `ours` is kept, or `theirs`, or both in their order."""
    kept, now = [], None
    for line in text.splitlines(keepends=True):
        mark = _MARKS.get(line.rstrip("\r\n").partition(" ")[0])
        if mark == "end":
            now = None
        elif mark is not None:
            now = mark
        elif now is None or now in sides:
            kept.append(line)
    return "".join(kept)
