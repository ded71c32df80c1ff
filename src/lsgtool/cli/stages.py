"""The work behind the commands that take a meeting one step further."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import typer

from lsgtool.cli.language import words
from lsgtool.cli.showing import in_colour, shown
from lsgtool.cli.telling import folded, note, tell
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.recording.option_text import check_logged
from lsgtool.stages.adjusting import Approving
from lsgtool.stages.adjusting import adjust as take_approval
from lsgtool.stages.calling import call as take_call
from lsgtool.stages.calling import cancel as take_cancel
from lsgtool.stages.calling import hold as take_hold
from lsgtool.stages.change import Taken
from lsgtool.stages.reopening import reopen as take_reopening
from lsgtool.workspace.select import select
from lsgtool.workspace.workspace import Workspace

FOUND = 1


def call(root: Path, name: str, by: str | None, on: date) -> int:
    """Call a meeting and return the exit code."""
    check_logged("--by", by)
    return _take(root, name, lambda workspace, path: take_call(workspace, path, by, on))


def hold(root: Path, name: str, by: str | None, on: date) -> int:
    """Write down that a meeting was held and return the exit code."""
    check_logged("--by", by)
    return _take(root, name, lambda workspace, path: take_hold(workspace, path, by, on))


def cancel(root: Path, name: str, by: str | None, reason: str | None, on: date) -> int:
    """Cancel a meeting and return the exit code."""
    check_logged("--by", by)
    check_logged("--reason", reason)
    return _take(root, name, lambda workspace, path: take_cancel(workspace, path, by, reason, on))


def reopen(root: Path, name: str, by: str | None, reason: str | None, on: date) -> int:
    """Open minutes again and return the exit code."""
    if reason is None or not reason.strip():
        raise UserError(msg("no reason is given"), msg("say why, for it stays in the file: --reason TEXT"))
    check_logged("--by", by)
    check_logged("--reason", reason)
    return _take(root, name, lambda workspace, path: take_reopening(workspace, path, by, reason, on))


def adjust(
    root: Path, name: str, by: str | None, paragraphs: tuple[str, ...], key: Path | None, on: date
) -> int:
    """Write down an approval, signed where a key is given, and return the exit code."""
    check_logged("--by", by)
    if by is None:
        raise UserError(msg("it is not said who approves"), msg("name who it is: --by NAME"))
    signing = _signing(key) if key is not None else None
    approving = Approving(by, on, paragraphs, signing)
    return _take(root, name, lambda workspace, path: take_approval(workspace, path, approving))


def _signing(key: Path) -> Callable[[bytes], str]:
    from lsgtool.adjustment.statement import NAMESPACE
    from lsgtool.workspace.ssh import sign

    return lambda statement: sign(key.expanduser(), statement, NAMESPACE)


def _take(root: Path, name: str, step: Callable[[Workspace, str], Taken]) -> int:
    """Take a step, and say what came of it and what comes next."""
    workspace = Workspace(root)
    path = select(workspace, name, Path())
    taken = step(workspace, path)
    if taken.faults:
        typer.echo(shown(taken.faults, workspace), color=in_colour())
        tell(msg("nothing was written: mend what is found, and try again"), beside=True)
        return FOUND
    for message in (taken.message, *taken.done):
        tell(message)
    if taken.following:
        tell(msg("Next:"))
    for one in taken.following:
        for line in folded(words(one), "- ", "  "):
            typer.echo(line)
    for doubt in taken.notes:
        note(doubt)
    return 0
