"""The work behind `lsg check deadlines`."""

import os
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import typer

from lsgtool.cli.colours import coloured, tinted
from lsgtool.cli.language import words
from lsgtool.deadlines.as_json import as_json
from lsgtool.deadlines.desk import bodies_of, desk
from lsgtool.deadlines.explain import explain
from lsgtool.deadlines.page import left_out, page
from lsgtool.deadlines.register import Wanted, rows
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.printers.lines import plain
from lsgtool.reference import MeetingRef, parse_reference
from lsgtool.suggestion import suggestion
from lsgtool.workspace.select import select
from lsgtool.workspace.workspace import Workspace

FORMATS = ("table", "json")
DAYS = re.compile("[0-9]{1,5}")


@dataclass(frozen=True, slots=True)
class Order:
    """The words of the command line, none of them looked at yet."""

    body: str | None
    within: str | None
    form: str
    explained: str | None


def deadlines(root: Path, order: Order, on: date) -> bool:
    """Print what is late and what is due on the day `on`; return whether something is late.

    Where a meeting is to be explained, print instead how the last day for its papers is counted.
    """
    if order.explained is not None:
        _explain(Workspace(root), order.explained)
        return False
    if order.form not in FORMATS:
        raise UserError(msg("there is no format `{name}`", name=order.form), suggestion(order.form, FORMATS))
    wanted = Wanted(order.body, _days(order.within))
    seen = desk(Workspace(root), on)
    found = rows(seen, wanted)
    if order.form == "json":
        typer.echo(as_json(found, words))
        for line in left_out(seen, words):
            typer.echo(line, err=True)
    else:
        in_colour = coloured(os.environ)
        for line in page(found, seen, words, tinted if in_colour else plain):
            typer.echo(line, color=in_colour)
    return any(row.late for row in found)


def _explain(workspace: Workspace, name: str) -> None:
    ref = _meeting(workspace, name)
    planned = ref in workspace.meetings_of.get(ref.body, ())
    for line in explain(bodies_of(workspace), ref, words, planned=planned):
        typer.echo(line)


def _meeting(workspace: Workspace, name: str) -> MeetingRef:
    """Return the meeting that is meant: by body and day, with or without a file, as latest, or by path."""
    ref = parse_reference(name)
    if ref is not None:
        return ref
    path = Path(select(workspace, name, Path()))
    ref = parse_reference(f"{path.parent.name}/{path.stem}")
    if ref is None:
        raise UserError(
            msg("{path} is not called as a meeting is", path=path.as_posix()),
            msg("call it meetings/<body>/<date>.yaml, or keep it outside meetings/"),
        )
    return ref


def _days(text: str | None) -> int | None:
    if text is None:
        return None
    if not DAYS.fullmatch(text):
        raise UserError(
            msg("`{text}` is not a number of days", text=text), msg("write digits, for example 30")
        )
    return int(text)
