"""Asks git about the repository that the minutes lie in: it is only read, and no hook of it ever runs."""

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.suggestion import suggestion
from lsgtool.workspace.programs import answer, found

QUIETLY = {"GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1"}
"""Git writes nothing on the side, and fetches nothing from elsewhere."""

OF_A_HOOK = frozenset({"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"})
"""What git tells a hook that runs in another worktree; it would take the folder for the top of that one."""

SECONDS: Final = 60
"""So long an answer of git is waited for."""

_NAME: Final = re.compile(rb"[0-9a-f]{40,64}")


@dataclass(frozen=True, slots=True)
class Git:
    """Git, as the program at `program`; what it tells of paths is counted from `folder`."""

    program: str
    folder: Path

    def commit(self, revision: str) -> str:
        """Return the name of the commit that `revision` means; raise UserError where it means none."""
        found = None
        if not revision.startswith("-"):  # git would take it for an option
            found = self.ask("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        if found is None:
            raise UserError(
                msg("git knows no revision `{revision}`", revision=revision),
                suggestion(revision, self._revisions()),
            )
        return name_in(found)

    @property
    def unborn(self) -> bool:
        """Whether nothing was committed yet on the branch that is checked out."""
        head = self.ask("rev-parse", "--verify", "--quiet", "HEAD")
        return head is None and self.ask("symbolic-ref", "--quiet", "HEAD") is not None

    def files(self, commit: str, *paths: str) -> Mapping[str, str]:
        """Return the plain files of a commit at `paths` and below: path → the name of what it holds."""
        listed = self.ask("ls-tree", "-r", "-z", commit, "--", *paths)
        if listed is None:
            raise _not_here()
        found: dict[str, str] = {}
        for entry in listed.decode("utf-8", errors="surrogateescape").split("\0")[:-1]:
            about, _, path = entry.partition("\t")
            mode, _, name = about.rpartition(" ")
            if mode.startswith("100"):
                found[path] = name_in(name.encode("utf-8", errors="surrogateescape"))
        return found

    def contents(self, names: Sequence[str]) -> list[bytes]:
        """Return what stands behind names that `files` has told; raise UserError where it is not here."""
        stream = BytesIO(
            self.ask("cat-file", "--batch", given="\n".join((*names, "")).encode("ascii")) or b""
        )
        return [self._next(stream) for _ in names]

    @staticmethod
    def _next(stream: BytesIO) -> bytes:
        """Read one answer of cat-file: `name blob size`, a line end, what it holds, and a line end."""
        size = stream.readline().rpartition(b" ")[2].strip()
        if not size.isdigit():
            raise _not_here()
        content = stream.read(int(size))
        stream.readline()
        return content

    def ask(self, *words: str, given: bytes = b"") -> bytes | None:
        """Return what `git WORDS` prints when it is given some input; None where git refuses.

        Raises UserError where it does not answer.
        """
        environment = {name: value for name, value in os.environ.items() if name not in OF_A_HOOK}
        asked = answer(
            [self.program, "-C", str(self.folder), *words], given, {**environment, **QUIETLY}, SECONDS
        )
        return asked.stdout if asked.returncode == 0 else None

    def _revisions(self) -> list[str]:
        named = self.ask(
            "for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags"
        )
        return (named or b"").decode("utf-8", errors="replace").splitlines()


def name_in(answer: bytes) -> str:
    """Return the name of what git keeps that an answer consists of; raise UserError for any other answer."""
    name = answer.strip()
    if not _NAME.fullmatch(name):
        raise UserError(
            msg("git answers something that lsg does not understand"),
            msg("see whether `git` is git itself, and not a program of the same name"),
        )
    return name.decode("ascii")


def _not_here() -> UserError:
    return UserError(
        msg("git does not have all files of that revision here"),
        msg("fetch them with `git fetch`, then try again"),
    )


def git_of(folder: Path) -> Git:
    """Return git for the repository that `folder` lies in; raise UserError where there is none."""
    program = found("git")
    if program is None:
        raise UserError(
            msg("git is not installed, or not where programs are looked for"),
            msg("install git, or leave out --against"),
        )
    git = Git(program, folder)
    if git.ask("rev-parse", "--git-dir") is None:
        raise UserError(
            msg("{folder} lies in no git repository that git will read", folder=str(folder)),
            msg("`git status` says there why; without --against the files are judged by themselves"),
        )
    return git
