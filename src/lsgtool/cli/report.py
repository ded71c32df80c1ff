"""The work behind `lsg report`."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lsgtool.cli.language import words
from lsgtool.cli.options import parse_day
from lsgtool.cli.telling import tell
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.recording.report import report as write_down
from lsgtool.recording.told import Told
from lsgtool.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words of the command line, none of them looked at yet."""

    place: str | None
    decided: str | None
    done: str | None
    dispatched: str | None
    outcome: str | None
    principals: tuple[str, ...]
    assignment: str | None
    by: str | None
    note: str | None


def report(root: Path, wanted: Wanted, on: date) -> None:
    """Write down, on the day `on`, what happened after a meeting, and say what was written where."""
    if wanted.place is None:
        raise UserError(msg("no paragraph is named"), msg("name one, for example lsg/2024-09-20#35"))
    told = Told(
        wanted.place,
        decided=_day(wanted.decided),
        done=_day(wanted.done),
        dispatched=_day(wanted.dispatched),
        outcome=wanted.outcome,
        principals=wanted.principals,
        assignment=wanted.assignment,
        by=wanted.by,
        note=wanted.note,
    )
    tell(write_down(Workspace(root), told, on, Path(), words))


def _day(text: str | None) -> date | None:
    return parse_day(text) if text is not None else None
