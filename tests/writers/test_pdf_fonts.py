"""Which fonts a PDF is set in: the organisation's own, those that come with lsg, and never the system's."""

import os
import sys
from pathlib import Path

import pytest
from tests.writers.pdf_files import pdf, unpacked

from lsgtool import shipped
from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.writers.traits import Logo, Traits

SHIPPED = shipped.templates() / "fonts"
links = pytest.mark.skipif(os.name == "nt", reason="on Windows links need rights of their own")

PAPER = "# Protokoll\n\nText med **fetstil**."


@pytest.fixture
def fonts(tmp_path: Path) -> Path:
    """The fonts of a repository, none yet."""
    folder = tmp_path / "repository" / "templates" / "fonts"
    folder.mkdir(parents=True)
    return folder


def renamed(name: str) -> bytes:
    """Return a font that comes with lsg under another name of seven letters."""
    data = (SHIPPED / "Carlito-Regular.ttf").read_bytes()
    for encoding in ("utf-16-be", "ascii"):
        data = data.replace("Carlito".encode(encoding), name.encode(encoding))
    return data


def fault_of(fonts: Path, traits: Traits | None = None) -> str:
    """Return the words of the error that making a paper raises, with its hint after a line end."""
    with pytest.raises(UserError) as fault:
        pdf(PAPER, traits, own=fonts.parent)
    assert fault.value.hint is not None
    return f"{english(fault.value.message)}\n{english(fault.value.hint)}"


def test_the_fonts_that_come_with_lsg_are_in_the_file_and_no_others() -> None:
    file = unpacked(pdf(PAPER))
    assert b"Carlito" in file
    assert b"Calibri" not in file
    assert (SHIPPED / "OFL.txt").read_text(encoding="utf-8").startswith("Copyright (c) 2010-2013 by tyPoland")


def test_a_font_of_the_organisation_is_used_where_the_look_names_it(fonts: Path) -> None:
    (fonts / "own.ttf").write_bytes(renamed("Egenart"))
    assert b"Egenart" in unpacked(pdf(PAPER, Traits(font="EGENART"), own=fonts.parent))
    assert b"Egenart" not in unpacked(pdf(PAPER, Traits(font="Calibri"), own=fonts.parent))


def test_a_repository_without_fonts_has_those_of_lsg(fonts: Path) -> None:
    assert pdf(PAPER, own=fonts.parent) == pdf(PAPER)
    fonts.rmdir()
    assert pdf(PAPER, own=fonts.parent) == pdf(PAPER)


def test_other_files_beside_the_fonts_do_not_matter(fonts: Path) -> None:
    (fonts / "LICENSE.txt").write_text("read me", encoding="utf-8")
    assert pdf(PAPER, own=fonts.parent) == pdf(PAPER)


def test_a_file_that_is_no_font_is_named(fonts: Path) -> None:
    (fonts / "own.ttf").write_bytes(b"no font")
    assert fault_of(fonts) == (
        f"`{fonts / 'own.ttf'}` is no font that papers can be set in\n"
        "put a font of TrueType or OpenType there, or take the file away"
    )


@pytest.mark.parametrize("table", [b"loca", b"glyf", b"cmap", b"hmtx", b"maxp", b"head"])
def test_a_damaged_font_makes_no_traceback(fonts: Path, table: bytes) -> None:
    font = bytearray(renamed("Egenart"))
    entry = font.index(table)
    start, length = (int.from_bytes(font[entry + 8 + at : entry + 12 + at], "big") for at in (0, 4))
    font[start : start + length] = b"\xff" * length
    (fonts / "own.ttf").write_bytes(font)
    try:
        assert pdf(PAPER, Traits(font="Egenart"), own=fonts.parent).startswith(b"%PDF")
    except UserError as fault:
        text = english(fault.message)
        assert text.startswith(
            ("no PDF is made: failed to process font", f"`{fonts / 'own.ttf'}` is no font")
        )


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_a_damaged_logo_is_named(fonts: Path, kind: str) -> None:
    logo = Logo(b"no picture", "png" if kind == "png" else "jpeg", "Märke", 30, 10)
    assert fault_of(fonts, Traits(logo=logo)).startswith("no PDF is made: failed to decode image")
    assert fault_of(fonts, Traits(logo=logo)).endswith("the logo in templates/word.docx is damaged")


@links
def test_links_out_of_the_repository(fonts: Path) -> None:
    fonts.rmdir()
    fonts.symlink_to(SHIPPED)
    assert fault_of(fonts) == (
        f"`{fonts}` is a link that leads out of the repository\nput the fonts themselves there"
    )


@links
def test_a_pipe_is_not_waited_for(fonts: Path) -> None:
    os.mkfifo(fonts / "own.ttf")
    assert fault_of(fonts).startswith(f"`{fonts / 'own.ttf'}` cannot be read: ")


def test_without_the_typesetter_its_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(UserError) as fault:
        pdf(PAPER)
    assert english(fault.value.message) == "the typesetter that makes PDF is not installed"
    assert fault.value.hint is not None
    assert english(fault.value.hint) == 'install it: pip install "lsgtool[pdf]"'
