"""A page that was written, and what a reader of HTML that is not ours finds in it."""

from collections.abc import Iterator
from html.parser import HTMLParser

from lxml import html
from lxml.etree import _Element
from tests.writers.written import PROPERTIES

from lsgtool.document.parse import parse
from lsgtool.document.typography import set_type
from lsgtool.writers.traits import Traits
from lsgtool.writers.web.page import write


def page(markdown: str, traits: Traits | None = None) -> str:
    """Write Markdown as a page."""
    return write(parse(set_type(markdown)), PROPERTIES, traits or Traits()).decode("utf-8")


def main(markdown: str) -> str:
    """Return what stands in the main part of the page."""
    _, _, rest = page(markdown).partition('<main id="text" tabindex="-1">\n')
    inside, found, _ = rest.partition("</main>")
    assert found
    return inside


def opened(written: str) -> _Element:
    """Return the root of a page, as lxml reads it."""
    root = html.fromstring(written)
    assert isinstance(root, _Element)
    return root


def words(written: str) -> list[str]:
    """Return the words of the main part; a caption is for those who hear the table, and repeats a heading."""
    (found,) = opened(written).findall(".//main")
    return "".join(_texts(found)).split()


def _texts(element: _Element) -> Iterator[str]:
    if element.tag != "caption":
        yield element.text or ""
        for child in element:
            yield from _texts(child)
    yield element.tail or ""


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))


def tags(written: str) -> list[tuple[str, dict[str, str | None]]]:
    """Return each opening tag with its attributes, as Python's own reader finds them."""
    reader = _Tags()
    reader.feed(written)
    reader.close()
    return reader.seen
