"""Looks that are damaged, far too large, or reach outside themselves: each is refused in one sentence."""

import re
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest
from tests.writers.written import Paper

from lsgtool.characters import FORBIDDEN
from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.writers.look import open_look
from lsgtool.writers.ooxml.markup import NOT_XML
from lsgtool.writers.ooxml.package import (
    LIMIT,
    MOST_PARTS,
    RELATIONS,
    Relation,
    office,
    pack,
    unpack,
    write_relations,
)

Make = Callable[..., Paper]

NOT_WORD = "`word.docx` is not a Word file that papers can be set in"
TOO_MUCH = "papers cannot be set in `word.docx`: it holds more than a look may hold, 20 MB in 1000 parts"
RELS = "word/_rels/document.xml.rels"


def message_of(data: bytes) -> str:
    """Return the words of the error that opening the look raises."""
    with pytest.raises(UserError) as fault:
        open_look(data, "word.docx")
    assert fault.value.hint is not None
    return english(fault.value.message)


def changed(look: bytes, part: str, old: str, new: str) -> bytes:
    """Return the look with a pattern in a part replaced, where it stands first."""
    parts = unpack(look)
    text, count = re.subn(old, new, parts[part].decode(), count=1)
    assert count == 1
    return pack({**parts, part: text.encode()})


def zipped(look: bytes, *more: tuple[str, bytes]) -> bytes:
    """Return the look with deflated parts, and some more."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in (*unpack(look).items(), *more):
            package.writestr(name, data)
    return buffer.getvalue()


def flagged(data: bytes, offset: int, value: int) -> bytes:
    """Return a zip file with two bytes at `offset` of every entry of its directory set to `value`."""
    changed = bytearray(data)
    places = [found.start() for found in re.finditer(b"PK\x01\x02", data)]
    assert places
    for place in places:
        changed[place + offset : place + offset + 2] = value.to_bytes(2, "little")
        local = int.from_bytes(data[place + 42 : place + 46], "little") + offset - 2
        changed[local : local + 2] = value.to_bytes(2, "little")
    return bytes(changed)


def with_relation(look: bytes, kind: str, target: str) -> bytes:
    """Return the look with its last relation of the text replaced by one that is called `link1` too."""
    relation = f'<Relationship Id="link1" Type="{office(kind)}" Target="{target}"/></Relationships>'
    return changed(look, RELS, r'<Relationship Id="link1"[^>]*/></Relationships>', relation)


def test_a_look_is_opened_whether_deflated_or_stored(look_bytes: bytes) -> None:
    assert open_look(zipped(look_bytes), "word.docx").parts == open_look(look_bytes, "word.docx").parts


def test_a_small_file_that_holds_too_much_is_not_unpacked(look_bytes: bytes) -> None:
    bomb = zipped(look_bytes, ("word/media/image1.bmp", bytes(LIMIT)))
    assert len(bomb) < 100_000
    assert message_of(bomb) == TOO_MUCH


def test_a_part_that_says_it_is_smaller_than_it_is(look_bytes: bytes) -> None:
    data = zipped(look_bytes, ("word/media/image1.bmp", bytes(LIMIT)))
    assert data.count(LIMIT.to_bytes(4, "little")) == 2
    assert message_of(data.replace(LIMIT.to_bytes(4, "little"), (9).to_bytes(4, "little"))) == NOT_WORD


def test_a_file_that_is_too_large_or_has_too_many_parts(look_bytes: bytes) -> None:
    assert message_of(look_bytes + bytes(LIMIT)) == TOO_MUCH
    assert message_of(zipped(look_bytes, *((f"a{n}", b"") for n in range(MOST_PARTS)))) == TOO_MUCH


def test_an_encrypted_file_and_unknown_packing(look_bytes: bytes) -> None:
    data = zipped(look_bytes)
    assert message_of(flagged(data, 8, 1)) == NOT_WORD
    for packing in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, 77):
        assert message_of(flagged(data, 10, packing)) == NOT_WORD


def test_two_parts_of_the_same_name(look_bytes: bytes) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = zipped(look_bytes, ("word/styles.xml", b"<a/>"))
    assert message_of(data) == NOT_WORD


def test_a_damaged_byte_anywhere_is_told_and_never_a_crash(look_bytes: bytes) -> None:
    data = zipped(look_bytes)
    refused = set()
    for place in range(0, len(data), 7):
        damaged = bytearray(data)
        damaged[place] ^= 0xFF
        try:
            open_look(bytes(damaged), "word.docx")
        except UserError as fault:
            refused.add(english(fault.message))
    assert NOT_WORD in refused
    for end in range(0, len(data), 101):
        assert message_of(data[:end]) == NOT_WORD


def test_a_header_that_is_no_xml(look_bytes: bytes) -> None:
    assert message_of(pack({**unpack(look_bytes), "word/header1.xml": b"{body}"})) == NOT_WORD


@pytest.mark.parametrize(
    ("part", "pattern", "value"),
    [
        ("word/styles.xml", 'w:before="400"', "abc"),
        ("word/styles.xml", 'w:before="400"', "inf"),
        ("word/styles.xml", 'w:before="400"', "9999999999"),
        ("word/numbering.xml", r'w:numId="\d+"', "x"),
        ("word/document.xml", r'w:w="11906"', "a4"),
        ("word/document.xml", r'w:left="\d+"(?= w:header)', "1 mm"),
    ],
)
def test_words_where_numbers_belong(look_bytes: bytes, part: str, pattern: str, value: str) -> None:
    name = pattern.partition("=")[0]
    other = changed(look_bytes, part, pattern, f'{name}="{value}"')
    assert (
        message_of(other) == f"papers cannot be set in `word.docx`: `{value}` stands where Word has a number"
    )


@pytest.mark.parametrize(
    ("written", "width"),
    [("210mm", 9072), ("21cm", 9072), ("595.3pt", 9072), ("8.5in", 9406), (" 11906.0 ", 9072)],
)
def test_lengths_may_have_a_unit(look_bytes: bytes, written: str, width: int) -> None:
    other = changed(look_bytes, "word/document.xml", 'w:w="11906"', f'w:w="{written}"')
    assert open_look(other, "word.docx").width == width


@pytest.mark.parametrize(("page", "left"), [(0, -65), (3684, 0), (3800, 2), (6500, 50)])
def test_a_page_without_room_for_text(look_bytes: bytes, page: int, left: int) -> None:
    other = changed(look_bytes, "word/document.xml", 'w:w="11906"', f'w:w="{page}"')
    assert message_of(other) == (
        f"papers cannot be set in `word.docx`: its page leaves {left} mm for text, and papers need 50 mm"
    )


def test_room_that_the_indent_of_numbered_headings_takes(look_bytes: bytes) -> None:
    other = changed(
        look_bytes, "word/styles.xml", 'w:left="850" w:hanging="850"', 'w:left="9072" w:hanging="0"'
    )
    assert message_of(other).endswith("its page leaves 0 mm for text, and papers need 50 mm")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
@pytest.mark.parametrize("part", ["word/styles.xml", "word/theme/theme1.xml", RELS, "word/media/image1.svg"])
def test_a_doctype_in_any_part(look_bytes: bytes, part: str, encoding: str) -> None:
    entities = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode(encoding)
    assert message_of(pack({**unpack(look_bytes), part: entities})) == (
        f"papers cannot be set in `word.docx`: its part `{part}` has a DOCTYPE, which no part may have"
    )


@pytest.mark.parametrize("part", ["word/_rels/settings.xml.rels", "word/_rels/header1.xml.rels"])
@pytest.mark.parametrize(
    ("kind", "target"),
    [
        ("attachedTemplate", "https://region.example/a.dotm"),
        ("oleObject", "file:///C:/a.xls"),
        ("image", "//host/a.png"),
    ],
)
def test_what_is_fetched_from_outside(look_bytes: bytes, part: str, kind: str, target: str) -> None:
    relation = f'<Relationship Id="a" Type="{office(kind)}" Target="{target}" TargetMode="External"/>'
    relations = f'<Relationships xmlns="{RELATIONS}">{relation}</Relationships>'.encode()
    assert message_of(pack({**unpack(look_bytes), part: relations})) == (
        f"papers cannot be set in `word.docx`: it fetches `{target}` from outside"
    )


def test_a_link_in_a_header_is_no_danger(look_bytes: bytes) -> None:
    relations = write_relations(
        [Relation("a", office("hyperlink"), "https://region.example/", external=True)]
    )
    parts = {**unpack(look_bytes), "word/_rels/header1.xml.rels": relations}
    assert open_look(pack(parts), "word.docx").parts["word/_rels/header1.xml.rels"] == relations


@pytest.mark.parametrize(
    "name", ["../../evil.txt", "/etc/evil", "word/../../a", "word//a.xml", "C:/a.txt", "word/./a.xml"]
)
def test_part_names_that_lead_out(look_bytes: bytes, name: str) -> None:
    assert message_of(pack({**unpack(look_bytes), name: b"a"})) == (
        f"papers cannot be set in `word.docx`: it has a part named `{name}`, which lies outside the file"
    )


def test_links_take_no_id_of_the_look_s(paper: Make, look_bytes: bytes) -> None:
    other = with_relation(look_bytes, "image", "media/a.png")
    written = paper("[a](https://a.example) [b](https://b.example)", open_look(other, "word.docx"))
    assert written.values("//w:hyperlink/@r:id") == ["link2", "link3"]
    ids = re.findall(r'Id="(\w+)"', written.parts[RELS].decode())
    assert len(ids) == len(set(ids))
    assert {"link1", "link2", "link3"} <= set(ids)


def test_a_list_that_counts_further_than_word(paper: Make) -> None:
    written = paper("32766. a\n32767. b")
    assert written.values("//w:num[last()]//w:startOverride/@w:val", "word/numbering.xml") == ["32766"]
    with pytest.raises(UserError) as fault:
        paper("32767. a\n32768. b")
    assert english(fault.value.message) == "a numbered list goes up to 32768; Word counts to 32767"


def test_what_xml_cannot_hold_no_file_of_a_repository_can_hold() -> None:
    illegal = [chr(code) for code in range(0x110000) if NOT_XML.match(chr(code))]
    assert len(illegal) == 29 + 2048 + 2
    assert all(FORBIDDEN.match(character) for character in illegal)


BEGIN, END = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
BETWEEN = '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'


def code(*pieces: str) -> str:
    """Return the runs with the code of a field, cut into pieces as Word cuts it."""
    return "".join(f'<w:r><w:instrText xml:space="preserve">{piece}</w:instrText></w:r>' for piece in pieces)


def with_field(look: bytes, field: str, part: str = "word/header1.xml") -> bytes:
    """Return the look with a field in a paragraph at the end of a header."""
    return changed(look, part, "</w:hdr>", f"<w:p>{field}</w:p></w:hdr>")


@pytest.mark.parametrize(
    ("field", "name"),
    [
        (BEGIN + code(r' INCLUDEPICTURE "http://a.example/x.png" \\d ') + END, "INCLUDEPICTURE"),
        (BEGIN + code("INCLUDE", "PICTURE ", "x") + BETWEEN + END, "INCLUDEPICTURE"),
        (BEGIN + code("includetext x") + BETWEEN + END, "INCLUDETEXT"),
        ('<w:fldSimple w:instr="DDEAUTO c:/windows/system32/cmd.exe"/>', "DDEAUTO"),
        ('<w:fldSimple w:instr=" MACROBUTTON a b"><w:r><w:t>b</w:t></w:r></w:fldSimple>', "MACROBUTTON"),
        # inside a field that is harmless, or hidden behind one
        (BEGIN + code("IF 1 = 1 ") + BEGIN + code("DDE a b") + END + END, "DDE"),
        (BEGIN + BEGIN + code("QUOTE x") + END + code('"LINK a"') + END, '"'),
        # without a beginning or an end, or not marked as a code
        (code("LINK a"), "LINK"),
        (BEGIN + code("DATABASE a"), "DATABASE"),
        (BEGIN + "<w:r><w:t>IMPORT a</w:t></w:r>" + END, "IMPORT"),
    ],
)
def test_a_field_that_fetches_or_starts_something(look_bytes: bytes, field: str, name: str) -> None:
    assert message_of(with_field(look_bytes, field)) == (
        f"papers cannot be set in `word.docx`: it has a field `{name}`, which may fetch or start something"
    )


@pytest.mark.parametrize(
    "field",
    [
        BEGIN + code(" PA", r"GE \\* MERGEFORMAT ") + BETWEEN + END,
        BEGIN + code("IF ") + BEGIN + code("PAGE") + END + code(' = 1 "a" "b"') + END,
        BEGIN + code("= 1+") + BEGIN + code(" numpages ") + BETWEEN + END + BETWEEN + END,
        BEGIN + END,
        '<w:fldSimple w:instr=" DOCPROPERTY Nummer "><w:r><w:t>DDE</w:t></w:r></w:fldSimple>',
        "<w:r><w:t>INCLUDEPICTURE</w:t></w:r>",
    ],
)
def test_a_field_that_only_shows_something(look_bytes: bytes, field: str) -> None:
    assert open_look(with_field(look_bytes, field), "word.docx").parts


def test_fields_that_no_paper_gets_are_no_danger(look_bytes: bytes) -> None:
    field = f"<w:p>{BEGIN}{code('INCLUDETEXT a')}{END}</w:p>"
    body = changed(look_bytes, "word/document.xml", "<w:body>", f"<w:body>{field}")
    assert open_look(body, "word.docx").parts
    picture = {"word/media/image1.png": b"instr and no XML"}
    assert open_look(pack({**unpack(look_bytes), **picture}), "word.docx").parts


THEME = "word/theme/theme1.xml"


@pytest.mark.parametrize(
    ("part", "pattern", "value", "what"),
    [
        (
            "word/header2.xml",
            "</w:hdr>",
            '<w:p><w:r><w:drawing descr="Logo&#x202e;typ"/></w:r></w:p></w:hdr>',
            "the alternative text of a picture, `Logotyp`, has an invisible character: U+202E",
        ),
        (
            THEME,
            r'<a:latin typeface="Calibri"',
            '<a:latin typeface="Cali\u202ebri"',
            "the name of the font `Calibri` has an invisible character: U+202E",
        ),
        (
            "word/styles.xml",
            "<w:rFonts [^>]*/>",
            '<w:rFonts w:ascii="La&#8294;to"/>',
            "the name of the font `Lato` has an invisible character: U+2066",
        ),
        (
            "word/header1.xml",
            "</w:hdr>",
            "<w:p><w:r><w:t>\u2028</w:t></w:r></w:p></w:hdr>",
            "its part `word/header1.xml` has an invisible character: U+2028",
        ),
    ],
)
def test_invisible_characters(look_bytes: bytes, part: str, pattern: str, value: str, what: str) -> None:
    assert message_of(changed(look_bytes, part, pattern, value)) == (
        f"papers cannot be set in `word.docx`: {what}"
    )


def test_the_line_ends_of_windows_are_no_invisible_characters(look_bytes: bytes) -> None:
    parts = unpack(look_bytes)
    text = b"\xef\xbb\xbf" + parts[THEME].replace(b">\n", b">").replace(b"?>", b"?>\r\n", 1)
    assert open_look(pack({**parts, THEME: text}), "word.docx").parts
