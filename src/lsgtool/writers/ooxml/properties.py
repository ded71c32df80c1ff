"""The parts of a Word file that say what is known about it: its title, its language, its organisation."""

from lxml import etree

from lsgtool.writers.ooxml.markup import legal, write_xml
from lsgtool.writers.properties import LANGUAGE, Properties

CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
DC = "http://purl.org/dc/elements/1.1/"
TERMS = "http://purl.org/dc/terms/"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


def core_part(properties: Properties) -> bytes:
    """Return the part that Word shows under "Properties"."""
    root = etree.Element(
        f"{{{CORE}}}coreProperties", nsmap={"cp": CORE, "dc": DC, "dcterms": TERMS, "xsi": XSI}
    )
    status = properties.state or properties.seal
    for name, value in (
        (f"{{{DC}}}title", properties.title),
        (f"{{{DC}}}subject", properties.subject),
        (f"{{{DC}}}creator", properties.body),
        (f"{{{DC}}}language", LANGUAGE),
        (f"{{{CORE}}}lastModifiedBy", properties.body),
        (f"{{{CORE}}}revision", "1"),
        *(((f"{{{CORE}}}contentStatus", status),) if status else ()),
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
