"""Build templates/word.docx, the look that comes with lsg, from the XML in tools/word_parts.

    python tools/word_look.py

The same parts give the same bytes. The text of the file shows every style; lsg never prints it.
"""

import datetime as dt
from pathlib import Path

from lxml import etree

from lsgtool.document.parse import parse
from lsgtool.document.typography import set_type
from lsgtool.writers.look import open_look
from lsgtool.writers.ooxml.markup import read_xml, write_xml
from lsgtool.writers.ooxml.package import (
    CONTENT_TYPES,
    MAIN_TYPE,
    TYPES,
    Relation,
    office,
    pack,
    relations_part,
    write_relations,
)
from lsgtool.writers.properties import Properties
from lsgtool.writers.word import write

SOURCES = Path(__file__).parent / "word_parts"
LOOK = Path(__file__).parents[1] / "templates" / "word.docx"
MAIN = "word/document.xml"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

# Where each part stands in the package, the file it is made from, what it is to the text, and its type.
PARTS = (
    ("word/styles.xml", "styles.xml", "styles", f"{WORD}.styles+xml"),
    ("word/settings.xml", "settings.xml", "settings", f"{WORD}.settings+xml"),
    ("word/numbering.xml", "numbering.xml", "numbering", f"{WORD}.numbering+xml"),
    ("word/fontTable.xml", "fontTable.xml", "fontTable", f"{WORD}.fontTable+xml"),
    ("word/header1.xml", "header.xml", "header", f"{WORD}.header+xml"),
    ("word/header2.xml", "header-first.xml", "header", f"{WORD}.header+xml"),
    ("word/footer1.xml", "footer.xml", "footer", f"{WORD}.footer+xml"),
    ("word/footer2.xml", "footer.xml", "footer", f"{WORD}.footer+xml"),
    (
        "word/theme/theme1.xml",
        "theme.xml",
        "theme",
        "application/vnd.openxmlformats-officedocument.theme+xml",
    ),
)


def look() -> bytes:
    """Return the bytes of the look."""
    unprinted = open_look(pack(bare()), LOOK.name)
    itself = Properties(
        title="Utseende för handlingar",
        subject="Stilar, sidhuvud och sidfot som lsg fyller",
        organisation="{organisation}",
        body="{body}",
        document="{document}",
        date="{date}",
        made=dt.date(2024, 1, 1),
        state="{state}",
        seal="{seal}",
    )
    specimen = (SOURCES / "specimen.md").read_text(encoding="utf-8")
    return write(parse(set_type(specimen)), itself, unprinted)


def bare() -> dict[str, bytes]:
    """Return the parts of the look with no text."""
    relations = [
        Relation(f"rId{place}", office(kind), name.removeprefix("word/"))
        for place, (name, _, kind, _) in enumerate(PARTS, 1)
    ]
    parts = {name: source(file) for name, file, _, _ in PARTS}
    parts[MAIN] = source("document.xml")
    parts[relations_part(MAIN)] = write_relations(relations)
    parts[relations_part("")] = write_relations([Relation("rId1", office("officeDocument"), MAIN)])
    parts[CONTENT_TYPES] = content_types()
    return parts


def source(file: str) -> bytes:
    """Return a part from its source, without comments and indentation."""
    root = read_xml((SOURCES / file).read_bytes())
    for element in root.iter():
        if len(element) and not (element.text or "").strip():
            element.text = None
        element.tail = None
    return write_xml(root)


def content_types() -> bytes:
    """Return the table of what each part is."""
    root = etree.Element(f"{{{TYPES}}}Types", nsmap={None: TYPES})
    for extension, kind in (
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
    ):
        etree.SubElement(root, f"{{{TYPES}}}Default", {"Extension": extension, "ContentType": kind})
    for name, kind in ((MAIN, MAIN_TYPE), *((name, kind) for name, _, _, kind in PARTS)):
        etree.SubElement(root, f"{{{TYPES}}}Override", {"PartName": f"/{name}", "ContentType": kind})
    return write_xml(root)


if __name__ == "__main__":
    LOOK.write_bytes(look())
    print(f"wrote {LOOK}")
