"""Word has the words of the Markdown, in their order, for every reader."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docx.table import Table
from docx.text.paragraph import Paragraph
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt
from tests.writers.written import Paper

from lsgtool.document.allowed import faults_in_text
from lsgtool.document.typography import set_type


def words_of_markdown(markdown: str) -> list[str]:
    """Return the words that a Markdown reader shows, without asking our own tree."""
    page = MarkdownIt("commonmark").enable("table").render(set_type(markdown))
    return "".join(html.fromstring(f"<div>{page}</div>").itertext()).split()


def words_of_word(paper: Paper) -> list[str]:
    """Return the words as python-docx reads them: bullets and numbers of lists are no text."""
    texts: list[str] = []
    for block in paper.opened.iter_inner_content():
        if isinstance(block, Paragraph):
            texts.append(block.text)
        else:
            texts.extend(cells_of(block))
    return " ".join(texts).split()


def cells_of(table: Table) -> list[str]:
    return [cell.text for row in table.rows for cell in row.cells]


def test_the_sample_has_the_same_words(paper: Callable[..., Paper], sample: str) -> None:
    words = words_of_markdown(sample)
    assert len(words) > 800
    assert words_of_word(paper(sample)) == words


PIECES = [
    "- ",
    "1. ",
    "\n  ",
    "\n   ",
    "\n\n",
    "ord ",
    "*kursiv* ",
    "**fet:** ",
    "\\\n",
    "| a | b |\n| --- | --- |\n| c | d |\n\n",
]


@given(markdown=st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_any_text_of_a_secretary_has_the_same_words(paper: Callable[..., Paper], markdown: str) -> None:
    if not faults_in_text(markdown):
        assert words_of_word(paper(markdown)) == words_of_markdown(markdown)


@pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not installed")
def test_pandoc_reads_the_same_letters_in_both(
    paper: Callable[..., Paper], sample: str, tmp_path: Path
) -> None:
    file = tmp_path / "paper.docx"
    file.write_bytes(paper(sample).data)
    in_word = letters(pandoc("-f", "docx", str(file)))
    assert len(in_word) > 5000
    assert in_word == letters(pandoc("-f", "gfm", text=set_type(sample)))


@pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not installed")
def test_pandoc_finds_the_same_headings_in_both(
    paper: Callable[..., Paper], sample: str, tmp_path: Path
) -> None:
    file = tmp_path / "paper.docx"
    file.write_bytes(paper(sample).data)
    in_word = headings(pandoc("-f", "docx", str(file)))
    assert in_word[:3] == [(1, "Protokoll"), (2, "Deltagare"), (3, "Övriganärvarande")]
    assert in_word == headings(pandoc("-f", "gfm", text=set_type(sample)))


def pandoc(*arguments: str, text: str = "") -> Any:
    """Return the tree that pandoc makes of a file or of a text."""
    command = ["pandoc", *arguments, "-t", "json"]
    made = subprocess.run(command, input=text, capture_output=True, check=True, encoding="utf-8")
    return json.loads(made.stdout)["blocks"]


def letters(node: Any) -> str:
    """Return the letters of all strings below a node of pandoc's tree.

    What a table is called for those who hear it stands in Word alone; pandoc takes it for a caption.
    """
    if isinstance(node, dict) and node.get("t") == "Table":
        return letters(node["c"][2:])
    if isinstance(node, dict):
        return str(node["c"]) if node.get("t") == "Str" else letters(node.get("c"))
    return "".join(letters(child) for child in node) if isinstance(node, list) else ""


def headings(blocks: Any) -> list[tuple[int, str]]:
    """Return the level and the letters of each heading."""
    return [(block["c"][0], letters(block["c"][2])) for block in blocks if block["t"] == "Header"]
