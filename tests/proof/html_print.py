"""A page as a browser prints it: what is read on each sheet of paper."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.proof.browser import opened_page
from tests.proof.tools import program


def printed(pages: Mapping[str, str], folder: Path) -> dict[str, list[str]]:
    """Return the words on each sheet that a page is printed on, without the spaces between them."""
    pdftotext = program("pdftotext", package="poppler-utils")
    found = {}
    with opened_page() as browser:
        for name, content in pages.items():
            browser.set_content(content)
            browser.pdf(path=folder / name, prefer_css_page_size=True)
            told = subprocess.run(
                [pdftotext, "-raw", folder / name, "-"], capture_output=True, check=True, encoding="utf-8"
            ).stdout
            found[name] = ["".join(sheet.split()) for sheet in told.split("\f")[:-1]]
    return found


def sheet_of(words: str, sheets: list[str]) -> int:
    """Return the number of the only sheet that has the words."""
    (number,) = (number for number, sheet in enumerate(sheets, 1) if "".join(words.split()) in sheet)
    return number
