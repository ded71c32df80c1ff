"""The arguments and options that several commands have."""

from datetime import date
from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from lsgtool.cli.completion import complete_body, complete_meeting
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
        help=_("lsg/2024-09-20, lsg/latest, or the path of a file."),
        autocompletion=complete_meeting,
        show_default=False,
    ),
]


def day_of(text: str | None) -> date:
    """Return the day that --on names, or today; nowhere else does lsg look at the clock."""
    if text is None:
        return date.today()  # noqa: DTZ011 # the day where the user is
    return parse_day(text)


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


def root_of(option: Path | None) -> Path:
    """Return the repository named by --root, or the one the user stands in."""
    from lsgtool.workspace.files import find_root, root_at

    return root_at(option) if option is not None else find_root(Path())
