"""Reads the history that the registers are made of, and says which files are missing from it."""

from dataclasses import dataclass
from datetime import date

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.model.bodies import Bodies
from lsgtool.reference import FIRST_YEAR, LAST_YEAR
from lsgtool.registers.names import Names
from lsgtool.timeline.history import History
from lsgtool.workspace.chronicle import history
from lsgtool.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Source(Names):
    """What most registers are made of: the history known on a day, and the names that were in force then."""

    history: History


def source(workspace: Workspace, on: date) -> Source:
    """Read all that is known on the day `on`.

    Raises UserError where bodies.yaml has faults, and for a day outside the years that files can hold.
    """
    names = names_on(workspace, on)
    return Source(names.bodies, on, history(workspace, names.bodies, on))


def names_on(workspace: Workspace, on: date) -> Names:
    """Return the names on the day `on`; raises UserError as `source` does."""
    if not FIRST_YEAR <= on.year <= LAST_YEAR:
        raise UserError(
            msg("{date} lies outside the years that lsg knows", date=on),
            msg("name a day from {first} to {last}", first=FIRST_YEAR, last=LAST_YEAR),
        )
    return Names(bodies_of(workspace), on)


def bodies_of(workspace: Workspace) -> Bodies:
    """Return what bodies.yaml says; raise UserError where it has faults."""
    bodies = workspace.bodies.content
    if bodies is None:
        raise UserError(
            msg("bodies.yaml has faults, so no register can be made"),
            msg("`lsg check` says what is wrong with it, and where"),
        )
    return bodies
