"""The commands that take a meeting from the notice to its adjusted minutes: what each is called and takes."""

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from lsgtool.cli.help_page import Command
from lsgtool.cli.language import _
from lsgtool.cli.options import Happened, Meeting, Root, past_day_of, root_of
from lsgtool.cli.panels import MEETINGS

stage_app = typer.Typer(rich_markup_mode=None)

By: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--by",
        metavar=_("NAME"),
        help=_("Who takes the step; without it, the secretary in the file."),
        show_default=False,
    ),
]
Reason: TypeAlias = Annotated[
    str | None,
    typer.Option("--reason", metavar=_("TEXT"), help=_("Why; it stays in the file."), show_default=False),
]


@stage_app.command(
    cls=Command,
    rich_help_panel=MEETINGS,
    help=_("Write down that a meeting is called."),
    epilog=_("The agenda is kept as it is then: an item that is added later is marked as added."),
)
def call(meeting: Meeting, by: By = None, on: Happened = None, root: Root = None) -> None:
    """Call a meeting."""
    from lsgtool.cli.stages import call as work

    raise typer.Exit(work(root_of(root), meeting, by, past_day_of(on)))


@stage_app.command(
    cls=Command,
    rich_help_panel=MEETINGS,
    help=_("Write down that a meeting was held."),
    epilog=_("Its first number is written into the file, so that its numbers never move again."),
)
def hold(meeting: Meeting, by: By = None, on: Happened = None, root: Root = None) -> None:
    """Hold a meeting."""
    from lsgtool.cli.stages import hold as work

    raise typer.Exit(work(root_of(root), meeting, by, past_day_of(on)))


@stage_app.command(
    cls=Command,
    rich_help_panel=MEETINGS,
    help=_("Write down that somebody approves the minutes."),
    epilog=_(
        "Who is to approve stands in bodies.yaml; when the last one has, the minutes are sealed. With"
        " --paragraph single paragraphs are adjusted at once, the rest later. --sign lets ssh-keygen sign"
        " with your key; lsg itself never reads it."
    ),
)
def adjust(
    meeting: Meeting,
    by: Annotated[
        str | None,
        typer.Option("--by", metavar=_("NAME"), help=_("Who approves."), show_default=False),
    ] = None,
    paragraph: Annotated[
        list[str] | None,
        typer.Option(
            "--paragraph",
            metavar=_("NUMBER"),
            help=_("Only what stands under these numbers: 35, or 9,10, or 9-11."),
            show_default=False,
        ),
    ] = None,
    sign: Annotated[
        Path | None,
        typer.Option(
            "--sign", metavar=_("KEY"), help=_("The file of the key to sign with."), show_default=False
        ),
    ] = None,
    on: Happened = None,
    root: Root = None,
) -> None:
    """Approve minutes."""
    from lsgtool.cli.stages import adjust as work

    raise typer.Exit(work(root_of(root), meeting, by, tuple(paragraph or ()), sign, past_day_of(on)))


@stage_app.command(
    cls=Command,
    rich_help_panel=MEETINGS,
    help=_("Open approved minutes again, with a reason."),
    epilog=_("All approvals end with that, and stay in the file; a cancelled meeting becomes what it was."),
)
def reopen(
    meeting: Meeting, reason: Reason = None, by: By = None, on: Happened = None, root: Root = None
) -> None:
    """Open minutes again."""
    from lsgtool.cli.stages import reopen as work

    raise typer.Exit(work(root_of(root), meeting, by, reason, past_day_of(on)))


@stage_app.command(
    cls=Command, rich_help_panel=MEETINGS, help=_("Cancel a meeting that is planned or called.")
)
def cancel(
    meeting: Meeting, reason: Reason = None, by: By = None, on: Happened = None, root: Root = None
) -> None:
    """Cancel a meeting."""
    from lsgtool.cli.stages import cancel as work

    raise typer.Exit(work(root_of(root), meeting, by, reason, past_day_of(on)))
