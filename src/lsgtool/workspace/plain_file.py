"""Asks for a plain file before it is opened: a pipe would keep whoever reads it waiting for ever."""

import stat
from pathlib import Path

from lsgtool.errors import UserError
from lsgtool.messages import msg


def require_plain(path: Path) -> None:
    """Raise UserError for a folder, a pipe or a device, and `OSError` where there is nothing to ask."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise UserError(
            msg("{path} cannot be read: {reason}", path=str(path), reason=msg("it is no plain file")),
            msg("move it away, or see that you may read it"),
        )
