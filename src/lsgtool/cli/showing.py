"""Findings as a person sees them: with the lines they point at, in colours where there are any."""

import os
from collections.abc import Sequence

from lsgtool.cli.colours import coloured, paint
from lsgtool.cli.language import words
from lsgtool.diagnostic import Diagnostic
from lsgtool.printers.text import TextPrinter, plain
from lsgtool.workspace.quotes import Quotes
from lsgtool.workspace.workspace import Workspace


def shown(found: Sequence[Diagnostic], workspace: Workspace) -> str:
    """Return the text that shows the findings, in the order given."""
    printer = TextPrinter(words, Quotes(workspace.root).line, paint if in_colour() else plain)
    return "\n".join(printer.lines(found))


def in_colour() -> bool:
    """Tell whether what is printed has colours."""
    return coloured(os.environ)
