"""What differs between two looks, and headers and footers that are printed on no page."""

import re

import pytest
from tests.writers.looks import HEADER, changed, jpeg, png, with_picture

from lsgtool.messages import Message, english
from lsgtool.writers.look import Look, open_look
from lsgtool.writers.look_diff import differences
from lsgtool.writers.look_headers import unprinted
from lsgtool.writers.ooxml.package import unpack

STYLES = "word/styles.xml"


def told(one: Look, other: bytes) -> list[str]:
    """Return the differences as `style, property: one → other`."""

    def shown(value: str | Message) -> str:
        return english(value) if isinstance(value, Message) else value

    return [
        f"{found.style or 'page'}, {english(found.what)}: {shown(found.one)} → {shown(found.other)}"
        for found in differences(one, open_look(other, "word.docx"))
    ]


def test_a_look_does_not_differ_from_itself(look: Look, look_bytes: bytes) -> None:
    assert told(look, look_bytes) == []


LINE = 'w:after="20" w:line="240" w:lineRule="auto"'
SPACES = 'w:before="240" w:after="40"'
FACT = 'w:left="1984" w:hanging="1984"'
SUBTITLE = '<w:color w:val="595959"/><w:sz w:val="26"/>'


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (SUBTITLE, '<w:color w:val="404040"/><w:sz w:val="26"/>', "Subtitle, colour: #595959 → #404040"),
        (SUBTITLE, '<w:sz w:val="26"/>', "Subtitle, colour: #595959 → automatic"),
        (SUBTITLE, '<w:color w:val="595959"/><w:sz w:val="25"/>', "Subtitle, size: 13 pt → 12.5 pt"),
        (SUBTITLE, '<w:b/><w:color w:val="595959"/><w:sz w:val="26"/>', "Subtitle, bold: no → yes"),
        (SUBTITLE, f'<w:rFonts w:ascii="Lato"/>{SUBTITLE}', "Subtitle, font: Calibri → Lato"),
        ("<w:i/>", '<w:i w:val="0"/>', "LSG Ärendeuppgift, italic: yes → no"),
        (SPACES, 'w:before="300" w:after="40"', "heading 3, space above: 12 pt → 15 pt"),
        (SPACES, 'w:before="240" w:after="50"', "heading 3, space below: 2 pt → 2.5 pt"),
        ('w:after="20" w:line="240"', 'w:after="20" w:line="360"', "heading 1, line spacing: 1 → 1.5"),
        (LINE, LINE.replace("auto", "exact"), "heading 1, line spacing: 1 → 12 pt"),
        (FACT, 'w:left="1984" w:hanging="1701"', "LSG Uppgift, hanging: 35 mm → 30 mm"),
        (FACT, 'w:left="2268" w:hanging="1984"', "LSG Uppgift, left indent: 35 mm → 40 mm"),
        ('w:color="C3CDD8"', 'w:color="000000"', "LSG Tabell, rules between rows: #C3CDD8 → #000000"),
        ('w:color="A9B8C9"', 'w:color="auto"', "LSG Beslut tabell, rules between rows: #A9B8C9 → none"),
    ],
)  # fmt: skip
def test_what_differs_in_a_style_is_told_in_words(
    look: Look, look_bytes: bytes, old: str, new: str, expected: str
) -> None:
    assert told(look, changed(look_bytes, STYLES, (old, new))) == [expected]


def test_what_styles_inherit_is_told_for_each_of_them(look: Look, look_bytes: bytes) -> None:
    bar = '<w:left w:val="single" w:sz="24" w:space="8" w:color="1F3A5F" w:themeColor="text2"/>'
    found = told(look, changed(look_bytes, STYLES, (bar, "")))
    names = ["LSG Beslut rubrik", "LSG Beslut"]
    names += [f"LSG Beslut {kind}{level}" for kind in ("punkt", "nummer") for level in ("", " 2", " 3")]
    assert found == [f"{name}, bar beside it: 3 pt #1F3A5F → none" for name in names]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('w:w="11906"', 'w:w="12240"', "page, paper: 210 mm × 297 mm → 215.9 mm × 297 mm"),
        (
            'w:left="1417"',
            'w:left="1701"',
            "page, margins: 29 mm, 25 mm, 24 mm, 25 mm → 29 mm, 25 mm, 24 mm, 30 mm",
        ),
    ],
)
def test_what_differs_on_the_page(look: Look, look_bytes: bytes, old: str, new: str, expected: str) -> None:
    assert told(look, changed(look_bytes, "word/document.xml", (old, new))) == [expected]


def test_what_differs_in_headers_and_the_logo(look: Look, look_bytes: bytes) -> None:
    other = with_picture(look_bytes, png(), "Vårt märke")
    headers = "{organisation} · {body} {document} · {date} {state} / %s {state} / {seal} Sida 1 (1)"
    before, after = headers % "{organisation}", headers % "Vi i {organisation}"
    assert told(look, changed(other, HEADER, ("{organisation}", "Vi i {organisation}"))) == [
        f"page, headers and footers: {before} → {after}",
        "page, logo: none → Vårt märke",
    ]


@pytest.mark.parametrize(("picture", "text"), [(png(), None), (b"GIF89a", "Vårt märke")])
def test_a_picture_that_is_no_logo_differs_too(
    look: Look, look_bytes: bytes, picture: bytes, text: str | None
) -> None:
    other = with_picture(look_bytes, picture, text)
    assert told(look, other) == ["page, logo: none → a picture that html and pdf leave out"]


FIRST = (
    "the header or footer of the first page is printed on no page, for it is switched off"
    " → double-click the header in Word and tick Different First Page, or empty it"
)
EVEN = (
    "the header or footer of even pages is printed on no page, for it is switched off"
    " → double-click the header in Word and tick Different Odd & Even Pages, or empty it"
)
ALSO_EVEN = ('w:type="default"', 'w:type="even"')
MAIN, SETTINGS = "word/document.xml", "word/settings.xml"
BOTH_SIDES = ('<w:zoom w:percent="100"/>', '<w:zoom w:percent="100"/><w:evenAndOddHeaders/>')


def hidden(look: bytes) -> list[str]:
    """Return what is said of headers that are printed on no page."""
    found = unprinted(open_look(look, "word.docx"))
    return [f"{english(message)} → {english(hint)}" for message, hint in found]


def test_headers_that_are_switched_off_are_told(look_bytes: bytes) -> None:
    assert hidden(look_bytes) == []
    assert hidden(changed(look_bytes, MAIN, ("<w:titlePg/>", ""))) == [FIRST]
    assert hidden(changed(look_bytes, MAIN, ("<w:titlePg/>", '<w:titlePg w:val="0"/>'))) == [FIRST]
    even = changed(look_bytes, MAIN, ALSO_EVEN)
    assert hidden(even) == [EVEN]
    assert hidden(changed(even, SETTINGS, BOTH_SIDES)) == []


def test_an_empty_header_may_be_switched_off(look_bytes: bytes) -> None:
    footer = ('<w:footerReference w:type="first" r:id="rId7"/>', "")
    off = changed(look_bytes, MAIN, ("<w:titlePg/>", ""), footer)
    assert hidden(off) == [FIRST]
    empty = changed(off, HEADER, ("{organisation}", " "), ("{state}", ""))
    assert hidden(empty) == []
    assert hidden(with_picture(empty, png(), "Logotyp")) == [FIRST]


PAGE = '<w:instrText xml:space="preserve"> PAGE </w:instrText>'


def test_fields_in_headers_and_footers_that_differ(look: Look, look_bytes: bytes) -> None:
    footers = [name for name, part in unpack(look_bytes).items() if PAGE.encode() in part]
    assert footers
    other = changed(look_bytes, footers[0], (PAGE, PAGE.replace("PAGE", "SECTION")))
    assert told(look, other) == ["page, fields in headers and footers: PAGE, NUMPAGES → SECTION, NUMPAGES"]


def test_another_picture_with_the_same_words(look_bytes: bytes) -> None:
    one, other = with_picture(look_bytes, png(), "Logotyp"), with_picture(look_bytes, jpeg(), "Logotyp")
    (found,) = told(open_look(one, "word.docx"), other)
    assert re.fullmatch(
        r"page, pictures in headers and footers: 69 byte [0-9a-f]{8} → 52 byte [0-9a-f]{8}", found
    )


def test_headers_that_are_set_in_another_way(look: Look, look_bytes: bytes) -> None:
    bold = changed(look_bytes, HEADER, ("<w:r><w:t", "<w:r><w:rPr><w:b/></w:rPr><w:t"))
    assert told(look, bold) == ["page, setting of headers and footers: that of the default → your own"]
    # Word cuts words in two, and leaves its marks, whenever it saves a file.
    cut = ("{organisation}", '{organ</w:t></w:r><w:proofErr w:type="x"/><w:r w:rsidR="1"><w:t>isation}')
    assert told(look, changed(look_bytes, HEADER, cut)) == []
