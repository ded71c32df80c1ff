"""What differs between two looks, style by style and in words: font, size, colours, spaces, page, headers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from lsgtool.decimals import decimal
from lsgtool.messages import Message, msg
from lsgtool.writers.look import A4_WIDTH, MARGIN, TWIPS_IN_MM, Look, furniture
from lsgtool.writers.look_furniture import fields, layout, pictures
from lsgtool.writers.look_logo import read_logo
from lsgtool.writers.look_styles import Styles
from lsgtool.writers.ooxml.markup import Element, number, read_xml, w
from lsgtool.writers.ooxml.styles import Name

A4_HEIGHT = 16838

Value: TypeAlias = "str | Message"
"""How a property is shown: as `11 pt`, or in words."""

YES, NO, NONE = msg("yes"), msg("no"), msg("none")
AUTOMATIC = msg("automatic")
THE_DEFAULTS, ONES_OWN = msg("that of the default"), msg("your own")
UNUSED = msg("a picture that html and pdf leave out")


@dataclass(frozen=True, slots=True)
class Difference:
    """A property of a style, or of the page where `style` is None, in one look and in the other."""

    style: Name | None
    what: Message
    one: Value
    other: Value


def differences(one: Look, other: Look) -> Iterator[Difference]:
    """Yield what differs between two looks, both of which have all styles."""
    found = tuple(compared(None, page(one), page(other)))
    yield from found or hardly_seen(one, other)
    styles = (Styles(one), Styles(other))
    for name in Name:
        yield from compared(name, style(styles[0], one, name), style(styles[1], other, name))


def hardly_seen(one: Look, other: Look) -> Iterator[Difference]:
    """Yield what differs in headers and footers where their words, their fields and the logo are the same."""
    own, default = list(pictures(other)), list(pictures(one))
    if own != default:
        what = msg("pictures in headers and footers")
        yield Difference(None, what, ", ".join(default) or NONE, ", ".join(own) or NONE)
    elif layout(one) != layout(other):
        yield Difference(None, msg("setting of headers and footers"), THE_DEFAULTS, ONES_OWN)


def compared(
    name: Name | None, one: Mapping[str, tuple[Message, Value]], other: Mapping[str, tuple[Message, Value]]
) -> Iterator[Difference]:
    """Yield the properties that are not the same."""
    for key, (what, value) in one.items():
        if value != other[key][1]:
            yield Difference(name, what, value, other[key][1])


def style(styles: Styles, look: Look, name: Name) -> Mapping[str, tuple[Message, Value]]:
    """Return the properties of a style: of tables their rules, of links a colour, else all of its text."""
    if name in {Name.TABLE, Name.DECISION_TABLE}:
        return {"rule": (msg("rules between rows"), styles.rule(name) or NONE)}
    if name is Name.LINK:
        return {"colour": (msg("colour"), styles.text(name) or AUTOMATIC)}
    known, (colour, width) = look.styles[name], styles.bar(name)
    return {
        "font": (msg("font"), styles.font(name)),
        "size": (msg("size"), points(styles.size(name))),
        "bold": (msg("bold"), yes_or_no(styles.has(name, "b"))),
        "italic": (msg("italic"), yes_or_no(styles.has(name, "i"))),
        "colour": (msg("colour"), styles.text(name) or AUTOMATIC),
        "fill": (msg("shading"), styles.fill(name) or NONE),
        "bar": (msg("bar beside it"), bar(width, colour)),
        "left": (msg("left indent"), millimetres(known.indent.left)),
        "hanging": (msg("hanging"), millimetres(known.indent.hanging)),
        "before": (msg("space above"), points(known.before / 20)),
        "after": (msg("space below"), points(known.after / 20)),
        "line": (msg("line spacing"), spacing(styles.line(name))),
    }


def page(look: Look) -> Mapping[str, tuple[Message, Value]]:
    """Return the properties of the page."""
    size, margins = look.section.find(w("pgSz")), look.section.find(w("pgMar"))
    logo, doubts = read_logo(look)
    width, height = number(size, "w", A4_WIDTH), number(size, "h", A4_HEIGHT)
    return {
        "page": (
            msg("paper"),
            msg("{width} × {height}", width=millimetres(width), height=millimetres(height)),
        ),
        "margins": (
            msg("margins"),
            msg(
                "{top}, {right}, {bottom}, {left}",
                top=millimetres(number(margins, "top", MARGIN)),
                right=millimetres(number(margins, "right", MARGIN)),
                bottom=millimetres(number(margins, "bottom", MARGIN)),
                left=millimetres(number(margins, "left", MARGIN)),
            ),
        ),
        "headers": (msg("headers and footers"), " / ".join(headers(look)) or NONE),
        "fields": (msg("fields in headers and footers"), ", ".join(fields(look)) or NONE),
        "logo": (msg("logo"), logo.text if logo is not None else UNUSED if doubts else NONE),
    }


def headers(look: Look) -> Iterator[str]:
    """Yield the words of each header and footer that has some."""
    for part in dict.fromkeys(furniture(look.section, look.relations, look.main)):
        paragraphs = (words_of(p) for p in read_xml(look.parts[part]).iter(w("p")))
        if text := " ".join(words for words in map(str.strip, paragraphs) if words):
            yield text


def words_of(paragraph: Element) -> str:
    """Return the words of a paragraph, with a space for a tab."""
    inside = (one for run in paragraph.iter(w("r")) for one in run.iterchildren(w("t"), w("tab")))
    return "".join((one.text or "") if one.tag == w("t") else " " for one in inside)


def yes_or_no(on: bool) -> Message:  # noqa: FBT001 # the value itself
    """Return the word for a setting."""
    return YES if on else NO


def millimetres(twips: int) -> Message:
    """Return a length as it is shown; a tenth of a millimetre is less than anybody sees."""
    return msg("{number} mm", number=decimal(f"{round(twips / TWIPS_IN_MM, 1):g}"))


def points(size: float) -> Message:
    """Return a size as it is shown."""
    return msg("{number} pt", number=decimal(f"{size:g}"))


def bar(width: float, colour: str | None) -> Value:
    """Return the bar beside a text as it is shown."""
    if not width:
        return NONE
    return msg("{width} {colour}", width=points(width), colour=colour) if colour else points(width)


def spacing(line: float) -> Value:
    """Return the distance of the lines as it is shown."""
    return decimal(f"{line:.3g}") if line > 0 else points(-line)
