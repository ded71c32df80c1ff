"""The command that holds the papers against their source: what it is called and takes."""

from pathlib import Path
from typing import Annotated

import typer

from lsgtool.cli.help_page import Command
from lsgtool.cli.language import _
from lsgtool.cli.options import Meetings, Root, root_of
from lsgtool.cli.panels import PAPERS

drift_app = typer.Typer(rich_markup_mode=None)


@drift_app.command(
    cls=Command,
    rich_help_panel=PAPERS,
    help=_("Tell which papers are no longer what the source gives, and which were edited by hand."),
    epilog=_(
        "Papers are looked for in all folders of the repository. The exit code is 0 where all of them are as"
        " the source gives them now, and 1 where one is not."
    ),
)
def drift(
    meetings: Meetings = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar=_("DIR"),
            help=_("Look only in this folder, which may lie elsewhere."),
            show_default=False,
        ),
    ] = None,
    form: Annotated[str, typer.Option("--format", metavar=_("FORMAT"), help=_("text or json."))] = "text",
    root: Root = None,
) -> None:
    """Compare papers with their source."""
    from lsgtool.cli.drift import drift as work

    raise typer.Exit(work(root_of(root), meetings or [], out, form))
