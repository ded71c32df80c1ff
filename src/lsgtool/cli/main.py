"""The command line of lsg: what each command is called and takes; the work is done elsewhere."""

import gc
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer

from lsgtool.cli.check_commands import check_app
from lsgtool.cli.diff_commands import diff_app
from lsgtool.cli.drift_commands import drift_app
from lsgtool.cli.follow_up_commands import follow_up_app
from lsgtool.cli.help_page import Command, Group, translate_completion
from lsgtool.cli.language import _
from lsgtool.cli.options import (
    Body,
    OfBody,
    On,
    Root,
    RuleName,
    TableFormat,
    day_of,
    root_of,
)
from lsgtool.cli.panels import CHECKS, FOLLOW_UP, MEETINGS, PAPERS, START
from lsgtool.cli.register_commands import register_app
from lsgtool.cli.render_commands import render_app
from lsgtool.cli.stage_commands import stage_app
from lsgtool.cli.template_commands import template_app
from lsgtool.cli.trouble import INTERRUPTED, UsageError, stop, stop_bug, stop_usage
from lsgtool.cli.verify_commands import verify_app
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.version import __version__

# Nearly all that a command makes is kept until it ends: Python, which looks for waste after every 700th
# object, would take a twelfth of the time to find none.
MANY_OBJECTS = 50_000

app = typer.Typer(
    cls=Group,
    help=_("Meetings of collaboration bodies as files, and their numbered minutes."),
    invoke_without_command=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(
    render_app,
    name="render",
    help=_("Make papers: notice, agenda, minutes, extracts, plans, lists."),
    rich_help_panel=PAPERS,
)
app.add_typer(
    template_app,
    name="template",
    help=_("Your own templates and look: copy, check and compare them."),
    rich_help_panel=PAPERS,
)
app.add_typer(drift_app)
app.add_typer(
    check_app,
    name="check",
    help=_("Judge all files: what is wrong, where, and the way out."),
    rich_help_panel=CHECKS,
)
app.add_typer(stage_app)
app.add_typer(verify_app)
app.add_typer(diff_app)
app.add_typer(follow_up_app)
app.add_typer(register_app)


@app.callback()
def _main(
    ctx: typer.Context,
    version: Annotated[bool, typer.Option("--version", help=_("Show the version and stop."))] = False,
) -> None:
    if version:
        typer.echo(f"lsg {__version__}")
    elif ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())


@app.command(cls=Command, rich_help_panel=START, help=_("Start a repository of minutes in a folder."))
def init(
    folder: Annotated[
        Path,
        typer.Argument(metavar=_("DIR"), help=_("The folder; without it, this one."), show_default=False),
    ] = Path(),
    example: Annotated[
        str | None,
        typer.Option(
            "--example",
            metavar=_("NAME"),
            help=_("Start with a whole example: vasterbotten."),
            show_default=False,
        ),
    ] = None,
) -> None:
    """Start a repository."""
    from lsgtool.cli.init import init as work

    work(folder, example)


@app.command("new-meeting", cls=Command, rich_help_panel=MEETINGS, help=_("Write the file of a new meeting."))
def new_meeting(
    body: Body = None,
    date: Annotated[
        str | None,
        typer.Argument(metavar=_("DATE"), help=_("Its day, as 2024-09-20."), show_default=False),
    ] = None,
    time: Annotated[
        str | None,
        typer.Option("--time", metavar=_("TIME"), help=_("As 09.00–12.00."), show_default=False),
    ] = None,
    place: Annotated[
        str | None,
        typer.Option("--place", metavar=_("TEXT"), help=_("Where it is held."), show_default=False),
    ] = None,
    form: Annotated[
        str | None,
        typer.Option(
            "--form", metavar=_("FORM"), help=_("physical, digital, hybrid or written."), show_default=False
        ),
    ] = None,
    on: On = None,
    root: Root = None,
) -> None:
    """Write a new meeting."""
    from lsgtool.cli.new_meeting import Wanted
    from lsgtool.cli.new_meeting import new_meeting as work

    work(root_of(root), Wanted(body, date, time, place, form), day_of(on))


@app.command(
    cls=Command,
    rich_help_panel=FOLLOW_UP,
    help=_("Show what is late, what is due and who is waited for."),
)
def status(body: OfBody = None, on: On = None, root: Root = None) -> None:
    """Show where things stand."""
    from lsgtool.cli.status import status as work

    work(root_of(root), body, day_of(on))


@app.command(cls=Command, rich_help_panel=CHECKS, help=_("List all rules and faults, by chapter."))
def rules(form: TableFormat = "table") -> None:
    """List the rules."""
    from lsgtool.cli.rules import list_rules as work

    work(form)


@app.command(cls=Command, rich_help_panel=CHECKS, help=_("Tell what a rule is about, with examples."))
def explain(rule: RuleName = None) -> None:
    """Explain a rule."""
    from lsgtool.cli.explain import explain as work

    work(rule)


def run() -> None:
    """Run lsg and end with its exit code.

    0 done, 1 faults found, 2 something the user can mend, 3 a bug, 130 interrupted.
    """
    gc.set_threshold(MANY_OBJECTS)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a program without a console has none
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    command = translate_completion(typer.main.get_command(app))  # type: ignore[arg-type] # `app` has our class
    try:
        sys.exit(command.main(prog_name="lsg", standalone_mode=False))
    except UserError as error:
        stop(error)
    except UsageError as error:
        stop_usage(error)
    except OSError as error:
        stop(UserError(msg("the system refuses: {reason}", reason=error.strerror or str(error))))
    except (typer.Abort, KeyboardInterrupt):
        sys.exit(INTERRUPTED)
    except Exception as error:  # noqa: BLE001 # the last door: whatever comes here is a bug of ours
        stop_bug(error)
    finally:
        gc.freeze()  # or Python looks for waste in all that was loaded before it ends: a tenth of the time
