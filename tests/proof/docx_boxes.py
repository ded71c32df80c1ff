"""The decision boxes of a Word file: what stands in the styles that have the bar, one below the other."""

from pathlib import Path

from lxml.etree import _Element
from tests.proof.words import letters
from tests.writers.opened import Opened, text_of, w

BOX, TITLE = "LSG Beslut", "LSG Beslut rubrik"
STYLE = {w("p"): "pPr/pStyle", w("tbl"): "tblPr/tblStyle"}
"""Where paragraphs and tables name their style."""


def boxes_of(file: Path) -> tuple[str, ...]:
    """Return the letters of each box; its title begins the next one."""
    opened = Opened(file.read_bytes())
    found: list[str] = []
    above = ""
    for element in opened.find("word/document.xml", "/w:document/w:body/*"):
        style = style_of(element, opened)
        if style.startswith(BOX):
            if style == TITLE or not above.startswith(BOX):
                found.append("")
            found[-1] += letters(text_of(element))
        above = style
    return tuple(found)


def style_of(element: _Element, opened: Opened) -> str:
    """Return the name of the style of a paragraph or table, or nothing."""
    path = STYLE.get(str(element.tag))
    named = element.find("/".join(map(w, path.split("/")))) if path is not None else None
    return "" if named is None else str(opened.styles[str(named.get(w("val")))][0].get(w("val")))
