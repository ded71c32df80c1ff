"""The words of a Word file are those of its Markdown, in their order; both are read by other programs."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import docx
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from markdown_it.token import Token
    from tests.commands.conftest import Lsg


TRYING = """\
body: ledning
date: 2025-05-16
status: held
chair: "O'Neill & Söner <ab>"
items:
  - title: "1. Pris*er* & <b>rabatt</b> | [länk](x) _ett_ #två \\\\"
    text: |
      Först  två\ttabbar, **fet *och kursiv* text**, en [länk till & från](https://example.org/?a=1&b=2).\\
      Ny rad efter radbrott; &amp;amp; och &#167; och \\*stjärna\\* – tankstreck.

      3. tredje
      4. fjärde

         - inuti
         - mera

           djupare

      | Namn | Belopp | |
      | --- | ---: | --- |
      | A \\| B | 400 000 kr | |
      | **C** |  | x |

      - \\[ ] punkt
      - $a_b$ & 5 < 6 > 4

      1\\. inte en lista
    decisions:
      - kind: approve
        text: |
          att godkänna

          1. det ena
          2. det andra

          | a | b |
          | --- | --- |
          | c | d |
      - {kind: note, text: att inte *glömma* § 3}
      - kind: recommend
        instance: "nämnd | <b>eller</b> *annat* #"
        due: "1. senast _nu_ | sedan"
        text: |
          att rekommendera

          - *det* ena
          - det | andra
next_meetings:
  - {body: ledning, date: 2025-09-19, place: "Hus 1 | rum _2_"}
"""


def words_of_markdown(text: str) -> list[str]:
    """Return the words that a reader of Markdown sees, without the marks of lists and headings."""
    return " ".join(_texts(MarkdownIt("commonmark").enable("table").parse(text))).split()


def _texts(tokens: "list[Token]") -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield "".join(_inline(token.children or []))
        else:
            assert not token.content, f"a paper holds no {token.type}"


def _inline(tokens: "list[Token]") -> Iterator[str]:
    for token in tokens:
        if token.type in {"softbreak", "hardbreak"}:
            yield " "
        elif token.type == "text":
            yield token.content
        else:
            assert not token.content, f"a paper holds no {token.type}"


def words_of_word(file: Path) -> list[str]:
    """Return the words of the body of a Word file, paragraph by paragraph and cell by cell."""
    return " ".join(_paragraphs(docx.Document(str(file)).element.body)).split()


def _paragraphs(container: Any) -> Iterator[str]:
    for child in container.iterchildren():
        if child.tag == qn("w:p"):
            yield Paragraph(child, None).text  # type: ignore[arg-type] # text needs no document around it
        elif child.tag == qn("w:tbl"):
            for row in child.tr_lst:
                for cell in row.tc_lst:
                    yield from _paragraphs(cell)


def test_the_words_of_every_meeting(lsg: "Lsg", example: Path, tmp_path: Path) -> None:
    done = lsg("render", "protocol", "--all", "--to", "docx,md", "--out", tmp_path, cwd=example)
    assert done.returncode == 0, done.stderr
    papers = sorted(tmp_path.glob("*.md"))
    assert len(papers) > 10
    for paper in papers:
        expected = words_of_markdown(paper.read_text(encoding="utf-8"))
        assert len(expected) > 20, paper.name
        assert words_of_word(paper.with_suffix(".docx")) == expected, paper.name


def test_the_words_of_the_balanslista_and_of_letters(lsg: "Lsg", example: Path, tmp_path: Path) -> None:
    on = ("--on", "2024-12-02", "--out", tmp_path)
    for words in (("render", "balanslista", "--all"), ("expedite", "samrad/2024-10-25")):
        assert lsg(*words, *on, cwd=example).returncode == 0
    papers = sorted(tmp_path.glob("*.md"))
    assert len(papers) == 1 + 13  # three of the sixteen principals have answered
    for paper in papers:
        expected = words_of_markdown(paper.read_text(encoding="utf-8"))
        assert len(expected) > 20, paper.name
        assert words_of_word(paper.with_suffix(".docx")) == expected, paper.name


def test_the_words_of_a_trying_text(lsg: "Lsg", minutes: Path) -> None:
    (minutes / "meetings/ledning/2025-05-16.yaml").write_text(TRYING, encoding="utf-8")
    on = ("--on", "2025-06-02")
    for words in (
        ("render", "protocol", "ledning/2025-05-16"),
        ("render", "balanslista", *on),
        ("expedite", "ledning/2025-05-16", *on),
    ):
        assert lsg(*words, cwd=minutes).returncode == 0
    papers = sorted((minutes / "out").glob("*.md"))
    assert len(papers) == 1 + 1 + 2
    for paper in papers:
        expected = words_of_markdown(paper.read_text(encoding="utf-8"))
        assert words_of_word(paper.with_suffix(".docx")) == expected, paper.name
