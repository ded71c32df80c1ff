"""The registers: what each command is called and takes; the work is done elsewhere."""

import typer

from lsgtool.cli.help_page import Command
from lsgtool.cli.language import _
from lsgtool.cli.options import OfBody, On, Root, day_of, parse_day, root_of
from lsgtool.cli.panels import FOLLOW_UP
from lsgtool.cli.register_options import (
    EndedToo,
    Grep,
    InForce,
    Kind,
    Matter,
    OfPrincipal,
    OutFile,
    Overdue,
    Owner,
    RegisterFormat,
    Replace,
    Since,
    Until,
)

register_app = typer.Typer(rich_markup_mode=None)


@register_app.command(
    cls=Command, rich_help_panel=FOLLOW_UP, help=_("Show the life of a matter, and what of it is open.")
)
def matter(
    name: Matter,
    form: RegisterFormat = None,
    out: OutFile = None,
    force: Replace = False,
    on: On = None,
    root: Root = None,
) -> None:
    """Show a matter."""
    from lsgtool.cli.matter import show_matter as work
    from lsgtool.cli.register_output import output

    work(root_of(root), day_of(on), name, output(form, out, force=force))


@register_app.command(
    cls=Command,
    rich_help_panel=FOLLOW_UP,
    help=_("List what waits for a decision elsewhere, or is to come back."),
)
def balanslista(
    body: OfBody = None,
    principal: OfPrincipal = None,
    everything: EndedToo = False,
    form: RegisterFormat = None,
    out: OutFile = None,
    force: Replace = False,
    on: On = None,
    root: Root = None,
) -> None:
    """List what waits."""
    from lsgtool.cli.balanslista import show_balanslista as work
    from lsgtool.cli.register_output import output
    from lsgtool.registers.balanslista import Wanted

    put = output(form, out, force=force)
    work(root_of(root), day_of(on), Wanted(body, principal, everything), put)


@register_app.command(cls=Command, rich_help_panel=FOLLOW_UP, help=_("List who is to do what, and by when."))
def assignments(
    owner: Owner = None,
    body: OfBody = None,
    overdue: Overdue = False,
    everything: EndedToo = False,
    form: RegisterFormat = None,
    out: OutFile = None,
    force: Replace = False,
    on: On = None,
    root: Root = None,
) -> None:
    """List assignments."""
    from lsgtool.cli.assignments import show_assignments as work
    from lsgtool.cli.register_output import output
    from lsgtool.registers.assignments import Wanted

    put = output(form, out, force=force)
    work(root_of(root), day_of(on), Wanted(body, owner, overdue, everything), put)


@register_app.command(
    cls=Command,
    rich_help_panel=FOLLOW_UP,
    help=_("List what was decided, and whether it still holds."),
    epilog=_(
        "A decision holds until a later one replaces or ends it, or until all the years that its money or its"
        " elections are for have passed. What was assigned, postponed or forwarded holds until it is"
        " done; to approve an agenda or earlier minutes is for that meeting only."
    ),
)
def decisions(
    body: OfBody = None,
    kind: Kind = None,
    since: Since = None,
    until: Until = None,
    grep: Grep = None,
    in_force: InForce = False,
    form: RegisterFormat = None,
    out: OutFile = None,
    force: Replace = False,
    on: On = None,
    root: Root = None,
) -> None:
    """List decisions."""
    from lsgtool.cli.decisions import show_decisions as work
    from lsgtool.cli.register_output import kind_of, output
    from lsgtool.registers.decisions import Wanted

    first, last = (parse_day(day) if day is not None else None for day in (since, until))
    put = output(form, out, force=force)
    work(root_of(root), day_of(on), Wanted(body, kind_of(kind), first, last, grep, in_force), put)
