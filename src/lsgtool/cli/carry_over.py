"""The work behind `lsg carry-over`."""

from datetime import date
from pathlib import Path

import typer

from lsgtool.cli.language import words
from lsgtool.cli.telling import note, tell
from lsgtool.messages import msg
from lsgtool.scaffold.carry_over import carry_over as carry
from lsgtool.scaffold.new_meeting import unread
from lsgtool.workspace.select import select
from lsgtool.workspace.workspace import Workspace


def carry_over(root: Path, name: str, on: date) -> None:
    """Carry over to the meeting called `name`, and say what was added."""
    workspace = Workspace(root)
    path = select(workspace, name, Path())
    done = carry(workspace, path, on, words)
    for left_out in done.left_out:
        note(unread(left_out))
    for item in done.added:
        tell(msg("{path}: added {title}", path=path, title=item.title))
    for line in done.news:
        # In one piece, however long: whoever keeps the text puts it there.
        typer.echo(words(msg("{path}: its text does not have this yet: {line}", path=path, line=line)))
    if not (done.added or done.news):
        tell(msg("{path}: there is nothing new to carry over", path=path))
