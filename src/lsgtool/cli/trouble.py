"""Ends a command that went wrong: 2 for what the user can mend, 3 for a bug, 130 when interrupted."""

import sys
from collections.abc import Iterator
from typing import Any, NoReturn

import typer

from lsgtool.cli.language import _, words
from lsgtool.cli.telling import INDENT, folded
from lsgtool.errors import UserError
from lsgtool.messages import Message, msg

USER, BUG, INTERRUPTED = 2, 3, 130
NAME = "lsg: "
UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""What typer raises when a command line is not one of ours; it exports only this class's child."""


def stop(trouble: UserError) -> NoReturn:
    """Say what the user can mend, with the way out, and end."""
    for line in told(trouble):
        typer.echo(line, err=True)
    sys.exit(USER)


def told(trouble: UserError) -> Iterator[str]:
    """Yield the lines that say what the user can mend, and the way out."""
    yield from folded(words(trouble.message), NAME, " " * len(NAME))
    if trouble.hint is not None:
        yield from folded(words(trouble.hint), INDENT, INDENT)


def stop_usage(error: Any) -> NoReturn:  # noqa: ANN401 # typer does not name its type
    """Say what is wrong with the command line, and end."""
    command = error.ctx.command_path if error.ctx is not None else "lsg"
    stop(UserError(_of_usage(error), msg("`{command} --help` shows how it is called", command=command)))


def stop_bug(error: BaseException) -> NoReturn:
    """Show a bug of ours with its traceback, the only trouble that has one, and end."""
    import traceback

    traceback.print_exception(error)
    typer.echo(f"{NAME}{_('this is a bug in lsg; please report it with the lines above')}", err=True)
    sys.exit(BUG)


def _of_usage(error: Any) -> Message:  # noqa: ANN401
    """Put typer's errors into our words; they are told apart by what they carry."""
    parameter = getattr(error, "param", None)
    option = getattr(error, "option_name", None)
    if type(error).__name__ == "MissingParameter" and parameter is not None:
        return msg("{name} is missing", name=parameter.make_metavar(error.ctx))
    if option is not None and type(error).__name__ == "NoSuchOption":
        return msg("there is no option {option}", option=option)
    if "unexpected extra argument" in error.format_message():
        return msg("there are more words on the command line than the command takes")
    if option is not None:
        return msg("the option {option} needs a value, and takes only one", option=option)
    return msg("this command line cannot be understood: {reason}", reason=error.format_message())
