"""Looks through every byte of a file for a mark: unzipped, unpacked, unescaped, however it is written."""

import html
import io
import re
import subprocess
import zipfile
import zlib
from collections.abc import Iterator
from urllib.parse import unquote

STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
TAGS = re.compile("<[^<>]*>")


def holds(mark: str, name: str, content: bytes, pdftotext: str | None = None) -> bool:
    """Tell whether a file has a mark of small ASCII letters, in its name or anywhere inside."""
    forms = tuple(_forms(mark))
    return any(form in part.lower() for part in _parts(name, content, pdftotext) for form in forms)


def _forms(mark: str) -> Iterator[bytes]:
    """Yield a mark as it may be written, in small letters: in one byte a letter, in two, in digits."""
    for encoding in ("ascii", "utf-16-be", "utf-16-le"):
        yield mark.encode(encoding)
        yield mark.encode(encoding).hex().encode("ascii")


def _parts(name: str, content: bytes, pdftotext: str | None) -> Iterator[bytes]:
    yield name.encode("utf-8")
    yield content
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            yield package.comment
            for member in package.infolist():
                yield member.comment
                yield from _parts(member.filename, package.read(member), pdftotext)
    elif content.startswith(b"%PDF"):
        yield from _of_pdf(content, pdftotext)
    else:
        text = content.decode("utf-8", errors="replace")
        yield unquote(html.unescape(text)).encode("utf-8")
        yield html.unescape(TAGS.sub("", text)).encode("utf-8")


def _of_pdf(content: bytes, pdftotext: str | None) -> Iterator[bytes]:
    for found in STREAM.finditer(content):
        try:
            yield zlib.decompress(found[1])
        except zlib.error:  # what is not packed was looked through with the whole
            continue
    if pdftotext is not None:
        read = subprocess.run([pdftotext, "-", "-"], input=content, capture_output=True, check=True).stdout
        yield read
        yield re.sub(rb"-?\s+|\xc2\xad", b"", read)
