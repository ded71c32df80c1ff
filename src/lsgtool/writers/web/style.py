"""The style sheet of a page: the two files beside this one, with the colours and the font of the look."""

import re
from functools import cache
from pathlib import Path

from lsgtool.writers.properties import Properties
from lsgtool.writers.traits import Traits
from lsgtool.writers.web.markup import Html, legal

HERE = Path(__file__).parent
COLOURS = ("accent", "tint", "muted", "line", "link")
COLOUR = re.compile("#[0-9A-Fa-f]{6}")
# In a style sheet all else may be written as its number, also what would end it.
PLAIN = re.compile("[^0-9A-Za-zÅÄÖåäö .,&()§–-]")


def style_sheet(traits: Traits, properties: Properties) -> Html:
    """Return the style sheet; raise `ValueError` for a colour that is not written as `#1F3A5F`."""
    colours = "".join(f"  --{name}: {colour(getattr(traits, name))};\n" for name in COLOURS)
    running = f"{properties.body} · {properties.document} · {properties.date}"
    words = {"running": running, "state": properties.state, "seal": properties.seal}
    around = "".join(f"  --{name}: {quoted(value)};\n" for name, value in words.items())
    values = f":root {{\n{colours}  --font: {quoted(traits.font)};\n{around}}}\n"
    return Html(values + "".join(map(read, ("screen.css", "print.css"))))


def colour(value: str) -> str:
    """Return the colour, or raise `ValueError` when it is none."""
    if not COLOUR.fullmatch(value):
        raise ValueError(f"{value!r} is no colour such as #1F3A5F")
    return value


def quoted(words: str) -> str:
    """Return the words as a string of a style sheet, which they cannot end."""
    return '"' + PLAIN.sub(lambda found: f"\\{ord(found[0]):x} ", legal(words)) + '"'


@cache
def read(name: str) -> str:
    """Return the text of a style sheet that comes with lsg."""
    return (HERE / name).read_text(encoding="utf-8")
