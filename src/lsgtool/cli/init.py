"""The work behind `lsg init`."""

from pathlib import Path

import typer

from lsgtool.cli.language import LANGUAGE, words
from lsgtool.cli.telling import tell
from lsgtool.messages import counted, msg
from lsgtool.scaffold.repository import start


def init(folder: Path, example: str | None) -> None:
    """Start a repository in `folder` and say what was written, what was kept, and what to do next."""
    started = start(folder, example, LANGUAGE)
    for path in started.kept:
        typer.echo(words(msg("{path} was there and is left as it is", path=path)))
    files = counted("{count} file", "{count} files", len(started.written))
    tell(msg("{files} written to {folder}", files=files, folder=str(folder)))
    if example is None:
        tell(msg("next: write your bodies into bodies.yaml, then `lsg new-meeting`"))
    else:
        tell(msg("next: `lsg check`, then `lsg render protocol lsg/2024-09-20`"))
