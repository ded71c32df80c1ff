"""Finds headers and footers of a look that are printed on no page, since their kind is switched off."""

from collections.abc import Iterator

from lsgtool.messages import msg
from lsgtool.writers.look import Doubt, Look, part_of
from lsgtool.writers.ooxml.markup import Element, r, read_xml, w
from lsgtool.writers.ooxml.reading import child
from lsgtool.writers.ooxml.theme import DRAWING

OFF = ("0", "false", "off")


def unprinted(look: Look) -> Iterator[Doubt]:
    """Yield what is said of headers and footers with words or pictures that no page shows."""
    parts = {relation.id: relation.part(look.main) for relation in look.relations}
    shown = printed_kinds(look)
    hidden = {
        str(reference.get(w("type")))
        for name in ("headerReference", "footerReference")
        for reference in look.section.iterfind(w(name))
        if reference.get(w("type")) not in shown
        and has_content(look.parts.get(parts.get(reference.get(r("id"), ""), ""), b""))
    }
    if "first" in hidden:
        yield FIRST
    if "even" in hidden:
        yield EVEN


def printed_kinds(look: Look) -> tuple[str, ...]:
    """Return the kinds of pages that have headers and footers of their own, as the file names them."""
    settings = look.parts.get(part_of(look.relations, "settings", look.main))
    odd_and_even = settings is not None and switched_on(read_xml(settings), "evenAndOddHeaders")
    shown = {"default": True, "first": switched_on(look.section, "titlePg"), "even": odd_and_even}
    return tuple(kind for kind, printed in shown.items() if printed)


def switched_on(element: Element, setting: str) -> bool:
    """Tell whether a setting is there and not off."""
    found = child(element, setting)
    return found is not None and found.get(w("val"), "1") not in OFF


def has_content(part: bytes) -> bool:
    """Tell whether a header has words or a picture."""
    if not part:
        return False
    root = read_xml(part)
    words = any((text.text or "").strip() for text in root.iter(w("t")))
    return words or next(root.iter(f"{DRAWING}blip"), None) is not None


FIRST: Doubt = (
    msg("the header or footer of the first page is printed on no page, for it is switched off"),
    msg("double-click the header in Word and tick Different First Page, or empty it"),
)
EVEN: Doubt = (
    msg("the header or footer of even pages is printed on no page, for it is switched off"),
    msg("double-click the header in Word and tick Different Odd & Even Pages, or empty it"),
)
