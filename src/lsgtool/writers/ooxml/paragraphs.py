"""Paragraphs: how one is begun in its style, and what may be changed on it afterwards."""

from collections.abc import Iterable, Sequence

from lsgtool.document.tree import Alignment
from lsgtool.writers.ooxml.markup import Element, add, w
from lsgtool.writers.ooxml.styles import Indent, Style

# What stands after the spacing among a paragraph's properties, by the schema's order.
AFTER_SPACING = (w("ind"), w("jc"))


def begin(
    parent: Element,
    style: Style,
    indent: Indent | None = None,
    numbering: int | None = None,
    alignment: Alignment = "",
) -> Element:
    """Add an empty paragraph in a style; what is given besides departs from it.

    `numbering` is the id of the list that the paragraph is an item of.
    """
    paragraph = add(parent, "p")
    properties = add(paragraph, "pPr")
    add(properties, "pStyle", val=style.id)
    if numbering is not None:
        numbered = add(properties, "numPr")
        add(numbered, "ilvl", val=style.level)
        add(numbered, "numId", val=numbering)
    if indent is not None:
        first = {"hanging": indent.hanging} if indent.hanging > 0 else {"firstLine": -indent.hanging}
        add(properties, "ind", left=indent.left, **first)
    if alignment in ("center", "right"):
        add(properties, "jc", val=alignment)
    return paragraph


def moved(style: Style, shift: int) -> Indent | None:
    """Return the style's indent moved to the right, or None when there is nothing to depart from."""
    return Indent(style.indent.left + shift, style.indent.hanging) if shift else None


def keep_with_next(paragraph: Element) -> None:
    """Keep the end of the paragraph on one page with the beginning of the next."""
    set_flag(paragraph, "keepNext", 1)


def let_go(paragraph: Element) -> None:
    """Let the next paragraph begin on another page, whatever the style says."""
    properties = paragraph[0]
    add(properties, "keepNext", val="0")
    properties.insert(1, properties[-1])


def keep_lines(paragraph: Element) -> None:
    """Keep the paragraph's lines on one page."""
    set_flag(paragraph, "keepLines", 1 if paragraph.find(f"{w('pPr')}/{w('keepNext')}") is None else 2)


def set_flag(paragraph: Element, name: str, place: int) -> None:
    """Put a flag at its place among the paragraph's properties, if it is not there."""
    properties = paragraph[0]
    if properties.find(w(name)) is None:
        add(properties, name)
        properties.insert(place, properties[-1])


def leave_above(paragraph: Element, space: int) -> Element:
    """Leave `space` twips above the paragraph; return the property that says so."""
    properties = paragraph[0]
    spacing = properties.find(w("spacing"))
    if spacing is None:
        spacing = add(properties, "spacing")
        for element in properties:
            if element.tag in AFTER_SPACING:
                element.addprevious(spacing)
                break
    spacing.set(w("before"), str(space))
    return spacing


def paragraphs_in(elements: Iterable[Element]) -> Sequence[Element]:
    """Return the paragraphs among the elements, those in the cells of tables included."""
    return [paragraph for element in elements for paragraph in element.iter(w("p"))]


def last_paragraphs(element: Element) -> Sequence[Element]:
    """Return the paragraph itself, or those in the last row of a table: what a page break comes after."""
    return paragraphs_in([(element.findall(w("tr")) or [element])[-1]])


def text_length(paragraph: Element) -> int:
    """Return the number of characters in the paragraph."""
    return sum(len(text.text or "") for text in paragraph.iter(w("t")))
