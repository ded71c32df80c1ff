"""Many lsg take steps in one folder at the same time: each step is there once, in an order that is legal."""

import subprocess
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.helpers.staged import (
    ADJUSTER,
    CHAIR,
    FILES,
    NAME,
    PATH,
    PLANNED,
    called,
    held,
    meeting_of,
    write,
)

from lsgtool.adjustment.ledger import read_log
from lsgtool.model.follow_up import FollowUp
from lsgtool.model.meeting import Status
from lsgtool.workspace.reader import read_file

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

pytestmark = pytest.mark.slow

# Each process says that it has come as far as the file, and waits until all have.
WAIT = """\
import os, pathlib, time
import lsgtool.recording.record, lsgtool.stages.change
from lsgtool.workspace.amend import amend
def together(*words):
    pathlib.Path(f"ready-{os.getpid()}").touch()
    while not pathlib.Path("go").exists():
        time.sleep(0.01)
    return amend(*words)
lsgtool.recording.record.amend = lsgtool.stages.change.amend = together
"""
ASSIGNED = PLANNED.replace(
    "- att anta avtalet",
    "- {kind: assign, text: att Karin Ek bjuder in till en dialog, to: Karin Ek, due: 2024-10-31}",
)
BOTH = (CHAIR, ADJUSTER)
ON = ("--on", "2024-10-08")


def at_once(lsg: "Lsg", folder: Path, commands: Sequence[Sequence[str]]) -> list[tuple[int, str]]:
    """Run commands that all come to their file at the same time; return what each ends with and says."""
    waiting = lsg.after(WAIT)
    processes = [
        subprocess.Popen(
            [*waiting.command, *command, *ON],
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
    ends = [(process.communicate()[1], process.wait()) for process in processes]
    for file in (*folder.glob("ready-*"), folder / "go"):
        file.unlink()
    return [(code, said) for said, code in ends]


def first_line(said: str) -> str:
    return said.partition("\n")[0]


def test_all_approve_single_paragraphs_and_one_reports(lsg: "Lsg", tmp_path: Path) -> None:
    write(tmp_path, FILES | {PATH: ASSIGNED})
    called(tmp_path)
    held(tmp_path)
    parts = ("1", "2", "3")
    approvals = [("adjust", NAME, "--by", name, "--paragraph", part) for name in BOTH for part in parts]
    report = ("report", f"{NAME}#2", "--done", "2024-10-04")
    assert at_once(lsg, tmp_path, [*approvals, report]) == [(0, "")] * 7

    meeting = meeting_of(tmp_path)
    told = [(step.by, *step.digests) for step in meeting.log[2:]]
    assert Counter(told) == Counter((name, part) for name in BOTH for part in parts)
    assert (meeting.status, read_log(meeting.log).missteps) == (Status.HELD, ())
    followed = read_file(tmp_path, PATH.replace(".yaml", ".follow-up.yaml"), FollowUp).content
    assert followed is not None
    assert [one.paragraph for one in followed.reports] == ["2"]


def test_all_approve_all_and_it_is_sealed_once(lsg: "Lsg", tmp_path: Path) -> None:
    write(tmp_path)
    called(tmp_path)
    held(tmp_path)
    ends = at_once(lsg, tmp_path, [("adjust", NAME, "--by", name) for name in (*BOTH, *BOTH)])
    assert sorted(code for code, _ in ends) == [0, 0, 2, 2]
    known = {
        *(f"lsg: {name} has approved this already" for name in BOTH),
        f"lsg: the minutes of {NAME} are adjusted already",
    }
    assert {first_line(said) for code, said in ends if code} <= known
    meeting = meeting_of(tmp_path)
    assert sorted(step.by or "" for step in meeting.log[2:]) == ["", CHAIR, ADJUSTER]
    ledger = read_log(meeting.log)
    assert (meeting.status, ledger.state, ledger.missteps) == (Status.ADJUSTED, Status.ADJUSTED, ())
    assert ledger.sealed == len(meeting.log) - 1


def test_one_holds_the_meeting_and_another_cancels_it(lsg: "Lsg", tmp_path: Path) -> None:
    write(tmp_path)
    called(tmp_path)
    ends = at_once(lsg, tmp_path, [("hold", NAME), ("cancel", NAME), ("hold", NAME), ("cancel", NAME)])
    assert sorted(code for code, _ in ends) == [0, 2, 2, 2]
    meeting = meeting_of(tmp_path)
    taken = "held" if ends[0][0] == 0 or ends[2][0] == 0 else "cancelled"
    assert [step.kind for step in meeting.log] == ["called", taken]
    assert meeting.status == taken
    standing = {"held": f"lsg: {NAME} is held already", "cancelled": f"lsg: {NAME} is cancelled"}
    assert {first_line(said) for code, said in ends if code} == {standing[taken]}
