"""The work behind `lsg diff`."""

from pathlib import Path

import typer

from lsgtool.adjustment.agenda import compared, last_called
from lsgtool.adjustment.agenda_page import Compared, page, records
from lsgtool.cli.colours import tinted
from lsgtool.cli.language import words
from lsgtool.cli.showing import in_colour, shown
from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.model.log import Step
from lsgtool.model.meeting import MINUTED, Meeting, Status
from lsgtool.printers.lines import plain
from lsgtool.printers.tables import as_json
from lsgtool.render.proof import Proof, Proofs
from lsgtool.suggestion import suggestion
from lsgtool.timeline.series import agenda_numbers, number_items
from lsgtool.workspace.select import select
from lsgtool.workspace.workspace import Workspace

TABLE, JSON = FORMATS = ("table", "json")
FOUND = 1


def diff(root: Path, name: str, form: str, *, agenda: bool) -> int:
    """Show how a meeting differs from its agenda as called, and return the exit code."""
    if form not in FORMATS:
        raise UserError(msg("there is no format `{name}`", name=form), suggestion(form, FORMATS))
    workspace = Workspace(root)
    path = select(workspace, name, Path())
    if not agenda:
        raise UserError(
            msg("it is not said what the meeting is compared with"),
            msg(
                "--agenda: its items with the agenda as it was called; `lsg verify {meeting}` shows what has"
                " changed since the minutes were sealed",
                meeting=name,
            ),
        )
    proof = Proofs(workspace).read(path, numbered=False)
    if not isinstance(proof, Proof):
        typer.echo(shown(proof, workspace), color=in_colour())
        return FOUND
    _put_out(_compared(proof), form)
    return 0


def _compared(proof: Proof) -> Compared:
    meeting, numbering = proof.meeting, proof.body.numbering
    step = _called(meeting)
    rows = compared(step.agenda, meeting, proof.body)
    if meeting.status not in MINUTED or proof.counted is None:
        return Compared(meeting, step, rows, agenda_numbers(meeting.items), "")
    sign = "§" if numbering is None or numbering.paragraph_sign else ""
    return Compared(meeting, step, rows, number_items(meeting.items, proof.counted).labels, sign)


def _called(meeting: Meeting) -> Step:
    step = last_called(meeting)
    if step is None:
        raise UserError(
            msg("{meeting} has no agenda in its log to compare with", meeting=str(meeting.ref)),
            _way_out(meeting),
        )
    return step


def _way_out(meeting: Meeting) -> Message:
    if meeting.status is Status.PLANNED:
        return msg(
            "`lsg call {meeting}` calls it, and keeps its agenda as it is then", meeting=str(meeting.ref)
        )
    return msg(
        "`lsg call` keeps the agenda, before the meeting; of this one the notice that was sent has to tell"
    )


def _put_out(found: Compared, form: str) -> None:
    if form == JSON:
        typer.echo(as_json(records(found)).encode("utf-8"), nl=False)
        return
    colour = in_colour()
    for line in page(found, words, tinted if colour else plain):
        typer.echo(line, color=colour)
