"""The work behind `lsg matter`."""

from datetime import date
from itertools import chain
from pathlib import Path

from lsgtool.cli.register_output import Output, Register, put_out
from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.registers import shape
from lsgtool.registers.records import stepped
from lsgtool.registers.source import Source, source
from lsgtool.registers.story import foretold, story
from lsgtool.registers.story_page import story_page
from lsgtool.suggestion import suggestion
from lsgtool.workspace.workspace import Workspace


def show_matter(root: Path, on: date, name: str, output: Output) -> None:
    """Put out the life of a matter, as it is known on the day `on`."""
    workspace, name = Workspace(root), name.strip().casefold()
    known = source(workspace, on)
    left_out = known.history.left_out
    found = story(workspace, known, name)
    columns = tuple(shape.Stepped.__annotations__)
    if found is None:
        nothing = _not_yet(workspace, known, name)
        register = Register(
            known,
            columns,
            (),
            lambda page: chain(page.left_out(left_out), page.told(nothing)),
            left_out,
            nothing,
        )
    else:
        steps = [stepped(step) for step in found.steps]
        register = Register(known, columns, steps, lambda page: story_page(page, found, left_out), left_out)
    put_out(register, output)


def _not_yet(workspace: Workspace, known: Source, name: str) -> Message:
    """Say when a matter comes up that has not done so; raise UserError for one that never does."""
    ref = foretold(workspace, name)
    if ref is None:
        raise UserError(msg("no matter is called `{name}`", name=name), suggestion(name, known.history.steps))
    return msg(
        "`{name}` has not come up by {date}; it does first at {meeting}",
        name=name,
        date=known.on,
        meeting=str(ref),
    )
