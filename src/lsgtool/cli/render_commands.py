"""The commands that make papers: what each is called and takes."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from lsgtool.cli.completion import complete_meeting
from lsgtool.cli.help_page import Command, Group
from lsgtool.cli.language import _
from lsgtool.cli.options import Meetings, OfBody, On, Root, day_of, root_of
from lsgtool.cli.paper_options import AllMeetings, Formats, OutFolder, Overwrite, Public
from lsgtool.cli.register_options import EndedToo, OfPrincipal

if TYPE_CHECKING:
    from lsgtool.render.meeting_papers import Kind

KindOf: TypeAlias = "Callable[[], Kind]"
"""What loads a kind of paper; only the command that makes it pays for that."""

render_app = typer.Typer(cls=Group, rich_markup_mode=None, invoke_without_command=True)


@render_app.callback()
def _render(ctx: typer.Context) -> None:
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())


def _paper_for_members(name: str, about: str, kind: KindOf) -> None:
    """Add the command `name`, which makes one paper of each meeting that is named."""

    @render_app.command(name, cls=Command, help=about)
    def make(
        meetings: Meetings = None,
        everything: AllMeetings = False,
        to: Formats = "docx,md",
        out: OutFolder = Path("out"),
        force: Overwrite = False,
        root: Root = None,
    ) -> None:
        from lsgtool.cli.delivery import Order
        from lsgtool.cli.render import render_meetings as work

        order = Order(to, out, force)
        raise typer.Exit(work(root_of(root), kind(), meetings or [], order, everything=everything))


def _paper_of_minutes(name: str, about: str, kind: KindOf) -> None:
    """Add the command `name`, which makes one paper of the minutes of each meeting; it has a public form."""

    @render_app.command(name, cls=Command, help=about)
    def make(
        meetings: Meetings = None,
        everything: AllMeetings = False,
        public: Public = False,
        to: Formats = "docx,md",
        out: OutFolder = Path("out"),
        force: Overwrite = False,
        root: Root = None,
    ) -> None:
        from lsgtool.cli.delivery import Order
        from lsgtool.cli.render import render_meetings as work

        order, whole = Order(to, out, force), root_of(root)
        raise typer.Exit(work(whole, kind(), meetings or [], order, everything=everything, public=public))


def _notice() -> "Kind":
    from lsgtool.render.notice import NOTICE

    return NOTICE


def _agenda() -> "Kind":
    from lsgtool.render.agenda import AGENDA

    return AGENDA


def _minutes() -> "Kind":
    from lsgtool.render.minutes import MINUTES

    return MINUTES


def _decisions() -> "Kind":
    from lsgtool.render.decisions import DECISIONS

    return DECISIONS


_paper_for_members("notice", _("Make the notice (kallelse): when, where, what about."), _notice)
_paper_for_members("agenda", _("Make the agenda (dagordning), with type, presenter and time."), _agenda)
_paper_of_minutes("protocol", _("Make the numbered minutes (protokoll, minnesanteckningar)."), _minutes)


@render_app.command(cls=Command, help=_("Make an extract of the minutes (protokollsutdrag)."))
def extract(
    meetings: Meetings = None,
    paragraph: Annotated[
        list[str] | None,
        typer.Option(
            "--paragraph",
            metavar=_("NUMBER"),
            help=_("The numbers to extract: 35, or several as 9,10 and 9-11."),
            show_default=False,
        ),
    ] = None,
    public: Public = False,
    to: Formats = "docx,md",
    out: OutFolder = Path("out"),
    force: Overwrite = False,
    root: Root = None,
) -> None:
    """Make extracts."""
    from lsgtool.cli.delivery import Order
    from lsgtool.cli.render import render_meetings as work
    from lsgtool.render.extract import extract_of

    kind, order = extract_of(paragraph or ()), Order(to, out, force)
    raise typer.Exit(work(root_of(root), kind, meetings or [], order, public=public))


_paper_of_minutes("decisions", _("Make the list of decisions, with owner and date."), _decisions)


@render_app.command(cls=Command, help=_("Make the year's plan of meetings, also as a calendar."))
def year(
    year: Annotated[
        str | None, typer.Argument(metavar=_("YEAR"), help=_("As 2025."), show_default=False)
    ] = None,
    body: OfBody = None,
    to: Formats = "docx,md",
    out: OutFolder = Path("out"),
    force: Overwrite = False,
    root: Root = None,
) -> None:
    """Make the plan of a year."""
    from lsgtool.cli.delivery import Order
    from lsgtool.cli.render_year import render_year as work

    raise typer.Exit(work(root_of(root), year, body, Order(to, out, force)))


@render_app.command(cls=Command, help=_("Put all papers of a meeting into one folder, or a zip file."))
def package(
    meeting: Annotated[
        str | None,
        typer.Argument(
            metavar=_("MEETING"),
            help=_("lsg/2024-09-20, lsg/next, lsg/latest, or the path of a file."),
            autocompletion=complete_meeting,
            show_default=False,
        ),
    ] = None,
    zipped: Annotated[bool, typer.Option("--zip", help=_("One zip file instead of a folder."))] = False,
    to: Formats = "docx",
    out: OutFolder = Path("out"),
    force: Overwrite = False,
    root: Root = None,
) -> None:
    """Make a package."""
    from lsgtool.cli.delivery import Order
    from lsgtool.cli.render_package import render_package as work

    raise typer.Exit(work(root_of(root), meeting, Order(to, out, force), zipped=zipped))


@render_app.command("balanslista", cls=Command, help=_("Make the balanslista: what waits for a decision."))
def render_balanslista(
    body: OfBody = None,
    principal: OfPrincipal = None,
    everything: EndedToo = False,
    to: Formats = "docx,md",
    out: OutFolder = Path("out"),
    force: Overwrite = False,
    on: On = None,
    root: Root = None,
) -> None:
    """Make the balanslista."""
    from lsgtool.cli.delivery import Order
    from lsgtool.cli.render_balanslista import render_balanslista as work
    from lsgtool.registers.balanslista import Wanted

    wanted = Wanted(body, principal, everything)
    raise typer.Exit(work(root_of(root), wanted, Order(to, out, force), day_of(on)))
