"""The arguments and options that several commands have."""

from datetime import date
from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from lsgtool.cli.completion import complete_body, complete_meeting, complete_rule
from lsgtool.cli.language import _
from lsgtool.errors import UserError
from lsgtool.messages import msg

Root: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--root",
        metavar=_("DIR"),
        help=_("The repository of minutes; without it, the one you stand in."),
        show_default=False,
    ),
]
On: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--on", metavar=_("DATE"), help=_("The day to count from; without it, today."), show_default=False
    ),
]
Happened: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--on", metavar=_("DATE"), help=_("The day it happened; without it, today."), show_default=False
    ),
]
Body: TypeAlias = Annotated[
    str | None,
    typer.Argument(
        metavar=_("BODY"),
        help=_("The body, as bodies.yaml calls it."),
        autocompletion=complete_body,
        show_default=False,
    ),
]
Meetings: TypeAlias = Annotated[
    list[str] | None,
    typer.Argument(
        metavar=_("MEETING…"),
        help=_("lsg/2024-09-20, lsg/next, lsg/latest, or the path of a file."),
        autocompletion=complete_meeting,
        show_default=False,
    ),
]
Meeting: TypeAlias = Annotated[
    str,
    typer.Argument(
        metavar=_("MEETING"),
        help=_("lsg/2024-09-20, lsg/next, lsg/latest, or the path of a file."),
        autocompletion=complete_meeting,
        show_default=False,
    ),
]
RuleName: TypeAlias = Annotated[
    str | None,
    typer.Argument(
        metavar=_("RULE"),
        help=_("Its code or name: LSG301, papers-late."),
        autocompletion=complete_rule,
        show_default=False,
    ),
]
Only: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar=_("PATH…"),
        help=_("Judge only these files, folders or meetings; several may follow."),
        autocompletion=complete_meeting,
        show_default=False,
    ),
]
Select: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar=_("CODES"),
        help=_("Tell only these: LSG301, LSG3 or papers-late, with commas."),
        autocompletion=complete_rule,
        show_default=False,
    ),
]
Ignore: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--ignore",
        metavar=_("CODES"),
        help=_("Tell all but these."),
        autocompletion=complete_rule,
        show_default=False,
    ),
]
Format: TypeAlias = Annotated[
    str,
    typer.Option("--format", metavar=_("FORMAT"), help=_("text, json, github, sarif or junit.")),
]
Against: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--against",
        metavar=_("REV"),
        help=_("A git revision, such as main, whose meetings keep their numbers."),
        show_default=False,
    ),
]
AgainstAll: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--against",
        metavar=_("REV"),
        help=_("A git revision, such as main: what is sealed there stays, and its numbers too."),
        show_default=False,
    ),
]
Strict: TypeAlias = Annotated[bool, typer.Option("--strict", help=_("Fail on warnings too."))]

TableFormat: TypeAlias = Annotated[
    str, typer.Option("--format", metavar=_("FORMAT"), help=_("table or json."))
]
Within: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--within",
        metavar=_("DAYS"),
        help=_("Only what is due within so many days; what is late or waits is told always."),
        show_default=False,
    ),
]
OfBody: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--body",
        metavar=_("BODY"),
        help=_("Only what concerns this body."),
        autocompletion=complete_body,
        show_default=False,
    ),
]
Explained: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--explain",
        metavar=_("MEETING"),
        help=_("Only show, day by day, how the last day for this meeting's papers is counted."),
        autocompletion=complete_meeting,
        show_default=False,
    ),
]


def day_of(text: str | None) -> date:
    """Return the day that --on names, or today; nowhere else does lsg look at the clock."""
    if text is None:
        return date.today()  # noqa: DTZ011 # the day where the user is
    return parse_day(text)


def past_day_of(text: str | None) -> date:
    """Return the day that --on names, or today, for what has happened; UserError for a day to come."""
    day = day_of(text)
    if day > day_of(None):
        raise UserError(
            msg("{day} is still to come", day=day),
            msg("write down what has happened, when it has; without --on, it is of today"),
        )
    return day


def parse_day(text: str) -> date:
    """Return the day that a word of the command line names."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:  # Python also reads 20240920 and the week 2024-W38-5
        raise UserError(
            msg("`{text}` is not a date", text=text), msg("write year-month-day, for example 2024-09-20")
        )
    return day


def root_of(option: Path | None, near: Path | None = None) -> Path:
    """Return the repository named by --root, or the one the user stands in, or that of the file `near`."""
    from lsgtool.workspace.root import find_root, root_at

    if option is not None:
        return root_at(option)
    try:
        return find_root(Path())
    except UserError:
        if near is None:
            raise
    return find_root(near.parent)
