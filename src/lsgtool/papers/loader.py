"""Finds templates: the repository's own, which really lie in it, and then those that come with lsg."""

import os
from collections.abc import Callable
from pathlib import Path

from jinja2 import BaseLoader, Environment, TemplateNotFound
from jinja2.loaders import split_template_path

from lsgtool.errors import UserError
from lsgtool.messages import Message, msg

FOLDER = "templates"
ENDING = ".j2"
"""What the names of templates end in; nothing else in the folder is one."""

# The largest one that comes with lsg has 9 kB.
MEGABYTES = 1
LIMIT = MEGABYTES * 1_000_000


class TemplateLoader(BaseLoader):
    """Reads a template from the folder `templates` of a repository, if there is one, or from `shipped`."""

    def __init__(self, shipped: Path, repository: Path | None) -> None:
        self._shipped, self._repository = shipped, repository
        own = () if repository is None else (repository / FOLDER,)
        self.folders = (*own, shipped)

    def get_source(self, _environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Return the text of a template, its path, and a function that tells whether it is still the same.

        Raises UserError for one that leads out of the repository, is no file, is no text, or is too large.
        """
        if not template.endswith(ENDING):
            raise TemplateNotFound(template, f"{template!r} is no template, whose names end in {ENDING}")
        own = None if self._repository is None else own_file(self._repository, template)
        path = own or self._shipped.joinpath(*split_template_path(template))
        if not path.is_file():
            raise TemplateNotFound(template, f"{template!r} not found")
        changed = path.stat().st_mtime_ns
        name = f"{FOLDER}/{template}" if own else template
        return text_in(path, name), str(path), lambda: path.stat().st_mtime_ns == changed


def own_file(repository: Path, template: str) -> Path | None:
    """Return where a repository's own template lies, or None where it has none of that name.

    Raises UserError for one that leads out of the folder `templates`, or is no file.
    """
    folder = repository / FOLDER
    path = folder.joinpath(*split_template_path(template))
    if os.path.lexists(folder):
        _require(_inside(folder, repository), _leads_out(FOLDER))
        _require(folder.is_dir(), msg("`{name}` is no folder", name=FOLDER))
    if not os.path.lexists(path):
        return None
    name = f"{FOLDER}/{template}"
    _require(_inside(path, folder), _leads_out(name))
    _require(path.is_file(), msg("`{name}` is no file that can be read", name=name))
    return path


def bytes_in(path: Path, name: str) -> bytes:
    """Return what the file of a template holds; `name` is how messages name it."""
    try:
        with path.open("rb") as file:
            content = file.read(LIMIT + 1)
    except OSError as error:
        raise UserError(
            msg("`{path}` cannot be read: {reason}", path=name, reason=error.strerror or str(error)),
            msg("see that it is there, that you may read it, and that no other program keeps it locked"),
        ) from error
    _require(
        len(content) <= LIMIT,
        msg("`{name}` is larger than a template may be, {megabytes} MB", name=name, megabytes=MEGABYTES),
    )
    return content


def text_in(path: Path, name: str) -> str:
    """Return the text of a template, whatever line ends and mark at its beginning an editor gave it."""
    try:
        text = bytes_in(path, name).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            msg("`{name}` is not text in UTF-8", name=name), msg("save it anew as UTF-8")
        ) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _inside(path: Path, folder: Path) -> bool:
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def _leads_out(name: str) -> Message:
    return msg("`{name}` leads out of its folder", name=name)


def _require(fits: bool, trouble: Message) -> None:  # noqa: FBT001 # reads as a sentence
    if not fits:
        raise UserError(
            trouble, msg("put the template itself there, or take it away to use the one that comes with lsg")
        )
