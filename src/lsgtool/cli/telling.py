"""Tells whoever sits at the terminal how a command went, in lines that a narrow window can hold."""

from textwrap import wrap

import typer

from lsgtool.cli.language import words
from lsgtool.messages import Message, msg
from lsgtool.printers.lines import NO_BREAK, WIDTH, kept_whole

INDENT = "  "


def tell(message: Message, *, beside: bool = False) -> None:
    """Tell a sentence; `beside` what the command puts out, where errors are written."""
    for line in folded(words(message), "", INDENT):
        typer.echo(line, err=beside)


def note(doubt: Message) -> None:
    """Tell beside what the command puts out that something may not be meant so."""
    tell(msg("note: {doubt}", doubt=doubt), beside=True)


def folded(text: str, first: str, others: str) -> list[str]:
    """Return the text in lines of 80 columns, the first and the others beginning with what is given.

    A long path stays in one piece, and so does what stands between backticks.
    """
    lines = wrap(
        kept_whole(text),
        WIDTH,
        initial_indent=first,
        subsequent_indent=others,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace(NO_BREAK, " ") for line in lines]
