"""Reading the named styles of a look: their ids, indents and numbering, inherited ones included."""

from collections.abc import Iterator, Mapping

from lsgtool.writers.ooxml.markup import Element, number, w
from lsgtool.writers.ooxml.numbering import Numbering
from lsgtool.writers.ooxml.styles import Indent, Name, Style

# What an indent may state, each in two ways; a first line that stands in is one that hangs backwards.
INDENTS = (("left", "left", 1), ("left", "start", 1), ("hanging", "hanging", 1), ("hanging", "firstLine", -1))


def read_styles(root: Element, numbering: Numbering) -> Mapping[Name, Style]:
    """Return those of the named styles that the look has."""
    by_name = styles_by_name(root)
    by_id = {style.get(w("styleId"), ""): style for style in root.iterfind(w("style"))}
    found: dict[Name, Style] = {}
    for name in Name:
        element = by_name.get(name.lower())
        if element is not None:
            found[name] = read_style(tuple(ancestry(element, by_id)), numbering)
    return found


def styles_by_name(root: Element) -> dict[str, Element]:
    """Return all styles by name and alias, in small letters.

    Word writes "heading 1", LibreOffice "Heading 1"; a style that somebody has given a name of their own
    keeps the old one among its aliases.
    """
    found: dict[str, Element] = {}
    for tag in ("name", "aliases"):
        for style in root.iterfind(w("style")):
            element = style.find(w(tag))
            names = "" if element is None else element.get(w("val"), "")
            for name in names.split(","):
                found.setdefault(name.strip().lower(), style)
    return found


def ancestry(style: Element, by_id: Mapping[str, Element]) -> Iterator[Element]:
    """Yield the style and the ones it is based on, nearest first; a file may claim a circle."""
    seen: set[str] = set()
    current: Element | None = style
    while current is not None and (id := current.get(w("styleId"), "")) not in seen:
        seen.add(id)
        yield current
        base = current.find(w("basedOn"))
        current = None if base is None else by_id.get(base.get(w("val"), ""))


def read_style(family: tuple[Element, ...], numbering: Numbering) -> Style:
    """Return the style whose ancestry this is."""
    num_pr = nearest(family, "numPr")
    numbered = number(child(num_pr, "numId"), "val")
    level = number(child(num_pr, "ilvl"), "val")
    known = numbering.level(numbered, level)
    shading = nearest(family, "shd")
    return Style(
        id=family[0].get(w("styleId"), ""),
        indent=indent_of(family, known),
        before=number(nearest(family, "spacing", "before"), "before"),
        after=number(nearest(family, "spacing", "after"), "after"),
        numbering=numbered if known is not None else 0,
        level=level,
        shading={} if shading is None else {str(key): str(value) for key, value in shading.attrib.items()},
    )


def indent_of(family: tuple[Element, ...], level: Element | None) -> Indent:
    """Return the indent, each of its two numbers from the nearest that states it.

    A style's own wins over that of its numbering, and both win over inherited ones.
    """
    stated: dict[str, int] = {}
    for style in family:
        paragraph = child(style, "pPr")
        numbered = level if child(paragraph, "numPr") is not None else None
        for indent in (child(paragraph, "ind"), child(child(numbered, "pPr"), "ind")):
            for name, attribute, sign in INDENTS:
                if indent is not None and indent.get(w(attribute)) is not None:
                    stated.setdefault(name, sign * number(indent, attribute))
    return Indent(stated.get("left", 0), stated.get("hanging", 0))


def nearest(family: tuple[Element, ...], name: str, attribute: str = "") -> Element | None:
    """Return the paragraph property of the nearest style that has it (with this attribute)."""
    for style in family:
        found = child(child(style, "pPr"), name)
        if found is not None and (not attribute or found.get(w(attribute)) is not None):
            return found
    return None


def child(element: Element | None, name: str) -> Element | None:
    """Return the first Word element of that name below `element`, if there is one."""
    return None if element is None else element.find(w(name))
