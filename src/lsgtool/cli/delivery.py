"""Puts papers into the folder that was asked for, and says at the end what came of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import typer

from lsgtool.cli.out_folder import see_that_papers_may_lie_in
from lsgtool.cli.showing import in_colour
from lsgtool.cli.telling import note, tell
from lsgtool.cli.trouble import USER, told
from lsgtool.errors import UserError
from lsgtool.messages import Message, counted, msg, printable
from lsgtool.workspace.made import write_papers

NOTES_ALIKE = 3


@dataclass(frozen=True, slots=True)
class Order:
    """What the command line asks for: formats with a comma between, where to, and whether to replace."""

    formats: str
    out: Path
    force: bool


class Delivery:
    """Takes papers one by one. Nothing is said before the end, for a progress bar may be there."""

    def __init__(self, order: Order, root: Path) -> None:
        see_that_papers_may_lie_in(order.out, root)
        self._order = order
        self._said: list[str] = []
        self._notes: list[Message] = []
        self._troubles: list[str] = []
        self._papers = self._files = self._left = self._refused = 0

    def put(self, files: Mapping[str, bytes], notes: Sequence[Message] = ()) -> None:
        """Write one paper, given as its files by name; what somebody has changed since is left as it is.

        `notes` tell what the paper lacks.
        """
        try:
            outcome = write_papers(self._order.out, files, force=self._order.force)
        except UserError as trouble:
            self.refuse(trouble)
            return
        self._said += [printable(str(self._order.out / name)) for name in outcome.written]
        self._notes += notes
        for one in (*(_changed(self._order.out / name) for name in outcome.changed), *outcome.troubles):
            self.refuse(one)
        self._papers += len(outcome.written) == len(files)
        self._files += len(outcome.written)
        self._left += len(outcome.changed)
        self._refused += len(outcome.troubles)

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
        """Say how much was made and what went wrong, and return the exit code."""
        tell(self._closing())
        self._tell_notes()
        for text in dict.fromkeys(self._troubles):
            typer.echo(text, err=True)
        return USER if self._troubles else int(self._papers < wanted)

    def _tell_notes(self) -> None:
        """Tell the notes; of many that say the same of other meetings only the first."""
        alike: dict[str, list[Message]] = {}
        for one in self._notes:
            alike.setdefault(one.id, []).append(one)
        for notes in alike.values():
            for one in notes[:NOTES_ALIKE]:
                note(one)
            left_out = len(notes) - NOTES_ALIKE
            if left_out > 0:
                note(counted("the same of {count} other", "the same of {count} others", left_out))

    def _closing(self) -> Message:
        """Return how much was made: counted in files where a paper may have only some of its own."""
        if self._left or self._refused:
            made = counted("{count} file", "{count} files", self._files)
        else:
            made = counted("{count} paper", "{count} papers", self._papers)
        said = msg("{made} made in {folder}", made=made, folder=str(self._order.out))
        if self._left:
            said = counted(
                "{made}, {count} left as it was", "{made}, {count} left as they were", self._left, made=said
            )
        if self._refused:
            said = msg("{made}, {count} not written", made=said, count=self._refused)
        return said


def _changed(file: Path) -> UserError:
    return UserError(
        msg("{path} is not as lsg made it, and is left as it is", path=str(file)),
        msg("move it away if you want to keep it, or replace it with --force"),
    )
