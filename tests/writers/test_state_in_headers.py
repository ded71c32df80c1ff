"""How far minutes have come stands on every page: in the headers, and the seal in the footers."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from lxml import html
from tests.writers.looks import changed
from tests.writers.pdf_files import furniture, pages, pdf, said, tags
from tests.writers.written import PROPERTIES, Paper

from lsgtool.document.parse import parse
from lsgtool.messages import english
from lsgtool.writers import word
from lsgtool.writers.look import Look, open_look
from lsgtool.writers.look_state import without_place
from lsgtool.writers.properties import Properties
from lsgtool.writers.traits import Traits
from lsgtool.writers.web import page as web_page

DRAFT = replace(PROPERTIES, state="UTKAST – ej justerat")
SEALED = replace(PROPERTIES, seal="Justerat 2024-10-01 · Sigill 9c1f 04ab 77d2 e3b0")
SEAL = SEALED.seal
FIRST, LATER, FOOTER = "word/header2.xml", "word/header1.xml", "word/footer1.xml"
ORGANISATION = "Region Västerbotten & länets kommuner"
NAMES = f"{ORGANISATION} · Länssamverkansgruppen"
DATED = "Protokoll · 20 september 2024"
PAGE = "\tSida 1 (1)"
NO_STATE, NO_SEAL = (("{state}", ""),), (("{seal}", ""),)


def around(look: Look, properties: Properties) -> dict[str, list[str]]:
    """Return the headers and footers of a Word file, paragraph by paragraph."""
    (section,) = Paper(word.write(parse("# Protokoll"), properties, look)).opened.sections
    found = {
        "first": section.first_page_header,
        "later": section.header,
        "below first": section.first_page_footer,
        "below": section.footer,
    }
    return {name: [one.text for one in part.paragraphs] for name, part in found.items()}


def test_most_papers_have_neither(look: Look) -> None:
    assert around(look, PROPERTIES) == {
        "first": [ORGANISATION],
        "later": [NAMES, DATED],
        "below first": [PAGE],
        "below": [PAGE],
    }


def test_a_draft_is_one_on_every_page(look: Look) -> None:
    assert around(look, DRAFT) == {
        "first": [f"{ORGANISATION}\tUTKAST – ej justerat"],
        "later": [NAMES, f"{DATED}\tUTKAST – ej justerat"],
        "below first": [PAGE],
        "below": [PAGE],
    }


def test_sealed_minutes_have_their_seal_on_every_page(look: Look) -> None:
    assert around(look, SEALED) == {
        "first": [ORGANISATION],
        "later": [NAMES, DATED],
        "below first": [f"{SEAL}{PAGE}"],
        "below": [f"{SEAL}{PAGE}"],
    }


@pytest.fixture
def look_of(look_bytes: bytes) -> Callable[..., Look]:
    """Open the look that comes with lsg with some words of its parts replaced."""

    def opened(**changes: tuple[tuple[str, str], ...]) -> Look:
        data = look_bytes
        for name, words in changes.items():
            data = changed(data, {"first": FIRST, "later": LATER, "footer": FOOTER}[name], *words)
        return open_look(data, "word.docx")

    return opened


def test_a_look_without_places_shows_it_beside_the_date_or_the_name(look_of: Callable[..., Look]) -> None:
    bare = look_of(first=NO_STATE, later=NO_STATE, footer=NO_SEAL)

    draft, sealed = around(bare, DRAFT), around(bare, SEALED)
    assert draft["first"] == [f"{ORGANISATION} · UTKAST – ej justerat\t"]
    assert draft["later"] == [NAMES, f"{DATED} · UTKAST – ej justerat\t"]
    # A seal beside the name of the organisation would be a riddle; the text has it too.
    assert sealed["first"] == [f"{ORGANISATION}\t"]
    assert sealed["later"] == [NAMES, f"{DATED} · {SEAL}\t"]


def test_only_the_page_without_a_place_shows_it_elsewhere(look_of: Callable[..., Look]) -> None:
    first = look_of(first=NO_STATE)
    below = look_of(first=NO_STATE, later=NO_STATE, footer=(("{seal}", "{seal} {state}"),))

    assert around(first, DRAFT)["first"] == [f"{ORGANISATION} · UTKAST – ej justerat\t"]
    assert around(first, DRAFT)["later"] == [NAMES, f"{DATED}\tUTKAST – ej justerat"]
    assert around(below, DRAFT)["first"] == [f"{ORGANISATION}\t"]
    assert around(below, DRAFT)["below"] == [f"UTKAST – ej justerat{PAGE}"]


@pytest.mark.parametrize(
    ("header", "empty", "full"),
    [
        (
            "{document} · {state} · {date}",
            "Protokoll · 20 september 2024",
            "Protokoll · U · 20 september 2024",
        ),
        ("{state} – {document}", "Protokoll", "U – Protokoll"),
        ("{seal} · {state} · {document}", "Protokoll", "U · Protokoll"),
        ("{document}, {state}, {seal}", "Protokoll", "Protokoll, U"),
        ("{document} ({state})", "Protokoll", "Protokoll (U)"),
        ("{state}", "", "U"),
    ],
)
def test_what_is_empty_takes_along_what_stands_before_it(
    header: str, empty: str, full: str, look_of: Callable[..., Look]
) -> None:
    own = (*NO_STATE, ("{document} · {date}", header), ("<w:r><w:tab/></w:r>", ""))
    look = look_of(later=own)

    assert around(look, PROPERTIES)["later"] == [NAMES, empty]
    assert around(look, replace(PROPERTIES, state="U"))["later"] == [NAMES, full]


def told(look: Look) -> list[str]:
    """Return what is said of a look that has no place for one of them on every page."""
    return [f"{english(message)} → {english(hint)}" for message, hint in without_place(look)]


IN_HEADERS = (
    "not every page has `{state}` in its header or footer, which says that minutes are a draft"
    " → write it into each header in Word, the first page's too; without it a draft is told beside the date"
)
IN_FOOTERS = (
    "not every page has `{seal}` in its header or footer, which shows the seal of adjusted minutes"
    " → write it into each footer in Word, the first page's too; without it the seal stands beside the date"
)


def test_a_look_without_places_is_told(look: Look, look_of: Callable[..., Look]) -> None:
    assert told(look) == []
    assert told(look_of(first=NO_STATE)) == [IN_HEADERS]
    assert told(look_of(footer=NO_SEAL)) == [IN_FOOTERS]
    assert told(look_of(later=NO_STATE, footer=NO_SEAL)) == [IN_HEADERS, IN_FOOTERS]


@pytest.mark.parametrize(
    ("properties", "status"), [(PROPERTIES, []), (DRAFT, [DRAFT.state]), (SEALED, [SEAL])]
)
def test_the_properties_of_a_word_file_have_it_as_its_status(
    properties: Properties, status: list[str], look: Look
) -> None:
    paper = Paper(word.write(parse("# Protokoll"), properties, look))

    assert paper.values("//*[local-name()='contentStatus']/text()", "docProps/core.xml") == status
    assert paper.opened.core_properties.content_status == "".join(status)


LONG = "# Protokoll\n\n" + "Text.\n\n" * 50
HEAD = f"{NAMES}\n{DATED}"


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        (PROPERTIES, [(ORGANISATION, "Sida 1 (2)"), (HEAD, "Sida 2 (2)")]),
        (
            DRAFT,
            [
                (f"{ORGANISATION} UTKAST – ej justerat", "Sida 1 (2)"),
                (f"{HEAD} UTKAST – ej justerat", "Sida 2 (2)"),
            ],
        ),
        (SEALED, [(ORGANISATION, f"{SEAL} Sida 1 (2)"), (HEAD, f"{SEAL} Sida 2 (2)")]),
    ],
)
def test_every_page_of_a_pdf_has_it(properties: Properties, expected: list[tuple[str, str]]) -> None:
    data = pdf(LONG, properties=properties)

    assert furniture(data) == expected
    # What stands around the text moves none of it, and is not read aloud.
    assert pages(data) == pages(pdf(LONG))
    assert tags(data) == tags(pdf(LONG))


def test_a_pdf_has_it_among_its_keywords() -> None:
    assert said(pdf("# Protokoll", properties=DRAFT))["Keywords"].endswith(
        ", Protokoll, UTKAST – ej justerat"
    )
    assert said(pdf("# Protokoll"))["Keywords"].endswith(", Protokoll")


def test_a_long_name_leaves_room_for_it() -> None:
    long = replace(
        DRAFT, organisation="Region Västerbotten, länets femton kommuner och samverkansnämnden för vård"
    )
    ((first, _), (later, _)) = furniture(pdf(LONG, properties=long))

    assert first.endswith("\nför vård UTKAST – ej justerat")
    assert later.endswith(f"\n{DATED} UTKAST – ej justerat")


def written(properties: Properties) -> str:
    """Return a page of the web."""
    return web_page.write(parse("# Protokoll"), properties, Traits()).decode("utf-8")


@pytest.mark.parametrize(
    ("properties", "header", "footer", "about"),
    [
        (PROPERTIES, [ORGANISATION, DATED], [], "Protokoll, Protokoll, 20 september 2024"),
        (
            DRAFT,
            [ORGANISATION, "UTKAST – ej justerat", DATED],
            [],
            "Protokoll, Protokoll, 20 september 2024, UTKAST – ej justerat",
        ),
        (SEALED, [ORGANISATION, DATED], [SEAL], f"Protokoll, Protokoll, 20 september 2024, {SEAL}"),
    ],
)
def test_a_page_of_the_web_has_it_above_or_below_the_text(
    properties: Properties, header: list[str], footer: list[str], about: str
) -> None:
    root = html.fromstring(written(properties))

    assert [p.text for p in root.iterfind(".//header/p")] == header
    assert [p.text for p in root.iterfind(".//footer/p")] == footer
    assert root.xpath("//meta[@name='description']/@content") == [about]


def test_a_printed_page_of_the_web_has_it_in_its_margins() -> None:
    assert '\n  --state: "UTKAST – ej justerat";\n' in written(DRAFT)
    assert '\n  --seal: "Justerat 2024-10-01 \\b7  Sigill 9c1f 04ab 77d2 e3b0";\n' in written(SEALED)
