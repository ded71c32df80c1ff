"""Compares an organisation's own templates with the defaults: which of the two has changed since the copy."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from lsgtool.template.own import as_written, defaults, own_folder, own_templates
from lsgtool.workspace.made import digest, recorded
from lsgtool.writers.look_file import LOOK, look_bytes, own_look


class State(Enum):
    """How one's own file stands to the default of the same name: which has changed since it was copied."""

    SAME = auto()
    YOURS = auto()
    DEFAULT = auto()
    BOTH = auto()
    UNKNOWN = auto()
    NOT_COPIED = auto()
    ALONE = auto()


@dataclass(frozen=True, slots=True)
class Compared:
    """A file by the name of one's own; `default` or `own` is None where there is none."""

    name: str
    state: State
    default: bytes | None
    own: bytes | None


def compared(root: Path, shipped: Path) -> tuple[Compared, ...]:
    """Return all templates and the look, sorted by name; raises UserError where they cannot be read."""
    folder = own_folder(root)
    theirs: dict[str, bytes | None] = dict(defaults(shipped))
    yours = {name: as_written(folder, name) for name in own_templates(folder)}
    look = own_look(folder)
    if look is not None:
        theirs[look.name] = theirs.pop(LOOK)
        yours[look.name] = look_bytes(look)
    made = recorded(folder)
    names = sorted({*theirs, *yours})
    pairs = ((name, theirs.get(name), yours.get(name)) for name in names)
    return tuple(
        Compared(name, state(default, own, made.get(name, frozenset())), default, own)
        for name, default, own in pairs
    )


def state(default: bytes | None, own: bytes | None, copied: frozenset[str]) -> State:
    """Return how the two stand to each other, `copied` being the digests of what was once copied."""
    if own is None:
        return State.NOT_COPIED
    if default is None:
        return State.ALONE
    if own == default:
        return State.SAME
    if not copied:
        return State.UNKNOWN
    if digest(own) in copied:
        return State.DEFAULT
    return State.YOURS if digest(default) in copied else State.BOTH
