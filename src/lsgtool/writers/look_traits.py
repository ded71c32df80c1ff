"""Takes from an opened Word look what the other formats need of it."""

from dataclasses import replace

from lsgtool.decimals import decimal
from lsgtool.messages import msg
from lsgtool.writers.contrast import ENOUGH, WHITE, contrast
from lsgtool.writers.look import Doubt, Look
from lsgtool.writers.look_logo import read_logo
from lsgtool.writers.look_styles import Styles
from lsgtool.writers.ooxml.styles import Name
from lsgtool.writers.traits import Traits

DEFAULT = Traits()
BLACK = "#000000"

# Which style each colour of a text is taken from.
TEXTS = (("accent", Name.HEADING_1), ("muted", Name.SUBTITLE), ("link", Name.LINK))


def traits_of(look: Look) -> Traits:
    """Return the colours, the font and the logo of a look; what would be hard to read is the default's."""
    return read_traits(look)[0]


def read_traits(look: Look) -> tuple[Traits, tuple[Doubt, ...]]:
    """Return the traits of a look, and what of it the other formats cannot take over."""
    styles = Styles(look)
    logo, of_logo = read_logo(look)
    stated = Traits(
        accent=styles.text(Name.HEADING_1) or BLACK,
        tint=styles.fill(Name.DECISION) or WHITE,
        muted=styles.text(Name.SUBTITLE) or BLACK,
        line=styles.rule(Name.TABLE) or DEFAULT.line,
        link=styles.text(Name.LINK) or DEFAULT.link,
        font=styles.font(Name.BODY),
        logo=logo,
    )
    traits, of_colours = legible(stated)
    return traits, (*of_colours, *of_logo)


def legible(stated: Traits) -> tuple[Traits, tuple[Doubt, ...]]:
    """Return the traits with the default for each colour that text could not be read in, or on."""
    doubts: list[Doubt] = []
    traits = stated
    if any(contrast(getattr(DEFAULT, name), stated.tint) < ENOUGH for name, _ in TEXTS):
        traits = replace(traits, tint=DEFAULT.tint)
        doubts.append(dark(stated.tint))
    for name, style in TEXTS:
        colour = getattr(stated, name)
        if (found := min(contrast(colour, ground) for ground in (WHITE, traits.tint))) < ENOUGH:
            default = getattr(DEFAULT, name)
            traits = replace(traits, **{name: default})
            doubts.append(faint(style, colour, found, default))
    return traits, tuple(doubts)


def dark(tint: str) -> Doubt:
    """Return what is said of a shading that is too dark for text."""
    return (
        msg(
            "the shading of {style}, {colour}, is too dark for text on it; html and pdf take {default}",
            style=Name.DECISION,
            colour=tint,
            default=DEFAULT.tint,
        ),
        msg("choose a lighter shading in Word: Modify, Format, Border, Shading"),
    )


def faint(style: Name, colour: str, found: float, default: str) -> Doubt:
    """Return what is said of a colour that is too faint for text; cut, not rounded, or 4.49 would pass."""
    return (
        msg(
            "the colour of {style}, {colour}, has too little contrast: {found} to 1, and text needs {least};"
            " html and pdf take {default}",
            style=style,
            colour=colour,
            found=decimal(f"{int(found * 10) / 10}"),
            least=decimal(f"{ENOUGH}"),
            default=default,
        ),
        msg("choose a darker colour in Word: Modify, Format, Font"),
    )
