"""Whenever lsg is killed, a package is there whole or not at all, and the next run makes it."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.commands.killing import KILLED, before_step

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

pytestmark = pytest.mark.slow

RENDER = ("render", "package", "ledning/2025-02-14", "--to", "md")
NAME = "ledning-2025-02-14-handlingar"

STEPS = ("mkdir", "fsync", "rename", "replace", "unlink", "rmdir")


@pytest.fixture
def papers(minutes: Path) -> Path:
    """A repository with a meeting that has two papers."""
    file = minutes / "meetings/ledning/2025-02-14.yaml"
    text = file.read_text(encoding="utf-8")
    papers = "    papers: [{title: A, file: bilagor/a.pdf}, {title: B, file: bilagor/b.pdf}]\n"
    file.write_text(text.replace("    decisions:", f"{papers}    decisions:"), encoding="utf-8")
    (minutes / "bilagor").mkdir()
    for name in ("a.pdf", "b.pdf"):
        (minutes / "bilagor" / name).write_bytes(os.urandom(1000))
    return minutes


def shown(folder: Path) -> dict[str, bytes]:
    """Return all that a person sees in a folder, by path; assert that the rest is lsg's own."""
    names = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    assert all(name in {NAME, f"{NAME}.zip"} or name.endswith(".lsg-tmp") for name in names)
    seen = (
        path
        for name in names
        if name.startswith(NAME)
        for path in (folder / name, *(folder / name).rglob("*"))
    )
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in seen if path.is_file()}


def cut_runs(lsg: "Lsg", words: tuple[str, ...], folder: Path) -> Iterator[None]:
    """Run the command again and again, each time one step further, until it comes to its end."""
    steps = 0
    while True:
        done = lsg.after(before_step(steps, *STEPS))(*words, cwd=folder)
        yield
        if done.returncode != KILLED:
            assert done.returncode == 0, done.stderr
            break
        steps += 1
    assert steps > 4, "the command changed the disk in other ways than those that are counted"


@pytest.mark.parametrize(
    ("words", "states"),
    [
        # No system swaps two folders, so for an instant there is none.
        (RENDER, ["old", "none", "new"]),
        ((*RENDER, "--zip"), ["old", "new"]),
    ],
    ids=["folder", "zip"],
)
def test_a_package_killed_before_each_step(
    lsg: "Lsg", papers: Path, words: tuple[str, ...], states: list[str]
) -> None:
    out, kept = papers / "out", papers / "kept"
    assert lsg(*words, cwd=papers).returncode == 0
    old = shown(out)
    out.rename(kept)
    (papers / "bilagor/a.pdf").write_bytes(b"new")
    assert lsg(*words, cwd=papers).returncode == 0
    new = shown(out)
    assert old != new

    seen: list[str] = []
    shutil.rmtree(out)
    shutil.copytree(kept, out)
    for _ in cut_runs(lsg, words, papers):
        now = shown(out)
        assert now in (old, {}, new), "half a package"
        state = ("old", "none", "new")[(old, {}, new).index(now)]
        if seen[-1:] != [state]:
            seen.append(state)
            again = lsg(*words, cwd=papers)
            assert again.returncode == 0, "lsg takes its own package for somebody's"
            assert shown(out) == new
        shutil.rmtree(out)
        shutil.copytree(kept, out)
    assert seen == states
