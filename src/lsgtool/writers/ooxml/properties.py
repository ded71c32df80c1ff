"""What is said about a paper: in its file properties, and in its headers and footers."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from lsgtool.writers.ooxml.markup import legal, write_xml

CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
DC = "http://purl.org/dc/elements/1.1/"
TERMS = "http://purl.org/dc/terms/"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"

LANGUAGE = "sv-SE"

PLACEHOLDERS = ("organisation", "body", "document", "date")


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says about itself; `date` is in words, as headers show it.

    `made` is the day that stands as created and modified: the paper's own, never the day of writing.
    """

    title: str
    subject: str
    organisation: str
    body: str
    document: str
    date: str
    made: dt.date

    def placeholders(self) -> Mapping[str, str]:
        """Return what `{organisation}`, `{body}`, `{document}` and `{date}` stand for."""
        return {name: getattr(self, name) for name in PLACEHOLDERS}


def core_part(properties: Properties) -> bytes:
    """Return the part that Word shows under "Properties"."""
    root = etree.Element(
        f"{{{CORE}}}coreProperties", nsmap={"cp": CORE, "dc": DC, "dcterms": TERMS, "xsi": XSI}
    )
    for name, value in (
        (f"{{{DC}}}title", properties.title),
        (f"{{{DC}}}subject", properties.subject),
        (f"{{{DC}}}creator", properties.body),
        (f"{{{DC}}}language", LANGUAGE),
        (f"{{{CORE}}}lastModifiedBy", properties.body),
        (f"{{{CORE}}}revision", "1"),
    ):
        etree.SubElement(root, name).text = legal(value)
    for name in ("created", "modified"):
        moment = etree.SubElement(root, f"{{{TERMS}}}{name}", {f"{{{XSI}}}type": "dcterms:W3CDTF"})
        moment.text = f"{properties.made.isoformat()}T00:00:00Z"
    return write_xml(root)


def app_part(properties: Properties) -> bytes:
    """Return the part that names the program and the organisation."""
    root = etree.Element(f"{{{APP}}}Properties", nsmap={None: APP})
    etree.SubElement(root, f"{{{APP}}}Application").text = "lsgtool"
    etree.SubElement(root, f"{{{APP}}}Company").text = legal(properties.organisation)
    return write_xml(root)
