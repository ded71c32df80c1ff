"""Word has the words of the Markdown, in their order, for every reader."""

from collections.abc import Callable

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
