"""The logo of a look: the first picture in the header of the first page."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from lsgtool.messages import msg
from lsgtool.writers.look import Doubt, Look
from lsgtool.writers.ooxml.markup import Element, r, read_xml, w
from lsgtool.writers.ooxml.package import read_relations, relations_part
from lsgtool.writers.ooxml.theme import DRAWING
from lsgtool.writers.picture import JPEG, PNG, is_whole
from lsgtool.writers.traits import Logo

PLACING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
EMU_IN_MM = 36_000

Kind: TypeAlias = Literal["png", "jpeg"]
KINDS: Mapping[bytes, Kind] = {PNG: "png", JPEG: "jpeg"}

# What is read aloud before every paper; "Logotyp: Region Norr" has 20 letters.
LONGEST_TEXT = 250


def read_logo(look: Look) -> tuple[Logo | None, tuple[Doubt, ...]]:
    """Return the logo, or None with the reason why a picture that is there cannot be one."""
    part = first_header(look)
    if not part or relations_part(part) not in look.parts:
        return None, ()
    for frame in read_xml(look.parts[part]).iter(f"{PLACING}inline", f"{PLACING}anchor"):
        picture = frame.find(f".//{DRAWING}blip")
        if picture is not None:
            return logo_in(look, part, frame, picture)
    return None, ()


def first_header(look: Look) -> str:
    """Return the part with the header of the first page, or nothing."""
    own_page = look.section.find(w("titlePg"))
    apart = own_page is not None and own_page.get(w("val"), "1") not in {"0", "false", "off"}
    parts = {relation.id: relation.part(look.main) for relation in look.relations}
    for reference in look.section.iterfind(w("headerReference")):
        if reference.get(w("type")) == ("first" if apart else "default"):
            return parts.get(reference.get(r("id"), ""), "")
    return ""


def logo_in(look: Look, part: str, frame: Element, picture: Element) -> tuple[Logo | None, tuple[Doubt, ...]]:
    """Return the logo in a frame of a header."""
    parts = {relation.id: relation.part(part) for relation in read_relations(look.parts, part)}
    data = look.parts.get(parts.get(picture.get(r("embed"), ""), ""), b"")
    kind = next((kind for beginning, kind in KINDS.items() if data.startswith(beginning)), None)
    if kind is None:
        return None, (OTHER_KIND,)
    if not is_whole(data):
        return None, (DAMAGED,)
    about = frame.find(f"{PLACING}docPr")
    text = "" if about is None else " ".join(about.get("descr", "").split())
    if not text:
        return None, (NO_TEXT,)
    if len(text) > LONGEST_TEXT:
        return None, (LONG_TEXT,)
    size = frame.find(f"{PLACING}extent")
    width, height = millimetres(size, "cx"), millimetres(size, "cy")
    return (Logo(data, kind, text, width, height), ()) if width and height else (None, (OTHER_KIND,))


def millimetres(size: Element | None, attribute: str) -> float:
    """Return a length in millimetres; 0 where the file does not tell."""
    value = "" if size is None else size.get(attribute, "")
    return round(int(value) / EMU_IN_MM, 2) if value.isdecimal() and len(value) < 10 else 0.0


OTHER_KIND: Doubt = (
    msg("the picture in the header of the first page cannot be shown in html and pdf"),
    msg("insert the logo as a PNG or JPEG picture: Insert, Pictures"),
)
DAMAGED: Doubt = (
    msg(
        "the picture in the header of the first page is damaged or far too large, and html and pdf leave it"
        " out"
    ),
    msg("insert the logo anew in Word: Insert, Pictures"),
)
LONG_TEXT: Doubt = (
    msg(
        "the picture in the header of the first page has an alternative text of more than {most} letters, and"
        " html and pdf leave it out",
        most=LONGEST_TEXT,
    ),
    msg("right-click it in Word, choose View Alt Text, and write what it shows: `Logotyp: Region Norr`"),
)
NO_TEXT: Doubt = (
    msg("the picture in the header of the first page has no alternative text, and html and pdf leave it out"),
    msg("right-click it in Word, choose View Alt Text, and write what it shows: `Logotyp: Region Norr`"),
)
