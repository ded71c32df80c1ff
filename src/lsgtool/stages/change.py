"""Takes a step in a meeting's file: judged as it would be, and written only where that has no faults."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from lsgtool import codes
from lsgtool.check.ground import Ground
from lsgtool.check.meetings import MeetingJudge
from lsgtool.check.table import MEETING_RULES
from lsgtool.diagnostic import Code, Diagnostic, Severity
from lsgtool.messages import Message, counted
from lsgtool.model.meeting import Meeting
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Rule
from lsgtool.workspace.amend import amend, rehearse
from lsgtool.workspace.workspace import Workspace

FOLLOWING_UP: Final = "LSG6"
TOO_LATE: Final = frozenset({codes.PAPERS_LATE, codes.ADJUSTED_LATE, codes.REOPENED_NOT_ADJUSTED})
"""What has gone wrong before and no change of the file can mend: it stays a finding and hinders no step."""
RECEIPTED: Final = frozenset({codes.APPROVAL_OUTDATED})
"""What is told of an approval anyway."""

Plan: TypeAlias = Callable[[Meeting, str], str]
"""Makes the new text of a file of what it says and of its text, or refuses by raising UserError."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A step in the file at `path`, in words, and what comes next; or the `faults` that kept it from that.

    `done` is what has come of it beside, and `notes` are what may not be meant so.
    """

    path: str
    message: Message
    following: tuple[Message, ...] = ()
    faults: tuple[Diagnostic, ...] = ()
    done: tuple[Message, ...] = ()
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found in a file as it would be: errors keep it from being written, warnings do not."""

    errors: tuple[Diagnostic, ...]
    warnings: int


def change(workspace: Workspace, path: str, plan: Plan) -> None:
    """Write what `plan` makes of the meeting's file at `path`; raise UserError as `amend` does."""
    amend(workspace.root, path, Meeting, plan)


def change_judged(workspace: Workspace, path: str, on: date, plan: Plan) -> Judged:
    """Write as `change` does, unless the file would have errors on the day `on`; return what was found."""
    judged: list[Judged] = []

    def unless_wrong(meeting: Meeting, text: str) -> str | None:
        new = plan(meeting, text)
        judged.append(_judged(workspace, path, on, new))
        return new if not judged[0].errors else None

    amend(workspace.root, path, Meeting, unless_wrong)
    return judged[0]


def rehearse_judged(workspace: Workspace, path: str, on: date, plan: Plan) -> Judged:
    """Return what `change_judged` would find; nothing is written, and nobody is kept from the file."""
    judged: list[Judged] = []
    rehearse(
        workspace.root,
        path,
        Meeting,
        lambda meeting, text: judged.append(_judged(workspace, path, on, plan(meeting, text))),
    )
    return judged[0]


def unfinished(meeting: str, warnings: int) -> tuple[Message, ...]:
    """Return the note on minutes that still have warnings, before they are sealed."""
    if not warnings:
        return ()
    return (
        counted(
            "{count} warning: `lsg check --only {meeting}` shows it; mend it now, for afterwards the minutes"
            " are sealed",
            "{count} warnings: `lsg check --only {meeting}` shows them; mend them now, for afterwards the"
            " minutes are sealed",
            warnings,
            meeting=meeting,
        ),
    )


def _judged(workspace: Workspace, path: str, on: date, text: str) -> Judged:
    """Return what the minutes have in themselves, whatever comes of them later."""
    after = Workspace(workspace.root, {path: text.encode("utf-8")})
    rules: list[Rule[Case]] = [rule for rule in MEETING_RULES if not rule.looks_ahead and _mends(rule.code)]
    found = MeetingJudge(Ground(after, _latest(after, path, on)), []).judge(path, rules)
    return Judged(
        tuple(one for one in found if one.severity is Severity.ERROR),
        sum(one.severity is Severity.WARNING and one.code not in RECEIPTED for one in found),
    )


def _latest(workspace: Workspace, path: str, on: date) -> date:
    """Return the day to judge on: steps are not written down in the order of their days."""
    meeting = workspace.meeting(path).sound
    return max((on, *(step.day for step in meeting.log))) if meeting is not None else on


def _mends(code: Code) -> bool:
    """Tell whether a change of the file can mend what a rule finds."""
    return code not in TOO_LATE and not code.code.startswith(FOLLOWING_UP)
