"""Minutes, or a meeting that was cancelled, are opened again, with a reason that stays in the file."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from lsgtool.adjustment.ledger import read_log
from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.model.log import StepKind
from lsgtool.model.meeting import Meeting, Status
from lsgtool.source.setting import with_value
from lsgtool.stages.change import Taken, change
from lsgtool.stages.following import until_called, until_held
from lsgtool.stages.lines import step_of, with_step
from lsgtool.stages.order import by_whom, require, require_adjusted_by
from lsgtool.stages.receipt import sign_of
from lsgtool.stages.standing import adjustment_of
from lsgtool.verify.part_states import log_is_broken, parts
from lsgtool.verify.report import PartState
from lsgtool.verify.words import parts_in_words
from lsgtool.workspace.archive import Unknowable
from lsgtool.workspace.workspace import Workspace

_WITHOUT_LOG: Final = {Status.CANCELLED: Status.PLANNED}
"""What a meeting becomes whose log does not tell what it was before; minutes become held."""

_OTHERWISE: Final = frozenset({PartState.CHANGED, PartState.GONE, PartState.NEW})


def reopen(workspace: Workspace, path: str, by: str | None, reason: str, on: date) -> Taken:
    """Open the minutes at `path` again; raise UserError where there is nothing to open.

    All approvals end with that. A cancelled meeting becomes what it was before. Whether the minutes were
    still as they had been approved is told, for afterwards nobody can see it in the file.
    """
    told: list[Taken] = []

    def plan(meeting: Meeting, text: str) -> str:
        require(meeting, StepKind.REOPENED)
        require_adjusted_by(meeting, on)
        approved = bool(read_log(meeting.log).approvals)
        if meeting.status is Status.HELD and not approved:
            raise UserError(
                msg("nobody has approved the minutes of {meeting} yet", meeting=str(meeting.ref)),
                msg("there is nothing to open again: change the file"),
            )
        who = by_whom(meeting, by)
        step = step_of(StepKind.REOPENED, on, by=who, reason=reason)
        status = read_log((*meeting.log, step)).state or _WITHOUT_LOG.get(meeting.status, Status.HELD)
        notes = tuple(_changed_before(workspace, path, text)) if approved else ()
        told.append(_told(workspace, path, meeting, who, status, notes))
        return with_step(with_value(text, "status", status, "date"), step)

    change(workspace, path, plan)
    return told[0]


def _changed_before(workspace: Workspace, path: str, text: str) -> Iterator[Message]:
    """Yield what is not as it was approved any more, or why nobody can tell."""
    try:
        now = adjustment_of(workspace, path, text)
    except UserError as error:
        yield msg("whether they were still as they had been approved is not known: {why}", why=error.message)
        return
    except Unknowable as unknown:
        yield msg(
            "whether they were still as they had been approved is not known: {why}",
            why=msg("{file} has faults", file=unknown.path),
        )
        return
    changed = [part.part for part in parts(now) if part.state in _OTHERWISE]
    if changed:
        yield msg(
            "they were not as they had been approved any more: {parts}; `lsg verify` would have shown how",
            parts=parts_in_words(changed, sign_of(now)),
        )
    if log_is_broken(now):
        yield msg("their log was not as it had been sealed any more")


def _told(
    workspace: Workspace, path: str, meeting: Meeting, who: str, status: Status, notes: tuple[Message, ...]
) -> Taken:
    ref = str(meeting.ref)
    if status is Status.PLANNED:
        message = msg("{meeting} is planned again, by {name}", meeting=ref, name=who)
        return Taken(path, message, until_called(meeting))
    if status is Status.CALLED:
        message = msg("{meeting} is called again, by {name}", meeting=ref, name=who)
        return Taken(path, message, until_held(meeting, workspace.bodies.content))
    following: list[Message] = []
    if meeting.published is not None:
        following.append(msg("they are published: take `published` away until they are adjusted again"))
    following.append(
        msg("change what is wrong, and let all approve anew: `lsg adjust {meeting} --by NAME`", meeting=ref)
    )
    return Taken(
        path,
        msg("the minutes of {meeting} are open again, by {name}", meeting=ref, name=who),
        tuple(following),
        notes=notes,
    )
