"""Brings the Swedish catalogue up to date with the messages in the code and the manual, and compiles it.

New messages get an empty translation in `lsgtool.po`, for a person to fill in; a test fails until
somebody has. Messages that the code no longer has are taken out.
"""

import sys
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from lsgtool.check.manual import pages

TOP = Path(__file__).parent.parent
SOURCE = TOP / "src" / "lsgtool"
PO = SOURCE / "locale" / "sv" / "LC_MESSAGES" / "lsgtool.po"
MO = PO.with_suffix(".mo")
KEYWORDS = {"_": None, "msg": None, "counted": (1, 2)}
MANUAL = "check/manual.py"
# The files are the same whenever they are made.
MADE = datetime(2026, 1, 1, tzinfo=UTC)


def extracted() -> Catalog:
    """Return the messages in the code, each with the modules that have it, and the texts of the manual."""
    catalog = Catalog(project="lsgtool", charset="utf-8")
    found = extract_from_dir(SOURCE, keywords=KEYWORDS, method_map=[("**.py", "python")])
    for name, _line, message, _comments, _context in sorted(found, key=lambda one: (one[0], one[1])):
        catalog.add(message, locations=[(Path(name).as_posix(), 1)], flags=("python-brace-format",))
    for page in pages():
        for text in page.texts:
            catalog.add(text.id, locations=[(MANUAL, 1)])
    return catalog


def translated() -> Catalog:
    """Return the Swedish catalogue as it is in the repository."""
    if not PO.exists():
        return Catalog(locale="sv", project="lsgtool", charset="utf-8")
    with PO.open("rb") as file:
        return read_po(file, locale="sv")


def updated() -> Catalog:
    """Return the Swedish catalogue with exactly the messages of the code."""
    catalog = translated()
    catalog.update(extracted(), no_fuzzy_matching=True)
    catalog.obsolete.clear()
    for message in catalog:
        message.flags.discard("python-format")  # Babel takes "%" followed by a word for a field
    catalog.creation_date = catalog.revision_date = MADE
    catalog.last_translator = catalog.language_team = "The lsgtool developers"
    catalog.header_comment = "# The Swedish messages of lsgtool."
    return catalog


def po_bytes(catalog: Catalog) -> bytes:
    """Return the catalogue as people read it."""
    buffer = BytesIO()
    write_po(buffer, catalog, width=100, include_lineno=False, sort_by_file=True)
    return buffer.getvalue()


def mo_bytes(catalog: Catalog) -> bytes:
    """Return the catalogue as gettext reads it."""
    buffer = BytesIO()
    write_mo(buffer, catalog)
    return buffer.getvalue()


if __name__ == "__main__":
    PO.parent.mkdir(parents=True, exist_ok=True)
    PO.write_bytes(po_bytes(updated()))
    MO.write_bytes(mo_bytes(translated()))
    missing = sum(1 for message in translated() if message.id and not message.string)
    sys.stdout.write(f"{PO.relative_to(TOP)}: {len(translated())} messages, {missing} without Swedish\n")
