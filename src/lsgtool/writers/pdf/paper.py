"""A paper as a PDF that everybody can read (PDF/UA-1) and that can be kept for ever (PDF/A-2a).

What the paper says and how it looks goes to the typesetter as data, and the pages are described in
`typ/` alone: no text of a paper is ever read as code, and the typesetter sees no other files.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from lsgtool.document.tree import Document
from lsgtool.writers.pdf.blocks import blocks_data
from lsgtool.writers.pdf.cover import cover_data, look_data
from lsgtool.writers.pdf.fonts import families, find_fonts
from lsgtool.writers.pdf.outline import refuse_gaps
from lsgtool.writers.pdf.trouble import missing, trouble
from lsgtool.writers.properties import Properties
from lsgtool.writers.traits import Traits

PAGES = Path(__file__).parent / "typ"


def write(document: Document, properties: Properties, traits: Traits, folders: Sequence[Path]) -> bytes:
    """Return the bytes of a PDF; the same paper in the same look gives the same bytes.

    `folders` are those that may have fonts in their `fonts/`, the repository's first and lsg's own last.
    Raises `UserError` where the typesetter is not installed or something cannot be set, and `ValueError`
    when a text has a character that no file may hold.
    """
    refuse_gaps(document.blocks)
    content = {"cover": cover_data(properties), "blocks": blocks_data(document.blocks)}
    try:
        import typst
    except ImportError as error:
        raise missing() from error
    fonts = find_fonts(folders)
    look = look_data(traits, families(fonts, traits.font))
    try:
        return typst.compile(
            str(PAGES / "paper.typ"),
            root=str(PAGES),
            font_paths=fonts,
            sys_inputs={"paper": json.dumps({**content, "look": look})},
            pdf_standards=["ua-1", "a-2a"],
        )
    except typst.TypstError as error:
        raise trouble(error.message) from error
