"""Looks as they come: from Swedish Word, from LibreOffice, with gaps, and files that are no looks."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.writers.written import Paper

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.writers.look import Look, open_look
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
}

NEXT_RUN = '</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">'

LINK = '<w:numStyleLink w:val="Lista"/>'
LINKED = '<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Lista"/>'


def changed(look: bytes, part: str, *changes: tuple[str, str]) -> bytes:
    """Return the look with words of a part replaced; each must be there."""
    parts = unpack(look)
    text = parts[part].decode()
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return pack({**parts, part: text.encode()})


def fault_of(data: bytes) -> tuple[str, str]:
    """Return the words of the error that opening the look raises."""
    with pytest.raises(UserError) as fault:
        open_look(data, "templates/word.docx")
    assert fault.value.hint is not None
    return english(fault.value.message), english(fault.value.hint)


def test_the_look_that_comes_with_lsg_has_every_style(look: Look) -> None:
    assert set(look.styles) == set(Name)
    assert look.width == 9072
    assert look.furniture == ("word/header1.xml", "word/header2.xml")


def test_styles_are_found_by_name_whatever_their_ids(paper: Make, look_bytes: bytes, sample: str) -> None:
    parts = unpack(look_bytes)
    for name in ("word/styles.xml", "word/numbering.xml", "word/document.xml"):
        text = parts[name].decode()
        for english_id, swedish_id in SWEDISH_IDS.items():
            text = text.replace(f'"{english_id}"', f'"{swedish_id}"')
        parts[name] = text.encode()
    swedish = paper(sample, open_look(pack(parts), "word.docx"))
    assert swedish.outline() == paper(sample).outline()
    assert swedish.values("//w:body/w:p[1]/w:pPr/w:pStyle/@w:val") == ["Rubrik1"]


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
        "add them in Word under these names, or begin again from the file that comes with lsg",
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
        "headers and footers may hold {organisation}, {body}, {document}, {date}",
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


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_a_look_that_libreoffice_has_saved(
    paper: Make, look_bytes: bytes, sample: str, tmp_path: Path
) -> None:
    source = tmp_path / "word.docx"
    source.write_bytes(look_bytes)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    out = tmp_path / "saved"
    command = ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", str(out), str(source)]
    subprocess.run(command, check=True, capture_output=True)
    saved = open_look((out / "word.docx").read_bytes(), "word.docx")
    assert {name: style.indent for name, style in saved.styles.items()} == {
        name: style.indent for name, style in open_look(look_bytes, "word.docx").styles.items()
    }
    assert paper(sample, saved).outline() == paper(sample).outline()
