"""A look: the Word file of named styles that papers are set in, opened once and used for many."""

import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from lxml import etree

from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.writers.ooxml.invisible import invisible
from lsgtool.writers.ooxml.markup import Element, number, r, read_xml, w, write_xml
from lsgtool.writers.ooxml.numbering import Numbering
from lsgtool.writers.ooxml.package import Relation, as_document, office, read_relations, unpack
from lsgtool.writers.ooxml.placeholders import placeholders
from lsgtool.writers.ooxml.reading import read_styles
from lsgtool.writers.ooxml.refusal import Refusal
from lsgtool.writers.ooxml.styles import LISTS, Name, Style
from lsgtool.writers.ooxml.trust import refuse_dangers
from lsgtool.writers.properties import LANGUAGE, PLACEHOLDERS

Doubt: TypeAlias = tuple[Message, Message]
"""What is wrong with a look, and the way out."""

# What Word itself takes when a file does not say.
A4_WIDTH = 11906
MARGIN = 1417

# What a line of text needs at least, in twips: in less, tables and lists become unreadable.
NARROWEST = 2835
TWIPS_IN_MM = 1440 / 25.4


@dataclass(frozen=True, slots=True)
class Look:
    """An opened look; lengths in twips.

    `parts` are the files of its package; `main` names the one with the text, `relations` is where that
    leads to. `section` is its last `w:sectPr`: the page, its margins, its headers and footers, and
    `furniture` names those headers and footers that have placeholders. `width` is that of the text.
    """

    parts: Mapping[str, bytes]
    main: str
    relations: tuple[Relation, ...]
    styles: Mapping[Name, Style]
    numbering: Numbering
    numbering_part: str
    section: Element
    furniture: tuple[str, ...]
    width: int


def open_look(data: bytes, path: str) -> Look:
    """Open a `.docx` or `.dotx`; `path` is how messages name it.

    Raises `UserError` for a file that is not Word's, that is too large or reaches outside itself, that
    lacks styles (all are listed), whose list styles have no numbering, whose page is too narrow, or whose
    headers have placeholders that nobody fills.
    """
    look, lacking = open_unfinished(data, path)
    if lacking:
        raise UserError(*lacking[0])
    return look


def open_unfinished(data: bytes, path: str) -> tuple[Look, tuple[Doubt, ...]]:
    """Open a look that need not be fit for papers yet, and return with it all that it lacks.

    Raises `UserError` for a file that is no look at all.
    """
    try:
        parts = unpack(data)
        refuse_dangers(parts)
        look = read_look(parts)
        return look, tuple(gaps(look, path))
    except Refusal as refusal:
        raise UserError(*unfit(path, refusal.reason, refusal.hint)) from refusal
    except (zipfile.BadZipFile, etree.XMLSyntaxError, LookupError) as fault:
        raise UserError(
            msg("`{path}` is not a Word file that papers can be set in", path=path),
            msg("save it in Word as a Word document (.docx) or a Word template (.dotx)"),
        ) from fault


def read_look(parts: Mapping[str, bytes]) -> Look:
    """Return the look; raises `LookupError` or `XMLSyntaxError` when the package is not Word's."""
    main = part_of(read_relations(parts, ""), "officeDocument", "")
    relations = read_relations(parts, main)
    if any(relation.kind.endswith("/vbaProject") for relation in relations):
        raise LookupError("a file with macros")
    styles_part, numbering_part = part_of(relations, "styles", main), part_of(relations, "numbering", main)
    styles = read_xml(parts[styles_part])
    # A file without any list has no such part; what it lacks is then said of its list styles.
    lists = read_xml(parts[numbering_part]) if numbering_part else etree.Element(w("numbering"))
    numbering = Numbering(lists)
    section = read_xml(parts[main]).findall(f"{w('body')}/{w('sectPr')}")[-1]
    named = furniture(section, relations, main)
    speak_swedish(styles)
    return Look(
        parts={**as_document(parts, main), styles_part: write_xml(styles)},
        main=main,
        # Links are the old text's own; those of headers and footers stand with these.
        relations=tuple(relation for relation in relations if relation.kind != office("hyperlink")),
        styles=read_styles(styles, numbering),
        numbering=numbering,
        numbering_part=numbering_part,
        section=section,
        furniture=tuple(dict.fromkeys(part for part in named if b"{" in parts[part])),
        width=text_width(section),
    )


def part_of(relations: tuple[Relation, ...], kind: str, seen_from: str) -> str:
    """Return the part that the relation of this kind leads to, or nothing."""
    parts = (relation.part(seen_from) for relation in relations if relation.kind == office(kind))
    return next(parts, "")


def speak_swedish(styles: Element) -> None:
    """Say in the styles' defaults that the text is Swedish: reading aloud and spelling go by it."""
    element = styles
    for name in ("docDefaults", "rPrDefault", "rPr", "lang"):
        below = element.find(w(name))
        if below is None:
            below = etree.Element(w(name))
            element.insert(0 if name != "lang" else len(element), below)
        element = below
    element.set(w("val"), LANGUAGE)


def furniture(section: Element, relations: tuple[Relation, ...], main: str) -> Iterator[str]:
    """Yield the headers and footers that the section names."""
    parts = {relation.id: relation.part(main) for relation in relations}
    for name in ("headerReference", "footerReference"):
        for reference in section.iterfind(w(name)):
            yield parts[reference.get(r("id"), "")]


def text_width(section: Element) -> int:
    """Return the width between the margins."""
    margins = section.find(w("pgMar"))
    return (
        number(section.find(w("pgSz")), "w", A4_WIDTH)
        - number(margins, "left", MARGIN)
        - number(margins, "right", MARGIN)
    )


def gaps(look: Look, path: str) -> Iterator[Doubt]:
    """Yield what a look lacks of all that a paper needs, with the way out; `path` is how messages name it."""
    missing = [name for name in Name if name not in look.styles]
    if missing:
        yield (
            msg("`{path}` lacks styles: {names}", path=path, names=", ".join(missing)),
            msg(
                "add them in Word under these names, or take the file away: `lsg template init` then writes"
                " the one that comes with lsg"
            ),
        )
    flat = [name for name in LISTS if name in look.styles and not look.styles[name].numbering]
    if flat:
        yield (
            msg("`{path}` has list styles without numbering: {names}", path=path, names=", ".join(flat)),
            msg("give each of them its bullet or number in Word: Modify style, Format, Numbering"),
        )
    heading = look.styles.get(Name.HEADING_2)
    width = look.width - max(heading.indent.left if heading else 0, 0)
    if width < NARROWEST:
        yield unfit(
            path,
            msg(
                "its page leaves {width} mm for text, and papers need {least} mm",
                width=round(width / TWIPS_IN_MM),
                least=round(NARROWEST / TWIPS_IN_MM),
            ),
            msg("make the page wider in Word, or its margins or the indent of heading 2 smaller"),
        )
    found = (name for part in look.furniture for name in placeholders(read_xml(look.parts[part])))
    unknown = [name for name in dict.fromkeys(found) if name not in PLACEHOLDERS]
    if unknown:
        yield (
            msg("`{path}` has unknown placeholders: {names}", path=path, names=in_braces(unknown)),
            msg("headers and footers may hold {names}", names=in_braces(PLACEHOLDERS)),
        )
    kept = (part_of(look.relations, kind, look.main) for kind in ("styles", "theme"))
    for part in dict.fromkeys((*kept, *furniture(look.section, look.relations, look.main))):
        for reason in invisible(part, look.parts.get(part, b"")):
            yield unfit(path, reason, msg("write it anew in Word"))


def unfit(path: str, reason: Message, hint: Message) -> Doubt:
    """Return what is said of a file that is Word's and that no paper can be set in."""
    return msg("papers cannot be set in `{path}`: {reason}", path=path, reason=reason), hint


def in_braces(names: Iterable[str]) -> str:
    """Return the names as they are written in Word."""
    return ", ".join(f"{{{name}}}" for name in names)
