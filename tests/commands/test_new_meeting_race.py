"""Two secretaries plan the same meeting at the same instant: one of them wins, and no file is lost."""

import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.helpers.folding import joined

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

# Each process says that it has come as far as naming its finished file, and waits until all have.
WAIT = """\
import os, pathlib, sys, time
import lsgtool.workspace.whole_file as room
link = os.link
def together(*paths):
    pathlib.Path(f"ready-{os.getpid()}").touch()
    while not pathlib.Path("go").exists():
        time.sleep(0.001)
    SYSTEM
room.os.link = together
"""
SYSTEMS = {"with links": "link(*paths)", "without links": "raise PermissionError(1, 'no links here')"}
MANY = 4


@pytest.mark.parametrize("system", SYSTEMS)
def test_one_of_many_at_the_same_time_wins(lsg: "Lsg", minutes: Path, system: str) -> None:
    waiting = lsg.after(WAIT.replace("SYSTEM", SYSTEMS[system]))
    processes = [
        subprocess.Popen(
            [
                *(*waiting.command, "new-meeting", "ledning", "2025-05-16"),
                *("--on", "2025-03-03", "--place", f"Rum {number}"),
            ],
            cwd=minutes,
            env=waiting.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        for number in range(MANY)
    ]
    while len(list(minutes.glob("ready-*"))) < MANY and all(one.poll() is None for one in processes):
        time.sleep(0.01)
    (minutes / "go").touch()
    answers = [one.communicate() for one in processes]
    codes = [one.returncode for one in processes]
    assert sorted(codes) == [0, *[2] * (MANY - 1)], answers

    winner = codes.index(0)
    file = minutes / "meetings/ledning/2025-05-16.yaml"
    assert answers[winner] == ("meetings/ledning/2025-05-16.yaml\n", "")
    assert f"\nplace: Rum {winner}\n" in file.read_text(encoding="utf-8")
    for number, (out, errors) in enumerate(answers):
        if number != winner:
            assert out == ""
            assert joined(errors).startswith(f"lsg: {file.resolve()} is there already and is left as it is ")
    assert sorted(entry.name for entry in file.parent.iterdir()) == ["2025-02-14.yaml", "2025-05-16.yaml"]
