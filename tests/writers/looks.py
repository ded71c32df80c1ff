"""Looks for tests: the one that comes with lsg, changed in the ways that people and programs change it."""

import struct
import zlib

from lsgtool.writers.ooxml.package import Relation, office, pack, relations_part, unpack, write_relations

HEADER = "word/header2.xml"
DRAWING = (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:extent cx="{cx}" cy="{cy}"/><wp:docPr id="1" name="Bild 1"{text}/>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:nvPicPr><pic:cNvPr id="1" name="Bild 1"/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)


def changed(look: bytes, part: str, *changes: tuple[str, str]) -> bytes:
    """Return the look with words of a part replaced; each must be there."""
    parts = unpack(look)
    text = parts[part].decode()
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return pack({**parts, part: text.encode()})


def png() -> bytes:
    """Return a picture of one blue dot."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    dots = zlib.compress(b"\x00\x1f\x3a\x5f")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", dots) + chunk(b"IEND", b"")


def jpeg() -> bytes:
    """Return the parts of a picture of one dot: its kind, its size, and dots with a restart among them."""
    parts = (
        b"\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00",
        b"\xc0\x00\x0b\x08\x00\x01\x00\x01\x01\x01\x11\x00",
        b"\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x12\xff\x00\x34\xff\xd0\x56",
    )
    return b"\xff\xd8" + b"".join(b"\xff" + part for part in parts) + b"\xff\xd9"


def with_picture(look: bytes, data: bytes, text: str | None, *, size: tuple[int, int] = (30, 10)) -> bytes:
    """Return the look with a picture before the name in the first page's header; `size` in mm."""
    width, height = (length * 36_000 for length in size)
    about = "" if text is None else f' descr="{text}"'
    drawing = DRAWING.format(cx=width, cy=height, text=about)
    parts = unpack(changed(look, HEADER, ("<w:r><w:t xml", drawing + "<w:r><w:t xml")))
    parts["word/media/image1.png"] = data
    parts[relations_part(HEADER)] = write_relations([Relation("rId1", office("image"), "media/image1.png")])
    types = parts["[Content_Types].xml"].decode()
    png_type = '<Default Extension="png" ContentType="image/png"/>'
    parts["[Content_Types].xml"] = types.replace("<Default", png_type + "<Default", 1).encode()
    return pack(parts)
