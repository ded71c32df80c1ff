"""Finds templates: the repository's own, which really lie in it, and then those that come with lsg."""

import os
from collections.abc import Callable
from pathlib import Path

from jinja2 import BaseLoader, Environment, TemplateNotFound
from jinja2.loaders import split_template_path

from lsgtool.errors import UserError
from lsgtool.messages import Message, msg

FOLDER = "templates"


class TemplateLoader(BaseLoader):
    """Reads a template from the folder `templates` of a repository, if there is one, or from `shipped`."""

    def __init__(self, shipped: Path, repository: Path | None) -> None:
        self._shipped, self._repository = shipped, repository
        own = () if repository is None else (repository / FOLDER,)
        self.folders = (*own, shipped)

    def get_source(self, _environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Return the text of a template, its path, and a function that tells whether it is still the same.

        Raises UserError for one that leads out of the repository, or is no file.
        """
        path = self._own(template) or self._shipped.joinpath(*split_template_path(template))
        if not path.is_file():
            raise TemplateNotFound(template, f"{template!r} not found")
        changed = path.stat().st_mtime_ns
        return path.read_text(encoding="utf-8"), str(path), lambda: path.stat().st_mtime_ns == changed

    def _own(self, template: str) -> Path | None:
        """Return the repository's own template, or None where it has none of that name."""
        if self._repository is None:
            return None
        folder = self._repository / FOLDER
        path = folder.joinpath(*split_template_path(template))
        if os.path.lexists(folder):
            _require(_inside(folder, self._repository), _leads_out(FOLDER))
            _require(folder.is_dir(), msg("`{name}` is no folder", name=FOLDER))
        if not os.path.lexists(path):
            return None
        name = f"{FOLDER}/{template}"
        _require(_inside(path, folder), _leads_out(name))
        _require(path.is_file(), msg("`{name}` is no file that can be read", name=name))
        return path


def _inside(path: Path, folder: Path) -> bool:
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def _leads_out(name: str) -> Message:
    return msg("`{name}` leads out of its folder", name=name)


def _require(fits: bool, trouble: Message) -> None:  # noqa: FBT001 # reads as a sentence
    if not fits:
        raise UserError(
            trouble, msg("put the template itself there, or take it away to use the one that comes with lsg")
        )
