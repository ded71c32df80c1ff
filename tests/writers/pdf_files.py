"""A PDF that was written, read as its readers read it: by pages, by tags, by what it says of itself."""

import re
import subprocess
import zlib
from pathlib import Path

from tests.proof.tools import program
from tests.writers.written import PROPERTIES

from lsgtool import shipped
from lsgtool.document.parse import parse
from lsgtool.document.typography import set_type
from lsgtool.writers.pdf.paper import write
from lsgtool.writers.properties import Properties
from lsgtool.writers.traits import Traits

TAG = re.compile(r'(?P<tag>[A-Z]\w*)(?: ".*")?(?: <.*>)?(?: \((?:block|inline)\))?:?\Z')
STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)

# What is said of a part of the file, in Unicode or, where that is enough, in ASCII.
STRING = re.compile(rb"/(?:Title|Alt)(?:<([0-9A-F]+)>|\(([^()\\]*)\))")


def area(top: int, bottom: int) -> tuple[str, ...]:
    """Return a strip of the page in the words of pdftotext; in points from the top."""
    return ("-x", "0", "-y", str(top), "-W", "600", "-H", str(bottom - top))


HEADER_AREA, TEXT_AREA, FOOTER_AREA = area(0, 80), area(80, 774), area(774, 842)


def pdf(
    markdown: str, traits: Traits | None = None, properties: Properties = PROPERTIES, own: Path | None = None
) -> bytes:
    """Write Markdown as a PDF, with the fonts of a repository's own templates if it has any."""
    folders = (shipped.templates(),) if own is None else (own, shipped.templates())
    return write(parse(set_type(markdown)), properties, traits or Traits(), folders)


def pages(data: bytes) -> list[str]:
    """Return the words of each page in the order of writing, without header and footer."""
    told = run("pdftotext", data, "-raw", *TEXT_AREA, "-", "-")
    return [page.replace("\u00ad\n", "").strip("\n") for page in told.split("\f")[:-1]]


def furniture(data: bytes) -> list[tuple[str, str]]:
    """Return the header and the footer of each page."""
    header = run("pdftotext", data, "-raw", *HEADER_AREA, "-", "-")
    footer = run("pdftotext", data, "-raw", *FOOTER_AREA, "-", "-")
    both = zip(header.split("\f")[:-1], footer.split("\f")[:-1], strict=True)
    return [(above.strip("\n"), below.strip("\n")) for above, below in both]


def tags(data: bytes) -> list[str]:
    """Return the tags, indented, each with the texts that follow before the next tag."""
    found: list[str] = []
    for line in run("pdfinfo", data, "-struct-text", "-").splitlines():
        indent, words = line[: len(line) - len(line.lstrip())], line.strip()
        if words.startswith('"'):
            found[-1] += f" {words[1:-1]}" if words != '""' else ""
        elif tag := TAG.match(words):
            found.append(indent + tag["tag"])
    return found


def said(data: bytes) -> dict[str, str]:
    """Return what the file says of itself."""
    lines = run("pdfinfo", data, "-isodates", "-").splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def unpacked(data: bytes) -> bytes:
    """Return the file with its streams unpacked behind it, where names and addresses can be found."""
    streams = []
    for found in STREAM.finditer(data):
        try:
            streams.append(zlib.decompress(found[1]))
        except zlib.error:
            continue
    assert streams
    return b"\n".join((data, *streams))


def strings(data: bytes) -> list[str]:
    """Return the titles of bookmarks and the words of pictures, in the order of the file."""
    return [
        bytes.fromhex(found[1].decode()).decode("utf-16") if found[1] else found[2].decode("ascii")
        for found in STRING.finditer(unpacked(data))
    ]


def run(name: str, data: bytes, *options: str) -> str:
    """Return what one of poppler's programs tells of a file; skip the test where it is missing."""
    command = [program(name, package="poppler-utils"), *options]
    told = subprocess.run(command, input=data, capture_output=True, check=True)
    # pdfinfo writes the titles of tags in an encoding of their own.
    return told.stdout.decode("utf-8", errors="replace")
