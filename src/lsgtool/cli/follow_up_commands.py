"""The commands that write down what comes of a meeting: what each is called and takes."""

from pathlib import Path
from typing import Annotated

import typer

from lsgtool.cli.completion import complete_meeting, complete_principal
from lsgtool.cli.help_page import Command
from lsgtool.cli.language import _
from lsgtool.cli.options import On, Root, day_of, parse_day, root_of
from lsgtool.cli.panels import FOLLOW_UP
from lsgtool.cli.paper_options import Formats, OutFolder, Overwrite

follow_up_app = typer.Typer(rich_markup_mode=None)


@follow_up_app.command(
    cls=Command,
    rich_help_panel=FOLLOW_UP,
    help=_("Write down what has come of a decision."),
    epilog=_(
        "It is written into the follow-up file beside the minutes, which stay as they are. --on is the day of"
        " writing: the registers know of it from then on."
    ),
)
def report(
    place: Annotated[
        str | None,
        typer.Argument(
            metavar=_("PARAGRAPH"),
            help=_("As lsg/2024-09-20#35, lsg/latest#35, or #35.2 for its second clause."),
            autocompletion=complete_meeting,
            show_default=False,
        ),
    ] = None,
    decided: Annotated[
        str | None,
        typer.Option(
            "--decided",
            metavar=_("DATE"),
            help=_("The day a principal decided on what was recommended."),
            show_default=False,
        ),
    ] = None,
    outcome: Annotated[
        str | None,
        typer.Option(
            "--outcome",
            metavar=_("OUTCOME"),
            help=_("approved, amended, rejected or postponed, or what these are called here."),
            show_default=False,
        ),
    ] = None,
    principal: Annotated[
        list[str] | None,
        typer.Option(
            "--principal",
            metavar=_("PRINCIPAL"),
            help=_("Who decided, or got it; may be given several times."),
            show_default=False,
        ),
    ] = None,
    done: Annotated[
        str | None,
        typer.Option(
            "--done",
            metavar=_("DATE"),
            help=_("The day an assignment was reported as done."),
            show_default=False,
        ),
    ] = None,
    assignment: Annotated[
        str | None,
        typer.Option(
            "--assignment",
            metavar=_("WHICH"),
            help=_("Of several, its clause's number or one who has it; it ends as a whole."),
            show_default=False,
        ),
    ] = None,
    dispatched: Annotated[
        str | None,
        typer.Option(
            "--dispatched",
            metavar=_("DATE"),
            help=_("The day a recommendation was sent."),
            show_default=False,
        ),
    ] = None,
    by: Annotated[
        str | None,
        typer.Option(
            "--by",
            metavar=_("TEXT"),
            help=_("The instance and its paragraph, or who reported."),
            show_default=False,
        ),
    ] = None,
    note: Annotated[
        str | None,
        typer.Option("--note", metavar=_("TEXT"), help=_("What else there is to say."), show_default=False),
    ] = None,
    on: On = None,
    root: Root = None,
) -> None:
    """Write down what happened."""
    from lsgtool.cli.report import Wanted
    from lsgtool.cli.report import report as work

    wanted = Wanted(
        *(place, decided, done, dispatched, outcome),
        *(tuple(principal or ()), assignment, by, note),
    )
    work(root_of(root), wanted, day_of(on))


@follow_up_app.command(
    "carry-over",
    cls=Command,
    rich_help_panel=FOLLOW_UP,
    help=_("Put what waits for a meeting on its agenda."),
    epilog=_("What stands there stays as it is, with its comments; a second time nothing is added."),
)
def carry_over(
    meeting: Annotated[
        str,
        typer.Argument(
            metavar=_("MEETING"),
            help=_("lsg/2024-09-20, or the path of its file."),
            autocompletion=complete_meeting,
            show_default=False,
        ),
    ],
    on: On = None,
    root: Root = None,
) -> None:
    """Carry over what waits."""
    from lsgtool.cli.carry_over import carry_over as work

    work(root_of(root), meeting, day_of(on))


@follow_up_app.command(
    cls=Command,
    rich_help_panel=FOLLOW_UP,
    help=_("Make the letters that take recommendations to the principals."),
    epilog=_(
        "A principal that has answered everything in its letter gets none, unless --principal names it."
    ),
)
def expedite(
    meeting: Annotated[
        str,
        typer.Argument(
            metavar=_("MEETING"),
            help=_("lsg/2024-09-20, lsg/latest, or the path of a file."),
            autocompletion=complete_meeting,
            show_default=False,
        ),
    ],
    paragraph: Annotated[
        str | None,
        typer.Option(
            "--paragraph",
            metavar=_("NUMBER"),
            help=_("Only what was recommended under this number."),
            show_default=False,
        ),
    ] = None,
    principal: Annotated[
        list[str] | None,
        typer.Option(
            "--principal",
            metavar=_("PRINCIPAL"),
            help=_("Only the letter to this principal; may be given several times."),
            autocompletion=complete_principal,
            show_default=False,
        ),
    ] = None,
    dispatched: Annotated[
        str | None,
        typer.Option(
            "--dispatched",
            metavar=_("DATE"),
            help=_("The day of the letters and the reminders, to be written down too."),
            show_default=False,
        ),
    ] = None,
    to: Formats = "docx,md",
    out: OutFolder = Path("out"),
    force: Overwrite = False,
    on: On = None,
    root: Root = None,
) -> None:
    """Make letters."""
    from lsgtool.cli.delivery import Order
    from lsgtool.cli.expedite import expedite as work
    from lsgtool.render.recommended import Asked

    day = parse_day(dispatched) if dispatched is not None else None
    asked = Asked(day_of(on), paragraph, tuple(principal or ()), day)
    raise typer.Exit(work(root_of(root), meeting, asked, Order(to, out, force)))
