"""Looks as they come: from Swedish Word, from LibreOffice, with gaps, and files that are no looks."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from lxml.etree import _Element
from tests.writers.looks import changed, png, with_picture
from tests.writers.written import Paper

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.writers.look import Look, open_look
from lsgtool.writers.look_traits import read_traits
from lsgtool.writers.ooxml.package import pack, unpack
from lsgtool.writers.ooxml.styles import Name

Make = Callable[..., Paper]

SWEDISH_IDS = {
    "BodyText": "Brdtext",
    "Heading1": "Rubrik1",
    "Heading2": "Rubrik2",
    "Heading3": "Rubrik3",
    "ListBullet": "Punktlista",
    "LSGBeslut": "LSGBesl",
    "ListNumber2": "Numreradlista2",
    "Subtitle": "Underrubrik",
    "Hyperlink": "Hyperlnk",
    "Header": "Sidhuvud",
    "DefaultParagraphFont": "Standardstycketeckensnitt",
    "TableNormal": "Normaltabell",
}

NAMES_AN_ID = re.compile(
    r'(w:styleId="|<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([A-Za-z0-9]+)'
)

SWEDISH_NAMES = {"heading 1": "Rubrik 1", "Body Text": "Brödtext", "List Bullet": "Punktlista"}

NEXT_RUN = '</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">'

LINK = '<w:numStyleLink w:val="Lista"/>'
LINKED = '<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Lista"/>'


def fault_of(data: bytes) -> tuple[str, str]:
    """Return the words of the error that opening the look raises."""
    with pytest.raises(UserError) as fault:
        open_look(data, "templates/word.docx")
    assert fault.value.hint is not None
    return english(fault.value.message), english(fault.value.hint)


def test_the_look_that_comes_with_lsg_has_every_style(look: Look) -> None:
    assert set(look.styles) == set(Name)
    assert look.width == 9072
    assert look.furniture == ("word/header1.xml", "word/header2.xml", "word/footer1.xml")


def in_swedish(look: bytes) -> bytes:
    """Return the look as Swedish Word saves it: other ids, the Swedish names among the aliases."""
    parts = unpack(look)
    for name in [name for name in parts if re.match(r"word/[a-z0-9]+\.xml", name)]:
        text = parts[name].decode()
        text = NAMES_AN_ID.sub(lambda found: found[1] + SWEDISH_IDS.get(found[2], found[2]), text)
        for name_in_english, name_in_swedish in SWEDISH_NAMES.items():
            stated = f'<w:name w:val="{name_in_english}"/>'
            text = text.replace(stated, f'{stated}<w:aliases w:val="{name_in_swedish}"/>')
        parts[name] = text.encode()
    return pack(parts)


def test_a_look_made_in_swedish_word(paper: Make, look_bytes: bytes, look: Look, sample: str) -> None:
    opened = open_look(in_swedish(look_bytes), "word.docx")
    swedish = paper(sample, opened)
    assert swedish.outline() == paper(sample).outline()
    assert swedish.values("//w:body/w:p[1]/w:pPr/w:pStyle/@w:val") == ["Rubrik1"]
    assert read_traits(opened) == read_traits(look)


def test_capital_letters_and_aliases_of_names_do_not_matter(paper: Make, look_bytes: bytes) -> None:
    other = changed(
        look_bytes,
        "word/styles.xml",
        ('w:name w:val="heading 1"', 'w:name w:val="Heading 1"'),
        (
            '<w:name w:val="LSG Uppgift"/>',
            '<w:name w:val="Mötesfakta"/><w:aliases w:val="fakta,lsg uppgift"/>',
        ),
    )
    written = paper("# Protokoll\n\n**a:** b\\\n**c:** d", open_look(other, "word.docx"))
    assert [style for style, _, _ in written.outline()] == ["Heading 1", "Mötesfakta", "Mötesfakta"]


def test_indents_are_those_of_the_look(paper: Make, look_bytes: bytes) -> None:
    wide = changed(
        look_bytes, "word/styles.xml", ('w:left="850" w:hanging="850"', 'w:left="1134" w:hanging="1134"')
    )
    written = paper("## § 1 Ett\n\ntext\n\n- punkt\n\n## Två", open_look(wide, "word.docx"))
    assert written.outline() == [
        ("Heading 2", "", "§\u00a01→Ett"),
        ("Body Text", "left 1134 first 0", "text"),
        ("List Bullet", "left 1531 hanging 397", "punkt"),
        ("Heading 2", "left 0 first 0", "Två"),
    ]


def test_the_indent_of_a_list_may_stand_in_its_numbering_alone(paper: Make, look_bytes: bytes) -> None:
    bare = changed(look_bytes, "word/styles.xml", ('<w:ind w:left="397" w:hanging="397"/>', ""))
    other = changed(
        bare, "word/numbering.xml", ('w:left="397" w:hanging="397"', 'w:start="500" w:hanging="250"')
    )
    written = paper("- punkt\n\n1. nummer", open_look(other, "word.docx"))
    assert [indent for _, indent, _ in written.outline()] == ["left 500 hanging 250"] * 2


def test_missing_styles_are_listed_all_at_once(look_bytes: bytes) -> None:
    gaps = changed(
        look_bytes,
        "word/styles.xml",
        ('w:name w:val="LSG Beslut"', 'w:name w:val="Beslut"'),
        ('w:name w:val="Subtitle"', 'w:name w:val="Underrubrik"'),
        ('w:name w:val="LSG Tabell"', 'w:name w:val="Tabell"'),
    )
    assert fault_of(gaps) == (
        "`templates/word.docx` lacks styles: Subtitle, LSG Beslut, LSG Tabell",
        (
            "add them in Word under these names, or take the file away: `lsg template init` then writes"
            " the one that comes with lsg"
        ),
    )


def test_list_styles_without_numbering_are_listed(look_bytes: bytes) -> None:
    flat = changed(
        look_bytes,
        "word/styles.xml",
        ('<w:numPr><w:numId w:val="1"/></w:numPr>', ""),
        ('<w:numPr><w:numId w:val="4"/></w:numPr>', '<w:numPr><w:numId w:val="77"/></w:numPr>'),
    )
    message, _ = fault_of(flat)
    assert message == (
        "`templates/word.docx` has list styles without numbering: List Bullet, LSG Beslut nummer"
    )


def test_an_ordinary_letter_lacks_styles_and_is_told_so(look_bytes: bytes) -> None:
    bare = changed(
        look_bytes,
        "word/_rels/document.xml.rels",
        ("relationships/numbering", "relationships/somethingElse"),
    )
    message, _ = fault_of(bare)
    assert message.startswith("`templates/word.docx` has list styles without numbering: List Bullet, List")
    without = changed(bare, "word/styles.xml", ('w:name w:val="', 'w:name w:val="My '))
    message, _ = fault_of(without)
    assert message == f"`templates/word.docx` lacks styles: {', '.join(Name)}"


def test_a_list_may_take_its_levels_from_a_list_style_of_word_s(paper: Make, look_bytes: bytes) -> None:
    other = changed(
        changed(look_bytes, "word/styles.xml", ('<w:ind w:left="397" w:hanging="397"/>', "")),
        "word/numbering.xml",
        (
            '<w:abstractNum w:abstractNumId="0">',
            f'<w:abstractNum w:abstractNumId="9">{LINK}</w:abstractNum>{LINKED}',
        ),
        (
            '<w:num w:numId="1"><w:abstractNumId w:val="0"/>',
            '<w:num w:numId="1"><w:abstractNumId w:val="9"/>',
        ),
    )
    written = paper("- punkt", open_look(other, "word.docx"))
    assert written.outline() == [("List Bullet", "left 397 hanging 397", "punkt")]


def test_an_indent_may_be_stated_in_two_places(paper: Make, look_bytes: bytes) -> None:
    other = changed(
        look_bytes,
        "word/styles.xml",
        ('<w:ind w:left="560" w:hanging="340"/>', '<w:ind w:left="600"/>'),
        (
            '<w:ind w:left="1984" w:hanging="1984"/>',
            '<w:ind w:left="100" w:firstLine="50"/>',
        ),
    )
    written = paper("## § 1 a\n\n**b:** c\\\n**d:** e\n\n> - f", open_look(other, "word.docx"))
    assert [indent for _, indent, _ in written.outline()] == [
        "",
        "left 950 first 50",
        "left 950 first 50",
        "left 1450 hanging 340",
    ]


def test_unknown_placeholders_are_named(look_bytes: bytes) -> None:
    misspelt = changed(look_bytes, "word/header1.xml", ("{body}", "{bodi}"))
    assert fault_of(misspelt) == (
        "`templates/word.docx` has unknown placeholders: {bodi}",
        "headers and footers may hold {organisation}, {body}, {document}, {date}, {state}, {seal}",
    )


def test_a_placeholder_that_word_has_torn_apart_is_filled(paper: Make, look_bytes: bytes) -> None:
    torn = changed(
        look_bytes,
        "word/header1.xml",
        ("{document} · {date}", "({@docu@ment} / {da@te}, {date})".replace("@", NEXT_RUN)),
    )
    written = paper("# Protokoll", open_look(torn, "word.docx"))
    assert written.opened.sections[0].header.paragraphs[1].text == (
        "(Protokoll / 20 september 2024, 20 september 2024)"
    )
    assert written.values("//w:p[2]/w:r/w:t/text()", "word/header1.xml") == [
        "(Protokoll",
        " / 20 september 2024",
        ", 20 september 2024)",
    ]


def test_braces_in_a_value_are_no_placeholders(look_bytes: bytes, paper: Make) -> None:
    doubled = changed(look_bytes, "word/header1.xml", ("{document} · {date}", "{{document}} {date}{date}"))
    written = paper("# Protokoll", open_look(doubled, "word.docx"))
    assert written.opened.sections[0].header.paragraphs[1].text == (
        "{Protokoll} 20 september 202420 september 2024"
    )


def test_a_template_becomes_a_document(paper: Make, look_bytes: bytes) -> None:
    template = changed(
        look_bytes,
        "[Content_Types].xml",
        ("wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml"),
    )
    assert paper("# a", open_look(template, "word.dotx")).data == paper("# a").data


def test_the_language_is_set_where_the_look_forgot_it(paper: Make, look_bytes: bytes) -> None:
    parts = unpack(look_bytes)
    parts["word/styles.xml"] = re.sub(
        b"<w:docDefaults>.*</w:docDefaults>", b"", parts["word/styles.xml"], flags=re.DOTALL
    )
    written = paper("# a", open_look(pack(parts), "word.docx"))
    assert written.values("/w:styles/w:docDefaults/w:rPrDefault/w:rPr/w:lang/@w:val", "word/styles.xml") == [
        "sv-SE"
    ]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no zip file",
        pack({"word/document.xml": b"<document/>"}),
        pack({"_rels/.rels": b"<Relationships", "[Content_Types].xml": b"<Types/>"}),
    ],
)
def test_a_file_that_is_not_word_s(data: bytes) -> None:
    assert fault_of(data) == (
        "`templates/word.docx` is not a Word file that papers can be set in",
        "save it in Word as a Word document (.docx) or a Word template (.dotx)",
    )


def test_a_file_with_macros_is_refused(look_bytes: bytes) -> None:
    relation = '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject"'
    macros = changed(
        look_bytes,
        "word/_rels/document.xml.rels",
        ("</Relationships>", f'{relation} Target="vbaProject.bin"/></Relationships>'),
    )
    assert "is not a Word file that papers can be set in" in fault_of(macros)[0]


@pytest.fixture
def saved(look_bytes: bytes, tmp_path: Path) -> Callable[[str], Look]:
    """Let LibreOffice save the look, with a logo in it, as a file with this ending."""
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is not installed")

    def save(ending: str) -> Look:
        source = tmp_path / "look.docx"
        source.write_bytes(with_picture(look_bytes, png(), "Logotyp: Norr"))
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        out = tmp_path / "saved"
        command = [
            "soffice",
            profile,
            "--headless",
            "--convert-to",
            ending,
            "--outdir",
            str(out),
            str(source),
        ]
        subprocess.run(command, check=True, capture_output=True)
        return open_look((out / f"look.{ending}").read_bytes(), f"word.{ending}")

    return save


@pytest.mark.parametrize("ending", ["docx", "dotx"])
def test_a_look_that_libreoffice_has_saved(
    saved: Callable[[str], Look], ending: str, paper: Make, look_bytes: bytes, sample: str
) -> None:
    look, own = open_look(with_picture(look_bytes, png(), "Logotyp: Norr"), "word.docx"), saved(ending)
    assert {name: style.indent for name, style in own.styles.items()} == {
        name: style.indent for name, style in look.styles.items()
    }
    assert paper(sample, own).outline() == paper(sample).outline()
    # Its logo, its header and its footer are kept, and the other formats get the same of it.
    written = paper(sample, own)
    words = ["".join(part.itertext()) for part in header_parts(written)]
    assert any("Region Västerbotten & länets kommuner" in text for text in words)
    assert any("Sida" in text for text in words)
    assert any(name.endswith(".png") for name in written.parts)
    assert read_traits(own) == read_traits(look)


def header_parts(paper: Paper) -> list[_Element]:
    """Return the headers and footers of a paper."""
    names = [name for name in paper.parts if re.match("word/(header|footer)[0-9]*.xml", name)]
    assert len(names) > 3
    return [etree.fromstring(paper.parts[name]) for name in names]
