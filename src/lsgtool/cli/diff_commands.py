"""`lsg diff`: what it is called and takes; the work is done elsewhere."""

from typing import Annotated

import typer

from lsgtool.cli.help_page import Command
from lsgtool.cli.language import _
from lsgtool.cli.options import Meeting, Root, TableFormat, root_of
from lsgtool.cli.panels import MEETINGS

diff_app = typer.Typer(rich_markup_mode=None)


@diff_app.command(
    cls=Command, rich_help_panel=MEETINGS, help=_("Show what has changed since a meeting was called.")
)
def diff(
    meeting: Meeting,
    agenda: Annotated[
        bool, typer.Option("--agenda", help=_("Compare its items with the agenda as it was called."))
    ] = False,
    form: TableFormat = "table",
    root: Root = None,
) -> None:
    """Compare a meeting."""
    from lsgtool.cli.diff import diff as work

    raise typer.Exit(work(root_of(root), meeting, form, agenda=agenda))
