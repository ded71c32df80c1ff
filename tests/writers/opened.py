"""A Word file with its styles looked up as Word looks them up, each part read once."""

from collections.abc import Iterable
from functools import cached_property

from lxml import etree
from lxml.etree import _Element

from lsgtool.writers.ooxml.package import unpack

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "dc": "http://purl.org/dc/elements/1.1/",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
}
BLACK, WHITE = "#000000", "#FFFFFF"
# What styles call the colours of a theme; the others have one name.
THEMED = {"text1": "dk1", "text2": "dk2", "background1": "lt1", "background2": "lt2", "hyperlink": "hlink"}


def w(name: str) -> str:
    """Return the name of an element or attribute of Word's."""
    return f"{{{NAMESPACES['w']}}}{name}"


def text_of(element: _Element) -> str:
    """Return the text below an element."""
    return "".join(text.text or "" for text in element.iter(w("t")))


class Opened:
    """A Word file, opened to be judged."""

    def __init__(self, data: bytes) -> None:
        self._parts = unpack(data)
        self._roots: dict[str, _Element] = {}

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The parts that show text: the paper, its headers and footers."""
        folder = ("word/document", "word/header", "word/footer")
        return tuple(sorted(name for name in self._parts if name.startswith(folder)))

    @cached_property
    def paragraphs(self) -> list[_Element]:
        """The paragraphs of the paper, those in tables too."""
        return self.find("word/document.xml", "//w:p")

    def find(self, part: str, path: str) -> list[_Element]:
        """Return the elements at an XPath in a part."""
        return [one for one in self._at(part, path) if isinstance(one, _Element)]

    def values(self, part: str, path: str) -> list[str]:
        """Return the attributes or texts at an XPath in a part."""
        return [str(one) for one in self._at(part, path)]

    def _at(self, part: str, path: str) -> list[object]:
        if part not in self._roots:
            self._roots[part] = etree.fromstring(self._parts[part])
        found = self._roots[part].xpath(path, namespaces=NAMESPACES)
        assert isinstance(found, list)
        return list(found)

    def outline_level(self, paragraph: _Element) -> int | None:
        """Return the level of a heading, from 1; None for a text."""
        level = self._property(paragraph, "w:outlineLvl/@w:val")
        return int(level) + 1 if level is not None else None

    def is_list_style(self, paragraph: _Element) -> bool:
        """Tell whether a paragraph is set in the style of a list."""
        return any(style.find(f"{w('pPr')}/{w('numPr')}") is not None for style in self._family(paragraph))

    def numbering_format(self, paragraph: _Element) -> str | None:
        """Return "bullet" or "decimal" for an item of a list that is there; else None."""
        number = self._property(paragraph, "w:numPr/w:numId/@w:val")
        level = self._property(paragraph, "w:numPr/w:ilvl/@w:val") or "0"
        lists = self.values("word/numbering.xml", f"//w:num[@w:numId='{number}']/w:abstractNumId/@w:val")
        at = f"//w:abstractNum[@w:abstractNumId='{''.join(lists)}']/w:lvl[@w:ilvl='{level}']"
        return next(iter(self.values("word/numbering.xml", f"{at}/w:numFmt/@w:val")), None)

    def colours(self, part: str) -> set[tuple[str, str, str]]:
        """Return the colour of each text, that of the ground it stands on, and the name of its style."""
        found = set()
        for run in self.find(part, "//w:r[w:t]"):
            paragraph = next(run.iterancestors(w("p")))
            family = self._family(paragraph)
            own = (run, *self._family(run), *family)
            text = self._colour(own, "w:rPr/w:color", "val", "themeColor") or BLACK
            grounds = (
                self._colour(own, "w:rPr/w:shd", "fill", "themeFill"),
                self._colour((paragraph, *family), "w:pPr/w:shd", "fill", "themeFill"),
                self._ground_of_cell(paragraph),
            )
            ground = next((one for one in grounds if one is not None), WHITE)
            found.add((text, ground, _name((*self._family(run), *family))))
        return found

    def _ground_of_cell(self, paragraph: _Element) -> str | None:
        """Return the colour of the cell that a paragraph stands in, if it has one."""
        row, table = (next(paragraph.iterancestors(w(name)), None) for name in ("tr", "tbl"))
        if row is None or table is None:
            return None
        family = self._family(table)
        if row.find(f"{w('trPr')}/{w('tblHeader')}") is not None:
            head = self._colour(family, "w:tblStylePr[@w:type='firstRow']/w:tcPr/w:shd", "fill", "themeFill")
            if head is not None:
                return head
        return self._colour(family, "w:tcPr/w:shd", "fill", "themeFill")

    def _property(self, paragraph: _Element, path: str) -> str | None:
        """Return what a paragraph, or the nearest of its styles, says of itself."""
        for one in (paragraph, *self._family(paragraph)):
            found = one.xpath(f"w:pPr/{path}", namespaces=NAMESPACES)
            if isinstance(found, list) and found:
                return str(found[0])
        return None

    def _family(self, element: _Element) -> list[_Element]:
        """Return the style of a paragraph, run or table and those it is based on, nearest first."""
        properties = {w("p"): "pPr/pStyle", w("r"): "rPr/rStyle", w("tbl"): "tblPr/tblStyle"}[
            str(element.tag)
        ]
        style = element.find("/".join(map(w, properties.split("/"))))
        return _chain(self, str(style.get(w("val")))) if style is not None else []

    @cached_property
    def styles(self) -> dict[str, _Element]:
        """The styles by their ids."""
        return {str(one.get(w("styleId"))): one for one in self.find("word/styles.xml", "/w:styles/w:style")}

    def _colour(self, elements: Iterable[_Element], path: str, value: str, themed: str) -> str | None:
        """Return the colour that the nearest of the elements states; "auto" states none."""
        for one in elements:
            for stated in _found(one, path):
                name = stated.get(w(themed))
                if name is not None:
                    return self._themed[THEMED.get(name, name)]
                if stated.get(w(value)) not in {None, "auto"}:
                    return f"#{stated.get(w(value))}"
        return None

    @cached_property
    def _themed(self) -> dict[str, str]:
        colours = self.find("word/theme/theme1.xml", "//a:clrScheme/*")
        return {
            etree.QName(one).localname: f"#{one[0].get('lastClr') or one[0].get('val')}" for one in colours
        }


def _chain(file: Opened, style: str) -> list[_Element]:
    found = [file.styles[style]]
    while (base := found[-1].find(w("basedOn"))) is not None:
        found.append(file.styles[str(base.get(w("val")))])
    return found


def _found(element: _Element, path: str) -> list[_Element]:
    found = element.xpath(path, namespaces=NAMESPACES)
    return [one for one in found if isinstance(one, _Element)] if isinstance(found, list) else []


def _name(family: Iterable[_Element]) -> str:
    """Return the name of the nearest style."""
    return next((str(style[0].get(w("val"))) for style in family), "no style")
