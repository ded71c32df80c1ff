"""Sets one page with an organisation's logo and fonts, whatever formats its papers are made in."""

import os
from collections.abc import Iterator
from datetime import date
from importlib.util import find_spec
from pathlib import Path

from lsgtool.document.tree import Document
from lsgtool.errors import UserError
from lsgtool.writers.pdf.fonts import FOLDER
from lsgtool.writers.pdf.paper import write
from lsgtool.writers.properties import Properties
from lsgtool.writers.traits import Traits

NOTHING = Properties("Prov", "Prov", "Prov", "Prov", "Prov", "Prov", date(2024, 12, 2))


def unsettable(folder: Path, shipped: Path, traits: Traits) -> Iterator[UserError]:
    """Yield what the typesetter finds wrong with the fonts in a folder of templates, or with a logo.

    Where it is not installed nobody makes PDF, and nothing is looked at.
    """
    if find_spec("typst") is None or (traits.logo is None and not os.path.lexists(folder / FOLDER)):
        return
    try:
        write(Document(()), NOTHING, traits, (folder, shipped))
    except UserError as trouble:
        yield trouble
