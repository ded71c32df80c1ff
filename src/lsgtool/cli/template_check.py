"""The work behind `lsg template check`."""

from collections.abc import Iterator
from pathlib import Path

import typer

from lsgtool import shipped
from lsgtool.cli.colours import paint
from lsgtool.cli.delivery import Delivery, Order
from lsgtool.cli.language import words
from lsgtool.cli.showing import in_colour
from lsgtool.cli.telling import folded, tell
from lsgtool.messages import counted, msg, printable
from lsgtool.papers.loader import FOLDER
from lsgtool.printers.excerpt import excerpt
from lsgtool.printers.text import INDENT, WIDTH, Part
from lsgtool.render.formats import chosen
from lsgtool.template.check import flaws
from lsgtool.template.flaw import Flaw
from lsgtool.template.samples import samples
from lsgtool.template.trial import Trial


def template_check(root: Path, to: str, out: Path) -> int:
    """Say what is wrong with the templates and the look, and make a sample of each paper.

    The exit code is 1 where something is wrong.
    """
    formats = chosen(to)
    delivery = Delivery(Order(to, out, force=False), root)
    drafts = samples(shipped.example())
    found = flaws(root, shipped.templates(), drafts)
    trial = Trial(root, shipped.templates(), formats, found)
    wanted = 0
    for draft in drafts:
        files = trial.make(draft)
        if files:
            delivery.put(files)
            wanted += 1
    every = (*found, *trial.flaws)
    for flaw in every:
        for line in _lines(flaw):
            typer.echo(line, color=in_colour())
    delivery.show()
    code = delivery.close(wanted)
    told = counted(
        "{count} fault found in {folder}", "{count} faults found in {folder}", len(every), folder=FOLDER
    )
    tell(told if every else msg("nothing wrong found in {folder}", folder=FOLDER))
    return max(code, int(bool(every)))


def _lines(flaw: Flaw) -> Iterator[str]:
    """Yield the lines that show a flaw: where, what, the line itself, and the way out."""
    if flaw.place is None:
        yield from folded(words(flaw.message), "", "")
    else:
        place = f"{printable(flaw.path)}:{flaw.place.line}:{flaw.place.column}"
        yield f"{_painted(place, Part.PLACE)} {words(flaw.message)}"
        shown, caret = excerpt(flaw.line, flaw.place, WIDTH - len(INDENT))
        yield from (INDENT + shown, INDENT + _painted(caret, Part.ERROR)) if flaw.line else ()
    if flaw.hint is not None:
        yield from folded(words(flaw.hint), INDENT, INDENT)


def _painted(text: str, part: Part) -> str:
    return paint(text, part) if in_colour() else text
