"""What a Word file holds beside its words: styles, headings, lists, tables and links."""

from collections.abc import Callable

import pytest
from tests.writers.written import PROPERTIES, Paper, W

from lsgtool.document.tree import Document, Paragraph, Run
from lsgtool.writers.look import Look
from lsgtool.writers.word import write

Make = Callable[..., Paper]


def test_every_block_has_its_style_and_place(paper: Make) -> None:
    markdown = """\
# Protokoll

Länssamverkansgruppen

**Datum:** fredag\\
**Plats:** Digitalt

## Deltagare

Text vid marginalen.

## § 31 Föregående protokoll

*Beslutsärende*\\
*Föredragande: Mia Ask*

Text i ärendet.

### Vårdhygien

- ett

  mer
  - två
    - tre

> **Beslut**
>
> Gruppen beslutade
>
> - att ett
>
>   mer
>   - två

## 2\u00a0b\u2002Gammalt ärende

### Del

## Underskrifter

---

Karin Ek\\
Ordförande
"""
    assert paper(markdown).outline() == [
        ("Heading 1", "", "Protokoll"),
        ("Subtitle", "", "Länssamverkansgruppen"),
        ("LSG Uppgift", "", "Datum:→fredag"),
        ("LSG Uppgift", "", "Plats:→Digitalt"),
        ("Heading 2", "left 0 first 0", "Deltagare"),
        ("Body Text", "", "Text vid marginalen."),
        ("Heading 2", "", "§\u00a031→Föregående protokoll"),
        ("LSG Ärendeuppgift", "left 850 first 0", "Beslutsärende¶Föredragande: Mia Ask"),
        ("Body Text", "left 850 first 0", "Text i ärendet."),
        ("Heading 3", "left 850 first 0", "Vårdhygien"),
        ("List Bullet", "left 1247 hanging 397", "ett"),
        ("Body Text", "left 1247 first 0", "mer"),
        ("List Bullet 2", "left 1644 hanging 397", "två"),
        ("List Bullet 3", "left 2041 hanging 397", "tre"),
        ("LSG Beslut rubrik", "left 1070 first 0", "Beslut"),
        ("LSG Beslut", "left 1070 first 0", "Gruppen beslutade"),
        ("LSG Beslut punkt", "left 1410 hanging 340", "att ett"),
        ("LSG Beslut", "left 1410 hanging 340", "→mer"),
        ("LSG Beslut punkt 2", "left 1750 hanging 680", "två"),
        ("Heading 2", "", "2\u00a0b→Gammalt ärende"),
        ("Heading 3", "left 850 first 0", "Del"),
        ("Heading 2", "left 0 first 0", "Underskrifter"),
        ("LSG Underskrift", "", "Karin Ek"),
        ("LSG Underskrift roll", "", "Ordförande"),
    ]


def test_in_a_decision_every_paragraph_begins_at_one_left_edge(paper: Make, sample: str) -> None:
    indents = paper(sample).find("//w:body/w:p/w:pPr[w:pStyle[starts-with(@w:val, 'LSGBeslut')]]/w:ind")
    edges = [int(ind.get(f"{W}left", "")) - int(ind.get(f"{W}hanging", "0")) for ind in indents]
    assert len(edges) > 30
    assert set(edges) == {850 + 220}


def test_each_numbered_list_begins_anew(paper: Make) -> None:
    markdown = "1. a\n2. b\n   1. c\n\ntext\n\n5. d\n6. e\n\n> 1. f\n> 2. g\n"
    written = paper(markdown)
    ids = written.values("//w:body/w:p/w:pPr/w:numPr/w:numId/@w:val")
    first = int(ids[0])
    assert [int(id) - first for id in ids] == [0, 0, 1, 2, 2, 3, 3]
    added = f"//w:num[@w:numId>={first}]"
    numbering = "word/numbering.xml"
    assert written.values(f"{added}/w:lvlOverride/w:startOverride/@w:val", numbering) == ["1", "1", "5", "1"]
    assert written.values(f"{added}/w:lvlOverride/@w:ilvl", numbering) == ["0", "1", "0", "0"]
    assert written.values(f"{added}/w:abstractNumId/@w:val", numbering) == ["1", "1", "1", "3"]


def test_bullets_are_those_of_the_style(paper: Make) -> None:
    written = paper("- a\n  - b\n")
    assert written.values("//w:body/w:p/w:pPr/w:numPr/w:numId/@w:val") == ["1", "1"]
    assert written.values("//w:body/w:p/w:pPr/w:numPr/w:ilvl/@w:val") == ["0", "1"]


def test_table(paper: Make) -> None:
    written = paper(
        "## § 35 Resurser\n\n| Part | Belopp |\n| --- | --: |\n| Regionen | 200 kr |\n| **Alla** | |\n"
    )
    (table,) = written.opened.tables
    assert table.style is not None
    assert table.style.name == "LSG Tabell"
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Part", "Belopp"],
        ["Regionen", "200\u00a0kr"],
        ["Alla", ""],
    ]
    styles = [[cell.paragraphs[0].style.name for cell in row.cells] for row in table.rows]
    assert styles == [["LSG Tabellrubrik"] * 2, ["LSG Tabelltext"] * 2, ["LSG Tabelltext"] * 2]
    assert len(written.find("//w:tr/w:trPr/w:cantSplit")) == 3
    assert len(written.find("//w:tr/w:trPr/w:tblHeader")) == 1
    assert len(written.find("//w:tr[1]/w:trPr/w:tblHeader")) == 1
    assert written.values("//w:tc/w:p/w:pPr/w:jc/@w:val") == ["right"] * 3
    assert written.values("//w:tblCaption/@w:val") == ["Resurser"]
    assert written.values("//w:tblDescription/@w:val") == ["Part, Belopp"]
    assert written.values("//w:tblInd/@w:w") == ["850"]
    widths = [int(width) for width in written.values("//w:gridCol/@w:w")]
    assert sum(widths) == 9072 - 850 == int(written.values("//w:tblW/@w:w")[0])


def test_a_table_in_a_decision_has_the_bar_too(paper: Make) -> None:
    (table,) = paper("> **Beslut**\n>\n> | a |\n> | --- |\n> | b |\n").opened.tables
    assert table.style is not None
    assert table.style.name == "LSG Beslut tabell"


def test_links_are_relations_and_one_address_is_one(paper: Make) -> None:
    written = paper(
        "[ett](https://region.example/?a=1&b=2) [*två*](https://region.example/?a=1&b=2)"
        " [tre](mailto:a@b.example)"
    )
    assert written.values("//w:hyperlink/@r:id") == ["link1", "link1", "link2"]
    assert written.values("//w:hyperlink/w:r/w:rPr/w:rStyle/@w:val") == ["Hyperlink"] * 3
    relations = written.opened.part.rels
    assert relations["link1"].target_ref == "https://region.example/?a=1&b=2"
    assert relations["link2"].target_ref == "mailto:a@b.example"
    assert relations["link1"].is_external


def test_the_language_is_swedish_everywhere(paper: Make) -> None:
    written = paper("# Protokoll")
    assert written.values("//w:docDefaults//w:lang/@w:val", "word/styles.xml") == ["sv-SE"]
    assert written.values("//w:themeFontLang/@w:val", "word/settings.xml") == ["sv-SE"]
    assert written.opened.core_properties.language == "sv-SE"


def test_properties(paper: Make) -> None:
    about = paper("# Protokoll").opened.core_properties
    assert (about.title, about.subject) == ("Protokoll Länssamverkansgruppen 2024-09-20", "Protokoll")
    assert (about.author, about.last_modified_by) == ("Länssamverkansgruppen", "Länssamverkansgruppen")
    assert (str(about.created), str(about.modified)) == ("2024-09-20 00:00:00+00:00",) * 2
    assert about.revision == 1


def test_headers_and_footers(paper: Make) -> None:
    (section,) = paper("# Protokoll").opened.sections
    assert section.different_first_page_header_footer
    first = [paragraph.text for paragraph in section.first_page_header.paragraphs]
    later = [paragraph.text for paragraph in section.header.paragraphs]
    assert first == ["Region Västerbotten & länets kommuner"]
    assert later == [
        "Region Västerbotten & länets kommuner · Länssamverkansgruppen",
        "Protokoll · 20 september 2024",
    ]
    for footer in (section.first_page_footer, section.footer):
        assert footer.paragraphs[0].text == "\tSida 1 (1)"
        codes = [t.text.strip() for t in footer._element.iter("{*}instrText")]  # noqa: SLF001  # python-docx has no fields
        assert codes == ["PAGE", "NUMPAGES"]


def test_no_paragraph_is_empty(paper: Make, sample: str) -> None:
    assert not paper(sample).find("//w:body/w:p[not(.//w:t)]")


@pytest.mark.parametrize("character", ["\x0b", "\x1b", "\ufffe", "\ud800"])
def test_a_character_that_xml_cannot_hold_is_named_with_its_text(look: Look, character: str) -> None:
    document = Document((Paragraph((Run(f"före{character}efter"),)),))
    with pytest.raises(ValueError, match=r"a Word file cannot hold the character .* in 'före.*efter'"):
        write(document, PROPERTIES, look)
