"""Reads the words of a page: what a reader sees of its HTML, block by block."""

from html.parser import HTMLParser
from typing import Final

UNSEEN: Final = frozenset({"head", "style", "script", "template"})
WITHIN_A_LINE: Final = frozenset(
    {"a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong"}
    | {"sub", "sup", "time", "u", "wbr"}
)


def page_text(page: str) -> str:
    """Return the words of a page, each block on a line of its own."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return "".join(reader.pieces)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._unseen: str | None = None

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 # as HTMLParser calls it
        if self._unseen is None and tag in UNSEEN:
            self._unseen = tag
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == self._unseen:
            self._unseen = None
        self._part(tag)

    def handle_data(self, data: str) -> None:
        if self._unseen is None:
            # In a page the end of a line is a blank like any other.
            self.pieces.append(" ".join(data.splitlines()) if "\n" in data else data)

    def _part(self, tag: str) -> None:
        if tag not in WITHIN_A_LINE:
            self.pieces.append("\n")
