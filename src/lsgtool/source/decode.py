"""Turns the bytes of a file into text, or names what keeps them from being plain UTF-8 text."""

import re
from typing import Final

from lsgtool.characters import FORBIDDEN
from lsgtool.codes import CONTROL_CHARACTER, NOT_UTF8, TOO_LARGE
from lsgtool.diagnostic import Fault
from lsgtool.location import START, Place
from lsgtool.messages import msg

LIMIT: Final = 2_000_000
"""The largest file that is read, in bytes: about a hundred times the minutes of a long meeting."""

_BLANK: Final = re.compile("^ +$", re.MULTILINE)
_BOM: Final = b"\xef\xbb\xbf"
_UTF16_BOMS: Final = (b"\xff\xfe", b"\xfe\xff")
_SAMPLE: Final = 1000

_SAVE_AS_UTF8: Final = msg("open the file in its editor, choose Save as, and there the encoding UTF-8")


def too_large(size: int) -> Fault | None:
    """Return the fault of a file of `size` bytes that is too large to be read, or None."""
    if size <= LIMIT:
        return None
    return Fault(
        TOO_LARGE,
        msg("this file has {size} bytes; no more than {limit} are read", size=size, limit=LIMIT),
        msg("keep long documents in files of their own and name them here"),
        place=START,
    )


def decode(data: bytes) -> str | Fault:
    r"""Return the text of a UTF-8 file, without its byte order mark, with `\n` for every line end.

    A line of spaces becomes an empty one; line and column of everything else stay what they were.

    Where the bytes are not the text of a file that lsg can hold, return the fault instead, with its place.
    """
    if fault := too_large(len(data)) or _utf16(data):
        return fault
    data = data.removeprefix(_BOM)
    try:
        text = _one_line_end(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _other_encoding(data, error.start)
    if found := FORBIDDEN.search(text):
        return forbidden(found[0], place_at(text, found.start()))
    # The engines count the spaces of a blank line, which nobody sees, when they measure an indented text.
    return _BLANK.sub("", text)


def forbidden(character: str, place: Place) -> Fault:
    """Return the fault of a character that no file may hold, found at `place`."""
    return Fault(
        CONTROL_CHARACTER,
        msg("an invisible character stands here: U+{number}", number=f"{ord(character):04X}"),
        msg("delete it; such characters come along when text is pasted from other programs"),
        place=place,
    )


def place_at(text: str, index: int) -> Place:
    r"""Return the line and column of the character at `index` in a text whose lines end with `\n`."""
    return Place(text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def _one_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _utf16(data: bytes) -> Fault | None:
    # Without a mark, UTF-16 shows itself by the zero byte beside every Latin letter.
    sample = data[:_SAMPLE]
    zeros = max(sample[0::2].count(0), sample[1::2].count(0))
    if data.startswith(_UTF16_BOMS) or 4 * zeros > len(sample):
        message = msg("this file is saved as UTF-16, which Windows calls Unicode; it must be UTF-8")
        return Fault(NOT_UTF8, message, _SAVE_AS_UTF8, place=START)
    return None


def _other_encoding(data: bytes, start: int) -> Fault:
    before = _one_line_end(data[:start].decode("utf-8"))
    letter = data[start : start + 1].decode("cp1252", errors="ignore")
    if letter.isprintable() and letter and before.isascii():
        message = msg(
            "this file is saved as Windows-1252 (also called ANSI or Latin-1), as its first `{letter}` shows;"
            " it must be UTF-8",
            letter=letter,
        )
    else:
        message = msg("the byte {byte} stands here, which is no UTF-8", byte=f"0x{data[start]:02X}")
    return Fault(NOT_UTF8, message, _SAVE_AS_UTF8, place=place_at(before, len(before)))
