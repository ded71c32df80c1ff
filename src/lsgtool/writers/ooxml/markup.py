"""The small grammar of WordprocessingML: names in their namespace, and elements below elements."""

import re
from functools import cache
from typing import TypeAlias

from lxml import etree
from lxml.etree import _Element

from lsgtool.messages import msg
from lsgtool.writers.ooxml.refusal import Refusal

Element: TypeAlias = _Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# Twips in the units that Word may write a length in; without a unit it is in twips already.
UNITS = {"": 1.0, "mm": 1440 / 25.4, "cm": 1440 / 2.54, "in": 1440.0, "pt": 20.0, "pc": 240.0, "pi": 240.0}
LENGTH = re.compile(r"\s*([+-]?[0-9]{1,9}(?:\.[0-9]{1,9})?)(mm|cm|in|pt|pc|pi|)\s*")

# A file from somebody else is read with nothing fetched and nothing expanded.
SAFE = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)


@cache
def w(name: str) -> str:
    """Return the name in Word's namespace, the way lxml writes it."""
    return f"{{{W}}}{name}"


def r(name: str) -> str:
    """Return the name in the namespace of relationships."""
    return f"{{{R}}}{name}"


def add(parent: Element, name: str, /, **attributes: str | int) -> Element:
    """Add a Word element at the end of `parent`, with attributes in Word's namespace."""
    element = etree.SubElement(parent, w(name))
    for key, value in attributes.items():  # faster than a dictionary, and most have one
        element.set(w(key), str(value))
    return element


def number(element: Element | None, attribute: str, default: int = 0) -> int:
    """Return a whole number from an attribute in Word's namespace: a length in twips, or an id.

    Word writes some as 12.0, and some lengths as 210mm. Raises `Refusal` for what is no number.
    """
    value = None if element is None else element.get(w(attribute))
    if value is None:
        return default
    found = LENGTH.fullmatch(value)
    if found is None:
        raise Refusal(
            msg("`{value}` stands where Word has a number", value=value),
            msg("begin again from the file that comes with lsg, and save it with Word"),
        )
    return round(float(found[1]) * UNITS[found[2]])


def legal(text: str) -> str:
    """Return `text`, or raise `ValueError` when XML cannot hold one of its characters."""
    if found := NOT_XML.search(text):
        raise ValueError(f"a Word file cannot hold the character {found[0]!r} in {text!r}")
    return text


def read_xml(data: bytes) -> Element:
    """Return the root of a part; raises `lxml.etree.XMLSyntaxError`."""
    return etree.fromstring(data, SAFE)


def write_xml(root: Element) -> bytes:
    """Return a part's bytes."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
