"""What keeps somebody from reading a Word file who hears it, or needs contrast; one sentence a fault."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from tests.writers.opened import Opened, text_of, w

from lsgtool.writers.contrast import ENOUGH, contrast

SWEDISH = "sv-SE"
# A list that is typed by hand is none to those who hear it.
TYPED = re.compile(r"[•●▪◦‣–-] |\(?\d{1,2}[.)] |[a-z]\) ")


def objections(data: bytes) -> list[str]:
    """Return all that is wrong with a file, the same only once."""
    file = Opened(data)
    return list(dict.fromkeys(fault for check in CHECKS for fault in check(file)))


def language(file: Opened) -> Iterator[str]:
    """The voice that reads is chosen by the language."""
    told = {
        "styles": file.values("word/styles.xml", "//w:docDefaults//w:lang/@w:val"),
        "settings": file.values("word/settings.xml", "//w:themeFontLang/@w:val"),
        "properties": file.values("docProps/core.xml", "//dc:language/text()"),
    }
    yield from (f"the {place} do not say {SWEDISH}" for place, said in told.items() if said != [SWEDISH])
    for part in file.texts:
        yield from (
            f"a text is said to be {said}" for said in file.values(part, "//w:lang/@w:val") if said != SWEDISH
        )


def title(file: Opened) -> Iterator[str]:
    """The first that is read aloud."""
    if not "".join(file.values("docProps/core.xml", "//dc:title/text()")).strip():
        yield "the file has no title"


def headings(file: Opened) -> Iterator[str]:
    """They are what one moves by."""
    found = [(file.outline_level(one), text_of(one)) for one in file.paragraphs]
    levels = [(level, text) for level, text in found if level is not None]
    if [level for level, _ in levels].count(1) != 1 or levels[0][0] != 1:
        yield "there is not one heading of level 1, above all others"
    yield from ("a heading is empty" for _, text in levels if not text.strip())
    for (above, _), (level, text) in pairwise(levels):
        if level > above + 1:
            yield f"a heading of level {level} follows one of level {above}: {text}"


def lists(file: Opened) -> Iterator[str]:
    """How many items there are is said only of real lists."""
    for paragraph in file.paragraphs:
        if file.is_list_style(paragraph) and file.numbering_format(paragraph) is None:
            yield f"a paragraph in a list's style is in no list: {text_of(paragraph)}"
        if TYPED.match(text_of(paragraph)):
            yield f"a bullet or number is typed by hand: {text_of(paragraph)}"


def tables(file: Opened) -> Iterator[str]:
    """With each cell its head is read; name and description tell what to expect."""
    for table in file.find("word/document.xml", "//w:tbl"):
        rows = table.findall(w("tr"))
        heads = [row.find(f"{w('trPr')}/{w('tblHeader')}") is not None for row in rows]
        if heads != [True, *(False for _ in rows[1:])]:
            yield "not the first row of a table, and it alone, is marked as its head"
        yield from ("a column has no head" for cell in rows[0].iter(w("tc")) if not text_of(cell).strip())
        for name, what in (("tblCaption", "name"), ("tblDescription", "description")):
            said = table.find(f"{w('tblPr')}/{w(name)}")
            if said is None or not str(said.get(w("val"))).strip():
                yield f"a table has no {what}"
        if table.find(f".//{w('gridSpan')}") is not None or table.find(f".//{w('vMerge')}") is not None:
            yield "cells of a table are joined"


def pictures(file: Opened) -> Iterator[str]:
    """Those who do not see a picture hear its alternative text."""
    for part in file.texts:
        for name in file.find(part, "//wp:docPr"):
            if not str(name.get("descr", "")).strip():
                yield f"a picture has no alternative text: {name.get('name')}"
        if file.find(part, "//w:pict"):
            yield "a picture is of the old kind, which has no alternative text"


def contrasts(file: Opened) -> Iterator[str]:
    """Weak eyes, poor screens and sunlight need it."""
    for part in file.texts:
        for text, ground, style in sorted(file.colours(part)):
            if contrast(text, ground) < ENOUGH:
                yield f"{style}: {text} on {ground} has a contrast of {contrast(text, ground):.1f}"


def emptiness(file: Opened) -> Iterator[str]:
    """An empty paragraph is read aloud as "blank"; space belongs to the styles. A cell may be empty."""
    for paragraph in file.paragraphs:
        parent = paragraph.getparent()
        if not text_of(paragraph).strip() and parent is not None and parent.tag != w("tc"):
            yield "a paragraph is empty"


def links(file: Opened) -> Iterator[str]:
    """What is read aloud of a link is its words."""
    for link in file.find("word/document.xml", "//w:hyperlink"):
        if not text_of(link).strip():
            yield "a link has no words"


CHECKS: tuple[Callable[[Opened], Iterator[str]], ...] = (
    language,
    title,
    headings,
    lists,
    tables,
    pictures,
    contrasts,
    emptiness,
    links,
)
