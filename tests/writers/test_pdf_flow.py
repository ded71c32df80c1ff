"""How a page is filled: what moves to the next one, and that no more moves than must; told by its words."""

from tests.writers.pdf_files import pages, pdf

SIGNED = "---\n\nKarin Ek\\\nOrdförande\n\n---\n\nPer Ny\\\nSekreterare\n"


def ends(markdown: str, above: range = range(12, 32)) -> set[str]:
    """Return how the last page begins, when the Markdown stands below so many lines on the first one."""
    made = [pages(pdf("# a\n\n" + "Rad.\n\n" * lines + markdown)) for lines in above]
    found = {paper[-1].split("\n")[0] for paper in made if len(paper) > 1}
    assert len(found) > 0
    return found - {"Rad."}


def test_an_agenda_of_bare_items_fills_its_pages() -> None:
    items = "".join(f"## {number}\u2002Ärende {number}\n\n*Beslutsärende*\n\n" for number in range(1, 41))
    assert [page.count("Beslutsärende") for page in pages(pdf(f"# a\n\n{items}"))] == [11, 12, 12, 5]


def test_signatures_take_along_what_stands_above_them() -> None:
    below = f"\n\n## Underskrifter\n\n{SIGNED}"
    assert ends(f"## Bilagor\n\n1. b\n2. c{below}") == {"Bilagor"}
    assert ends(f"Text.\n\n> **Beslut**\n>\n> Att b{below}") == {"Text."}
    assert ends(f"Text.{below}") == {"Text."}


def test_of_a_long_list_the_last_two_items_go_along_with_signatures() -> None:
    items = "".join(f"1. Bilaga {number}\n" for number in range(1, 25))
    found = ends(f"{items}\n## Underskrifter\n\n{SIGNED}", range(1, 12))
    assert "23. Bilaga 23" in found
    assert not found & {"24. Bilaga 24", "Underskrifter", "Karin Ek"}


def test_a_few_facts_are_not_torn_and_many_are() -> None:
    few, many = ("\\\n".join(f"**f{place}:** b" for place in range(number)) for number in (8, 12))
    assert ends(f"## c\n\n{few}") == {"c"}
    assert len(ends(f"## c\n\n{many}")) > 5


def test_facts_that_fill_a_page_go_on_in_the_next() -> None:
    words = " ".join(f"ord{number}" for number in range(900))
    made = pages(pdf(f"# a\n\n**Närvarande:** {words}\\\n**Plats:** b"))
    assert len(made) > 1
    assert [word for page in made for word in page.split() if word.startswith("ord")] == words.split()
