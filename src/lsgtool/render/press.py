"""Makes the files of any paper: a view goes into its template, and the Markdown into each format."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lsgtool.papers.templates import Templates, view_values
from lsgtool.render.formats import Cover, Formats


@dataclass(frozen=True, slots=True)
class Draft:
    """A paper to be made: the name of its files without an ending, its template, what it shows, its cover."""

    name: str
    template: str
    view: object
    cover: Cover


class Press:
    """Makes papers with the templates and the look of the repository at `root`, or those in `shipped`."""

    def __init__(self, root: Path, shipped: Path, formats: Sequence[str]) -> None:
        self._templates = Templates(shipped, root)
        self._formats = Formats((root / "templates", shipped), formats)

    def make(self, draft: Draft) -> dict[str, bytes]:
        """Return the content of each file by its name.

        Raises UserError for what is wrong with the template, or with the look.
        """
        markdown = self._templates.fill(draft.template, **view_values(draft.view))
        made = self._formats.make(markdown, draft.cover)
        return {f"{draft.name}.{kind}": content for kind, content in made.items()}
