"""Where a path really leads, past every link on its way."""

import os
from pathlib import Path

from lsgtool.errors import UserError
from lsgtool.messages import msg


def real(path: Path) -> Path:
    """Return the whole path without links; one that is not there, or leads in a circle, stays as it is.

    Raises UserError for a path that begins in the folder one stands in, when that folder is gone.
    """
    try:
        return Path(os.path.realpath(path))
    except OSError as error:
        raise UserError(
            msg("the folder you stand in is not there any more"), msg("go to a folder that is there")
        ) from error


def inside(path: Path, folder: Path) -> bool:
    """Tell whether a path really is `folder` or lies below it."""
    return real(path).is_relative_to(real(folder))


def same(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one place, also where capital letters make no difference."""
    if os.path.exists(one) and os.path.exists(other):  # noqa: PTH110 # never raises
        return os.path.samefile(one, other)  # noqa: PTH121 # as the line above
    return real(one) == real(other)
