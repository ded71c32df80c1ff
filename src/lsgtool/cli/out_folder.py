"""Looks at the folder that was asked for with --out before any paper is made."""

import os
from pathlib import Path

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.papers.loader import FOLDER
from lsgtool.workspace.files import MEETINGS
from lsgtool.workspace.real import real, same


def see_that_papers_may_lie_in(out: Path, root: Path) -> None:
    """Raise UserError for a file, and for a folder of the repository at `root` where people write."""
    for folder in (out, *out.parents):
        if os.path.isfile(folder):  # noqa: PTH113 # never raises, not even where we may not look
            raise UserError(
                msg("`{path}` is a file, and --out names a folder", path=str(folder)),
                msg("name another folder with --out"),
            )
    whole = real(out)
    if _among_own_files(whole, root):
        raise UserError(
            msg("papers cannot lie in {folder}, beside your own files", folder=str(whole)),
            msg("name another folder with --out")
            if _among_own_files(real(root / out), root)
            else msg("go to {folder} first, or name another folder with --out", folder=str(root)),
        )


def _among_own_files(folder: Path, root: Path) -> bool:
    own = (root / MEETINGS, root / FOLDER)
    return any(same(above, one) for above in (folder, *folder.parents) for one in own)
