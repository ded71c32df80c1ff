"""Copies the default templates and the look into a repository, in place of none that is there."""

import os
from dataclasses import dataclass
from pathlib import Path

from lsgtool.template.own import as_written, defaults, own_folder
from lsgtool.workspace.made import write_papers
from lsgtool.writers.look_file import LOOK, look_bytes, own_look


@dataclass(frozen=True, slots=True)
class Begun:
    """The names of the files that were written, and of those that were there and are left as they are."""

    written: tuple[str, ...]
    kept: tuple[str, ...]


def begin(root: Path, shipped: Path, *, force: bool) -> Begun:
    """Write each default template and the look into `templates/`; by `force` also over what is there.

    A record beside them tells later which defaults they came from. Raises UserError where they cannot lie.
    """
    folder = own_folder(root)
    files = dict(defaults(shipped))
    look = own_look(folder)
    kept = []
    if look is not None and look.name != LOOK:  # a second look would leave open which one counts
        del files[LOOK]
        kept.append(look.name)
    there = {name for name in files if os.path.lexists(folder / name)}
    same = {name for name in there if is_default(folder, name, files[name])}
    left = set() if force else there - same
    # Those that are the default already are written too: the record then tells where they came from.
    done = write_papers(folder, {name: text for name, text in files.items() if name not in left}, force=True)
    for trouble in done.troubles:
        raise trouble
    return Begun(tuple(sorted(files.keys() - left - same)), tuple(sorted((*left, *kept))))


def is_default(folder: Path, name: str, default: bytes) -> bool:
    """Tell whether a file holds the default, be it with the line ends of Windows."""
    if not (folder / name).is_file():
        return False
    return (look_bytes(folder / name) if name == LOOK else as_written(folder, name)) == default
