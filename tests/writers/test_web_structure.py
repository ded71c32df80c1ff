"""Names of places, levels of headings, tables and decisions that are too large: what readers rely on."""

import pytest
from tests.writers.web_pages import page, tags


def headings(markdown: str) -> list[tuple[str, str | None]]:
    """Return the level of each heading with its name on the page."""
    return [(tag, attributes["id"]) for tag, attributes in tags(page(markdown)) if tag in {"h1", "h2", "h3"}]


@pytest.mark.parametrize(
    ("markdown", "name"),
    [
        ("## § 31 Godkännande av dagordning", "p31"),
        ("## § 2\u00a0b Tillägg", "p2b"),
        ("## 2\u00a0b\u2002Tillägg", "p2b"),
        ("## Övriga närvarande, och så vidare!", "ovriga-narvarande-och-sa-vidare"),
        ("## Är *det* 2025?", "ar-det-2025"),
        ("## …", "del"),
        ("## Text", "text-2"),
        ("## " + "ord " * 100, "-".join(["ord"] * 20)),
        ("## " + "o" * 100, "o" * 60),
    ],
)
def test_a_heading_has_a_name_that_links_can_lead_to(markdown: str, name: str) -> None:
    assert headings(f"# Protokoll\n\n{markdown}\n") == [("h1", "protokoll"), ("h2", name)]


def test_names_differ_and_a_number_keeps_its_own() -> None:
    assert headings("# P12\n\n## Del\n\n## § 12 Ett\n\n## § 12 Två\n\n### Del\n\n### Del 2\n") == [
        ("h1", "p12-3"),
        ("h2", "del"),
        ("h2", "p12"),
        ("h2", "p12-2"),
        ("h3", "del-2"),
        ("h3", "del-2-2"),
    ]


def test_no_name_is_given_twice(sample: str) -> None:
    decisions = "> **Beslut**\n>\n> ja\n\n" * 3
    names = [
        attributes["id"] for _, attributes in tags(page(sample + "\n\n" + decisions)) if "id" in attributes
    ]
    assert len(names) > 30
    assert len(set(names)) == len(names)


def test_what_is_called_after_something_is_called_after_what_is_there(sample: str) -> None:
    every = [attributes for _, attributes in tags(page(sample))]
    names = {attributes["id"] for attributes in every if "id" in attributes}
    called = [name for one in every if (label := one.get("aria-labelledby")) for name in label.split()]
    led = [link[1:] for one in every if (link := one.get("href")) and link.startswith("#")]
    assert len(called) > 15
    assert len(led) > 30
    assert {*called, *led} <= names


@pytest.mark.parametrize(
    ("markdown", "levels"),
    [
        ("# a\n\n## b\n\n### c\n\n## d\n", ["h1", "h2", "h3", "h2"]),
        ("# a\n\n### b\n\n### c\n\n# d\n\n### e\n", ["h1", "h2", "h3", "h1", "h2"]),
        ("### a\n\n## b\n", ["h1", "h2"]),
    ],
)
def test_no_level_of_headings_is_skipped(markdown: str, levels: list[str]) -> None:
    assert [level for level, _ in headings(markdown)] == levels


def classes(markdown: str, tag: str) -> list[str | None]:
    """Return the class of each element of a kind."""
    return [attributes.get("class") for name, attributes in tags(page(markdown)) if name == tag]


def decision(clauses: int) -> str:
    return "> **Beslut**\n>\n" + "".join(f"> {place}. att pröva\n" for place in range(1, clauses + 1))


@pytest.mark.parametrize(
    ("markdown", "wanted"),
    [
        (decision(25), "decision"),
        (decision(26), "decision long"),
        (f"> {'ord ' * 500}\n", "decision"),
        (f"> {'ord ' * 600}\n", "decision long"),
        ("> | a | b |\n> | --- | --- |\n" + "> | c | d |\n" * 24, "decision"),
        ("> | a | b |\n> | --- | --- |\n" + "> | c | d |\n" * 25, "decision long"),
    ],
)
def test_a_decision_longer_than_half_a_page_may_break(markdown: str, wanted: str) -> None:
    assert classes(markdown, "div")[0] == wanted


@pytest.mark.parametrize(
    ("markdown", "wanted"),
    [
        ("Fyra principer:\n\n- en\n", "leads short"),
        ("Fyra principer:\n\n| a |\n| --- |\n", "leads short"),
        ("Fyra principer.\n\n- en\n", None),
        ("Fyra principer:\n\nEn.\n", None),
        ("Kort text.\n\n> ja\n", "leads short"),
        (f"{'ord ' * 80}\n\n> ja\n", "leads"),
        ("> Fyra principer:\n>\n> - en\n", "leads short"),
    ],
)
def test_what_leads_to_the_next_block_stays_with_it(markdown: str, wanted: str | None) -> None:
    assert classes(markdown, "p")[2] == wanted


@pytest.mark.parametrize(
    ("rows", "below", "wanted"),
    [
        (7, "", "table short"),
        (8, "", "table"),
        (7, "**Fredag 14:** möte\n", "table short leads"),
        (8, "**Fredag 14:** möte\n", "table"),
        (7, "> ja\n", "table short leads"),
    ],
)
def test_a_short_table_stays_whole_and_with_what_is_told_about_it(rows: int, below: str, wanted: str) -> None:
    month = "| a |\n| --- |\n" + "| b |\n" * rows
    assert classes(f"# Kalender\n\nnamn\n\n{month}\n{below}", "div")[0] == wanted


@pytest.mark.parametrize(("lines", "wanted"), [(8, "short"), (9, None)])
def test_a_few_facts_stay_together(lines: int, wanted: str | None) -> None:
    facts = "\\\n".join(["**Fredag 14:** möte"] * lines)
    assert classes(f"# Kalender\n\n{facts}\n", "dl") == [wanted]


def table(columns: int, cell: str) -> str:
    """Return a table of one row that has the same words in all of its cells."""
    return f"|{' a |' * columns}\n|{' --- |' * columns}\n|{f' {cell} |' * columns}\n"


@pytest.mark.parametrize(
    ("markdown", "wanted"),
    [
        (table(8, "9 120 000"), ("table short", "many", None)),
        (table(9, "9 120 000"), ("table short", "many small", "--type: 9.5pt")),
        (table(10, "9 120 000"), ("table wide short", "many small", "--type: 8pt")),
        (table(12, "9 120 000"), ("table wide short", "many small squeezed", "--type: 7.5pt")),
        (table(13, "9 120 000"), ("table wide short", "many small squeezed", "--type: 7pt")),
        (table(19, "9 120 000"), ("table wide short", "many small squeezed", "--type: 6pt")),
    ],
)
def test_the_type_of_a_table_is_smaller_before_a_number_is_broken(
    markdown: str, wanted: tuple[str, str, str | None]
) -> None:
    box, inner = (attributes for tag, attributes in tags(page(markdown)) if tag in {"div", "table"})
    assert (box["class"], inner["class"], inner.get("style")) == wanted


@pytest.mark.parametrize(("letters", "wanted"), [(30, None), (31, "breaks")])
def test_an_address_may_be_broken_and_a_word_may_not(letters: int, wanted: str | None) -> None:
    assert classes(table(1, "x" * letters), "td") == [wanted]


@pytest.mark.parametrize(("columns", "wanted"), [(3, None), (4, "many")])
def test_many_columns_keep_their_width_on_a_telephone(columns: int, wanted: str | None) -> None:
    assert classes(table(columns, "b"), "table") == [wanted]


def test_the_style_sheet_has_the_colours_and_the_running_head() -> None:
    style = page("# Protokoll\n").partition("<style>")[2]
    assert style.startswith(
        """
:root {
  --accent: #1F3A5F;
  --tint: #EEF3F8;
  --muted: #595959;
  --line: #C3CDD8;
  --link: #0B5394;
  --font: "Calibri";
  --running: "Länssamverkansgruppen \\b7  Protokoll \\b7  20 september 2024";
  --state: "";
  --seal: "";
}
"""
    )
