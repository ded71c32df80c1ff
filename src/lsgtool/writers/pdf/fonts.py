"""The fonts of a PDF: those the organisation has put into its templates, then those that come with lsg."""

import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lsgtool.errors import UserError
from lsgtool.messages import Message, msg

if TYPE_CHECKING:
    from typst import Fonts

FOLDER = "fonts"
SHIPPED = "Carlito"  # as wide as Calibri, letter by letter
ENDINGS = (".ttf", ".otf", ".ttc", ".otc")


def find_fonts(folders: Sequence[Path]) -> "Fonts":
    """Open the fonts below `folders`; the last is lsg's own.

    Each of the others lies at the top of a repository, and its fonts must lie inside that repository.
    Raises `UserError` for fonts that are there and cannot be used. Fonts of the system are never used:
    the same paper is the same on every computer.
    """
    from typst import Fonts

    *own, shipped = (folder / FOLDER for folder in folders)
    files = [file for folder in own for file in font_files(folder)]
    paths = [str(folder) for folder in (*own, shipped) if folder.is_dir()]
    fonts = Fonts(include_system_fonts=False, font_paths=paths)
    known = {Path(font.path) for font in fonts.fonts() if font.path is not None}
    for file in files:
        if file not in known:
            raise UserError(
                msg("`{path}` is no font that papers can be set in", path=str(file)),
                msg("put a font of TrueType or OpenType there, or take the file away"),
            )
    return fonts


def font_files(folder: Path) -> Iterator[Path]:
    """Yield the files of fonts in a folder of a repository; raises `UserError` for what is no plain file."""
    try:
        if not folder.is_dir():
            return
        root = folder.parent.parent.resolve()
        for path in (folder, *sorted(folder.rglob("*"))):
            if not path.resolve().is_relative_to(root):
                raise UserError(
                    msg("`{path}` is a link that leads out of the repository", path=str(path)),
                    msg("put the fonts themselves there"),
                )
            if path.suffix.lower() in ENDINGS:
                if not stat.S_ISREG(path.stat().st_mode):
                    raise unreadable(path, msg("it is no plain file"))
                with path.open("rb"):  # one that is closed to us, the typesetter would pass over in silence
                    yield path
    except OSError as error:
        raise unreadable(folder, error.strerror or type(error).__name__) from error


def unreadable(path: Path, reason: str | Message) -> UserError:
    """Return the error of a font that is there and cannot be read."""
    return UserError(
        msg("`{path}` cannot be read: {reason}", path=str(path), reason=reason),
        msg("see that it is there, that you may read it, and that no other program keeps it locked"),
    )


def families(fonts: "Fonts", wanted: str) -> tuple[str, ...]:
    """Return the families to set a paper in, the first that has a character first.

    The font of the look comes first where it is there; it is seldom free to be handed on, so that lsg has
    one that is as wide.
    """
    found = {family.casefold(): family for family in fonts.families()}
    own = found.get(wanted.casefold(), SHIPPED)
    return (own,) if own == SHIPPED else (own, SHIPPED)
