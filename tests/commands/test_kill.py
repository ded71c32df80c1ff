"""Whenever lsg is killed, each file is the old one or the new one, whole; what is left over nobody reads."""

import random
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from secrets import randbelow
from typing import TYPE_CHECKING

import pytest
from tests.commands.killing import KILLED, before_step

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

pytestmark = pytest.mark.slow

KILLS = 24
OLD, NEW = "Digitalt", "Väven, Umeå"
RENDER = ("render", "protocol", "--all", "--to", "docx,md")

# Ends the process in the middle of the nth file.
IN_THE_MIDDLE = """\
import os
fdopen = os.fdopen
left = FILES
def half(handle, mode):
    global left
    file = fdopen(handle, mode)
    if left:
        left -= 1
        return file
    class Half:
        def __enter__(self):
            return self
        def __exit__(self, *trouble):
            raise AssertionError
        def write(self, content):
            file.write(content[: len(content) // 2])
            file.flush()
            os._exit(9)
    return Half()
os.fdopen = half
"""
STEPS = ("mkdir", "open", "fdopen", "fsync", "chmod", "link", "replace", "unlink")

RECORDED = """\
import os
def recorded(function):
    def step(*words, **named):
        with open("steps.txt", "a", encoding="utf-8") as file:
            file.write(function.__name__ + "\\n")
        return function(*words, **named)
    return step
for name in ("fsync", "replace"):
    setattr(os, name, recorded(getattr(os, name)))
"""


def shown(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder that a person sees; assert that all others are lsg's own."""
    names = [entry.name for entry in folder.iterdir()] if folder.is_dir() else []
    hidden = [name for name in names if name.startswith(".")]
    assert all(name == ".lsg-made" or name.endswith(".lsg-tmp") for name in hidden)
    return {name: (folder / name).read_bytes() for name in names if name not in hidden}


def fill(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put papers into a folder as lsg leaves them, with its record of them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    record = [f"{sha256(content).hexdigest()}  {name}\n" for name, content in sorted(files.items())]
    (folder / ".lsg-made").write_text("".join(record), encoding="utf-8", newline="\n")


def versions(lsg: "Lsg", folder: Path) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Return the papers of a repository before and after a change in each meeting, made by lsg left alone."""
    made = []
    for place in (OLD, NEW):
        for meeting in folder.glob("meetings/*/????-??-??.yaml"):
            # Without its log, which would tell that sealed minutes have been changed.
            lines = meeting.read_text(encoding="utf-8").partition("\nlog:\n")[0].splitlines()
            kept = [line for line in lines if not line.startswith("place:")]
            meeting.write_text("\n".join([*kept, f"place: {place}", ""]), encoding="utf-8")
        assert lsg(*RENDER, cwd=folder).returncode == 0
        made.append(shown(folder / "out"))
    old, new = made
    assert old.keys() == new.keys()
    assert all(old[name] != new[name] for name in old)
    return old, new


def cut_runs(lsg: "Lsg", words: tuple[str, ...], folder: Path) -> Iterator[None]:
    """Run the command again and again, each time one step further, until it comes to its end."""
    steps = 0
    while True:
        done = lsg.after(before_step(steps, *STEPS))(*words, cwd=folder)
        yield
        if done.returncode != KILLED:
            assert (done.returncode, done.stderr) == (0, "")
            break
        steps += 1
    assert steps > 5, "the command changed the disk in other ways than those that are counted"


def test_killed_at_many_moments(lsg: "Lsg", example: Path, tmp_path: Path) -> None:
    shutil.copy(example / "bodies.yaml", tmp_path)
    (tmp_path / "meetings/lsg").mkdir(parents=True)
    for meeting in example.glob("meetings/lsg/2024-*.yaml"):
        shutil.copy(meeting, tmp_path / "meetings/lsg")
    old, new = versions(lsg, tmp_path)
    out = tmp_path / "out"
    seed = randbelow(10**6)
    chance = random.Random(seed)  # moments, no secrets
    started = time.monotonic()
    assert lsg(*RENDER, cwd=tmp_path).returncode == 0
    life = time.monotonic() - started

    killed = cut = 0
    for moment in range(KILLS):
        fill(out, old)
        with subprocess.Popen(
            [*lsg.command, *RENDER],
            cwd=tmp_path,
            env=lsg.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            if moment % 2:  # at any moment of its life, or as soon as it writes
                time.sleep(chance.uniform(0, life))
            else:
                while process.poll() is None and len(list(out.iterdir())) == len(old) + 1:
                    time.sleep(0.001)
                time.sleep(chance.uniform(0, life / 20))
            process.kill()
        killed += process.returncode != 0
        now = shown(out)
        assert now.keys() == old.keys(), f"seed {seed}, moment {moment}"
        broken = [name for name in now if now[name] not in (old[name], new[name])]
        assert broken == [], f"seed {seed}, moment {moment}"
        cut += now not in (old, new)
        if now not in (old, new):
            again = lsg(*RENDER, cwd=tmp_path)
            assert (again.returncode, shown(out)) == (0, new), again.stderr
    assert killed > KILLS / 4
    assert cut > 0, "no process was killed between two files"

    (out / ".left.md.over.lsg-tmp").write_bytes(b"half a pap")
    assert lsg(*RENDER, cwd=tmp_path).returncode == 0
    assert shown(out) == new
    assert lsg("check", "--on", "2024-06-03", cwd=tmp_path).returncode == 0


def test_papers_killed_before_each_step(lsg: "Lsg", minutes: Path) -> None:
    old, new = versions(lsg, minutes)
    out = minutes / "out"
    fill(out, old)
    seen = []
    for _ in cut_runs(lsg, RENDER, minutes):
        now = shown(out)
        seen.append(tuple("new" if now[name] == new[name] else "old" for name in sorted(now)))
        assert now.keys() == old.keys()
        assert all(now[name] in (old[name], new[name]) for name in now)
        again = lsg(*RENDER, cwd=minutes)
        assert (again.returncode, again.stderr) == (0, ""), "lsg takes its own paper for somebody's"
        assert shown(out) == new
        fill(out, old)
    assert list(dict.fromkeys(seen)) == [("old", "old"), ("new", "old"), ("new", "new")]


@pytest.mark.parametrize("whole", [0, 1, 2])  # the record of the papers, and the two papers
def test_papers_killed_in_the_middle_of_a_file(lsg: "Lsg", minutes: Path, whole: int) -> None:
    old, new = versions(lsg, minutes)
    fill(minutes / "out", old)
    killed = lsg.after(IN_THE_MIDDLE.replace("FILES", str(whole)))(*RENDER, cwd=minutes)
    assert killed.returncode == KILLED
    written = sorted(old)[: max(whole - 1, 0)]
    assert shown(minutes / "out") == {name: (new if name in written else old)[name] for name in old}
    assert len(list((minutes / "out").iterdir())) == len(old) + 2
    assert lsg(*RENDER, cwd=minutes).returncode == 0
    assert shown(minutes / "out") == new


def test_a_paper_is_safe_on_the_disk_before_it_takes_the_place_of_the_old_one(
    lsg: "Lsg", minutes: Path
) -> None:
    assert lsg.after(RECORDED)(*RENDER, cwd=minutes).returncode == 0
    assert (minutes / "steps.txt").read_text(encoding="utf-8") == "fsync\nreplace\n" * 3


def test_a_new_meeting_killed_before_each_step(lsg: "Lsg", minutes: Path) -> None:
    words = ("new-meeting", "ledning", "2025-05-16", "--on", "2025-03-03")
    folder = minutes / "meetings/ledning"
    before = shown(folder)
    assert lsg(*words, cwd=minutes).returncode == 0
    after = shown(folder)
    seen = []
    (folder / "2025-05-16.yaml").unlink()
    for _ in cut_runs(lsg, words, minutes):
        now = shown(folder)
        assert now in (before, after)
        seen.append(now == after)
        checked = lsg("check", "--on", "2025-03-03", cwd=minutes)
        meetings = "2 meetings" if now == after else "1 meeting"
        assert checked.stdout.startswith(f"judged on 2025-03-03: bodies.yaml and {meetings}\n")
        assert checked.stdout.endswith(" rules: 0 errors, 0 warnings\n")
        (folder / "2025-05-16.yaml").unlink(missing_ok=True)
    assert set(seen) == {False, True}
