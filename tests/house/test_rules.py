"""Every rule is whole: it has its code, what it rests on, a manual page in two languages, and fixtures."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tools import messages

from lsgtool import codes
from lsgtool.check.chapters import CHAPTERS, chapter_of
from lsgtool.check.manual import pages
from lsgtool.check.manual_page import Example, ManualPage
from lsgtool.check.table import RULES
from lsgtool.diagnostic import Code
from lsgtool.messages import english

TOP = Path(__file__).parents[2]
FIXTURES = TOP / "tests" / "check" / "fixtures"
SHARED_BODIES = FIXTURES / "bodies.yaml"
CODES = tuple(code for code in vars(codes).values() if isinstance(code, Code))
IN_TABLE = {rule.code for rule in RULES}
PAGES = pages()
OF_RULES = tuple(page for page in PAGES if page.code in IN_TABLE)
SWEDISH = {message.id: message.string for message in messages.translated() if message.id}

COMMENT = re.compile(r"\s# .*$")
NAMED_CODE = re.compile(r"LSG[0-9]{3}")
WIDEST = 76
"""So many characters of an example fit into a terminal, four columns in."""


def name_of(page: ManualPage) -> str:
    return f"{page.code.code}-{page.code.name}"


def bare(line: str) -> str:
    """Return a line of YAML without its indentation and the comment behind it."""
    return COMMENT.sub("", line.strip()).strip()


def lines_of(folder: Path) -> set[str]:
    """Return the lines of all files of a fixture, those of the shared bodies too where it has none."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    files += [] if (folder / "bodies.yaml").exists() else [SHARED_BODIES]
    return {bare(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()}


def missing(example: Example, folder: Path) -> list[str]:
    """Return the lines of an example that no file of the fixture has."""
    there = lines_of(folder)
    return [line for line in map(bare, example.text.splitlines()) if line and line not in there]


def documents() -> Iterator[Path]:
    yield from TOP.glob("*.md")
    yield from (TOP / "docs").rglob("*.md")


def test_there_are_rules_and_pages_of_other_faults() -> None:
    assert len(RULES) > 15
    assert len(PAGES) > len(RULES) + 20


def test_everything_that_lsg_can_find_has_exactly_one_page() -> None:
    assert [page.code for page in PAGES] == sorted(CODES, key=lambda code: code.code)


def test_rules_stand_in_the_order_of_their_codes() -> None:
    numbers = [rule.code.code for rule in RULES]

    assert numbers == sorted(set(numbers))
    assert len({rule.code.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("code", CODES, ids=lambda code: str(code.code))
def test_a_code_stands_in_a_chapter_and_its_name_is_easy_to_write(code: Code) -> None:
    assert re.fullmatch(r"LSG[0-9]{3}", code.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code.name)
    assert chapter_of(code) < len(CHAPTERS)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_a_page_states_the_fault_and_tells_why(page: ManualPage) -> None:
    assert re.fullmatch(r"[A-Z].+\.", page.title.id), "the first paragraph is one sentence"
    assert page.title.id.rstrip(".").count(". ") == 0, "the first paragraph is one sentence"
    assert page.prose
    assert all(paragraph.id.endswith(".") for paragraph in page.prose)
    assert english(page.rests_on)
    for text in page.texts:
        assert not set("{}<>|") & set(re.sub(r"`[^`]*`", "", text.id)), text.id
        assert not set("{}") & set(text.id), text.id


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_the_examples_of_a_page_fit_into_a_terminal(page: ManualPage) -> None:
    for example in (page.bad, page.good):
        assert example.text.strip()
        assert max(map(len, example.text.splitlines())) <= WIDEST


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_a_page_is_in_swedish_too(page: ManualPage) -> None:
    assert [text.id for text in (*page.texts, page.rests_on) if not SWEDISH.get(text.id)] == []


@pytest.mark.parametrize("page", OF_RULES, ids=name_of)
def test_a_rule_has_fixtures_and_they_hold_its_examples(page: ManualPage) -> None:
    folder = FIXTURES / name_of(page)

    assert folder.is_dir()
    assert missing(page.bad, folder / "bad") == []
    assert missing(page.good, folder / "good") == []


def test_codes_that_documents_name_exist() -> None:
    known = {code.code for code in CODES}
    named = [
        (path.name, code)
        for path in documents()
        for code in NAMED_CODE.findall(path.read_text(encoding="utf-8"))
    ]

    assert len(named) > 20
    assert [one for one in named if one[1] not in known] == []
