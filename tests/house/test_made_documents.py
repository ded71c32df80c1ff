"""What is made from something else and kept in the repository is what would be made now."""

import re

from tools import format_docs, rules_docs, word_look


def test_the_format_page_is_made_from_the_models() -> None:
    page = format_docs.DOCUMENT.read_text(encoding="utf-8")
    assert page == format_docs.document(), "run `make docs`"
    assert page.count("| `") > 150


def test_the_page_of_rules_is_made_from_the_manual() -> None:
    page = rules_docs.DOCUMENT.read_text(encoding="utf-8")
    assert page == rules_docs.document(), "run `make docs`"
    assert page.count("\n### LSG") > 40


def test_the_contents_of_the_page_of_rules_lead_to_their_headings() -> None:
    """GitHub makes the address of a heading of its letters, with hyphens for spaces."""
    page = rules_docs.document()
    headings = {line[4:].lower().replace(" ", "-") for line in page.splitlines() if line.startswith("### ")}
    links = re.findall(r"\(#([^)]+)\)", page)
    assert len(links) > 40
    assert sorted(links) == sorted(headings)


def test_the_word_look_is_made_by_its_tool() -> None:
    assert word_look.LOOK.read_bytes() == word_look.look(), "run `make look`"
