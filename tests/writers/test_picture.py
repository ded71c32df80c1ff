"""A picture is whole, or it is no logo: what is cut off, changed or far too large is refused."""

import struct
import zlib

import pytest
from tests.writers.looks import jpeg, png

from lsgtool.writers.picture import is_whole


def made(width: int, height: int, dots: bytes) -> bytes:
    """Return a PNG that says to be so large, with these dots in it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", dots) + chunk(b"IEND", b"")


def packed(width: int, height: int) -> bytes:
    return zlib.compress(bytes((1 + 3 * width) * height))


@pytest.mark.parametrize("data", [png(), jpeg(), made(300, 200, packed(300, 200)), jpeg() + b"more"])
def test_a_whole_picture(data: bytes) -> None:
    assert is_whole(data)


@pytest.mark.parametrize("data", [png(), jpeg()])
def test_a_picture_that_is_cut_off_anywhere(data: bytes) -> None:
    assert not any(is_whole(data[:end]) for end in range(len(data)))


def test_a_changed_letter_anywhere_in_a_png() -> None:
    whole = png()
    for place in range(len(whole)):
        assert not is_whole(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])


@pytest.mark.parametrize(
    "data",
    [
        made(0, 1, packed(0, 1)),
        made(1, 0, packed(1, 0)),
        made(300, 200, packed(300, 100)),
        made(300, 200, b""),
        made(300, 200, b"no dots"),
        made(20_000, 20_000, zlib.compress(b"")),
        jpeg().replace(b"\xff\xc0", b"\xff\xc4"),
        jpeg().replace(b"\x00\x01\x00\x01\x01\x01\x11", b"\xff\xff\xff\xff\x01\x01\x11"),
        b"\xff\xd8\xff\xe0 no picture at all",
        b"\xff\xd8\xff\xd9",
        b"\xff\xd8\xff",
        b"",
    ],
)
def test_what_only_begins_as_a_picture(data: bytes) -> None:
    assert not is_whole(data)
