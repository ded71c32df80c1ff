"""The work behind `lsg init`."""

from pathlib import Path

import typer

from lsgtool.cli.language import LANGUAGE, words
from lsgtool.messages import counted, msg
from lsgtool.scaffold.repository import start


def init(folder: Path, example: str | None) -> None:
    """Start a repository in `folder` and say what was written, what was kept, and what to do next."""
    started = start(folder, example, LANGUAGE)
    for path in started.kept:
        typer.echo(words(msg("{path} was there and is left as it is", path=path)))
    count = len(started.written)
    typer.echo(
        words(
            msg(
                "{files} written to {folder}",
                files=counted("{count} file", "{count} files", count),
                folder=str(folder),
            )
        )
    )
    if example is None:
        typer.echo(words(msg("next: write your bodies into bodies.yaml, then `lsg new-meeting`")))
    else:
        typer.echo(words(msg("next: `lsg check`, then `lsg render protocol lsg/2024-09-20`")))
