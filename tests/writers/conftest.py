"""What the tests of the Word writer share: the look that comes with lsg, and papers made of Markdown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.writers.written import PROPERTIES, Paper

from lsgtool.document.parse import parse
from lsgtool.document.typography import set_type
from lsgtool.writers.look import Look, open_look
from lsgtool.writers.word import write


@pytest.fixture(scope="session")
def look_bytes(repository: Path) -> bytes:
    """The look that comes with lsg."""
    return (repository / "templates" / "word.docx").read_bytes()


@pytest.fixture(scope="session")
def look(look_bytes: bytes) -> Look:
    """The same, opened."""
    return open_look(look_bytes, "word.docx")


@pytest.fixture(scope="session")
def paper(look: Look) -> Callable[..., Paper]:
    """Write Markdown as a Word file, in the look that comes with lsg or in another one."""

    def make(markdown: str, other: Look | None = None) -> Paper:
        return Paper(write(parse(set_type(markdown)), PROPERTIES, other or look))

    return make


@pytest.fixture(scope="session")
def sample() -> str:
    """Minutes with everything that minutes have."""
    return Path(__file__).with_name("sample.md").read_text(encoding="utf-8")
