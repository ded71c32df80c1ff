"""Every format of a paper has the same words in the same order, for readers that know nothing of ours.

They are built into the same headings, lists, links and decision boxes, as far as a reader can tell.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

import pytest
from tests.proof.browser import opened_page
from tests.proof.every_paper import SAMPLE, papers, written
from tests.proof.pandoc_words import READERS, main_of, read_by_pandoc
from tests.proof.pdf_words import addresses_of, each_once, other_words, pages_of
from tests.proof.tools import program, side_by_side
from tests.proof.words import Wanted, difference, read_tree

from lsgtool.document.parse import parse
from lsgtool.document.typography import set_type

# A caption is for those who hear a table; it repeats the heading above.
INNER_TEXT = """() => {
  document.querySelectorAll("caption").forEach((caption) => caption.remove());
  return document.querySelector("main").innerText;
}"""


@cache
def wanted() -> Mapping[str, Wanted]:
    """Return what each paper should say, by its name without an ending."""
    found = {Path(name).stem: read_tree(parse(text.decode())) for name, text in papers("md").items()}
    assert min(len(words.all) for words in found.values()) > 10
    assert sum(len(words.all) for words in found.values()) > 50_000
    assert sum(len(words.items) for words in found.values()) > 500
    assert sum(len(words.boxes) for words in found.values()) > 200
    assert sum(len(words.links) for words in found.values()) > 2
    return found


def saved(content: Mapping[str, bytes], folder: Path) -> list[Path]:
    """Write papers into a folder; of a page its main part only, which is all that the others have."""
    files = [folder / name for name in content]
    for file in files:
        whole = content[file.name]
        file.write_bytes(main_of(whole) if file.suffix == ".html" else whole)
    return files


def by_pandoc(files: Iterable[Path], words: Mapping[str, Wanted]) -> dict[str, str | None]:
    """Return where pandoc finds other words than those, or the same built into something else."""
    pandoc = program("pandoc", package="pandoc")

    def fault(file: Path) -> str | None:
        found, right = read_by_pandoc(pandoc, file), words[file.stem]
        return (
            difference(found.all, right.all)
            or difference(found.headings, right.headings)
            or difference(found.items, right.items)
            or difference(found.links, right.links)
            or difference(found.boxes, right.boxes)
        )

    return side_by_side(fault, files)


def by_browser(pages: Mapping[str, bytes], words: Mapping[str, Wanted]) -> dict[str, str]:
    """Return where a browser shows other words than those."""
    faults: dict[str, str] = {}
    with opened_page() as page:
        for name, content in pages.items():
            page.set_content(content.decode("utf-8"))
            fault = difference(page.evaluate(INNER_TEXT).split(), words[Path(name).stem].all)
            if fault is not None:
                faults[name] = fault
    return faults


def by_poppler(files: Iterable[Path], words: Mapping[str, Wanted]) -> dict[str, str | None]:
    """Return where the pages of a PDF have other words, bullets, numbers or links than those."""
    pdftotext, pdfinfo = (program(name, package="poppler-utils") for name in ("pdftotext", "pdfinfo"))

    def fault(file: Path) -> str | None:
        right = words[file.stem]
        addresses = each_once(address for _, address in right.links)
        return other_words(pages_of(pdftotext, file), right.stream, right.heads) or difference(
            addresses_of(pdfinfo, file), addresses
        )

    return side_by_side(fault, files)


@pytest.mark.parametrize("kind", READERS)
def test_pandoc_reads_the_same_words(kind: str, tmp_path: Path) -> None:
    assert by_pandoc(saved(papers(kind), tmp_path), wanted()) == {}


def test_a_browser_shows_the_same_words() -> None:
    assert by_browser(papers("html"), wanted()) == {}


def test_the_pages_of_a_pdf_have_the_same_words(tmp_path: Path) -> None:
    assert by_poppler(saved(papers("pdf"), tmp_path), wanted()) == {}


def replaced(right: str, wrong: str) -> Callable[[str], str]:
    """Return what puts something else in the place of a part of a text."""

    def change(text: str) -> str:
        assert right in text
        return text.replace(right, wrong, 1)

    return change


OTHER_WORDS: Mapping[str, Callable[[str], str]] = {
    "lost": replaced("beslutade", ""),
    "moved": replaced("gruppen beslutade", "beslutade gruppen"),
    "merged": replaced("gruppen beslutade", "gruppenbeslutade"),
    "added": replaced("gruppen beslutade", "gruppen ej) beslutade"),
    "with a dash": replaced("gruppen beslutade", "gruppen – beslutade"),
}
BUILT_OTHERWISE: Mapping[str, Callable[[str], str]] = {
    "numbers that begin elsewhere": replaced("1. första linjen", "7. första linjen"),
    "bullets for numbers": replaced("1. Suicidpreventiv strategi\n2.", "- Suicidpreventiv strategi\n-"),
    "numbers for bullets": replaced("- Ylva Sund", "1. Ylva Sund"),
    "an item less deep": replaced("   - tandvård", "3. tandvård"),
    "an item that is a text": replaced("\n\n- Suicidpreventiv", "\n\n– Suicidpreventiv"),
    "a link to another place": replaced("(https://www.folkhalsomyndigheten.se/)", "(https://fel.example/)"),
    "a link that is a text": replaced(
        "[Folkhälsomyndighetens webbplats](https://www.folkhalsomyndigheten.se/)",
        "Folkhälsomyndighetens webbplats",
    ),
}
IN_OTHER_BOXES: Mapping[str, Callable[[str], str]] = {
    "a decision that is a text": replaced(
        "> **Beslut**\n>\n> Länssamverkansgruppen beslutade att godkänna",
        "**Beslut**\n\nLänssamverkansgruppen beslutade att godkänna",
    ),
    "a text that is a decision": replaced("Säker digital kommunikation", "> Säker digital kommunikation"),
    "a decision that ends too early": replaced("> och att rekommendera", "och att rekommendera"),
}
"""What a PDF does not tell: there a box is a bar and a ground."""


def read(texts: Mapping[str, str], kind: str, right: str, folder: Path) -> dict[str, str | None]:
    """Return where papers with those texts, by their names, are other than a paper with the right text."""
    words = dict.fromkeys(texts, read_tree(parse(right)))
    files = saved({f"{name}.{kind}": written(text, kind) for name, text in texts.items()}, folder)
    faults = by_poppler(files, words) if kind == "pdf" else by_pandoc(files, words)
    return {Path(name).stem: fault for name, fault in faults.items()}


@pytest.mark.parametrize("kind", [*READERS, "pdf"])
def test_other_words_and_what_is_built_otherwise_are_told(kind: str, tmp_path: Path) -> None:
    changes = {**OTHER_WORDS, **BUILT_OTHERWISE, **(IN_OTHER_BOXES if kind != "pdf" else {})}
    right = set_type(SAMPLE.read_text(encoding="utf-8"))
    spoilt = {name: change(right) for name, change in changes.items()}
    assert list(read({"right": right, **spoilt}, kind, right, tmp_path)) == list(changes)


def test_a_browser_tells_other_words() -> None:
    right = set_type(SAMPLE.read_text(encoding="utf-8"))
    pages = {name: written(change(right), "html") for name, change in OTHER_WORDS.items()}
    words = dict.fromkeys(("right", *OTHER_WORDS), read_tree(parse(right)))
    assert list(by_browser({"right": written(right, "html"), **pages}, words)) == list(OTHER_WORDS)


LEVELS = """\
# Protokoll

9. nio
10. tio

    3. tre
    4. fyra

        8. åtta
        9. nio
        10. tio

- ett
  - två
    - tre

> - ett
>   - två
>     - tre
"""


@pytest.mark.parametrize("kind", [*READERS, "pdf"])
def test_each_level_of_a_list_is_read(kind: str, tmp_path: Path) -> None:
    items = read_tree(parse(LEVELS)).items
    assert [item.number for item in items] == [9, 10, 3, 4, 8, 9, 10, *[None] * 6]
    assert [item.depth for item in items] == [0, 0, 1, 1, 2, 2, 2, 0, 1, 2, 0, 1, 2]
    assert read({"right": LEVELS}, kind, LEVELS, tmp_path) == {}


def test_an_address_in_other_letters_is_the_same(tmp_path: Path) -> None:
    text = "# Protokoll\n\nSe [rätt](https://rätt.example/å%20ä?b=ö&c=(1)) och https://rå.example/x.\n"
    links = (("rätt", "https://xn--rtt-qla.example/%C3%A5%20%C3%A4?b=%C3%B6&c=(1)"),)
    assert read_tree(parse(text)).links == links
    for kind in (*READERS, "pdf"):
        assert read({"right": text}, kind, text, tmp_path) == {}
