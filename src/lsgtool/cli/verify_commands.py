"""`lsg verify`: what it is called and takes; the work is done elsewhere."""

from typing import Annotated

import typer

from lsgtool.cli.help_page import Command
from lsgtool.cli.language import _
from lsgtool.cli.options import Meetings, Root, root_of
from lsgtool.cli.panels import CHECKS

verify_app = typer.Typer(rich_markup_mode=None)


@verify_app.command(
    cls=Command,
    rich_help_panel=CHECKS,
    help=_("Verify that adjusted minutes are unchanged, and who has signed them."),
    epilog=_(
        "Works without a network. What has changed is shown beside what was approved, where git has that."
        " Whose keys count stands in the file `allowed_signers` at the top of the repository."
    ),
)
def verify(
    meetings: Meetings = None,
    everything: Annotated[bool, typer.Option("--all", help=_("All meetings that have a log."))] = False,
    form: Annotated[str, typer.Option("--format", metavar=_("FORMAT"), help=_("text or json."))] = "text",
    root: Root = None,
) -> None:
    """Verify minutes."""
    from lsgtool.cli.verify import verify as work

    if work(root_of(root), meetings or [], form, everything=everything):
        raise typer.Exit(1)
