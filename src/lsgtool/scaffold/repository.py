"""Starts a repository of minutes: the files it needs, none of them in place of one that is there."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.suggestion import suggestion
from lsgtool.workspace.files import BODIES, MEETINGS
from lsgtool.workspace.whole_file import create

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


def start(folder: Path, example: Path | None, language: str) -> Started:
    """Start a repository in `folder`: with the files of the `example`, or with a commented `bodies.yaml`.

    Comments are in `language`, `sv` or `en`.
    """
    written, kept = [], []
    for path, content in _files(example, language):
        if (folder / path).exists():
            kept.append(path)
        else:
            create(folder / path, content)
            written.append(path)
    return Started(tuple(written), tuple(kept))


def example_named(name: str | None, folder: Path) -> Path | None:
    """Return the folder of the example called `name`; none at all is no example."""
    if name is not None and name not in EXAMPLES:
        raise UserError(msg("there is no example `{name}`", name=name), suggestion(name, EXAMPLES))
    return folder if name is not None else None


def _files(example: Path | None, language: str) -> Iterator[tuple[str, bytes]]:
    """Yield what a repository begins with: path and content."""
    if example is None:
        yield BODIES, (_STARTER / f"bodies.{language}.yaml").read_bytes()
    else:
        yield BODIES, (example / BODIES).read_bytes()
        for file in sorted((example / MEETINGS).glob("*/*.yaml")):
            yield file.relative_to(example).as_posix(), file.read_bytes()
    for name, path in _NAMES.items():
        yield path, (_STARTER / name).read_bytes()
