"""The work behind `lsg render protocol`."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import typer

from lsgtool import shipped
from lsgtool.cli.language import words
from lsgtool.errors import UserError
from lsgtool.messages import counted, msg
from lsgtool.printers.text import lines
from lsgtool.render.formats import chosen
from lsgtool.render.minutes import MinutesMaker
from lsgtool.workspace.select import select
from lsgtool.workspace.whole_file import write_whole
from lsgtool.workspace.workspace import Workspace

PROGRESS_FROM = 3


def render_protocol(
    root: Path, meetings: Sequence[str], formats: str, out: Path, *, everything: bool
) -> bool:
    """Make the minutes of the meetings and say which files; return whether any had faults."""
    workspace = Workspace(root)
    paths = _paths(workspace, meetings, everything=everything)
    maker = MinutesMaker(workspace, shipped.templates(), chosen(formats))
    said: list[str] = []
    try:
        with _progress(paths) as steps:
            made = sum(_one(maker, path, out, said) for path in steps)
    finally:  # after the bar, which would share a line with them
        for line in dict.fromkeys(said):  # what is wrong with bodies.yaml comes with every meeting
            typer.echo(line)
    papers = counted("{count} paper", "{count} papers", made)
    typer.echo(words(msg("{made} made in {folder}", made=papers, folder=str(out))))
    return made < len(paths)


def _one(maker: MinutesMaker, path: str, out: Path, said: list[str]) -> bool:
    """Make the minutes of one meeting, add to `said` what came of it, and return whether they were made."""
    rendered = maker.make(path)
    said += lines(rendered.faults, words)
    for name, content in rendered.files.items():
        write_whole(out / name, content)
        said.append(str(out / name))
    return bool(rendered.files)


def _paths(workspace: Workspace, meetings: Sequence[str], *, everything: bool) -> list[str]:
    if everything and meetings:
        raise UserError(msg("meetings are named beside --all"), msg("name the meetings, or take --all"))
    if everything:
        return [file.path for file in workspace.listing.files]
    if not meetings:
        raise UserError(
            msg("no meeting is named"), msg("name one, such as lsg/2024-09-20 or lsg/latest, or take --all")
        )
    return list(dict.fromkeys(select(workspace, name, Path.cwd()) for name in meetings))


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
