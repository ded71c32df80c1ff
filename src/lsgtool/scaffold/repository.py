"""Starts a repository of minutes: the files it needs, none of them in place of one that is there."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lsgtool import shipped
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.suggestion import suggestion
from lsgtool.workspace.files import BODIES, MEETINGS, SIGNERS
from lsgtool.workspace.whole_file import create_below

EXAMPLES = ("vasterbotten",)
_STARTER = Path(__file__).parent / "starter"
_NAMES = {
    "gitattributes": ".gitattributes",
    "editorconfig": ".editorconfig",
    "gitignore": ".gitignore",
    "meetings.keep": f"{MEETINGS}/.gitkeep",
    "templates.keep": "templates/.gitkeep",
}


@dataclass(frozen=True, slots=True)
class Started:
    """The paths below the folder that were written, and those that were there and are as they were."""

    written: tuple[str, ...]
    kept: tuple[str, ...]


def start(folder: Path, example: str | None, language: str) -> Started:
    """Start a repository in `folder`: with a whole `example`, or with a commented `bodies.yaml`.

    Comments are in `language`, `sv` or `en`.
    """
    if example is not None and example not in EXAMPLES:
        raise UserError(msg("there is no example `{name}`", name=example), suggestion(example, EXAMPLES))
    written, kept = [], []
    for path, content in _files(language, example=example is not None):
        if os.path.exists(folder / path):  # noqa: PTH110 # never raises, not even where we may not look
            kept.append(path)
        else:
            create_below(folder, path, content)
            written.append(path)
    return Started(tuple(written), tuple(kept))


def _files(language: str, *, example: bool) -> Iterator[tuple[str, bytes]]:
    """Yield what a repository begins with: path and content."""
    if example:
        yield from _example()
    else:
        yield BODIES, (_STARTER / f"bodies.{language}.yaml").read_bytes()
    for name, path in _NAMES.items():
        yield path, (_STARTER / name).read_bytes()


def _example() -> Iterator[tuple[str, bytes]]:
    """Yield the bodies, keys and meetings of the example, and the templates, to be looked at and changed."""
    top = shipped.example()
    for name in (BODIES, SIGNERS):
        yield name, (top / name).read_bytes()
    for file in sorted((top / MEETINGS).glob("*/*.yaml")):
        yield file.relative_to(top).as_posix(), file.read_bytes()
    for file in sorted(shipped.templates().glob("[a-z]*.*")):
        yield f"templates/{file.name}", file.read_bytes()
