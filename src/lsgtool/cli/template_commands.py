"""The commands for an organisation's own templates and look: what each is called and takes."""

from pathlib import Path
from typing import Annotated

import typer

from lsgtool.cli.help_page import Command, Group
from lsgtool.cli.language import _
from lsgtool.cli.options import Root, root_of
from lsgtool.cli.paper_options import Formats, OutFolder

template_app = typer.Typer(cls=Group, rich_markup_mode=None, invoke_without_command=True)


@template_app.callback()
def _template(ctx: typer.Context) -> None:
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())


@template_app.command(cls=Command, help=_("Copy the default templates and the Word look into templates/."))
def init(
    force: Annotated[
        bool, typer.Option("--force", help=_("Replace templates and look also where you have changed them."))
    ] = False,
    root: Root = None,
) -> None:
    """Copy the defaults."""
    from lsgtool.cli.template_init import template_init as work

    work(root_of(root), force=force)


@template_app.command(cls=Command, help=_("Tell what is wrong with your templates and your look."))
def check(to: Formats = "docx", out: OutFolder = Path("out"), root: Root = None) -> None:
    """Check the templates."""
    from lsgtool.cli.template_check import template_check as work

    raise typer.Exit(work(root_of(root), to, out))


@template_app.command(cls=Command, help=_("Show what differs from the defaults of this version."))
def diff(root: Root = None) -> None:
    """Compare with the defaults."""
    from lsgtool.cli.template_diff import template_diff as work

    raise typer.Exit(work(root_of(root)))
