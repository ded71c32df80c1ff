"""What stays on one page, and that nothing leaves the page: told by the words of each page."""

import pytest
from tests.writers.pdf_files import pages, pdf

# So many paragraphs of one line fill a page below "a" as its heading.
FILLED = 31


def below(lines: int, markdown: str) -> list[str]:
    """Return the pages of a paper with so many lines before the Markdown, each without the lines."""
    made = pages(pdf("# a\n\n" + "Rad.\n\n" * lines + markdown))
    return [page.replace("Rad.\n", "").replace("Rad.", "").strip("\n") for page in made]


def split_at(markdown: str) -> set[tuple[str, ...]]:
    """Return every way in which a page ends in the Markdown, wherever on the page it begins."""
    return {tuple(below(lines, markdown)) for lines in range(FILLED - 12, FILLED + 1)}


def test_a_page_holds_so_many_lines() -> None:
    assert len(below(FILLED, "")) == 1
    assert len(below(FILLED + 1, "")) == 2


def test_a_heading_stays_with_what_follows() -> None:
    assert split_at("## § 1 Val\n\n*Beslutsärende*\n\nText.") == {
        ("a\n§ 1 Val\nBeslutsärende\nText.",),
        ("a", "§ 1 Val\nBeslutsärende\nText."),
    }


def test_a_decision_is_not_torn_and_stays_with_its_text() -> None:
    decision = "> **Beslut**\n>\n> Gruppen beslutade\n>\n> - att a\n> - att b\n"
    box = "Beslut\nGruppen beslutade\n– att a\n– att b"
    assert split_at(f"Text.\n\n{decision}\nMer.") == {
        (f"a\nText.\n{box}\nMer.",),
        (f"a\nText.\n{box}", "Mer."),
        ("a", f"Text.\n{box}\nMer."),
    }


def test_a_long_decision_may_break_but_not_before_its_first_clause() -> None:
    clauses = "".join(f"> - att {number}\n" for number in range(30))
    ways = split_at(f"> **Beslut**\n>\n> Gruppen beslutade\n>\n{clauses}")
    assert len(ways) > 5
    for first, *others in ways:
        assert first == "a" or first.startswith("a\nBeslut\nGruppen beslutade\n– att 0")
        assert len(others) <= 1


def test_words_that_announce_a_list_or_a_table_stay_with_it() -> None:
    for markdown, shown in (("- b\n- c", "• b\n• c"), ("| b |\n| --- |\n| c |", "b\nc")):
        assert split_at(f"Brister:\n\n{markdown}") == {
            (f"a\nBrister:\n{shown}",),
            ("a", f"Brister:\n{shown}"),
        }


def test_signatures_stay_together_and_with_their_heading() -> None:
    signatures = "".join(f"---\n\n{name}\\\nJusterare\n\n" for name in ("Karin Ek", "Per Ny", "Sara Lind"))
    signed = "Underskrifter\nKarin Ek\nJusterare\nPer Ny\nJusterare\nSara Lind\nJusterare"
    assert split_at(f"## Underskrifter\n\n{signatures}") == {(f"a\n{signed}",), ("a", signed)}


def test_the_head_of_a_table_is_repeated_and_no_row_is_torn() -> None:
    rows = "".join(
        f"| {number} | en rad som inte får plats på en enda rad {'i cellen ' * 8}|\n" for number in range(40)
    )
    first, *others = pages(pdf(f"# a\n\n| Nr | Text |\n| --- | --- |\n{rows}"))
    assert len(others) > 0
    for page in others:
        head, *cells = page.split("\n")
        assert head == "Nr Text"
        assert [cell.split(" ")[1] for cell in cells[::2]] == ["en"] * (len(cells) // 2)
    assert sum(page.count("en rad som") for page in (first, *others)) == 40


def test_a_short_table_is_not_torn() -> None:
    rows = "".join(f"| {number} |\n" for number in range(7))
    shown = "b\n" + "\n".join(map(str, range(7)))
    assert split_at(f"| b |\n| --- |\n{rows}") == {(f"a\n{shown}",), ("a", shown)}


@pytest.mark.parametrize("cell", ["", "två rader text i en smal cell " * 6])
def test_no_row_of_a_long_table_stands_alone(cell: str) -> None:
    rows = "".join(f"| rad{number} | {cell} |\n" for number in range(9))
    found = {
        tuple(page.count("rad") for page in below(lines, f"| Nr | b |\n| --- | --- |\n{rows}"))
        for lines in range(FILLED)
    }
    assert len(found) > 4
    assert all(1 not in way for way in found)


def test_what_is_told_about_a_short_table_stays_with_it() -> None:
    assert split_at("| b |\n| --- |\n| c |\n\n- d\n- e") == {
        ("a\nb\nc\n• d\n• e",),
        ("a", "b\nc\n• d\n• e"),
    }


def test_a_row_higher_than_a_page_goes_on_in_the_next() -> None:
    words = [f"ord{number}" for number in range(1200)]
    made = pages(pdf(f"# a\n\n| b | c |\n| --- | --- |\n| d | {' '.join(words)} |"))
    assert len(made) > 1
    assert [word for page in made for word in page.split() if word.startswith("ord")] == words


def test_no_line_of_a_paragraph_stands_alone() -> None:
    ways = split_at("ord " * 90)
    assert len(ways) > 2
    assert all(page.count("\n") != 0 or page == "a" for way in ways for page in way if "ord" in page)


@pytest.mark.parametrize(
    "markdown",
    [
        "{}",
        "## § 1 {}",
        "- a\n  - {}",
        "> {}",
        "**Plats:** {}\\\n**Tid:** b",
        "**{}:** a\\\n**Tid:** b",
        "| a | b | c | d |\n| --- | --- | --- | --- |\n| {0} | {0} | {0} | {0} |",
        "---\n\n{}\\\nroll",
        "[{0}](https://region.example/{0})",
    ],
)
@pytest.mark.parametrize("word", ["x" * 300, "https://region.example/" + "a-b/" * 60, "§\u00a0" * 100 + "1"])
def test_long_words_are_cut_where_the_page_or_the_cell_ends(markdown: str, word: str) -> None:
    # What lies outside the page, pdftotext does not read.
    shown = "".join(pages(pdf("# a\n\n" + markdown.format(word))))
    assert "".join(word.split()) in "".join(shown.split())
