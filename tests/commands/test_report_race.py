"""Many report at the same time, or are killed at any moment: no line is lost, and every file is whole."""

import random
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from secrets import randbelow
from typing import TYPE_CHECKING

import pytest
from tests.commands.killing import KILLED, before_step
from tests.helpers.recorded import BODIES, FILES, FOLLOW_UP, write

from lsgtool.model.follow_up import FollowUp
from lsgtool.workspace.reader import read_file

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

# Each process says that it has come as far as the file, and waits until all have.
WAIT = """\
import os, pathlib, time
import lsgtool.recording.record as room
amend = room.amend
def together(*words):
    pathlib.Path(f"ready-{os.getpid()}").touch()
    while not pathlib.Path("go").exists():
        time.sleep(0.01)
    return amend(*words)
room.amend = together
"""
MANY = 8
ROUNDS = 2
NAMES = [f"by-{number}" for number in range(MANY)]
KILLS = 12

MEETING = """\
body: lsg
date: 2024-09-20
status: held
first_paragraph: 36
items:
"""
RECOMMENDATION = """\
  - title: Avtal
    decisions: [{kind: recommend, text: att rekommendera avtalet}]
"""


def repository(folder: Path, paragraphs: int) -> Path:
    """Write a repository with as many principals as there are processes, and some recommendations to all."""
    towns = "".join(
        f"  {name}:\n    side: kommun\n    names: [{{from: 2000-01-01, basis: Lag, name: {name}}}]\n"
        for name in NAMES
    )
    bodies = BODIES.replace("bodies:\n", f"{towns}bodies:\n", 1)
    meeting = MEETING + RECOMMENDATION * paragraphs
    return write(folder, FILES | {"bodies.yaml": bodies, "meetings/lsg/2024-09-20.yaml": meeting})


def words(number: int, principal: str) -> tuple[str, ...]:
    return (
        *("report", f"lsg/2024-09-20#{number}", "--principal", principal, "--decided", "2024-10-22"),
        *("--outcome", "approved", "--on", "2024-10-22"),
    )


def answered(folder: Path) -> list[tuple[str, str]]:
    """Return who has decided on what, by the follow-up file, which has no faults."""
    if not (folder / FOLLOW_UP).exists():
        return []
    loaded = read_file(folder, FOLLOW_UP, FollowUp)
    assert loaded.faults == ()
    assert loaded.content is not None
    return [(one.paragraph, one.principal) for one in loaded.content.responses]


def at_once(lsg: "Lsg", folder: Path, commands: Sequence[Sequence[str]]) -> list[tuple[int, str]]:
    """Run commands that all come to the file at the same time; return what each ends with and says."""
    waiting = lsg.after(WAIT)
    processes = [
        subprocess.Popen(
            [*waiting.command, *command],
            cwd=folder,
            env=waiting.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        for command in commands
    ]
    while len(list(folder.glob("ready-*"))) < len(commands):
        assert all(process.poll() is None for process in processes)
        time.sleep(0.01)
    (folder / "go").touch()
    ends = [(process.wait(), process.communicate()[1]) for process in processes]
    for file in (*folder.glob("ready-*"), folder / "go"):
        file.unlink()
    return ends


def test_what_many_report_at_once_is_all_kept(lsg: "Lsg", tmp_path: Path) -> None:
    repository(tmp_path, ROUNDS)
    for round_ in range(ROUNDS):
        number = 36 + round_
        assert at_once(lsg, tmp_path, [words(number, name) for name in NAMES]) == [(0, "")] * MANY
        assert sorted(answered(tmp_path)) == [
            (str(one), name) for one in range(36, number + 1) for name in NAMES
        ]
    assert [file.name for file in (tmp_path / "meetings/lsg").iterdir() if file.name.startswith(".")] == []


def test_what_many_report_at_once_and_is_the_same_stands_there_once(lsg: "Lsg", tmp_path: Path) -> None:
    repository(tmp_path, 1)
    ends = at_once(lsg, tmp_path, [words(36, NAMES[0])] * 4)
    refused = f"lsg: `{NAMES[0]}` has decided on lsg/2024-09-20 § 36 already: approved on 2024-10-22\n"
    assert sorted(code for code, _ in ends) == [0, 2, 2, 2]
    assert all(said.startswith(refused) for code, said in ends if code)
    assert answered(tmp_path) == [("36", NAMES[0])]


@pytest.mark.slow
def test_killed_at_many_moments(lsg: "Lsg", tmp_path: Path) -> None:
    repository(tmp_path, KILLS)
    seed = randbelow(10**6)
    chance = random.Random(seed)  # moments, no secrets
    started = time.monotonic()
    assert lsg(*words(36, NAMES[0]), cwd=tmp_path).returncode == 0
    life = time.monotonic() - started
    killed, before = 0, answered(tmp_path)
    for moment in range(1, KILLS):
        with subprocess.Popen(
            [*lsg.command, *words(36 + moment, NAMES[0])],
            cwd=tmp_path,
            env=lsg.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            # From shortly before it comes to the file, for what it does earlier changes nothing.
            time.sleep(life * chance.uniform(0.6, 1))
            process.kill()
        killed += process.returncode != 0
        now = answered(tmp_path)
        assert now in (before, [*before, (str(36 + moment), NAMES[0])]), f"seed {seed}, moment {moment}"
        before = now
    assert killed > 0, f"seed {seed}"
    assert lsg(*words(36, NAMES[1]), cwd=tmp_path).returncode == 0, "a killed lsg keeps the others out"


STEPS = ("mkdir", "fdopen", "fsync", "chmod", "replace", "unlink")


def test_killed_before_each_step(lsg: "Lsg", tmp_path: Path) -> None:
    repository(tmp_path, 30)
    before: list[tuple[str, str]] = []
    seen = []
    for step in range(30):
        number = 36 + step
        done = lsg.after(before_step(step, *STEPS))(*words(number, NAMES[0]), cwd=tmp_path)
        now = answered(tmp_path)
        assert now in (before, [*before, (str(number), NAMES[0])])
        seen.append(now != before)
        before = now
        if done.returncode != KILLED:
            assert (done.returncode, done.stderr) == (0, "")
            break
    assert seen[0] is False
    assert seen[-1] is True
    assert len(seen) > 4, "the command changed the disk in other ways than those that are counted"
