"""The folder of an organisation's own templates, and what comes with lsg under the same names."""

from codecs import BOM_UTF8
from collections.abc import Mapping
from pathlib import Path

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.papers.loader import FOLDER, bytes_in, own_file
from lsgtool.workspace.real import inside
from lsgtool.writers.look_file import LOOK

TEMPLATES = "*.j2"


def own_folder(root: Path) -> Path:
    """Return the folder of a repository's own templates, there or not yet; raises UserError for no folder."""
    folder = root / FOLDER
    way_out = msg("put a folder named {name} there", name=FOLDER)
    if not inside(folder, root):
        raise UserError(msg("`{name}` leads out of the repository", name=FOLDER), way_out)
    if folder.exists() and not folder.is_dir():
        raise UserError(msg("`{name}` is no folder", name=FOLDER), way_out)
    return folder


def own_templates(folder: Path) -> tuple[str, ...]:
    """Return the names of the templates in a folder, those in folders inside it with `/`.

    Links and the like are named too, so that one that cannot be read is told and never passed over.
    """
    files = (path for path in folder.rglob(TEMPLATES) if path.is_symlink() or not path.is_dir())
    return tuple(sorted(path.relative_to(folder).as_posix() for path in files))


def defaults(shipped: Path) -> Mapping[str, bytes]:
    """Return what comes with lsg and can be one's own: each template, and the look, by name."""
    return {name: (shipped / name).read_bytes() for name in (*own_templates(shipped), LOOK)}


def as_written(folder: Path, name: str) -> bytes:
    """Return what one's own template holds, as it was before Git or an editor gave it the ways of Windows.

    Raises UserError for one that leads out of the folder, or cannot be read.
    """
    file = own_file(folder.parent, name) or folder / name
    return bytes_in(file, f"{FOLDER}/{name}").removeprefix(BOM_UTF8).replace(b"\r\n", b"\n")
