"""The work behind `lsg status`."""

import os
from datetime import date
from pathlib import Path

import typer

from lsgtool.cli.colours import coloured, tinted
from lsgtool.cli.language import words
from lsgtool.printers.lines import plain
from lsgtool.status.glance import glance
from lsgtool.status.page import page
from lsgtool.workspace.workspace import Workspace


def status(root: Path, body: str | None, on: date) -> None:
    """Print what is to be seen on the day `on`, of one body or of all."""
    in_colour = coloured(os.environ)
    for line in page(glance(Workspace(root), on, body), words, tinted if in_colour else plain):
        typer.echo(line, color=in_colour)
