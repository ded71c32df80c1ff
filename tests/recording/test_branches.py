"""Two people record what happened after one meeting, each on a branch of their own: git keeps all of it."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from tests.helpers.recorded import BEGUN, FOLLOW_UP, write

import lsgtool.scaffold
from lsgtool.messages import Message, Wording, english
from lsgtool.model.follow_up import Dispatch, Entry, FollowUp, Report, Response
from lsgtool.recording.record import record
from lsgtool.reference import MeetingRef
from lsgtool.workspace.reader import read_file
from lsgtool.workspace.workspace import Workspace

MEETING = MeetingRef("lsg", date(2024, 9, 20))
ATTRIBUTES = Path(lsgtool.scaffold.__file__).parent / "starter/gitattributes"


def dispatch(day: int) -> Dispatch:
    return Dispatch.model_validate({"paragraph": "36", "dispatched": date(2024, 9, day)})


def answer(principal: str, day: int) -> Response:
    return Response.model_validate(
        {"paragraph": "36", "principal": principal, "decided": date(2024, 10, day), "outcome": "approved"}
    )


def report(paragraph: str, day: int) -> Report:
    return Report.model_validate({"paragraph": paragraph, "done": date(2024, 10, day)})


BEFORE: dict[str, Sequence[Entry]] = {
    "the file is new": (),
    "one list is begun": (answer("vasterby", 8),),
    "all lists are begun": (dispatch(23), answer("vasterby", 8), report("38", 8)),
}
"""What had been recorded before the branches parted; for nothing there is no file."""

OURS: dict[str, Sequence[Entry]] = {
    "one": (answer("norrby", 9),),
    "all": (dispatch(24), answer("norrby", 9), report("39", 9)),
    "two": (answer("norrby", 9), report("39", 9)),
}
THEIRS: dict[str, Sequence[Entry]] = {
    "one": (answer("soderby", 9),),
    "other": (report("37", 7),),
    "all": (dispatch(26), answer("soderby", 7), report("37", 9)),
    "two": (dispatch(26), answer("soderby", 10)),
}
"""What is recorded on one branch, and on the other."""


def swedish(_message: Message) -> str:
    return "Vad som har hänt sedan mötet."


def shown(entries: Sequence[Entry]) -> list[str]:
    return sorted(repr(entry) for entry in entries)


@pytest.fixture
def repository(tmp_path: Path) -> Workspace:
    """A git repository of minutes as `lsg init` starts it."""
    if shutil.which("git") is None:
        pytest.skip("there is no git here")
    write(tmp_path)
    shutil.copy(ATTRIBUTES, tmp_path / ".gitattributes")
    git(tmp_path, "init", "--quiet", "--initial-branch", "main")
    return Workspace(tmp_path)


def git(folder: Path, *words: str) -> None:
    who = {f"GIT_{role}_{what}": "nobody" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    none = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(
        ["git", *words], cwd=folder, env={**os.environ, **who, **none}, check=True, capture_output=True
    )


def commit(workspace: Workspace, entries: Sequence[Entry], words: Wording = english) -> None:
    if entries:
        record(workspace, MEETING, entries, words=words)
    git(workspace.root, "add", "--all", ".")
    git(workspace.root, "commit", "--quiet", "--allow-empty", "--message", "recorded")


def merge(
    workspace: Workspace,
    before: Sequence[Entry],
    ours: Sequence[Entry],
    theirs: Sequence[Entry],
    words: Wording,
) -> tuple[FollowUp, str]:
    """Record on two branches, the other one in `words`; return what the merged file says, and its text."""
    root = workspace.root
    commit(workspace, before)
    git(root, "checkout", "--quiet", "-b", "theirs")
    commit(workspace, theirs, words)
    git(root, "checkout", "--quiet", "main")
    commit(workspace, ours)
    git(root, "merge", "--quiet", "--no-edit", "theirs")
    merged = read_file(root, FOLLOW_UP, FollowUp)
    assert merged.faults == ()
    assert merged.content is not None
    return merged.content, (root / FOLLOW_UP).read_text(encoding="utf-8")


def without_entries(text: str) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith("  - "))


@pytest.mark.parametrize("theirs", THEIRS)
@pytest.mark.parametrize("ours", OURS)
@pytest.mark.parametrize("before", BEFORE)
def test_both_stand_in_the_file(repository: Workspace, before: str, ours: str, theirs: str) -> None:
    content, text = merge(repository, BEFORE[before], OURS[ours], THEIRS[theirs], english)
    expected = [*BEFORE[before], *OURS[ours], *THEIRS[theirs]]
    assert shown([*content.dispatches, *content.responses, *content.reports]) == shown(expected)
    assert without_entries(text) == BEGUN


def test_a_file_that_is_begun_in_two_languages(repository: Workspace) -> None:
    content, text = merge(repository, (), OURS["all"], THEIRS["all"], swedish)
    expected = [*OURS["all"], *THEIRS["all"]]
    assert shown([*content.dispatches, *content.responses, *content.reports]) == shown(expected)
    title = BEGUN.split("\n", 1)[0]
    assert without_entries(text) == BEGUN.replace(title, f"{title}\n# Vad som har hänt sedan mötet.")


def test_the_same_thing_on_both_branches_stands_there_once(repository: Workspace) -> None:
    content, text = merge(repository, (), OURS["all"], OURS["all"], english)
    assert shown([*content.dispatches, *content.responses, *content.reports]) == shown(OURS["all"])
    assert without_entries(text) == BEGUN
