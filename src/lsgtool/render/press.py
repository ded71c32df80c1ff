"""Makes the files of any paper: a view goes into its template, and the Markdown into each format."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lsgtool.messages import Message
from lsgtool.papers.templates import Templates, view_values
from lsgtool.render.formats import Cover, Formats

if TYPE_CHECKING:
    from lsgtool.writers.event import Event


@dataclass(frozen=True, slots=True)
class Draft:
    """A paper to be made: the name of its files without an ending, its template, what it shows, its cover.

    `events` are what stands in its calendar, where it has one. `notes` tell whoever makes it what it lacks.
    """

    name: str
    template: str
    view: object
    cover: Cover
    events: "Sequence[Event]" = ()
    notes: tuple[Message, ...] = ()


class Press:
    """Makes papers with the templates and the look of the repository at `root`, or those in `shipped`."""

    def __init__(self, root: Path, shipped: Path, formats: Sequence[str]) -> None:
        self._templates = Templates(shipped, root)
        self._formats = Formats((root / "templates", shipped), formats)

    def make(self, draft: Draft) -> dict[str, bytes]:
        """Return the content of each file by its name.

        Raises UserError for what is wrong with the template, or with the look.
        """
        return self.make_of(self.markdown(draft), draft)

    def markdown(self, draft: Draft) -> str:
        """Return the Markdown of a paper; raises UserError for what is wrong with the template."""
        return self._templates.fill(draft.template, **view_values(draft.view))

    def in_headers(self) -> tuple[str, ...]:
        """Return the words that the look puts into headers and footers."""
        return self._formats.in_headers()

    def make_of(self, markdown: str, draft: Draft) -> dict[str, bytes]:
        """Return the content of each file by its name, of a paper whose Markdown is made already."""
        made = self._formats.make(markdown, draft.cover, draft.events)
        return {f"{draft.name}.{kind}": content for kind, content in made.items()}
