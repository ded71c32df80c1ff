"""The words of a paper without their styles: one text for each heading, paragraph, cell and fact."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from lsgtool.document.tree import Document, LineBreak, Run, plain


def texts_of(document: Document) -> Iterator[str]:
    """Yield the texts in their order, without the addresses of links; a line break in one is a blank."""
    yield from _texts(document.blocks)


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple) and part and all(isinstance(one, Run | LineBreak) for one in part):
        yield plain(part)
    elif isinstance(part, tuple):
        for one in part:
            yield from _texts(one)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _texts(getattr(part, field.name))
