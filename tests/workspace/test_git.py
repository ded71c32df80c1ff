"""Asking git: one that does not answer, or answers what no git does, is told of in words."""

import os
from pathlib import Path

import pytest
from tests.helpers.keys import commit
from tests.helpers.staged import PATH, write

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.workspace import git
from lsgtool.workspace.git import git_of
from lsgtool.workspace.history import Version, versions

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows starts no programs that are lines of text")
STRANGE = "git answers something that lsg does not understand"


def pretend(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch, name: str = "git") -> None:
    """Put a program in place of another; the rest of what is on the PATH stays there."""
    program = folder / "programs" / name
    program.parent.mkdir(exist_ok=True)
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")


def read_all(folder: Path) -> list[Version]:
    asked = git_of(folder)
    asked.commit("HEAD")
    return list(versions(asked, PATH))


def refusal(folder: Path) -> str:
    with pytest.raises(UserError) as refused:
        read_all(folder)
    return english(refused.value.message)


def test_every_version_of_a_file(tmp_path: Path) -> None:
    write(tmp_path)
    first = commit(tmp_path)
    write(tmp_path, {PATH: "body: lsg\n"})
    last = commit(tmp_path)
    found = read_all(tmp_path)
    assert [version.commit for version in found] == [last, first]
    assert found[0].meeting == b"body: lsg\n"


@POSIX
def test_git_that_does_not_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(git, "SECONDS", 0.2)
    pretend(tmp_path, "exec sleep 600", monkeypatch)
    assert refusal(tmp_path) == "git does not answer"


@POSIX
@pytest.mark.parametrize("word", ["rev-parse --verify", "rev-list", "cat-file --batch-check"])
@pytest.mark.parametrize("answer", ["\\303\\245\\377", "main", "\\377 blob", "x blob"])
def test_answers_that_no_git_gives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str, answer: str
) -> None:
    write(tmp_path)
    commit(tmp_path)
    lines = f"printf '{answer}\\n{answer}\\n'"
    script = f'case "$*" in *"{word}"*) {lines};; *) PATH="${{PATH#*:}}" exec git "$@";; esac'
    pretend(tmp_path, script, monkeypatch)
    if word.startswith("cat-file") and not answer.endswith("blob"):
        assert read_all(tmp_path) == []
    else:
        assert refusal(tmp_path) == STRANGE


@POSIX
def test_a_program_that_cannot_be_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(tmp_path, "", monkeypatch)
    (tmp_path / "programs/git").write_bytes(b"\x7fELF no program")
    assert refusal(tmp_path) == "git cannot be run: Exec format error"
