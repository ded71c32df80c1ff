"""What stays on one page: told by flags in the file, because pages are made by whoever opens it."""

from collections.abc import Callable

from tests.writers.written import Paper

Make = Callable[..., Paper]


def kept(paper: Paper) -> list[tuple[str, bool, bool]]:
    """Return the text of each paragraph, whether it stays with the next, and whether it is never torn."""
    return [
        (
            "".join(paragraph.itertext()),
            paragraph.find("{*}pPr/{*}keepNext") is not None,
            paragraph.find("{*}pPr/{*}keepLines") is not None,
        )
        for paragraph in paper.find("//w:body//w:p")
    ]


def test_a_decision_is_not_torn_and_stays_with_its_text(paper: Make) -> None:
    written = paper("Annat\n\nText\n\n> **Beslut**\n>\n> Gruppen beslutade\n>\n> - att a\n>   - b\n\nSen")
    assert kept(written) == [
        ("Annat", False, False),
        ("Text", True, False),
        ("Beslut", True, True),
        ("Gruppen beslutade", True, True),
        ("att a", True, True),
        ("b", False, True),
        ("Sen", False, False),
    ]


def test_a_long_decision_may_break_but_not_at_its_edges(paper: Make) -> None:
    clauses = "".join(f"> - att {number}\n" for number in range(30))
    flags = kept(paper(f"> **Beslut**\n>\n> Gruppen beslutade\n>\n{clauses}"))
    assert [text for text, with_next, _ in flags if with_next] == ["Beslut", "Gruppen beslutade", "att 28"]
    assert not any(torn for _, _, torn in flags)


def test_a_decision_that_ends_with_a_table_ends_with_its_last_row(paper: Make) -> None:
    flags = kept(paper("> **Beslut**\n>\n> | a | b |\n> | --- | --- |\n> | c | d |\n> | e | f |\n\nSen"))
    assert [text for text, with_next, _ in flags if with_next] == ["Beslut", "a", "b", "c", "d"]


def test_long_paragraphs_count_by_their_lines(paper: Make) -> None:
    clauses = "".join(f"> - att {'ord ' * 120}\n" for _ in range(5))
    assert not any(never_torn for _, _, never_torn in kept(paper(f"> **Beslut**\n>\n{clauses}")))


def test_words_that_announce_a_list_or_a_table_stay_with_it(paper: Make) -> None:
    assert kept(paper("Brister:\n\n- a\n\nSå här.\n\n| b |\n| --- |\n\nText\n\n- c")) == [
        ("Brister:", True, False),
        ("a", False, False),
        ("Så här.", True, False),
        ("b", False, False),
        ("Text", False, False),
        ("c", False, False),
    ]


def test_signatures_stay_together(paper: Make) -> None:
    written = paper("Slut\n\n---\n\nKarin Ek\\\nOrdförande\n\n---\n\nPer Ny\\\nJusterare\\\nMalå")
    assert kept(written) == [
        ("Slut", True, False),
        ("Karin Ek", True, False),
        ("Ordförande", True, False),
        ("Per Ny", True, False),
        ("Justerare", True, False),
        ("Malå", False, False),
    ]


def test_a_short_table_stays_on_one_page(paper: Make) -> None:
    flags = kept(paper("| a |\n| --- |\n" + "".join(f"| {number} |\n" for number in range(7))))
    assert [row for row, with_next, _ in flags if not with_next] == ["6"]
    assert len(flags) == 8


def test_a_long_table_may_break_but_leaves_no_row_alone(paper: Make) -> None:
    flags = kept(paper("| a |\n| --- |\n" + "".join(f"| {number} |\n" for number in range(8))))
    assert [row for row, with_next, _ in flags if with_next] == ["a", "0", "6"]
    assert len(flags) == 9


def test_what_is_told_about_a_short_table_stays_with_it(paper: Make) -> None:
    table = "| a | b |\n| --- | --- |\n| c | d |\n\n"
    for told, stays in (
        ("- e\n- f", True),
        ("**e:** f\\\n**g:** h", True),
        ("e", False),
        ("- e\n" * 9, False),
    ):
        flags = kept(paper(table + told))
        assert [row for row, with_next, _ in flags[:4] if with_next] == ["a", "b", *["c", "d"] * stays]


def test_headings_and_notes_stay_with_what_follows_by_their_styles(paper: Make) -> None:
    written = paper("# a")
    for style in ("Heading1", "Heading2", "Heading3", "LSGrendeuppgift", "LSGTabellrubrik"):
        assert len(written.find(f"//w:style[@w:styleId='{style}']/w:pPr/w:keepNext", "word/styles.xml")) == 1
    assert len(written.find("//w:pPrDefault/w:pPr/w:widowControl", "word/styles.xml")) == 1


def test_text_below_a_decision_or_a_table_has_air(paper: Make) -> None:
    markdown = "> a\n\nb\n\n| c |\n| --- |\n\n- d\n\n| e |\n| --- |\n\n## f\n"
    spaced = paper(markdown).find("//w:body/w:p[w:pPr/w:spacing]")
    assert [("".join(p.itertext()), p[0].find("{*}spacing").values()) for p in spaced] == [  # type: ignore[union-attr]  # each has one
        ("a", ["120"]),
        ("b", ["240"]),
        ("d", ["240"]),
    ]


def test_text_below_facts_begins_a_paragraph_below_and_facts_stand_close(paper: Make) -> None:
    markdown = "**a:** b\\\n**c:** d\n\ne\n\n**f:** g\\\n**h:** i\n\n- j\n\n**k:** l\\\n**m:** n\n\n## o\n"
    spaced = paper(markdown).find("//w:body/w:p[w:pPr/w:spacing]")
    assert [("".join(p.itertext()), p[0].find("{*}spacing").values()) for p in spaced] == [  # type: ignore[union-attr]  # each has one
        ("e", ["120"]),
        ("j", ["120"]),
    ]
