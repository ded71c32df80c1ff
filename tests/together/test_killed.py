"""Whenever lsg is killed in a step, the file is the old one or the new one, and the step is taken again."""

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from secrets import randbelow
from typing import TYPE_CHECKING

import pytest
from tests.commands.killing import KILLED, before_step
from tests.helpers.judging import judge
from tests.helpers.staged import (
    ADJUSTER,
    CHAIR,
    FILES,
    NAME,
    PATH,
    PLANNED,
    approved,
    called,
    cancelled,
    held,
    meeting_of,
    text_of,
    write,
)

from lsgtool.adjustment.ledger import read_log
from lsgtool.diagnostic import Severity
from lsgtool.workspace.workspace import Workspace

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

pytestmark = pytest.mark.slow

Steps = tuple[Callable[[Path], object], ...]
CALLED: Steps = (called,)
HELD: Steps = (called, held)
APPROVED: Steps = (called, held, lambda root: approved(root, CHAIR))
SEALED: Steps = (*APPROVED, lambda root: approved(root, ADJUSTER))
CANCELLED: Steps = (called, cancelled)
WINDOWS = FILES | {PATH: "\ufeff" + PLANNED.replace("\n", "\r\n")}
DONE, REFUSED = 0, 2


@dataclass(frozen=True, slots=True)
class Scene:
    """What was done before, and the command that is killed."""

    before: Steps
    words: str
    files: dict[str, str] | None = None
    on: str = "2024-10-08"

    def prepare(self, root: Path) -> Path:
        write(root, self.files or FILES)
        for step in self.before:
            step(root)
        return root

    @property
    def command(self) -> Sequence[str]:
        return [word.replace("~", " ") for word in f"{self.words} --on {self.on}".split()]


SCENES = {
    "call": Scene((), f"call {NAME}", on="2024-09-06"),
    "hold": Scene(CALLED, f"hold {NAME}"),
    "hold in a file of Windows": Scene(CALLED, f"hold {NAME}", WINDOWS),
    "approve a paragraph": Scene(HELD, f"adjust {NAME} --by Karin~Ek --paragraph 2"),
    "approve": Scene(HELD, f"adjust {NAME} --by Karin~Ek"),
    "seal": Scene(APPROVED, f"adjust {NAME} --by Sara~Lind"),
    "seal in a file of Windows": Scene(APPROVED, f"adjust {NAME} --by Sara~Lind", WINDOWS),
    "reopen": Scene(SEALED, f"reopen {NAME} --reason Fel"),
    "reopen what was cancelled": Scene(CANCELLED, f"reopen {NAME} --reason Fler~kan"),
    "cancel": Scene(CALLED, f"cancel {NAME} --reason Få~kan"),
}
"""The words after `lsg`, with `~` for a blank."""


def left_behind(root: Path) -> list[str]:
    """Return the names of the files that are none of the repository, nor the lock."""
    known = {*FILES, ".lsg-lock"}
    files = (file.relative_to(root).as_posix() for file in root.rglob("*") if file.is_file())
    return [file for file in files if file not in known]


def assert_legal(root: Path) -> None:
    """Assert that the file is whole, its status as its log says, and that nothing is found in it."""
    meeting = meeting_of(root)
    ledger = read_log(meeting.log)
    assert ledger.missteps == ()
    assert ledger.state in (meeting.status, None)
    found = judge(Workspace(root)).diagnostics
    assert [one for one in found if one.severity is Severity.ERROR] == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no forks")
@pytest.mark.parametrize("scene", SCENES)
def test_killed_at_every_moment(tmp_path: Path, repository: Path, scene: str) -> None:
    start = SCENES[scene].prepare(tmp_path / "start")
    old = (start / PATH).read_bytes()
    lives = tmp_path / "lives"
    done = subprocess.run(
        [sys.executable, "-m", "tests.together.killed", start, lives, PATH, *SCENES[scene].command],
        cwd=repository,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    ends = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(ends) > 20
    assert [code for code, _ in ends] == [KILLED] * (len(ends) - 1) + [DONE]
    new = (lives / str(len(ends) - 1) / PATH).read_bytes()
    assert new != old

    found = []
    for moment, (_, again) in enumerate(ends):
        root, now = lives / str(moment), (lives / f"{moment}.yaml").read_bytes()
        assert now in (old, new), f"moment {moment}"
        assert again == (DONE if now == old else REFUSED), f"moment {moment}"
        assert (root / PATH).read_bytes() == new, f"moment {moment}"
        assert all(Path(file).name.endswith(".lsg-tmp") for file in left_behind(root))
        found.append(now == new)
    assert found == sorted(found)  # it was the old one, and from some moment on the new one
    assert 1 < sum(found) < len(found)
    assert_legal(lives / "0")


RANDOM_KILLS = 24


def test_killed_at_any_moment(lsg: "Lsg", tmp_path: Path) -> None:
    scene = SCENES["seal"]
    start = scene.prepare(tmp_path / "start")
    old = text_of(start)
    seed = randbelow(10**6)
    chance = random.Random(seed)  # moments, no secrets
    started = time.monotonic()
    assert lsg(*scene.command, cwd=start).returncode == DONE
    life = time.monotonic() - started
    new = text_of(start)
    killed = 0
    for moment in range(RANDOM_KILLS):
        write(start, {PATH: old})
        with subprocess.Popen(
            [*lsg.command, *scene.command],
            cwd=start,
            env=lsg.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            # From shortly before it comes to the file, for what it does earlier changes nothing.
            time.sleep(life * chance.uniform(0.5, 1))
            process.kill()
        killed += process.returncode != DONE
        assert text_of(start) in (old, new), f"seed {seed}, moment {moment}"
    assert killed > 0, f"seed {seed}"
    write(start, {PATH: old})
    assert lsg(*scene.command, cwd=start).returncode == DONE, "a killed lsg keeps the others out"
    assert text_of(start) == new
    assert_legal(start)


STEPS = ("mkdir", "fdopen", "fsync", "chmod", "replace", "unlink")


def test_killed_before_each_step(lsg: "Lsg", tmp_path: Path) -> None:
    """As above in whole processes, for systems without forks."""
    scene = SCENES["seal"]
    start = scene.prepare(tmp_path)
    old = text_of(start)
    seen = []
    code, step = KILLED, 0
    while code == KILLED:
        write(start, {PATH: old})
        code = lsg.after(before_step(step, *STEPS))(*scene.command, cwd=start).returncode
        seen.append(text_of(start))
        step += 1
    new = text_of(start)
    assert code == DONE
    assert len(seen) > 5
    assert seen == sorted(seen, key=lambda text: text == new)
    assert set(seen) == {old, new}


SLOW_KEYGEN = """\
#!/bin/sh
echo $$ > "$LSG_TEST_SIGNING"
exec sleep 600
"""


@pytest.mark.skipif(os.name == "nt", reason="the program in its place is one of a Unix shell")
def test_killed_while_it_is_signed(lsg: "Lsg", tmp_path: Path) -> None:
    root = SCENES["approve"].prepare(tmp_path / "minutes")
    old = text_of(root)
    signing, key, programs = tmp_path / "signing", tmp_path / "key", tmp_path / "bin"
    key.write_bytes(b"")
    programs.mkdir()
    (programs / "ssh-keygen").write_text(SLOW_KEYGEN, encoding="utf-8")
    (programs / "ssh-keygen").chmod(0o755)
    path = os.pathsep.join((str(programs), lsg.environment["PATH"]))
    with subprocess.Popen(
        [*lsg.command, *SCENES["approve"].command, "--sign", key],
        cwd=root,
        env={**lsg.environment, "PATH": path, "LSG_TEST_SIGNING": str(signing), "TMPDIR": str(tmp_path)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        while not (signing.exists() and signing.read_text(encoding="utf-8").endswith("\n")):
            assert process.poll() is None
            time.sleep(0.01)
        process.kill()
    try:
        assert text_of(root) == old
        # ssh-keygen lives on, and holds nothing that another lsg needs.
        assert lsg(*SCENES["approve"].command, cwd=root).returncode == DONE
    finally:
        os.kill(int(signing.read_text(encoding="utf-8")), 9)
    assert [step.by for step in meeting_of(root).log if step.digests] == [CHAIR]
    assert_legal(root)
