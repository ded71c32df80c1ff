"""A Word file that was written, read in the ways its readers read it."""

import datetime as dt
from dataclasses import dataclass
from io import BytesIO

import docx
from docx.document import Document
from lxml import etree
from lxml.etree import _Element

from lsgtool.writers.ooxml.package import unpack
from lsgtool.writers.properties import Properties

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{WORD}}}"
NAMESPACES = {
    "w": WORD,
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}

PROPERTIES = Properties(
    title="Protokoll Länssamverkansgruppen 2024-09-20",
    subject="Protokoll",
    organisation="Region Västerbotten & länets kommuner",
    body="Länssamverkansgruppen",
    document="Protokoll",
    date="20 september 2024",
    made=dt.date(2024, 9, 20),
)


@dataclass(frozen=True)
class Paper:
    """A Word file that was written, to be read in three ways."""

    data: bytes

    @property
    def parts(self) -> dict[str, bytes]:
        """The parts of its package."""
        return unpack(self.data)

    @property
    def opened(self) -> Document:
        """The file as python-docx reads it."""
        return docx.Document(BytesIO(self.data))

    def find(self, path: str, part: str = "word/document.xml") -> list[_Element]:
        """Return the elements at an XPath in a part."""
        found = etree.fromstring(self.parts[part]).xpath(path, namespaces=NAMESPACES)
        assert isinstance(found, list)
        return [element for element in found if isinstance(element, _Element)]

    def values(self, path: str, part: str = "word/document.xml") -> list[str]:
        """Return the attributes or texts at an XPath in a part."""
        found = etree.fromstring(self.parts[part]).xpath(path, namespaces=NAMESPACES)
        assert isinstance(found, list)
        return [str(value) for value in found]

    def outline(self) -> list[tuple[str, str, str]]:
        """Return style, departing indent and text of the paragraphs; `→` is a tab and `¶` a new line."""
        names = {style.style_id: str(style.name) for style in self.opened.styles}
        return [
            (names[element[0][0].get(W + "val", "")], departure(element), text_of(element))
            for element in self.find("/w:document/w:body/w:p")
        ]


def departure(paragraph: _Element) -> str:
    """Return the indent that a paragraph has of its own, in words."""
    indent = paragraph.find(f"{W}pPr/{W}ind")
    if indent is None:
        return ""
    hanging, first = indent.get(W + "hanging"), indent.get(W + "firstLine")
    return f"left {indent.get(W + 'left')} {f'hanging {hanging}' if hanging else f'first {first}'}"


def text_of(paragraph: _Element) -> str:
    """Return the text of a paragraph."""
    signs = {W + "tab": "→", W + "br": "¶"}
    return "".join(e.text or "" if e.tag == W + "t" else signs.get(str(e.tag), "") for e in paragraph.iter())
