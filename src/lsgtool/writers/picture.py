"""Looks whether a picture is whole: a damaged one is shown by nobody, and stops whoever sets the page."""

import zlib
from collections.abc import Iterator, Mapping
from struct import unpack_from
from typing import Final

PNG: Final = b"\x89PNG\r\n\x1a\n"
JPEG: Final = b"\xff\xd8\xff"

# A logo has less than a million dots. Whoever sets a page keeps all of them in memory, whatever they show.
MOST_DOTS: Final = 40_000_000

CHANNELS: Mapping[int, int] = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
BLOCK = 1 << 20

# The markers of JPEG: those with the size, those without a length, and the beginning of the dots.
SIZES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
END, DOTS = 0xD9, 0xDA


def is_whole(data: bytes) -> bool:
    """Tell whether a PNG or JPEG picture has all its parts and no more dots than a logo may have."""
    try:
        return whole_png(data) if data.startswith(PNG) else whole_jpeg(data)
    except (IndexError, ValueError, zlib.error):
        return False


def whole_png(data: bytes) -> bool:
    """Tell whether the chunks, their checksums and the packed dots are those of a whole picture."""
    chunks = list(png_chunks(data))
    if not chunks or chunks[0][0] != b"IHDR" or chunks[-1][0] != b"IEND":
        return False
    width, height, bits, colours = unpack_from(">IIBB", chunks[0][1].ljust(13, b"\0"))
    if not 0 < width * height <= MOST_DOTS:
        return False
    needed = height * (width * bits * CHANNELS.get(colours, 1) // 8)
    return unpacked(b"".join(content for kind, content in chunks if kind == b"IDAT"), max(needed, 1))


def png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the chunks by their kinds; raise `ValueError` for one that is cut off or changed."""
    place, kind = len(PNG), b""
    while kind != b"IEND":
        size = int.from_bytes(data[place : place + 4], "big")
        kind, content = data[place + 4 : place + 8], data[place + 8 : place + 8 + size]
        place += 12 + size
        if len(kind) < 4 or zlib.crc32(kind + content).to_bytes(4, "big") != data[place - 4 : place]:
            raise ValueError("a chunk that is cut off")
        yield kind, content


def unpacked(packed: bytes, needed: int) -> bool:
    """Tell whether so many bytes come out of the packed ones; they are never all held at once."""
    work, found = zlib.decompressobj(), 0
    while found < needed and not work.eof:
        block = work.decompress(packed, BLOCK)
        packed = work.unconsumed_tail
        if not block and not packed:
            return False
        found += len(block)
    return found >= needed


def whole_jpeg(data: bytes) -> bool:
    """Tell whether the segments lead to the end of the picture, with a size and dots among them."""
    sized, dots, place = False, False, 2
    while True:
        if data[place] != 0xFF:
            return False
        marker = data[place + 1]
        if marker == END:
            return sized and dots
        if marker in ALONE or marker == 0xFF:
            place += 1 if marker == 0xFF else 2
            continue
        if marker in SIZES:
            height, width = unpack_from(">HH", data[place + 5 : place + 9].ljust(4, b"\0"))
            sized = 0 < width * height <= MOST_DOTS
        place += 2 + int.from_bytes(data[place + 2 : place + 4], "big")
        if marker == DOTS:
            dots, place = True, after_dots(data, place)


def after_dots(data: bytes, place: int) -> int:
    """Return where the next marker stands; in the dots, 0xFF is followed by a zero or a restart."""
    while True:
        place = data.index(b"\xff", place)
        if data[place + 1] != 0 and data[place + 1] not in ALONE:
            return place
        place += 2
