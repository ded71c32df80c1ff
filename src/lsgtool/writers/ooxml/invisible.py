"""Finds characters in a part of a look that nobody sees and that no paper may hold."""

from collections.abc import Iterator

from lsgtool.characters import FORBIDDEN
from lsgtool.messages import Message, msg
from lsgtool.writers.ooxml.fields import local
from lsgtool.writers.ooxml.markup import Element, read_xml

FONTS = frozenset({"typeface", "ascii", "hAnsi", "eastAsia", "cs"})
ALTERNATIVE_TEXT = "descr"


def invisible(name: str, part: bytes) -> Iterator[Message]:
    """Yield where the first character stands that no file may hold, in the part called `name`."""
    if not may_have_some(part):
        return
    for element in read_xml(part).iter("*"):
        for key, value in stated(element):
            if found := FORBIDDEN.search(value):
                yield told(name, key, value, f"{ord(found[0]):04X}")
                return


def may_have_some(part: bytes) -> bool:
    """Tell whether it is worth while to read the part; it takes a hundredth of the time."""
    if b"&#" in part or b"\0" in part:
        return True
    text = part.decode("utf-8-sig", errors="replace").replace("\r", "")
    return FORBIDDEN.search(text) is not None


def stated(element: Element) -> Iterator[tuple[str, str]]:
    """Yield the text of an element, and its attributes by their names."""
    yield "", element.text or ""
    for key, value in element.attrib.items():
        yield local(key), str(value)


def told(name: str, key: str, value: str, number: str) -> Message:
    """Return what is said of a character; the text is shown without such."""
    text = FORBIDDEN.sub("", value)
    if key == ALTERNATIVE_TEXT:
        return msg(
            "the alternative text of a picture, `{text}`, has an invisible character: U+{number}",
            text=text,
            number=number,
        )
    if key in FONTS:
        return msg(
            "the name of the font `{font}` has an invisible character: U+{number}", font=text, number=number
        )
    return msg("its part `{name}` has an invisible character: U+{number}", name=name, number=number)
