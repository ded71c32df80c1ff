"""Every paper in Word can be read by those who hear it, and by those who need contrast."""

from collections.abc import Callable, Mapping

import pytest
from tests.proof.every_paper import papers
from tests.writers.accessibility import objections
from tests.writers.written import Paper

from lsgtool.writers.ooxml.package import pack, unpack

Make = Callable[..., Paper]

TEXT, STYLES = "word/document.xml", "word/styles.xml"
GOOD = """\
# Protokoll

Länsgruppen

**Datum:** fredag\\
**Plats:** Digitalt

## § 31 Budget

*Beslutsärende*

- ett
- två

1. tre

| Part | Belopp |
| --- | --: |
| Regionen | |

> **Beslut**
>
> Gruppen beslutade
>
> - att säga ja

### Del

Mer finns [hos regionen](https://region.example/).
"""
DRAWING = (
    '<w:r><w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:inline><wp:docPr id="1" name="Bild 1"{text}/></wp:inline></w:drawing></w:r></w:p></w:hdr>'
)


def test_every_paper_can_be_read_by_all() -> None:
    faults = {name: found for name, data in papers("docx").items() if (found := objections(data))}
    assert faults == {}


def test_a_small_paper_can_too(paper: Make) -> None:
    assert objections(paper(GOOD).data) == []


MUTANTS: Mapping[str, tuple[str, str, str, str]] = {
    "no language in the styles": (STYLES, 'w:val="sv-SE"', 'w:val="en-US"', "the styles do not say sv-SE"),
    "no language in the settings": (
        "word/settings.xml",
        'w:val="sv-SE"',
        'w:val="en-US"',
        "the settings do not say sv-SE",
    ),
    "no language in the properties": (
        "docProps/core.xml",
        "<dc:language>sv-SE</dc:language>",
        "",
        "the properties do not say sv-SE",
    ),
    "a text in another language": (
        TEXT,
        "<w:r><w:t>ett<",
        '<w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t>ett<',
        "a text is said to be en-US",
    ),
    "no title": (
        "docProps/core.xml",
        "<dc:title>Protokoll Länssamverkansgruppen 2024-09-20<",
        "<dc:title> <",
        "the file has no title",
    ),
    "no heading of level 1": (
        TEXT,
        'w:val="Heading1"',
        'w:val="BodyText"',
        "there is not one heading of level 1, above all others",
    ),
    "a level that is skipped": (
        TEXT,
        'w:val="Heading2"',
        'w:val="Heading3"',
        "a heading of level 3 follows one of level 1: §\u00a031Budget",
    ),
    "a heading that says nothing": (TEXT, "<w:t>Del<", "<w:t><", "a heading is empty"),
    "a list that is none": (
        TEXT,
        '<w:numId w:val="1"/></w:numPr>',
        '<w:numId w:val="0"/></w:numPr>',
        "a paragraph in a list's style is in no list: ett",
    ),
    "a bullet that is typed": (
        TEXT,
        "<w:t>Länsgruppen<",
        "<w:t>• Länsgruppen<",
        "a bullet or number is typed by hand: • Länsgruppen",
    ),
    "a number that is typed": (
        TEXT,
        "<w:t>Länsgruppen<",
        "<w:t>1. Länsgruppen<",
        "a bullet or number is typed by hand: 1. Länsgruppen",
    ),
    "a head that is not marked": (
        TEXT,
        "<w:tblHeader/>",
        "",
        "not the first row of a table, and it alone, is marked as its head",
    ),
    "a column without a head": (TEXT, "<w:t>Belopp<", "<w:t><", "a column has no head"),
    "a table without a name": (TEXT, '<w:tblCaption w:val="Budget"/>', "", "a table has no name"),
    "a table that is not described": (
        TEXT,
        '<w:tblDescription w:val="Part, Belopp"/>',
        '<w:tblDescription w:val=""/>',
        "a table has no description",
    ),
    "cells that are joined": (
        TEXT,
        "<w:tcPr>",
        '<w:tcPr><w:gridSpan w:val="2"/>',
        "cells of a table are joined",
    ),
    "a logo without a text": (
        "word/header2.xml",
        "</w:p></w:hdr>",
        DRAWING.format(text=""),
        "a picture has no alternative text: Bild 1",
    ),
    "a picture as old programs write it": (
        "word/header2.xml",
        "</w:p></w:hdr>",
        "<w:r><w:pict/></w:r></w:p></w:hdr>",
        "a picture is of the old kind, which has no alternative text",
    ),
    "a text that is too pale": (
        STYLES,
        '<w:color w:val="595959"/>',
        '<w:color w:val="8A8A8A"/>',
        "Subtitle: #8A8A8A on #FFFFFF has a contrast of 3.5",
    ),
    "a theme that is too pale": (
        "word/theme/theme1.xml",
        '<a:hlink><a:srgbClr val="0B5394"/>',
        '<a:hlink><a:srgbClr val="7FB2E5"/>',
        "Hyperlink: #7FB2E5 on #FFFFFF has a contrast of 2.2",
    ),
    "a decision that is too dark": (
        STYLES,
        '<w:shd w:val="clear" w:color="auto" w:fill="EEF3F8" w:themeFill="background2"/><w:ind ',
        '<w:shd w:val="clear" w:color="auto" w:fill="404040"/><w:ind ',
        "LSG Beslut: #000000 on #404040 has a contrast of 2.0",
    ),
    "a header that is too pale": (
        STYLES,
        '<w:color w:val="404040"/><w:sz w:val="18"/>',
        '<w:color w:val="AAAAAA"/><w:sz w:val="18"/>',
        "footer: #AAAAAA on #FFFFFF has a contrast of 2.3",
    ),
    "space made of paragraphs": (TEXT, "<w:sectPr", "<w:p/><w:sectPr", "a paragraph is empty"),
    "a link without words": (TEXT, ">hos regionen<", "><", "a link has no words"),
}


@pytest.mark.parametrize("mutant", MUTANTS)
def test_what_shuts_somebody_out_is_told(mutant: str, paper: Make) -> None:
    part, right, wrong, objection = MUTANTS[mutant]
    parts = unpack(paper(GOOD).data)
    text = parts[part].decode("utf-8")
    assert right in text
    assert objection in objections(pack({**parts, part: text.replace(right, wrong, 1).encode("utf-8")}))


def test_a_logo_with_a_text_is_fine(paper: Make) -> None:
    parts = unpack(paper(GOOD).data)
    header = parts["word/header2.xml"].decode("utf-8")
    logo = DRAWING.format(text=' descr="Region Exempel"')
    mended = header.replace("</w:p></w:hdr>", logo)
    assert objections(pack({**parts, "word/header2.xml": mended.encode("utf-8")})) == []
