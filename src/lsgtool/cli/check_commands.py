"""`lsg check` and its commands: what each is called and takes; the work is done elsewhere."""

from pathlib import Path

import typer

from lsgtool.cli.check_group import NOTHING, CheckGroup
from lsgtool.cli.help_page import Command
from lsgtool.cli.language import _
from lsgtool.cli.options import (
    Against,
    AgainstAll,
    Explained,
    Format,
    Ignore,
    OfBody,
    On,
    Only,
    Root,
    Select,
    Strict,
    TableFormat,
    Within,
    day_of,
    root_of,
)

check_app = typer.Typer(
    cls=CheckGroup,
    rich_markup_mode=None,
    invoke_without_command=True,
    subcommand_metavar=_("[COMMAND …]"),
)


@check_app.callback()
def _check(
    ctx: typer.Context,
    only: Only = None,
    select: Select = None,
    ignore: Ignore = None,
    against: AgainstAll = None,
    form: Format = "text",
    strict: Strict = False,
    on: On = None,
    root: Root = None,
) -> None:
    if ctx.invoked_subcommand is not None:
        return
    from lsgtool.cli.check import Asked, none_to_judge
    from lsgtool.cli.check import check as work

    named = [word for word in only if word != NOTHING] if only is not None else None
    asked = Asked(named, tuple(select or ()), tuple(ignore or ()), form, strict, against)
    if root is None and none_to_judge(asked):
        return
    near = Path(named[0]) if named else None  # pre-commit stands at the top of git, which may be above
    if work(root_of(root, near), day_of(on), asked):
        raise typer.Exit(1)


@check_app.command(
    cls=Command,
    help=_("List what is late and what is due, of all bodies."),
    epilog=_(
        "Minutes wait without a last day, for no rule names one. What was decided is followed here in its own"
        " calendar year and in the next; `lsg assignments` and `lsg balanslista` have all of it."
    ),
)
def deadlines(
    within: Within = None,
    body: OfBody = None,
    form: TableFormat = "table",
    meeting: Explained = None,
    on: On = None,
    root: Root = None,
) -> None:
    """List deadlines."""
    from lsgtool.cli.deadlines import Order
    from lsgtool.cli.deadlines import deadlines as work

    if work(root_of(root), Order(body, within, form, meeting), day_of(on)):
        raise typer.Exit(1)


@check_app.command(
    cls=Command, help=_("Judge the numbers only, also against a git revision such as the branch all share.")
)
def numbers(
    against: Against = None,
    form: Format = "text",
    strict: Strict = False,
    on: On = None,
    root: Root = None,
) -> None:
    """Judge the numbers."""
    from lsgtool.cli.numbers import numbers as work

    if work(root_of(root), day_of(on), against, form, strict=strict):
        raise typer.Exit(1)
