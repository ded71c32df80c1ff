"""The work behind `lsg template init`."""

from pathlib import Path

from lsgtool import shipped
from lsgtool.cli.telling import tell
from lsgtool.messages import counted, msg
from lsgtool.papers.loader import FOLDER
from lsgtool.template.begin import begin


def template_init(root: Path, *, force: bool) -> None:
    """Copy the default templates and the look; say what was written, what was kept, and what to do next."""
    begun = begin(root, shipped.templates(), force=force)
    folder = str(root / FOLDER)
    for name in begun.kept:
        tell(msg("{path} was there and is left as it is", path=f"{FOLDER}/{name}"))
    if begun.written:
        files = counted("{count} file", "{count} files", len(begun.written))
        tell(msg("{files} written to {folder}", files=files, folder=folder))
    else:
        tell(msg("nothing is written, for all of them are there already in {folder}", folder=folder))
    tell(msg("next: change them as you like, then `lsg template check`"))
