"""The formats that a paper is made in, all from the same Markdown and the same tree."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.papers.swedish import day
from lsgtool.suggestion import suggestion

if TYPE_CHECKING:
    from lsgtool.document.tree import Document
    from lsgtool.writers.event import Event
    from lsgtool.writers.look import Look
    from lsgtool.writers.properties import Properties
    from lsgtool.writers.traits import Traits

KINDS = ("docx", "md", "html", "pdf")
CALENDAR = "ics"


@dataclass(frozen=True, slots=True)
class Cover:
    """What the file of a paper says of itself, in its properties and in its headers and footers.

    `dated` is what headers show: the `day` in words, unless a paper is about something longer than a day.
    `state` is what headers say of a paper that may not be used as it is, `seal` what footers say of one that
    is sealed.
    """

    title: str
    organisation: str
    body: str
    document: str
    day: date
    dated: str = ""
    state: str = ""
    seal: str = ""


def chosen(text: str, *, calendar: bool = False) -> tuple[str, ...]:
    """Return the formats named in `text`, such as `docx,md`, each once and in the order of `KINDS`.

    Only a paper that has a `calendar` is made as one.
    """
    known = (*KINDS, CALENDAR) if calendar else KINDS
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name == CALENDAR and not calendar:
            raise UserError(
                msg("there is no calendar of this paper"),
                msg("`ics` is made by `lsg render notice` and `lsg render year`"),
            )
        if name not in known:
            raise UserError(msg("there is no format `{name}`", name=name), suggestion(name, known))
    return tuple(kind for kind in known if kind in names)


class Formats:
    """Makes files of papers; the Word look is read once, from the first of `folders` that has it."""

    def __init__(self, folders: Sequence[Path], kinds: Sequence[str]) -> None:
        self._folders = folders
        self._kinds = kinds

    def make(self, markdown: str, cover: Cover, events: "Sequence[Event]" = ()) -> dict[str, bytes]:
        """Return the content of a file for each format, by its ending."""
        sheet = _Sheet(markdown, cover)
        make: dict[str, Callable[[_Sheet], bytes]] = {
            "md": _markdown,
            "docx": self._word,
            "html": self._web,
            "pdf": self._pdf,
            CALENDAR: lambda sheet: _calendar(sheet, events),
        }
        return {kind: make[kind](sheet) for kind in self._kinds}

    def in_headers(self) -> tuple[str, ...]:
        """Return the words that the look puts into headers and footers, of papers that are set in it."""
        if "docx" not in self._kinds:
            return ()
        from lsgtool.writers.look_furniture import words

        return tuple(words(self._look))

    @cached_property
    def _look(self) -> "Look":
        from lsgtool.writers.look_file import find_look

        return find_look(self._folders)

    @cached_property
    def _traits(self) -> "Traits":
        from lsgtool.writers.look_traits import traits_of

        return traits_of(self._look)

    # Only whoever asks for a format pays for loading its writer.

    def _word(self, sheet: "_Sheet") -> bytes:
        from lsgtool.writers.word import write

        return write(sheet.document, sheet.properties, self._look)

    def _web(self, sheet: "_Sheet") -> bytes:
        from lsgtool.writers.web.page import write

        return write(sheet.document, sheet.properties, self._traits)

    def _pdf(self, sheet: "_Sheet") -> bytes:
        from lsgtool.writers.pdf.paper import write

        return write(sheet.document, sheet.properties, self._traits, self._folders)


class _Sheet:
    """A paper on its way into its formats: read once, whatever their number."""

    def __init__(self, markdown: str, cover: Cover) -> None:
        self.markdown = markdown
        self._cover = cover

    @cached_property
    def document(self) -> "Document":
        from lsgtool.document.parse import parse

        return parse(self.markdown)

    @cached_property
    def properties(self) -> "Properties":
        from lsgtool.writers.properties import Properties

        cover = self._cover
        return Properties(
            title=cover.title,
            subject=cover.body,
            organisation=cover.organisation,
            body=cover.body,
            document=cover.document,
            date=cover.dated or day(cover.day),
            made=cover.day,
            state=cover.state,
            seal=cover.seal,
        )


def _markdown(sheet: _Sheet) -> bytes:
    return sheet.markdown.encode("utf-8")


def _calendar(sheet: _Sheet, events: "Sequence[Event]") -> bytes:
    from lsgtool.writers.calendar import write

    return write(events, sheet.properties)
