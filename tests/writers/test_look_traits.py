"""What html and pdf take from the Word look: its colours, its font, its logo, and what they cannot take."""

import pytest
from tests.writers.looks import HEADER, changed, jpeg, png, with_picture

from lsgtool.messages import english
from lsgtool.writers.contrast import contrast
from lsgtool.writers.look import Look, open_look
from lsgtool.writers.look_traits import read_traits, traits_of
from lsgtool.writers.ooxml.package import unpack
from lsgtool.writers.traits import Logo, Traits

STYLES = "word/styles.xml"
THEME = "word/theme/theme1.xml"


def read(look: bytes) -> tuple[Traits, list[str]]:
    """Return the traits, and each doubt in English with its way out."""
    traits, doubts = read_traits(open_look(look, "word.docx"))
    return traits, [f"{english(message)} → {english(hint)}" for message, hint in doubts]


def test_the_look_that_comes_with_lsg_has_the_traits_that_are_the_default(look: Look) -> None:
    assert read_traits(look) == (Traits(), ())


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('<a:dk2><a:srgbClr val="1F3A5F"/>', '<a:dk2><a:srgbClr val="004d40"/>', Traits(accent="#004D40")),
        ('<a:dk2><a:srgbClr val="1F3A5F"/>', '<a:dk2><a:sysClr lastClr="101010"/>', Traits(accent="#101010")),
        ('<a:lt2><a:srgbClr val="EEF3F8"/>', '<a:lt2><a:srgbClr val="E8F5E9"/>', Traits(tint="#E8F5E9")),
        ('<a:hlink><a:srgbClr val="0B5394"/>', '<a:hlink><a:srgbClr val="6A1B9A"/>', Traits(link="#6A1B9A")),
        (
            'minorFont><a:latin typeface="Calibri"',
            'minorFont><a:latin typeface=" Lato "',
            Traits(font="Lato"),
        ),
        ('majorFont><a:latin typeface="Calibri"', 'majorFont><a:latin typeface="Lato"', Traits()),
    ],
)
def test_colours_and_fonts_come_from_the_theme(
    look_bytes: bytes, old: str, new: str, expected: Traits
) -> None:
    assert read(changed(look_bytes, THEME, (old, new))) == (expected, [])


COLOUR = '<w:color w:val="1F3A5F" w:themeColor="text2"/>'
FILL = 'w:fill="EEF3F8" w:themeFill="background2"'
FONT = 'w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"'
INSIDE = '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="C3CDD8"/>'


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        # Word keeps the last value beside the name in the theme; the theme is what it shows.
        (COLOUR, '<w:color w:val="FF0000" w:themeColor="text2"/>', Traits()),
        (COLOUR, '<w:color w:val="7A0019"/>', Traits(accent="#7A0019")),
        (COLOUR, '<w:color w:val="auto"/>', Traits(accent="#000000")),
        (COLOUR, '<w:color w:themeColor="accent2" w:themeShade="80"/>', Traits(accent="#183828")),
        (FILL, 'w:themeFill="text2" w:themeFillTint="1A"', Traits(tint="#E1EAF5")),
        (FILL, 'w:fill="auto"', Traits(tint="#FFFFFF")),
        ('<w:color w:val="595959"/>', "", Traits(muted="#000000")),
        (INSIDE, INSIDE.replace("C3CDD8", "B0BEC5"), Traits(line="#B0BEC5")),
        (INSIDE, "", Traits()),
        (FONT, 'w:ascii="Verdana" w:hAnsi="Verdana"', Traits(font="Verdana")),
        (FONT, 'w:cs="Verdana"', Traits(font="Times New Roman")),
    ],
)
def test_colours_and_fonts_come_from_the_styles(
    look_bytes: bytes, old: str, new: str, expected: Traits
) -> None:
    assert read(changed(look_bytes, STYLES, (old, new))) == (expected, [])


def test_a_style_has_the_colour_of_the_one_it_is_based_on(look_bytes: bytes) -> None:
    red = (
        '<w:name w:val="Normal"/><w:qFormat/>',
        '<w:name w:val="Normal"/><w:rPr><w:color w:val="800000"/></w:rPr>',
    )
    assert read(changed(look_bytes, STYLES, ('<w:color w:val="595959"/>', ""), red))[0].muted == "#800000"


def test_the_settings_say_which_colours_of_the_theme_are_meant(look_bytes: bytes) -> None:
    other = changed(look_bytes, "word/settings.xml", ('w:t2="dark2"', 'w:t2="accent4"'))
    assert read(other) == (Traits(accent="#6B2D5C"), [])


def test_a_look_without_a_theme_has_the_colours_that_stand_beside_the_names(look_bytes: bytes) -> None:
    other = changed(
        look_bytes, "word/_rels/document.xml.rels", ("relationships/theme", "relationships/other")
    )
    assert read(other) == (Traits(font="Times New Roman"), [])


def test_a_colour_that_text_cannot_be_read_in_is_not_taken(look_bytes: bytes) -> None:
    pale = changed(
        look_bytes,
        STYLES,
        ('w:val="595959"', 'w:val="999999"'),
        ('w:val="1F3A5F" w:themeColor="text2"', 'w:val="FF8800"'),
    )
    assert read(pale) == (
        Traits(),
        [
            f"the colour of {style} has too little contrast: {found} to 1, and text needs 4.5;"
            f" html and pdf take {default} → choose a darker colour in Word: Modify, Format, Font"
            for style, found, default in (
                ("heading 1, #FF8800,", 2.1, "#1F3A5F"),
                ("Subtitle, #999999,", 2.5, "#595959"),
            )
        ],
    )


def test_a_shading_that_text_cannot_be_read_on_is_not_taken(look_bytes: bytes) -> None:
    dark = changed(look_bytes, STYLES, ('w:fill="EEF3F8" w:themeFill="background2"', 'w:fill="1F3A5F"'))
    assert read(dark) == (
        Traits(),
        [
            (
                "the shading of LSG Beslut, #1F3A5F, is too dark for text on it; html and pdf take #EEF3F8"
                " → choose a lighter shading in Word: Modify, Format, Border, Shading"
            )
        ],
    )


@pytest.mark.parametrize("grey", range(0x70, 0x80))
def test_whatever_the_colour_the_text_can_be_read(look_bytes: bytes, grey: int) -> None:
    other = changed(look_bytes, STYLES, ('w:val="595959"', f'w:val="{grey:02X}{grey:02X}{grey:02X}"'))
    traits = traits_of(open_look(other, "word.docx"))
    assert min(contrast(traits.muted, "#FFFFFF"), contrast(traits.muted, traits.tint)) >= 4.5


def test_contrast_is_what_wcag_says_it_is() -> None:
    assert contrast("#000000", "#FFFFFF") == contrast("#FFFFFF", "#000000") == 21
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)
    assert contrast("#123456", "#123456") == 1


def test_the_logo_is_the_picture_in_the_header_of_the_first_page(look_bytes: bytes) -> None:
    logo = Logo(png(), "png", "Logotyp: Region Norr", 30.0, 10.0)
    assert read(with_picture(look_bytes, png(), "Logotyp:  Region\tNorr")) == (Traits(logo=logo), [])


def test_without_a_header_of_its_own_the_first_page_has_that_of_the_others(look_bytes: bytes) -> None:
    with_logo = with_picture(look_bytes, png(), "Logotyp")
    assert read(changed(with_logo, "word/document.xml", ("<w:titlePg/>", '<w:titlePg w:val="0"/>'))) == (
        Traits(),
        [],
    )


@pytest.mark.parametrize("text", [None, "", "  "])
def test_a_logo_without_alternative_text_is_left_out(look_bytes: bytes, text: str | None) -> None:
    assert read(with_picture(look_bytes, png(), text)) == (
        Traits(),
        [
            (
                "the picture in the header of the first page has no alternative text,"
                " and html and pdf leave it out"
                " → right-click it in Word, choose View Alt Text, and write what it shows:"
                " `Logotyp: Region Norr`"
            )
        ],
    )


@pytest.mark.parametrize(("data", "size"), [(b"GIF89a", (30, 10)), (b"", (30, 10)), (png(), (0, 10))])
def test_a_picture_of_another_kind_is_left_out(look_bytes: bytes, data: bytes, size: tuple[int, int]) -> None:
    assert read(with_picture(look_bytes, data, "Logotyp", size=size)) == (
        Traits(),
        [
            (
                "the picture in the header of the first page cannot be shown in html and pdf"
                " → insert the logo as a PNG or JPEG picture: Insert, Pictures"
            )
        ],
    )


def test_a_jpeg_is_a_logo_too(look_bytes: bytes) -> None:
    logo = read(with_picture(look_bytes, jpeg(), "Logotyp"))[0].logo
    assert logo == Logo(jpeg(), "jpeg", "Logotyp", 30.0, 10.0)


def test_a_damaged_picture_is_left_out_and_told(look_bytes: bytes) -> None:
    for data in (png()[:-1], jpeg()[:-1]):
        assert read(with_picture(look_bytes, data, "Logotyp")) == (
            Traits(),
            [
                (
                    "the picture in the header of the first page is damaged or far too large,"
                    " and html and pdf leave it out"
                    " → insert the logo anew in Word: Insert, Pictures"
                )
            ],
        )


def test_an_alternative_text_that_nobody_would_listen_to(look_bytes: bytes) -> None:
    assert read(with_picture(look_bytes, png(), "a" * 250))[0].logo is not None
    assert read(with_picture(look_bytes, png(), "a" * 251)) == (
        Traits(),
        [
            (
                "the picture in the header of the first page has an alternative text"
                " of more than 250 letters, and html and pdf leave it out"
                " → right-click it in Word, choose View Alt Text, and write what it shows:"
                " `Logotyp: Region Norr`"
            )
        ],
    )


def test_word_papers_keep_the_picture_of_the_look(look_bytes: bytes) -> None:
    look = open_look(with_picture(look_bytes, png(), "Logotyp"), "word.docx")
    assert look.parts["word/media/image1.png"] == png()
    assert b'descr="Logotyp"' in unpack(with_picture(look_bytes, png(), "Logotyp"))[HEADER]
    assert HEADER in look.furniture
