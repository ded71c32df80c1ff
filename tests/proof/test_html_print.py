"""A page that is printed is a paper: what belongs together stays on one sheet."""

from pathlib import Path

from tests.proof.every_paper import written
from tests.proof.html_print import printed, sheet_of

ITEMS = range(1, 41)
LONG = 20
SENTENCE = "Gruppen talade om samordning, ansvar och tid. "


def minutes() -> str:
    """Return minutes whose decisions fall on every place of a sheet, one of them longer than a sheet."""
    return "# Protokoll\n\n" + "\n".join(map(item, ITEMS))


def item(one: int) -> str:
    clauses = (f"> - att pröva fråga {one}.{clause}q\n" for clause in range(1, 80 if one == LONG else 4))
    return f"""\
## § {one} Rubrik {one}r

*Beslutsärende {one}n*

Början {one}b. {SENTENCE * (one % 9)}Slut {one}s.

> **Beslut {one}t**
>
> Gruppen beslutade {one}g
>
{"".join(clauses)}
"""


def torn(sheets: list[str]) -> list[str]:
    """Return what stands alone that belongs to what stands below it."""
    pairs = [
        pair
        for one in ITEMS
        for pair in (
            (f"Rubrik {one}r", f"Beslutsärende {one}n"),
            (f"Beslutsärende {one}n", f"Början {one}b."),
            (f"Slut {one}s.", f"Beslut {one}t"),
            (f"Beslut {one}t", f"Gruppen beslutade {one}g"),
            (f"beslutade {one}g", f"fråga {one}.1q"),
            (f"fråga {one}.1q", f"fråga {one}.2q" if one == LONG else f"fråga {one}.3q"),
        )
    ]
    return [above for above, below in pairs if sheet_of(above, sheets) != sheet_of(below, sheets)]


def test_nothing_is_torn_that_belongs_together(tmp_path: Path) -> None:
    right = written(minutes(), "html").decode("utf-8")
    wrong = right.replace("break-after: avoid", "break-after: auto").replace("break-inside: avoid", "")
    sheets = printed({"right": right, "wrong": wrong}, tmp_path)
    assert len(sheets["right"]) > 15
    assert torn(sheets["right"]) == []
    assert len(torn(sheets["wrong"])) > 3


def test_each_sheet_says_what_it_is(tmp_path: Path) -> None:
    paper = written("# Protokoll\n\n" + "## Del\n\n" * 60, "html").decode("utf-8")
    assert "På den här sidan" in paper
    first, *others = printed({"paper": paper}, tmp_path)["paper"]
    assert len(others) > 1
    assert first.startswith(f"Sida1({len(others) + 1})RegionExempel&kommunernaProtokoll·2december2024")
    assert "Pådenhärsidan" not in first
    for number, sheet in enumerate(others, 2):
        assert sheet.startswith(f"Länsgruppen·Protokoll·2december2024Sida{number}({len(others) + 1})")


def test_the_head_of_a_table_has_a_row_below_it_wherever_it_stands(tmp_path: Path) -> None:
    row = f"| Börjar här: {SENTENCE * 3} | {SENTENCE * 3} |\n"
    papers = {
        str(above): written(
            "rad\\\n" * above
            + f"rad\n\n## Närvaro\n\n| Huvudman | Namn |\n| --- | --- |\n{row}"
            + "| a | b |\n" * 9,
            "html",
        ).decode("utf-8")
        for above in range(30, 45)
    }
    heads = []
    for sheets in printed(papers, tmp_path).values():
        heads.append(sheet_of("Närvaro", sheets))
        assert sheet_of("Börjar här", sheets) == heads[-1]
    assert set(heads) == {1, 2}


def test_the_head_of_a_table_is_on_every_sheet(tmp_path: Path) -> None:
    table = "# Närvaro\n\n| Huvudman | Namn |\n| --- | --- |\n" + "| Umeå | Bo Ek |\n" * 150
    sheets = printed({"paper": written(table, "html").decode("utf-8")}, tmp_path)["paper"]
    assert len(sheets) > 2
    assert all("HuvudmanNamnUmeåBoEkUmeåBoEk" in sheet for sheet in sheets)


def test_a_month_stays_whole_with_its_list_and_signatures_with_what_is_signed(tmp_path: Path) -> None:
    month = "| Må | Ti |\n| --- | --- |\n" + "| 1 | 2 |\n" * 5 + "| 3 | Sist |\n"
    end = f"## Maj\n\n{month}\n**Fredag 14:** Möte\\\n**Lördag 15:** Fest\n\n## Bilagor\n\n1. Ett\n2. Två\n"
    end += "\n## Underskrifter\n\n---\n\nBo Ek\\\nOrdförande\n"
    papers = {
        str(above): written("# Plan\n\n" + "rad\\\n" * above + f"rad\n\n{end}", "html").decode("utf-8")
        for above in range(5, 45, 3)
    }
    months, signed = [], []
    for sheets in printed(papers, tmp_path).values():
        months.append(sheet_of("Maj", sheets))
        assert sheet_of("Sist", sheets) == sheet_of("Fest", sheets) == months[-1]
        signed.append(sheet_of("Ordförande", sheets))
        assert sheet_of("Två", sheets) == sheet_of("Underskrifter", sheets) == signed[-1]
    assert set(months) == set(signed) == {1, 2}


def test_headings_without_text_fill_the_sheets(tmp_path: Path) -> None:
    agenda = "# Dagordning\n\n" + "".join(f"## {one}\u2002Ärende\n\n*Beslut*\n\n" for one in ITEMS)
    sheets = printed({"paper": written(agenda, "html").decode("utf-8")}, tmp_path)["paper"]
    items, notes = ([sheet.count(word) for sheet in sheets] for word in ("Ärende", "Beslut"))
    assert items == notes
    assert sum(items) == len(ITEMS)
    assert min(items[:-1]) > 10


def test_an_address_is_printed_and_so_are_whole_numbers(tmp_path: Path) -> None:
    link = "[Anslut](https://region.example/mote)\n\n"
    table = "|" + " 2024 |" * 14 + "\n|" + " ---: |" * 14 + "\n|" + " 1\u00a0234\u00a0567 |" * 14 + "\n"
    paper = written(f"# Kallelse\n\n{link}{table}", "html").decode("utf-8")
    (sheet,) = printed({"paper": paper}, tmp_path)["paper"]
    assert "Anslut(https://region.example/mote)" in sheet
    assert sheet.count("1234567") == 14
