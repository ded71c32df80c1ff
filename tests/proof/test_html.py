"""Every paper is a valid page that everybody can use: at a desk, on a telephone, by ear, by keyboard."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from tests.proof.every_paper import SAMPLE, papers, written
from tests.proof.html_checkers import (
    DESKTOP,
    TELEPHONE,
    axe_finds,
    nu_finds,
    opened_pages,
    scrolled_unseen,
    too_wide,
    torn_numbers,
)

from lsgtool.document.typography import set_type

# On a telephone axe takes longer, and what it looks at is the same: a few pages of each kind are enough.
FEW = ("sample", "lsg-2024-09-20", "samrad-2024-10-25", "balanslista-2024-12-02")


@cache
def pages() -> Mapping[str, str]:
    return {name: content.decode("utf-8") for name, content in papers("html").items()}


@cache
def sample() -> str:
    return written(set_type(SAMPLE.read_text(encoding="utf-8")), "html").decode("utf-8")


def spoilt(right: str, wrong: str) -> str:
    """Return the sample with something in it made wrong."""
    assert right in sample()
    return sample().replace(right, wrong)


@cache
def long_words() -> str:
    """Return the sample with words in every place that are wider than a telephone."""
    text = set_type(SAMPLE.read_text(encoding="utf-8"))
    return written(re.sub("[a-zåäö]{9,}", lambda found: found[0] * 9, text), "html").decode("utf-8")


@cache
def few() -> Mapping[str, str]:
    found = {name: content for name, content in pages().items() if name.startswith(FEW)}
    assert len(found) > 10
    return found


@cache
def wide_table() -> str:
    """Return a page with a table that is wider than any screen it is read on."""
    head, rule = "| Kommun |" + " 2024 |" * 14, "| --- |" + " ---: |" * 14
    row = "| Örnsköldsviks kommun |" + " 1 234 567 |" * 14
    return written(set_type(f"# Belopp\n\n{head}\n{rule}\n{row}\n"), "html").decode("utf-8")


def times_of_day() -> str:
    """Return a page with times that end a line wherever they may."""
    return written("# Tider\n\n" + "Kl. 09.00–11.00 eller från 13.00–15.00 i sal 2. " * 20, "html").decode(
        "utf-8"
    )


def test_axe_finds_nothing_and_leaves_nothing_undecided() -> None:
    assert axe_finds(pages(), DESKTOP) == {}


def test_axe_finds_nothing_on_a_telephone() -> None:
    # The shadow beside a table lies behind its words, so that axe leaves their contrast open here.
    assert axe_finds(few(), TELEPHONE, undecided=False) == {}


def test_what_axe_refuses() -> None:
    broken = {
        "html-has-lang": spoilt(' lang="sv"', ""),
        "document-title": spoilt("<title>Protokoll 2024-09-20</title>", ""),
        "heading-order": spoilt("<h2 ", "<h4 "),
        "color-contrast": spoilt("--muted: #595959", "--muted: #999999"),
        "list": spoilt("<li>", "<p>"),
    }
    assert axe_finds(broken, DESKTOP) == {name: [name] for name in broken}


def test_what_axe_refuses_on_a_telephone() -> None:
    broken = {"scrollable-region-focusable": spoilt('tabindex="0"', "")}
    assert axe_finds(broken, TELEPHONE, undecided=False) == {name: [name] for name in broken}


def test_the_nu_checker_finds_nothing(tmp_path: Path) -> None:
    assert nu_finds(pages(), tmp_path) == {}


def test_what_the_nu_checker_refuses(tmp_path: Path) -> None:
    broken = {
        "open.html": spoilt("<h1", "<h1><p"),
        "twice.html": spoilt('id="p31"', 'id="p32"'),
        "style.html": spoilt("hyphens: auto;", "hyphens: never;"),
        "attribute.html": spoilt(' class="many"', ' width="90%"'),
    }
    found = nu_finds(broken, tmp_path)
    assert {name: messages[0] for name, messages in found.items()} == {
        "open.html": "Element “p” not allowed as child of element “h1” in this context."
        " (Suppressing further errors from this subtree.)",
        "twice.html": "Duplicate ID “p32”.",
        "style.html": "CSS: “hyphens”: “never” is not a “hyphens” value.",
        "attribute.html": "The “width” attribute on the “table” element is obsolete. Use CSS instead.",
    }


def test_no_page_scrolls_sideways_on_a_telephone() -> None:
    assert too_wide({**pages(), "long words": long_words()}, TELEPHONE) == {}


def test_a_page_that_scrolls_sideways_is_told() -> None:
    broken = {
        "long words": long_words().replace("overflow-wrap: anywhere;", ""),
        "a wide table": spoilt("overflow-x: auto;", ""),
    }
    assert list(too_wide(broken, TELEPHONE)) == list(broken)


@pytest.mark.parametrize("width", [TELEPHONE, 390, 800, DESKTOP])
def test_no_number_day_or_time_is_broken(width: int) -> None:
    assert torn_numbers({**few(), "wide": wide_table()}, width) == {}


def test_what_breaks_in_a_browser_without_our_help() -> None:
    assert torn_numbers({"times": times_of_day()}, TELEPHONE) == {}
    broken = {
        "times": times_of_day().replace('class="whole"', ""),
        "amounts": wide_table().replace("overflow-wrap: break-word", "overflow-wrap: anywhere"),
    }
    assert list(torn_numbers(broken, TELEPHONE)) == list(broken)


@pytest.mark.parametrize("width", [TELEPHONE, 390, 800, 1000, DESKTOP])
def test_a_table_that_scrolls_says_so(width: int) -> None:
    found = scrolled_unseen({**few(), "wide": wide_table()}, width)
    assert found["wide"] == [False]
    assert not any(unseen for tables in found.values() for unseen in tables)


def test_a_table_that_scrolls_and_does_not_say_so_is_told() -> None:
    broken = {"wide": wide_table().replace("table wide", "table")}
    assert scrolled_unseen(broken, DESKTOP) == {"wide": [True]}


@pytest.mark.parametrize(("width", "seen"), [(DESKTOP, [True, True]), (TELEPHONE, [False, True])])
def test_the_contents_are_folded_on_a_telephone_only(width: int, seen: list[bool]) -> None:
    for _, browser in opened_pages({"sample": sample()}, width, unfold=False):
        link, fold = (
            browser.get_by_role("link", name="§ 31 Godkännande av dagordning"),
            browser.locator("summary"),
        )
        before = link.is_visible()
        if fold.is_visible():
            fold.click()
        assert [before, link.is_visible()] == seen
        link.click()
        assert browser.evaluate("document.querySelector(':target').id") == "p31"
