"""The work behind `lsg new-meeting`."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import typer

from lsgtool.cli.language import words
from lsgtool.cli.options import parse_day
from lsgtool.cli.telling import note
from lsgtool.clock import TimeSpan, parse_span
from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Form
from lsgtool.reference import MeetingRef
from lsgtool.scaffold.meeting_text import meeting_text
from lsgtool.scaffold.new_meeting import Details, doubts, plan
from lsgtool.suggestion import suggestion
from lsgtool.workspace.whole_file import create_below
from lsgtool.workspace.workspace import Workspace

EXAMPLE: Final = "lsg"


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words of the command line, none of them looked at yet."""

    body: str | None
    date: str | None
    time: str | None
    place: str | None
    form: str | None


def new_meeting(root: Path, wanted: Wanted, today: date) -> None:
    """Write the file of a new meeting and say where; ask for body and day where a person can answer."""
    workspace = Workspace(root)
    bodies = workspace.bodies.content
    choices = tuple(bodies.bodies) if bodies is not None else ()
    example = wanted.body or next(iter(choices), EXAMPLE)
    body = wanted.body or _ask(msg("Body"), example, choices)
    day = parse_day(wanted.date or _ask(msg("Date (as 2024-09-20)"), example))
    details = Details(_time(wanted.time), wanted.place, _form(wanted.form))
    meeting = plan(workspace, MeetingRef(body, day), details, today)
    create_below(root, meeting.ref.path, meeting_text(meeting, words).encode("utf-8"))
    for doubt in doubts(meeting, today):
        note(doubt)
    typer.echo(meeting.ref.path)


def _ask(question: Message, example: str, choices: Iterable[str] = ()) -> str:
    """Ask a person; where there is none, refuse with the name of a body for an example."""
    if not sys.stdin.isatty():
        raise UserError(
            msg("body or date is missing"),
            msg("write them, for example: lsg new-meeting {body} 2025-02-21", body=example),
        )
    for choice in choices:
        typer.echo(f"  {choice}")
    answer: str = typer.prompt(words(question))
    return answer.strip()


def _time(text: str | None) -> TimeSpan | None:
    span = parse_span(text) if text is not None else None
    if text is not None and span is None:
        raise UserError(
            msg("`{text}` is not a time", text=text), msg("write from and to, for example 09.00–12.00")
        )
    return span


def _form(text: str | None) -> Form | None:
    if text is None:
        return None
    if text not in set(Form):
        raise UserError(msg("`{text}` is not a form of meeting", text=text), suggestion(text, Form))
    return Form(text)
