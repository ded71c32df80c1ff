"""The work behind `lsg render protocol`."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import typer

from lsgtool import shipped
from lsgtool.cli.language import words
from lsgtool.cli.showing import in_colour, shown
from lsgtool.cli.trouble import USER, told
from lsgtool.errors import UserError
from lsgtool.messages import counted, msg, printable
from lsgtool.render.formats import chosen
from lsgtool.render.minutes import MinutesMaker
from lsgtool.workspace.files import MEETINGS
from lsgtool.workspace.made import write_papers
from lsgtool.workspace.real import real, same
from lsgtool.workspace.select import select
from lsgtool.workspace.workspace import Workspace

PROGRESS_FROM = 3
TEMPLATES = "templates"


@dataclass(frozen=True, slots=True)
class Order:
    """What the command line asks for: formats with a comma between, where to, and whether to replace."""

    formats: str
    out: Path
    everything: bool
    force: bool


def render_protocol(root: Path, meetings: Sequence[str], order: Order) -> int:
    """Make the minutes of the meetings and say which files; return the exit code.

    What goes wrong with one meeting stops no other. The code is 1 where a meeting had faults, and 2 where
    there is trouble that the user can mend.
    """
    workspace = Workspace(root)
    _see_that_papers_may_lie_in(order.out, root)
    paths = _paths(workspace, meetings, everything=order.everything)
    maker = MinutesMaker(workspace, shipped.templates(), chosen(order.formats))
    said: list[str] = []
    troubles: list[str] = []
    try:
        with _progress(paths) as steps:
            made = sum(_one(maker, workspace, path, order, said, troubles) for path in steps)
    finally:  # after the bar, which would share a line with them
        for line in dict.fromkeys(said):  # what is wrong with bodies.yaml comes with every meeting
            typer.echo(line, color=in_colour())
    papers = counted("{count} paper", "{count} papers", made)
    typer.echo(words(msg("{made} made in {folder}", made=papers, folder=str(order.out))))
    for text in dict.fromkeys(troubles):  # so does what is wrong with a template
        typer.echo(text, err=True)
    return USER if troubles else int(made < len(paths))


def _one(
    maker: MinutesMaker, workspace: Workspace, path: str, order: Order, said: list[str], troubles: list[str]
) -> bool:
    """Make the minutes of one meeting, add what came of it, and return whether they were made."""
    try:
        rendered = maker.make(path)
        changed = write_papers(order.out, rendered.files, force=order.force)
    except UserError as trouble:
        troubles.append("\n".join(told(trouble)))
        return False
    said += [shown((fault,), workspace) for fault in rendered.faults]
    said += [printable(str(order.out / name)) for name in rendered.files if name not in changed]
    troubles += ["\n".join(told(_changed(order.out / name))) for name in changed]
    return bool(rendered.files) and not changed


def _changed(file: Path) -> UserError:
    return UserError(
        msg("{path} is not as lsg made it, and is left as it is", path=str(file)),
        msg("move it away if you want to keep it, or replace it with --force"),
    )


def _see_that_papers_may_lie_in(out: Path, root: Path) -> None:
    """Refuse to mix papers with the files that people write."""
    for own in (MEETINGS, TEMPLATES):
        whole = real(out)
        if any(same(folder, root / own) for folder in (whole, *whole.parents)):
            raise UserError(
                msg("papers cannot lie in {folder}, beside your own files", folder=str(out)),
                msg("name another folder with --out"),
            )


def _paths(workspace: Workspace, meetings: Sequence[str], *, everything: bool) -> list[str]:
    if everything and meetings:
        raise UserError(msg("meetings are named beside --all"), msg("name the meetings, or take --all"))
    if everything:
        return [file.path for file in workspace.listing.files]
    if not meetings:
        raise UserError(
            msg("no meeting is named"), msg("name one, such as lsg/2024-09-20 or lsg/latest, or take --all")
        )
    return list(dict.fromkeys(select(workspace, name, Path()) for name in meetings))


@contextmanager
def _progress(paths: Sequence[str]) -> Iterator[Iterable[str]]:
    """Show how far the work has come, on a terminal and when it takes long enough to wonder."""
    if len(paths) < PROGRESS_FROM:
        yield paths
        return
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        yield progress.track(paths, description=words(msg("Rendering")))
