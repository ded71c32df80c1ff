"""The formats that a paper is made in, all from the same Markdown."""

from collections.abc import Sequence
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
    from lsgtool.writers.look import Look

KINDS = ("docx", "md")


@dataclass(frozen=True, slots=True)
class Cover:
    """What the file of a paper says of itself, in its properties and in its headers and footers."""

    title: str
    organisation: str
    body: str
    document: str
    day: date


def chosen(text: str) -> tuple[str, ...]:
    """Return the formats named in `text`, such as `docx,md`, each once and in the order of `KINDS`."""
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in KINDS:
            raise UserError(msg("there is no format `{name}`", name=name), suggestion(name, KINDS))
    return tuple(kind for kind in KINDS if kind in names)


class Formats:
    """Makes files of papers; the Word look is read once, from the first of `folders` that has it."""

    def __init__(self, folders: Sequence[Path], kinds: Sequence[str]) -> None:
        self._folders = folders
        self._kinds = kinds

    def make(self, markdown: str, cover: Cover) -> dict[str, bytes]:
        """Return the content of a file for each format, by its ending."""
        make = {"md": _markdown, "docx": self._word}
        return {kind: make[kind](markdown, cover) for kind in self._kinds}

    @cached_property
    def _look(self) -> "Look":
        from lsgtool.writers.look_file import find_look

        return find_look(self._folders)

    def _word(self, markdown: str, cover: Cover) -> bytes:
        """Return a Word file; only whoever asks for one pays for loading its writer."""
        from lsgtool.document.parse import parse
        from lsgtool.writers.ooxml.properties import Properties
        from lsgtool.writers.word import write

        properties = Properties(
            title=cover.title,
            subject=cover.body,
            organisation=cover.organisation,
            body=cover.body,
            document=cover.document,
            date=day(cover.day),
            made=cover.day,
        )
        return write(parse(markdown), properties, self._look)


def _markdown(markdown: str, _cover: Cover) -> bytes:
    return markdown.encode("utf-8")
