"""A paper as a Word file: the tree of its text, set in the styles of a look."""

from copy import deepcopy

from lxml import etree

from lsgtool.document.tree import Document
from lsgtool.writers.look import Look
from lsgtool.writers.look_state import values_in
from lsgtool.writers.ooxml.blocks import write_blocks
from lsgtool.writers.ooxml.markup import R, W, add, read_xml, w, write_xml
from lsgtool.writers.ooxml.package import APP_PART, CORE_PART, pack, relations_part, write_relations
from lsgtool.writers.ooxml.placeholders import fill
from lsgtool.writers.ooxml.properties import app_part, core_part
from lsgtool.writers.ooxml.sheet import Sheet
from lsgtool.writers.properties import Properties


def write(document: Document, properties: Properties, look: Look) -> bytes:
    """Return the bytes of a `.docx`; the same paper in the same look gives the same bytes.

    Raises `UserError` for a list that counts further than Word, and `ValueError` when a text has a
    character that no XML file can hold.
    """
    sheet = Sheet(look)
    parts = dict(look.parts)
    parts[look.main] = main_part(document, sheet)
    parts[relations_part(look.main)] = write_relations((*look.relations, *sheet.links.relations()))
    if sheet.restarts.added:
        parts[look.numbering_part] = write_xml(sheet.restarts.part())
    for name, values in values_in(look, properties).items():
        root = read_xml(look.parts[name])
        fill(root, values)
        parts[name] = write_xml(root)
    parts[CORE_PART] = core_part(properties)
    parts[APP_PART] = app_part(properties)
    return pack(parts)


def main_part(document: Document, sheet: Sheet) -> bytes:
    """Return the part with the text."""
    root = etree.Element(w("document"), nsmap={"w": W, "r": R})
    body = add(root, "body")
    write_blocks(sheet, body, document)
    body.append(deepcopy(sheet.look.section))
    return write_xml(root)
