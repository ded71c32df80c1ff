"""How wide a text is: the widths of the letters in the type that papers are set in."""

from lsgtool.document.tree import Inlines, Run

# Thousandths of the size of the type, from Carlito, which has the same measures as Calibri.
# They are rounded up to the next twenty, so that a text is never wider than it was thought to be.
LETTERS = {
    240: " \u00a0'ijl",
    260: ",.I",
    280: ":;",
    300: "`",
    320: "()-[]{}fJ",
    340: "!t",
    360: "r",
    400: "/\\sz",
    420: '"”',
    440: "cxL",
    460: "kvyFS",
    480: "agäå|?Z",
    500: "eé~§#*+<=>^_–ETYÉ",
    520: "0123456789$KPX",
    540: "bdhnopquöüC",
    560: "BR",
    580: "AÅÄV",
    620: "D",
    640: "GH",
    660: "NU",
    680: "OÖQ",
    700: "&",
    720: "%w",
    800: "m",
    860: "M",
    900: "@W",
}
WIDTHS = {letter: width for width, letters in LETTERS.items() for letter in letters}

# What a letter may be wide that is not above, and how much wider bold letters are.
OTHER = 700
BOLD = 1.06


def text_width(text: str, *, bold: bool = False) -> float:
    """Return the width of a text, in thousandths of the size of its type."""
    width = sum([WIDTHS.get(letter, OTHER) for letter in text])  # a list, since it is much faster
    return width * BOLD if bold else width


def is_bold(inlines: Inlines) -> bool:
    """Tell whether any of the words are bold; all of them are then measured so."""
    return any(isinstance(inline, Run) and inline.strong for inline in inlines)
