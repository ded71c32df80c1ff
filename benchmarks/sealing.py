"""Rows about the seal: what it costs the check, and verifying beside what ssh-keygen takes alone."""

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from benchmarks.archive import make
from benchmarks.measuring import LSG, TOP, Row, command

from lsgtool.adjustment.asked import asked_to_adjust
from lsgtool.adjustment.statement import NAMESPACE, approval
from lsgtool.model.log import StepKind
from lsgtool.model.meeting import Meeting
from lsgtool.stages.lines import step_of, with_step
from lsgtool.stages.numbers import with_first_paragraph
from lsgtool.stages.standing import adjustment_of
from lsgtool.timeline.in_force import body_on
from lsgtool.workspace.workspace import Workspace

FILES, BYTES = 200, 20_000
ON = "2060-01-01"
SIGNED = "lsg/2024-09-20"


def sealing(folder: str) -> Iterator[Row]:
    """Yield the rows; `folder` takes two archives of which one is sealed, and what ssh-keygen needs."""
    plain, sealed = Path(folder) / "unsealed", Path(folder) / "sealed"
    make(plain, FILES, BYTES)
    shutil.copytree(plain, sealed)
    for file in sorted(sealed.rglob("20*.yaml")):
        seal(Workspace(sealed), file.relative_to(sealed).as_posix())
    check = (LSG, "check", "--on", ON, "--root")
    yield Row(
        f"lsg check, {FILES} sealed", f"lsg check, {FILES} not sealed",
        command(*check, str(sealed)), command(*check, str(plain)), 7,
    )  # fmt: skip
    yield Row(
        f"lsg verify --all, {FILES} sealed", f"lsg check, {FILES} sealed",
        command(LSG, "verify", "--all", "--root", str(sealed)), command(*check, str(sealed)), 5,
    )  # fmt: skip
    ssh_keygen = shutil.which("ssh-keygen")
    if ssh_keygen is None:
        print("Without ssh-keygen, `lsg verify` has no peer.")
        return
    yield Row(
        "lsg verify, 2 signatures", "ssh-keygen -Y verify, 1 signature",
        command(LSG, "verify", SIGNED, "--root", str(TOP)),
        command("sh", "-c", by_hand(folder, ssh_keygen)), 15,
    )  # fmt: skip


def seal(workspace: Workspace, path: str) -> None:
    """Let all who adjust the minutes approve them, and seal them, without judging them."""
    file = workspace.root / path
    meeting = workspace.meeting(path).content
    bodies = workspace.bodies.content
    if meeting is None or bodies is None:
        raise SystemExit(f"{path} has faults")
    text = with_first_paragraph(workspace, meeting, file.read_text(encoding="utf-8"))
    day = meeting.date + timedelta(days=10)
    body = body_on(bodies, meeting.body, meeting.date)
    for one in asked_to_adjust(meeting, body) if body is not None else ():
        digests = adjustment_of(workspace, path, text).digests
        text = with_step(text, step_of(StepKind.APPROVED, day, by=one.name, digests=digests))
    step = step_of(StepKind.ADJUSTED, day, seal=adjustment_of(workspace, path, text).seal)
    file.write_text(with_step(text, step), encoding="utf-8", newline="\n")


def by_hand(folder: str, ssh_keygen: str) -> str:
    """Return the words for a shell that verify one signature of the example without lsg."""
    meeting = Workspace(TOP).meeting(f"meetings/{SIGNED}.yaml").content
    step = next(step for step in meeting.log if step.signature) if isinstance(meeting, Meeting) else None
    if meeting is None or step is None:
        raise SystemExit(f"{SIGNED} is not signed")
    statement, signature = Path(folder) / "statement", Path(folder) / "signature"
    statement.write_bytes(approval(meeting.ref, str(step.by), step.day, (), step.digests))  # never opened
    signature.write_text(str(step.signature), encoding="ascii", newline="\n")
    noon = date.isoformat(step.day).replace("-", "") + "1200"
    return (
        f"{ssh_keygen} -Y verify -Overify-time={noon} -n {NAMESPACE} -f {TOP / 'allowed_signers'}"
        f" -I Karin_Ek@lsg/chair -s {signature} < {statement}"
    )
