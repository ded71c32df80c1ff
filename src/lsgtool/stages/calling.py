"""The steps before the meeting and into it: it is called, it is held, or it is cancelled."""

from dataclasses import replace
from datetime import date

from lsgtool.adjustment.agenda import agenda_of
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.model.log import StepKind
from lsgtool.model.meeting import Meeting, Status
from lsgtool.source.setting import with_value
from lsgtool.stages.change import Taken, change, change_judged, unfinished
from lsgtool.stages.following import is_adjusted, until_adjusted, until_held
from lsgtool.stages.lines import step_of, with_step
from lsgtool.stages.numbers import with_first_paragraph
from lsgtool.stages.order import by_whom, require, require_called_by, require_held_by
from lsgtool.workspace.workspace import Workspace


def call(workspace: Workspace, path: str, by: str | None, on: date) -> Taken:
    """Call the meeting at `path` on the day `on`, and freeze its agenda.

    Raises UserError where it is not the time for that, or where there is nothing on the agenda.
    """
    told: list[Taken] = []

    def plan(meeting: Meeting, text: str) -> str:
        require(meeting, StepKind.CALLED)
        _require_agenda(meeting)
        require_called_by(meeting, on)
        who = by_whom(meeting, by)
        message = msg("{meeting} is called, by {name} on {day}", meeting=str(meeting.ref), name=who, day=on)
        told.append(Taken(path, message, until_held(meeting, workspace.bodies.content)))
        step = step_of(StepKind.CALLED, on, by=who, agenda=agenda_of(meeting))
        return with_step(with_value(text, "status", Status.CALLED, "date"), step)

    judged = change_judged(workspace, path, on, plan)
    return replace(told[0], faults=judged.errors)


def hold(workspace: Workspace, path: str, by: str | None, on: date) -> Taken:
    """Write down on the day `on` that the meeting at `path` was held; its numbers are fixed by that.

    Raises UserError where it is not the time for that, or where the numbers cannot be counted.
    """
    held: list[tuple[Meeting, str]] = []

    def plan(meeting: Meeting, text: str) -> str:
        require(meeting, StepKind.HELD)
        require_held_by(meeting, on)
        _require_agenda(meeting)
        who = by_whom(meeting, by)
        held.append((meeting, who))
        text = with_first_paragraph(workspace, meeting, text)
        return with_step(with_value(text, "status", Status.HELD, "date"), step_of(StepKind.HELD, on, by=who))

    judged = change_judged(workspace, path, on, plan)
    (meeting, who), bodies = held[0], workspace.bodies.content
    name = str(meeting.ref)
    return Taken(
        path,
        msg("{meeting} is held, written down by {name}", meeting=name, name=who),
        until_adjusted(meeting, bodies),
        judged.errors,
        notes=unfinished(name, judged.warnings) if is_adjusted(meeting, bodies) else (),
    )


def cancel(workspace: Workspace, path: str, by: str | None, reason: str | None, on: date) -> Taken:
    """Cancel the meeting at `path`; raise UserError where it was held or cancelled already."""
    told: list[Taken] = []

    def plan(meeting: Meeting, text: str) -> str:
        require(meeting, StepKind.CANCELLED)
        who, name = by_whom(meeting, by), str(meeting.ref)
        message = msg("{meeting} is cancelled, by {name} on {day}", meeting=name, name=who, day=on)
        told.append(
            Taken(path, message, (msg("tell the members: `lsg render notice {meeting}`", meeting=name),))
        )
        step = step_of(StepKind.CANCELLED, on, by=who, reason=reason)
        return with_step(with_value(text, "status", Status.CANCELLED, "date"), step)

    change(workspace, path, plan)
    return told[0]


def _require_agenda(meeting: Meeting) -> None:
    if not meeting.items:
        raise UserError(
            msg("{meeting} has nothing on its agenda", meeting=str(meeting.ref)),
            msg("write its items under `items`"),
        )
