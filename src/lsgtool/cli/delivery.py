"""Puts papers into the folder that was asked for, and says at the end what came of each."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import typer

from lsgtool.cli.language import words
from lsgtool.cli.showing import in_colour
from lsgtool.cli.trouble import USER, told
from lsgtool.errors import UserError
from lsgtool.messages import counted, msg, printable
from lsgtool.workspace.files import MEETINGS
from lsgtool.workspace.made import write_papers
from lsgtool.workspace.real import real, same

TEMPLATES = "templates"


@dataclass(frozen=True, slots=True)
class Order:
    """What the command line asks for: formats with a comma between, where to, and whether to replace."""

    formats: str
    out: Path
    force: bool


class Delivery:
    """Takes papers one by one. Nothing is said before the end, for a progress bar may be there."""

    def __init__(self, order: Order, root: Path) -> None:
        _see_that_papers_may_lie_in(order.out, root)
        self._order = order
        self._said: list[str] = []
        self._troubles: list[str] = []
        self._made = 0

    def put(self, files: Mapping[str, bytes]) -> None:
        """Write one paper, given as its files by name; what somebody has changed since is left as it is."""
        try:
            changed = write_papers(self._order.out, files, force=self._order.force)
        except UserError as trouble:
            self.refuse(trouble)
            return
        self._said += [printable(str(self._order.out / name)) for name in files if name not in changed]
        for name in changed:
            self.refuse(_changed(self._order.out / name))
        self._made += not changed

    def say(self, text: str) -> None:
        """Tell something among the names of the files."""
        self._said.append(text)

    def refuse(self, trouble: UserError) -> None:
        """Tell at the very end what kept a paper from being made."""
        self._troubles.append("\n".join(told(trouble)))

    def show(self) -> None:
        """Say which files were made; what was told for several papers comes once."""
        for line in dict.fromkeys(self._said):
            typer.echo(line, color=in_colour())

    def close(self, wanted: int) -> int:
        """Say how many papers were made and what went wrong, and return the exit code."""
        papers = counted("{count} paper", "{count} papers", self._made)
        typer.echo(words(msg("{made} made in {folder}", made=papers, folder=str(self._order.out))))
        for text in dict.fromkeys(self._troubles):
            typer.echo(text, err=True)
        return USER if self._troubles else int(self._made < wanted)


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
