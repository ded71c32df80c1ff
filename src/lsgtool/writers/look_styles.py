"""The styles of an opened look, asked for how they make text appear, with all that they inherit."""

from collections.abc import Iterator

from lsgtool.writers.look import Look, part_of
from lsgtool.writers.ooxml.markup import Element, number, read_xml, w
from lsgtool.writers.ooxml.reading import ancestry, child, styles_by_name
from lsgtool.writers.ooxml.styles import Name
from lsgtool.writers.ooxml.theme import Theme, read_theme

# What Word takes when neither a style nor a theme tells.
WORDS_OWN_FONT = "Times New Roman"
WORDS_OWN_SIZE = 20
ONE_LINE = 240

OFF = ("0", "false", "off", "none")


class Styles:
    """Answers for any style that the look has; lengths in twips, colours as `#1F3A5F`, None for none."""

    def __init__(self, look: Look) -> None:
        parts = {
            kind: read_xml(look.parts[name])
            for kind in ("styles", "theme", "settings")
            for name in (part_of(look.relations, kind, look.main),)
            if name in look.parts
        }
        self._root = parts["styles"]
        self._theme: Theme = read_theme(parts.get("theme"), parts.get("settings"))
        self._by_name = styles_by_name(self._root)
        self._by_id = {style.get(w("styleId"), ""): style for style in self._root.iterfind(w("style"))}

    def font(self, name: Name) -> str:
        """Return the font of the letters."""
        stated = (self._theme.font(fonts) for fonts in self._stated(name, "rPr", "rFonts"))
        return next((font for font in stated if font), WORDS_OWN_FONT)

    def size(self, name: Name) -> float:
        """Return the size of the letters in points."""
        return number(self._nearest(name, "rPr", "sz"), "val", WORDS_OWN_SIZE) / 2

    def has(self, name: Name, setting: str) -> bool:
        """Tell whether a setting of the letters is on: `b` for bold, `i` for italic, `u` for underlined."""
        found = self._nearest(name, "rPr", setting)
        return found is not None and found.get(w("val"), "1") not in OFF

    def text(self, name: Name) -> str | None:
        """Return the colour of the letters, or None for the automatic one."""
        return self._theme.colour(self._nearest(name, "rPr", "color"))

    def fill(self, name: Name) -> str | None:
        """Return the colour behind the text."""
        return self._theme.colour(self._nearest(name, "pPr", "shd"), "fill", "themeFill")

    def bar(self, name: Name) -> tuple[str | None, float]:
        """Return the colour of the bar beside the text, and its width in points, 0 for none."""
        border = child(self._nearest(name, "pPr", "pBdr"), "left")
        if border is None or border.get(w("val"), "nil") in {"nil", "none"}:
            return None, 0
        return self._theme.colour(border, "color"), number(border, "sz") / 8

    def rule(self, name: Name) -> str | None:
        """Return the colour of the rules between the rows of a table."""
        borders = self._nearest(name, "tblPr", "tblBorders")
        return self._theme.colour(child(borders, "insideH"), "color")

    def line(self, name: Name) -> float:
        """Return the distance of the lines, 1 for single; what is stated in points is negative."""
        found = next((one for one in self._stated(name, "pPr", "spacing") if one.get(w("line"))), None)
        if found is None:
            return 1
        value = number(found, "line", ONE_LINE)
        return value / ONE_LINE if found.get(w("lineRule"), "auto") == "auto" else -value / 20

    def _nearest(self, name: Name, kind: str, wanted: str) -> Element | None:
        """Return a property of the nearest style that states it, or that of the defaults."""
        return next(self._stated(name, kind, wanted), None)

    def _stated(self, name: Name, kind: str, wanted: str) -> Iterator[Element]:
        """Yield a property of the style, of those it is based on, and of the defaults, where it is stated."""
        family = ancestry(self._by_name[name.lower()], self._by_id)
        defaults = child(child(self._root, "docDefaults"), f"{kind}Default")
        for holder in (*family, defaults):
            found = child(child(holder, kind), wanted)
            if found is not None:
                yield found
