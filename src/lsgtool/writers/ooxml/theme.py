"""The theme of a look: the colours and fonts that styles take by name instead of by value."""

import colorsys
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lsgtool.writers.ooxml.markup import Element, w

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"

HEX = re.compile("[0-9A-Fa-f]{6}")

# What the names that styles use are called in a theme; `w:clrSchemeMapping` may say it otherwise.
SLOTS: Mapping[str, str] = {
    "dark1": "dk1",
    "light1": "lt1",
    "dark2": "dk2",
    "light2": "lt2",
    "hyperlink": "hlink",
    "followedHyperlink": "folHlink",
}
MAPPED: Mapping[str, str] = {"text1": "t1", "text2": "t2", "background1": "bg1", "background2": "bg2"}
USUALLY: Mapping[str, str] = {"t1": "dark1", "t2": "dark2", "bg1": "light1", "bg2": "light2"}


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as `#1F3A5F` and fonts, by the names that a theme has for them; empty where there is none."""

    colours: Mapping[str, str] = field(default_factory=dict)
    fonts: Mapping[str, str] = field(default_factory=dict)
    mapping: Mapping[str, str] = field(default_factory=lambda: USUALLY)

    def colour(self, element: Element | None, value: str = "val", themed: str = "theme") -> str | None:
        """Return the colour that an element states, or None for none, or for one that is automatic.

        `value` is its attribute with the colour, `themed` the beginning of those that take it from the
        theme: `themeColor` when it is "theme", `themeFill` when it is "themeFill".
        """
        if element is None:
            return None
        name = element.get(w("themeColor" if themed == "theme" else themed), "")
        if found := self._named(name):
            return changed(found, element.get(w(f"{themed}Tint")), element.get(w(f"{themed}Shade")))
        stated = element.get(w(value), "")
        return f"#{stated.upper()}" if HEX.fullmatch(stated) else None

    def font(self, element: Element | None) -> str | None:
        """Return the font that a `w:rFonts` states for Latin letters, or None."""
        if element is None:
            return None
        kind = element.get(w("asciiTheme"), element.get(w("hAnsiTheme"), ""))
        stated = element.get(w("ascii"), element.get(w("hAnsi"), "")).strip()
        return self.fonts.get(kind[:5]) or stated or None

    def _named(self, name: str) -> str | None:
        """Return the colour of a name that styles use."""
        slot = self.mapping.get(MAPPED.get(name, name), name)
        return self.colours.get(SLOTS.get(slot, slot))


def read_theme(theme: Element | None, settings: Element | None) -> Theme:
    """Return the theme that these two parts describe."""
    if theme is None:
        return Theme()
    scheme = theme.find(f"{DRAWING}themeElements/{DRAWING}clrScheme")
    colours = {str(e.tag).removeprefix(DRAWING): theme_colour(e) for e in (() if scheme is None else scheme)}
    fonts = {
        kind: latin.get("typeface", "").strip()
        for kind in ("major", "minor")
        for latin in theme.iterfind(f".//{DRAWING}{kind}Font/{DRAWING}latin")
    }
    mapping = None if settings is None else settings.find(w("clrSchemeMapping"))
    stated = {} if mapping is None else {k: mapping.get(w(k), v) for k, v in USUALLY.items()}
    return Theme({name: colour for name, colour in colours.items() if colour}, fonts, {**USUALLY, **stated})


def theme_colour(slot: Element) -> str | None:
    """Return the colour in one slot of a theme: its own, or the one that the system last had for it."""
    for kind, attribute in (("srgbClr", "val"), ("sysClr", "lastClr")):
        found = slot.find(f"{DRAWING}{kind}")
        if found is not None and HEX.fullmatch(found.get(attribute, "")):
            return f"#{found.get(attribute, '').upper()}"
    return None


def changed(colour: str, tint: str | None, shade: str | None) -> str:
    """Return a colour of the theme made lighter by a tint or darker by a shade, as Word does it."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    hue, light, strength = colorsys.rgb_to_hls(red, green, blue)
    if tint is not None:
        part = share(tint)
        light = light * part + 1 - part
    elif shade is not None:
        light *= share(shade)
    parts = colorsys.hls_to_rgb(hue, light, strength)
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)


def share(value: str) -> float:
    """Return the part of a colour that is kept, which Word writes in two digits of base 16."""
    return int(value, 16) / 255 if re.fullmatch("[0-9A-Fa-f]{1,2}", value) else 1.0
