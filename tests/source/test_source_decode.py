"""Files as Windows programs and old systems save them, and characters that no file may hold."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lsgtool.messages import english
from lsgtool.source.decode import LIMIT, decode, too_large
from lsgtool.source.read import read

TEXT = "body: lsg\nplace: Malå\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        TEXT.replace("\n", "\r\n").encode("utf-8-sig"),
    ],
)
def test_utf8_reads_the_same_however_it_is_saved(data: bytes) -> None:
    assert decode(data) == TEXT
    assert read(data).data == {"body": "lsg", "place": "Malå"}


UTF16 = "this file is saved as UTF-16, which Windows calls Unicode; it must be UTF-8"
ANSI = (
    "this file is saved as Windows-1252 (also called ANSI or Latin-1), as its first `{}` shows;"
    " it must be UTF-8"
)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (TEXT.encode("utf-16"), f"1:1 LSG001 {UTF16}"),
        (TEXT.encode("utf-16-le"), f"1:1 LSG001 {UTF16}"),
        (TEXT.encode("utf-16-be"), f"1:1 LSG001 {UTF16}"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), f"1:1 LSG001 {UTF16}"),
        (TEXT.encode("latin-1"), f"2:11 LSG001 {ANSI.format('å')}"),
        (TEXT.replace("\n", "\r\n").encode("cp1252"), f"2:11 LSG001 {ANSI.format('å')}"),
        ("body: lsg\ntime: 9–12\n".encode("cp1252"), f"2:8 LSG001 {ANSI.format('–')}"),
        ("place: Malå".encode()[:-1], f"1:11 LSG001 {ANSI.format('Ã')}"),
        (b"a: \x81\n", "1:4 LSG001 the byte 0x81 stands here, which is no UTF-8"),
        ("åäö\rplace: ".encode() + b"\xe4", "2:8 LSG001 the byte 0xE4 stands here, which is no UTF-8"),
    ],
)
def test_other_encodings_are_named(
    faults_of: Callable[[bytes], list[str]], data: bytes, expected: str
) -> None:
    assert faults_of(data) == [expected]


def test_a_secretary_is_told_how_to_save_as_utf8() -> None:
    fault = read(TEXT.encode("cp1252")).faults[0]
    assert fault.hint is not None
    assert english(fault.hint) == (
        "open the file in its editor, choose Save as, and there the encoding UTF-8"
    )


INVISIBLE = "an invisible character stands here: U+{}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\nb: x\x07y", f"2:5 LSG010 {INVISIBLE.format('0007')}"),
        ("\x00a: 1 and more text", f"1:1 LSG010 {INVISIBLE.format('0000')}"),
        ("a: x\x0by", f"1:5 LSG010 {INVISIBLE.format('000B')}"),
        ("a: x\x0cy", f"1:5 LSG010 {INVISIBLE.format('000C')}"),
        ("a: x\x7f", f"1:5 LSG010 {INVISIBLE.format('007F')}"),
        ("a: x\x85b: y", f"1:5 LSG010 {INVISIBLE.format('0085')}"),
        ("a: ä\u2028b: y", f"1:5 LSG010 {INVISIBLE.format('2028')}"),
        ("a: ä\r\n\u2029b: y", f"2:1 LSG010 {INVISIBLE.format('2029')}"),
        ("a: \u202egsl", f"1:4 LSG010 {INVISIBLE.format('202E')}"),
        ("a: \u2066gsl", f"1:4 LSG010 {INVISIBLE.format('2066')}"),
        ("a: 64\u200e0823", f"1:6 LSG010 {INVISIBLE.format('200E')}"),
        ("a: 64\u034f0823", f"1:6 LSG010 {INVISIBLE.format('034F')}"),
        ("a: 64\ufe0f0823", f"1:6 LSG010 {INVISIBLE.format('FE0F')}"),
        ("a: 64\u206a0823", f"1:6 LSG010 {INVISIBLE.format('206A')}"),
        ("a: 64\u180e0823", f"1:6 LSG010 {INVISIBLE.format('180E')}"),
        ("a: e\ufe0f", f"1:5 LSG010 {INVISIBLE.format('FE0F')}"),
        ("a: x\U000e0041", f"1:5 LSG010 {INVISIBLE.format('E0041')}"),
        ('a: "\\u200E"', f"1:4 LSG010 {INVISIBLE.format('200E')}"),
        ("a: x\ufeff", f"1:5 LSG010 {INVISIBLE.format('FEFF')}"),
        ("a: x\uffff", f"1:5 LSG010 {INVISIBLE.format('FFFF')}"),
        ("# comment \x1b[31m", f"1:11 LSG010 {INVISIBLE.format('001B')}"),
        ('a: 1\nb: "\\x07"', f"2:4 LSG010 {INVISIBLE.format('0007')}"),
        ('a: "\\0"', f"1:4 LSG010 {INVISIBLE.format('0000')}"),
        ('a: "\\N"', f"1:4 LSG010 {INVISIBLE.format('0085')}"),
        ('a: "x\\ry"', f"1:4 LSG010 {INVISIBLE.format('000D')}"),
        ('a: "\\ud800"', f"1:4 LSG010 {INVISIBLE.format('D800')}"),
        ('"\\a": x', f"1:1 LSG010 {INVISIBLE.format('0007')}"),
    ],
)
def test_invisible_characters_are_refused_and_named(
    faults_of: Callable[[bytes], list[str]], text: str, expected: str
) -> None:
    assert faults_of(text.encode()) == [expected]


def test_what_word_can_hold_is_kept(data_of: Callable[[str], object]) -> None:
    text = "a: \"§\u00a031\\tx\\n\\u00a0\U0001f600\"\nb: 'x\ty'\nc: |\n  x\ty\n"
    assert data_of(text) == {"a": "§\u00a031\tx\n\u00a0\U0001f600", "b": "x\ty", "c": "x\ty\n"}


def test_signs_of_ordinary_text_are_kept(data_of: Callable[[str], object]) -> None:
    text = "❤\ufe0f 1\ufe0f\u20e3 ☎\ufe0e ❤\ufe0f\u200d🔥 sam\u00adverkan Öre\u2060bro e\u0301"
    assert data_of(f"a: {text}\n") == {"a": text}


def test_blank_lines_are_as_empty_as_they_look(data_of: Callable[[str], object]) -> None:
    text = "a: |\n     \n  x\n   \n  y\n    \nb: z\n"
    assert data_of(text) == {"a": "\nx\n\ny\n", "b": "z"}


def test_too_large_is_known_from_the_size_alone() -> None:
    assert too_large(LIMIT) is None
    fault = too_large(LIMIT + 1)
    assert fault is not None
    assert fault.place == (1, 1)
    assert english(fault.message) == "this file has 2000001 bytes; no more than 2000000 are read"


@given(st.one_of(st.binary(max_size=60), st.text(st.characters(codec="utf-8"), max_size=60).map(str.encode)))
def test_no_bytes_can_stop_the_reading(data: bytes) -> None:
    reading = read(data)
    assert reading.data is not None or reading.faults
    assert all(fault.place is not None for fault in reading.faults)


def test_decoding_does_not_load_the_yaml_reader() -> None:
    code = "import lsgtool.source.decode, sys; print(any('ruamel' in name for name in sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"
