"""The work behind `lsg render package`."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import typer

from lsgtool import codes, shipped
from lsgtool.cli.delivery import Order
from lsgtool.cli.language import words
from lsgtool.cli.out_folder import see_that_papers_may_lie_in
from lsgtool.cli.showing import in_colour, shown
from lsgtool.cli.telling import INDENT, folded, note, tell
from lsgtool.diagnostic import Diagnostic
from lsgtool.errors import UserError
from lsgtool.messages import Message, counted, msg, printable
from lsgtool.render.formats import chosen
from lsgtool.render.package import Package, PackageMaker
from lsgtool.render.proof import Faults
from lsgtool.workspace.select import select
from lsgtool.workspace.whole_folder import write_folder
from lsgtool.workspace.whole_zip import write_zip
from lsgtool.workspace.workspace import Workspace

MISSING = frozenset({codes.PAPER_MISSING, codes.PAPER_OUTSIDE})


def render_package(root: Path, meeting: str | None, order: Order, *, zipped: bool) -> int:
    """Put all papers of a meeting into one folder or zip and say which; return the exit code.

    It is 1 where the meeting has faults, a paper that is missing among them; nothing is made then.
    """
    if meeting is None:
        raise UserError(msg("no meeting is named"), msg("name one, such as lsg/2024-09-20 or lsg/next"))
    workspace = Workspace(root)
    see_that_papers_may_lie_in(order.out, root)
    maker = PackageMaker(workspace, shipped.templates(), chosen(order.formats))
    package = maker.make(select(workspace, meeting, Path()))
    if not isinstance(package, Package):
        typer.echo(shown(tuple(_each_way_out_once(package)), workspace), color=in_colour())
        tell(_nothing_made(package))
        return 1
    _write(package, order, zipped=zipped)
    return 0


def _each_way_out_once(faults: Faults) -> Iterator[Diagnostic]:
    """Yield the faults with each hint only at the last of those that have it."""
    for index, fault in enumerate(faults):
        again = any(fault.hint == later.hint for later in faults[index + 1 :])
        yield replace(fault, hint=None) if again else fault


def _nothing_made(faults: Faults) -> Message:
    count = len(faults)
    if all(fault.code in MISSING for fault in faults):
        return counted(
            "{count} file is missing, and no package is made",
            "{count} files are missing, and no package is made",
            count,
        )
    return counted(
        "{count} fault was found, and no package is made",
        "{count} faults were found, and no package is made",
        count,
    )


def _write(package: Package, order: Order, *, zipped: bool) -> None:
    """Write the package, unless somebody has changed the one that is there."""
    target = order.out / (f"{package.name}.zip" if zipped else package.name)
    write = write_zip if zipped else write_folder
    if not write(target, package.pieces, force=order.force):
        raise UserError(
            msg("{path} is not as lsg made it, and is left as it is", path=str(target)),
            msg("move it away if you want to keep it, or replace it with --force"),
        )
    typer.echo(printable(str(target)))
    tell(
        counted(
            "1 package of {count} file made in {folder}",
            "1 package of {count} files made in {folder}",
            len(package.pieces),
            folder=str(order.out),
        )
    )
    for doubt in package.notes:
        note(doubt)
    if package.fileless:
        _tell_of_fileless(package)


def _tell_of_fileless(package: Package) -> None:
    """Tell which papers are named in the list of contents and do not go along."""
    note(
        counted(
            "{count} paper has no `file` and is only named in the list of contents:",
            "{count} papers have no `file` and are only named in the list of contents:",
            len(package.fileless),
        )
    )
    for one in package.fileless:
        place = f"{INDENT}{one.path}:{one.place.line}:{one.place.column} "
        for line in folded(words(one.message), place, INDENT * 2):
            typer.echo(line, err=True)
