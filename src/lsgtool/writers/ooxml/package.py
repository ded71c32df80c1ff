"""The zip file around the parts: read from the look, written so that the same parts give the same bytes."""

import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from io import BytesIO
from posixpath import dirname, join, normpath
from typing import NamedTuple

from lxml import etree

from lsgtool.messages import msg
from lsgtool.writers.ooxml.markup import R, read_xml, write_xml
from lsgtool.writers.ooxml.refusal import Refusal

CONTENT_TYPES = "[Content_Types].xml"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"

CORE_PART = "docProps/core.xml"
APP_PART = "docProps/app.xml"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

# A look with a logo has some fifty parts and less than one megabyte; more than this is no look.
MEGABYTES = 20
LIMIT = MEGABYTES * 1_000_000
MOST_PARTS = 1000

# What zipfile and zlib raise for a package that is damaged, encrypted, or packed in a way of its own.
DAMAGE = (EOFError, OSError, RuntimeError, ValueError, OverflowError, struct.error, zlib.error)

# The oldest date that a zip file can hold: the parts have no date of their own.
NO_DATE = (1980, 1, 1, 0, 0, 0)


class Relation(NamedTuple):
    """That one part leads to another, or out of the package; the last word of `kind` says as what."""

    id: str
    kind: str
    address: str
    external: bool = False

    def part(self, seen_from: str) -> str:
        """Return the name of the part that it leads to, when it is a relation of `seen_from`."""
        return normpath(join("/", dirname(seen_from), self.address)).lstrip("/")


def unpack(data: bytes) -> dict[str, bytes]:
    """Return the parts of a package by name.

    Raises `zipfile.BadZipFile`, also for one that is encrypted, and `Refusal` for one that is too large:
    before anything is unpacked, since a small file may claim to hold gigabytes.
    """
    refuse_above(LIMIT, len(data))
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            entries = [entry for entry in package.infolist() if not entry.is_dir()]
            refuse_above(LIMIT, sum(entry.file_size for entry in entries))
            refuse_above(MOST_PARTS, len(entries))
            parts = {entry.filename: content(package, entry) for entry in entries}
    except DAMAGE as fault:
        raise zipfile.BadZipFile(str(fault)) from fault
    if len(parts) < len(entries):
        raise zipfile.BadZipFile("two parts of the same name")
    return parts


def refuse_above(limit: int, found: int) -> None:
    """Raise `Refusal` when a file has more bytes or parts than a look may have."""
    if found > limit:
        raise Refusal(
            msg(
                "it holds more than a look may hold, {megabytes} MB in {parts} parts",
                megabytes=MEGABYTES,
                parts=MOST_PARTS,
            ),
            msg("make its pictures smaller in Word: Picture Format, Compress Pictures"),
        )


def content(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Return what a part holds; no more is unpacked than it says, and the checksum tells when it lies."""
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise zipfile.BadZipFile("a Word file is packed in no other way")
    with package.open(entry) as part:
        return part.read(entry.file_size + 1)


def pack(parts: Mapping[str, bytes]) -> bytes:
    """Return the package; stored, because builds of zlib differ in what they make of the same bytes."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as package:
        for name in sorted(parts, key=lambda name: (name != CONTENT_TYPES, name)):
            entry = zipfile.ZipInfo(name, NO_DATE)
            entry.create_system = 0  # or it would tell Windows from Unix
            package.writestr(entry, parts[name])
    return buffer.getvalue()


def relations_part(part: str) -> str:
    """Return the name of the part that holds the relations of `part` ("" for the package itself)."""
    folder, slash, name = part.rpartition("/")
    return f"{folder}{slash}_rels/{name}.rels"


def read_relations(parts: Mapping[str, bytes], part: str) -> tuple[Relation, ...]:
    """Return the relations of `part`; raises `KeyError` when it has none."""
    return relations_in(parts[relations_part(part)])


def relations_in(data: bytes) -> tuple[Relation, ...]:
    """Return the relations that a part of relations holds."""
    return tuple(
        Relation(
            e.get("Id", ""),
            e.get("Type", ""),
            e.get("Target", ""),
            external=e.get("TargetMode", "Internal") != "Internal",
        )
        for e in read_xml(data).iterfind(f"{{{RELATIONS}}}Relationship")
    )


def write_relations(relations: Iterable[Relation]) -> bytes:
    """Return the part that holds these relations."""
    root = etree.Element(f"{{{RELATIONS}}}Relationships", nsmap={None: RELATIONS})
    for id, kind, address, external in relations:
        attributes = {"Id": id, "Type": kind, "Target": address}
        if external:
            attributes["TargetMode"] = "External"
        etree.SubElement(root, f"{{{RELATIONS}}}Relationship", attributes)
    return write_xml(root)


def as_document(parts: Mapping[str, bytes], main: str) -> dict[str, bytes]:
    """Return the parts as those of a plain document, also when they came from a template.

    What the package says about itself is left out: a paper has properties of its own.
    """
    about = {relation.part("") for relation in read_relations(parts, "")} - {main}
    kept = {name: data for name, data in parts.items() if name not in about}
    kept[relations_part("")] = write_relations(
        (
            Relation("rId1", office("officeDocument"), main),
            Relation("rId2", f"{RELATIONS}/metadata/core-properties", CORE_PART),
            Relation("rId3", office("extended-properties"), APP_PART),
        )
    )
    types = {main: MAIN_TYPE, CORE_PART: CORE_TYPE, APP_PART: APP_TYPE}
    root = read_xml(parts[CONTENT_TYPES])
    for entry in root.findall(f"{{{TYPES}}}Override"):
        name = entry.get("PartName", "").lstrip("/")
        if name in types or name not in kept:
            root.remove(entry)
    for name, kind in types.items():
        etree.SubElement(root, f"{{{TYPES}}}Override", {"PartName": f"/{name}", "ContentType": kind})
    kept[CONTENT_TYPES] = write_xml(root)
    return kept


def office(kind: str) -> str:
    """Return the address of an office document's kind of relation."""
    return f"{R}/{kind}"
