"""The words that are read back out of Word files, as lsg writes them and as people leave them."""

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest
from docx import Document
from tests.writers.written import Paper

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.writers.word_text import word_text

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STRICT = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = f"""\
<Relationships xmlns="{RELATIONS}">\
<Relationship Id="a" Type="{KIND}/officeDocument" Target="/word/document.xml"/></Relationships>"""


def lines(data: bytes) -> list[str]:
    return [line for line in (" ".join(line.split()) for line in word_text(data).splitlines()) if line]


def package(body: str, names: str = W) -> bytes:
    """Return a Word file with a body."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("_rels/.rels", MAIN)
        made.writestr("word/document.xml", f"<w:document {names}><w:body>{body}</w:body></w:document>")
    return buffer.getvalue()


def test_what_lsg_writes(paper: Callable[..., Paper]) -> None:
    written = paper("# Protokoll\n\nGruppen *beslutade*\n\n- ett\n- två\n\n| a | b |\n|---|---|\n| c | d |\n")
    read = lines(written.data)
    start = read.index("Protokoll")
    assert read[start : start + 8] == ["Protokoll", "Gruppen beslutade", "ett", "två", "a", "b", "c", "d"]


def test_headers_come_first_and_footers_last() -> None:
    file = Document()
    file.add_paragraph("Texten")
    file.sections[0].header.paragraphs[0].text = "Överst"
    file.sections[0].footer.paragraphs[0].text = "Nederst"
    buffer = BytesIO()
    file.save(buffer)
    assert lines(buffer.getvalue()) == ["Överst", "Texten", "Nederst"]


TEXT = "<w:r><w:t>{}</w:t></w:r>"
PAGE = """\
<w:r><w:t>Sida </w:t><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText>\
<w:fldChar w:fldCharType="separate"/><w:t>3</w:t><w:fldChar w:fldCharType="end"/><w:t> av alla</w:t></w:r>"""


@pytest.mark.parametrize(
    ("paragraph", "words"),
    [
        (TEXT.format("god") + TEXT.format("känna") + "<w:tab/>" + TEXT.format("5"), ["godkänna 5"]),
        (TEXT.format("ett") + "<w:br/>" + TEXT.format("två"), ["ett", "två"]),
        (f"<w:ins>{TEXT.format('ny')}</w:ins>", ["ny"]),
        ("<w:del><w:r><w:delText>bort</w:delText></w:r></w:del>", []),
        (f"<w:moveFrom>{TEXT.format('bort')}</w:moveFrom>", []),
        (f'<w:fldSimple w:instr=" PAGE ">{TEXT.format("7")}</w:fldSimple>', []),
        (f'<w:fldSimple w:instr="HYPERLINK a">{TEXT.format("hit")}</w:fldSimple>', ["hit"]),
        (PAGE, ["Sida av alla"]),
        ('<w:fldChar w:fldCharType="end"/>' + TEXT.format("kvar"), ["kvar"]),
        (f"<w:Fallback>{TEXT.format('två gånger')}</w:Fallback>", []),
        ("", []),
    ],
)
@pytest.mark.parametrize("names", [W, STRICT])
def test_what_counts_as_words(paragraph: str, words: list[str], names: str) -> None:
    assert lines(package(f"<w:p>{paragraph}</w:p>", names)) == words


DAMAGED, TOO_LARGE = "it is not a Word file, or it is damaged", "it holds more than 20 MB"
BOMB = "<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;&b;'>]>"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", DAMAGED),
        (b"PK\x03\x04 not really", DAMAGED),
        (b"\xd0\xcf\x11\xe0" + bytes(600), DAMAGED),
        (package("<w:p>"), DAMAGED),
        (package("<w:p>" * 400 + "</w:p>" * 400), DAMAGED),
        (package(" " * 21_000_000), TOO_LARGE),
        (bytes(20_000_001), TOO_LARGE),
        (package("x").replace(b"word/document.xml", b"word/nothing_.xml"), DAMAGED),
    ],
    ids=["empty", "no-zip", "old-word", "cut-off", "deep", "bomb", "large", "no-text"],
)
def test_what_is_no_word_file(data: bytes, reason: str) -> None:
    with pytest.raises(UserError) as refused:
        word_text(data)
    assert english(refused.value.message) == reason


def test_entities_are_not_expanded() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        made.writestr("_rels/.rels", MAIN)
        made.writestr("word/document.xml", f"{BOMB}<w:p {W}><w:t>före &c; efter</w:t></w:p>")
    assert lines(buffer.getvalue()) == ["före"]
