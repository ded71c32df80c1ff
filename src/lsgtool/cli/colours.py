"""Gives what is printed its colours: on a terminal, unless the reader wants none or wants them everywhere."""

import sys
from collections.abc import Mapping
from typing import Any

import typer

from lsgtool.printers.lines import Tone
from lsgtool.printers.text import Part

_FOREGROUND = {
    Part.ERROR: typer.colors.RED,
    Part.WARNING: typer.colors.YELLOW,
    Part.INFORMATION: typer.colors.CYAN,
}
_LOOKS: dict[Tone, dict[str, Any]] = {
    Tone.HEADING: {"bold": True},
    Tone.LATE: {"fg": typer.colors.RED},
    Tone.QUIET: {"dim": True},
}


def coloured(environment: Mapping[str, str]) -> bool:
    """Tell whether to print in colours: NO_COLOR counts most, then FORCE_COLOR, then the terminal."""
    if environment.get("NO_COLOR"):
        return False
    terminal = sys.stdout is not None and sys.stdout.isatty() and environment.get("TERM") != "dumb"
    return bool(environment.get("FORCE_COLOR")) or terminal


def paint(text: str, part: Part) -> str:
    """Return a piece of text in the colour of its part."""
    if part is Part.ASIDE:
        return typer.style(text, dim=True)
    return typer.style(text, fg=_FOREGROUND.get(part), bold=True)


def tinted(text: str, tone: Tone) -> str:
    """Return a piece of a page in the colour of its tone."""
    return typer.style(text, **_LOOKS[tone]) if tone in _LOOKS and text.strip() else text
