"""The work behind `lsg verify`."""

from collections.abc import Sequence
from pathlib import Path

import typer

from lsgtool.cli.colours import tinted
from lsgtool.cli.language import words
from lsgtool.cli.showing import in_colour, shown
from lsgtool.cli.telling import tell
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.printers.lines import plain
from lsgtool.suggestion import suggestion
from lsgtool.verify.json_page import json_page
from lsgtool.verify.page import page, summary
from lsgtool.verify.report import Report
from lsgtool.verify.verifying import Verifier
from lsgtool.workspace.select import select
from lsgtool.workspace.workspace import Workspace

TEXT, JSON = FORMATS = ("text", "json")


def verify(root: Path, meetings: Sequence[str], form: str, *, everything: bool) -> bool:
    """Verify meetings, print what is found out, and return whether anything is wrong."""
    if form not in FORMATS:
        raise UserError(msg("there is no format `{name}`", name=form), suggestion(form, FORMATS))
    workspace = Workspace(root)
    verifier = Verifier(workspace)
    if everything:
        _require_none(meetings)
        reports = verifier.everything()
    else:
        reports = [verifier.verify(path) for path in _paths(workspace, meetings)]
    if form == JSON:
        typer.echo(json_page(reports, words), nl=False)
    else:
        for report in reports:
            if not (everything and report.unsealed):  # there may be many, and the closing line counts them
                _show(report, workspace)
    tell(summary(reports), beside=form == JSON)
    return not all(report.fine for report in reports)


def _show(report: Report, workspace: Workspace) -> None:
    for line in page(report, words, tinted if in_colour() else plain):
        typer.echo(line, color=in_colour())
    if report.faults:
        typer.echo(shown(report.faults, workspace), color=in_colour())
    typer.echo()


def _require_none(meetings: Sequence[str]) -> None:
    if meetings:
        raise UserError(msg("meetings are named beside --all"), msg("name the meetings, or take --all"))


def _paths(workspace: Workspace, meetings: Sequence[str]) -> Sequence[str]:
    if not meetings:
        raise UserError(
            msg("no meeting is named"),
            msg("name one, such as lsg/2024-09-20, lsg/next or lsg/latest, or take --all"),
        )
    return list(dict.fromkeys(select(workspace, name, Path()) for name in meetings))
