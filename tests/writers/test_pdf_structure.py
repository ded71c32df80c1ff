"""What a PDF is to those who hear it: headings, lists, tables, links; and what it says of itself."""

import datetime as dt
import zlib
from pathlib import Path
from struct import pack

import pytest
from tests.writers.pdf_files import furniture, pages, pdf, said, strings, tags, unpacked
from tests.writers.written import PROPERTIES

from lsgtool.writers.properties import Properties
from lsgtool.writers.traits import Logo, Traits


def chunk(name: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + name + data + pack(">I", zlib.crc32(name + data))


def picture() -> bytes:
    """Return a picture of two by two dots, half of them to be seen through."""
    header = pack(">IIBBBBB", 2, 2, 8, 6, 0, 0, 0)
    dots = zlib.compress(b"\0" + b"\x1f\x3a\x5f\xff\0\0\0\0" + b"\0" + b"\0\0\0\0\x1f\x3a\x5f\xff")
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", dots) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


LOGO = Logo(picture(), "png", "Region Exempels märke", 30, 12)


def test_every_block_has_its_tag() -> None:
    markdown = """\
# Protokoll

Länssamverkansgruppen

**Datum:** fredag\\
**Plats:** Digitalt

## § 31 Val av justerare

*Beslutsärende*

Text med **fetstil** och [länk](https://region.example/).

- punkt
  1. nummer

### Del

| Namn | Belopp |
| --- | ---: |
| Karin Ek | 12 |

> **Beslut**
>
> Gruppen beslutade
>
> - att välja

---

Karin Ek\\
Ordförande
"""
    assert tags(pdf(markdown)) == [
        "Document",
        "  H1 Protokoll",
        "  P Länssamverkansgruppen",
        "  P",
        "    Span Datum:   fredag",
        "  P",
        "    Span Plats:   Digitalt",
        "  H2 § 31  Val av justerare",
        "  P",
        "    Span Beslutsärende",
        "  P Text med ",
        "    Span fetstil  och ",
        "    Link",
        "      Span länk .",
        "  L",
        "    LI",
        "      Lbl •",
        "      LBody",
        "        P punkt",
        "    L",
        "      LI",
        "        Lbl a)",
        "        LBody",
        "          P nummer",
        "  H3 Del",
        "  Table",
        "    THead",
        "      TR",
        "        TH",
        "          P Namn",
        "        TH",
        "          P Belopp",
        "    TBody",
        "      TR",
        "        TD",
        "          P Karin Ek",
        "        TD",
        "          P 12",
        "  P Beslut",
        "  P Gruppen beslutade",
        "  L",
        "    LI",
        "      Lbl –",
        "      LBody",
        "        P att välja",
        "  Div",
        "    Div",
        "      P Karin Ek",
        "      P Ordförande",
    ]


def test_what_the_file_says_of_itself() -> None:
    told = said(pdf("# Protokoll"))
    names = ("Title", "Author", "Subject", "Keywords", "CreationDate", "ModDate", "Tagged", "Page size")
    assert {name: told[name] for name in names} == {
        "Title": "Protokoll Länssamverkansgruppen 2024-09-20",
        "Author": "Länssamverkansgruppen",
        "Subject": "Protokoll",
        "Keywords": "Region Västerbotten & länets kommuner, Länssamverkansgruppen, Protokoll",
        "CreationDate": "2024-09-20T00:00:00Z",
        "ModDate": "2024-09-20T00:00:00Z",
        "Tagged": "yes",
        "Page size": "595.276 x 841.89 pts (A4)",
    }
    assert b"/Lang(sv-SE)" in unpacked(pdf("# Protokoll")).replace(b" ", b"")


def test_header_and_footer_stand_around_the_text_and_are_not_read_aloud() -> None:
    data = pdf("# Protokoll\n\n" + "Text.\n\n" * 80)
    later = "Region Västerbotten & länets kommuner · Länssamverkansgruppen\nProtokoll · 20 september 2024"
    assert furniture(data) == [
        ("Region Västerbotten & länets kommuner", "Sida 1 (3)"),
        (later, "Sida 2 (3)"),
        (later, "Sida 3 (3)"),
    ]
    assert tags(data) == ["Document", "  H1 Protokoll", *["  P Text."] * 80]


def test_headings_are_bookmarks_with_their_numbers() -> None:
    data = pdf("# Protokoll\n\n## Deltagare\n\n## § 31 Val\n\n### Del\n\n## 2\u00a0b\u2002Gammalt")
    assert sorted({*strings(data)} - {PROPERTIES.title}) == [
        "2 b Gammalt",
        "Del",
        "Deltagare",
        "Protokoll",
        "§ 31 Val",
    ]


def test_the_logo_is_read_aloud_first_and_stands_above_the_text() -> None:
    data = pdf("# Protokoll\n\nText", Traits(logo=LOGO))
    assert tags(data) == ["Document", "  Figure", "  H1 Protokoll", "  P Text"]
    assert "Region Exempels märke" in strings(data)
    assert furniture(data)[0][0] == "Region Västerbotten & länets kommuner"


@pytest.mark.parametrize("width", [10, 100, 500])
@pytest.mark.parametrize("height", [5, 30, 300])
def test_a_logo_of_any_size_pushes_the_text_down_and_never_off_the_page(width: int, height: int) -> None:
    logo = Logo(LOGO.data, "png", "Märke", width, height)
    assert pages(pdf("# Protokoll\n\nText", Traits(logo=logo)))[0].endswith("Protokoll\nText")


def test_names_without_spaces_stay_on_the_page() -> None:
    other = Properties(
        title="a",
        subject="b",
        organisation="O" * 80,
        body="B" * 80,
        document="d",
        date="e",
        made=dt.date(1, 1, 1),
    )
    first, second = furniture(pdf("# a\n\n" + "Text.\n\n" * 40, properties=other))
    assert first[0].replace("\n", "") == "O" * 80
    assert second[0].replace("\n", "") == "O" * 80 + " · " + "B" * 80 + "d · e"


def test_the_same_paper_gives_the_same_bytes(sample: str) -> None:
    first = pdf(sample, Traits(logo=LOGO))
    assert pdf(sample, Traits(logo=LOGO)) == first
    assert first.startswith(b"%PDF-1.7")
    assert PROPERTIES.made == dt.date(2024, 9, 20)


def test_the_file_tells_nothing_of_the_machine(sample: str) -> None:
    file = unpacked(pdf(sample))
    assert str(Path.home()).encode() not in file
    assert b"/JavaScript" not in file
    assert b"/EmbeddedFile" not in file


def test_colours_are_those_of_the_look() -> None:
    def colours(traits: Traits) -> bytes:
        return unpacked(pdf("# Protokoll\n\n> Beslut", traits))

    accent = b"1 0.2 0.4 scn"
    assert accent not in colours(Traits())
    assert accent in colours(Traits(accent="#FF3366"))
