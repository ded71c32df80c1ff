"""Files made to exhaust a reader end in a fault at the right place, in little memory."""

import tracemalloc
from collections.abc import Callable

import pytest

from lsgtool.source.build import FAULT_LIMIT

pytestmark = pytest.mark.slow

MEGABYTE = 1_000_000
LONG = 200_000
DEEP = "more than 20 lists and groups of keys stand inside one another"
KEY = "a key must be a word before a colon, such as `title:`"
QUOTE = "the quotation mark that stands here is never closed"
BEHIND = "text stands behind the closing quotation mark"
COLON = "a second colon stands on this line, and its text is not in quotes"
NOT_CLOSED = "the bracket that opens here is not closed, or a comma is missing inside it"
MANY = "this file has more than 50000 keys and values, and is not read further"
LARGE = "this file has 50000000 bytes; no more than 2000000 are read"

BOMBS = {
    "50 MB": (b"a" * 50 * MEGABYTE, [f"1:1 LSG002 {LARGE}"]),
    "[": (b"[" * LONG, [f"1:21 LSG009 {DEEP}"]),
    "[ on lines": (b"[\n" * (LONG // 2), [f"21:1 LSG009 {DEEP}"]),
    "{": (b"{" * LONG, [f"1:2 LSG008 {KEY}", f"1:21 LSG009 {DEEP}"]),
    "?": (b"? " * (LONG // 2), [f"1:3 LSG008 {KEY}", f"1:41 LSG009 {DEEP}"]),
    "-": (b"- " * (LONG // 2), [f"1:41 LSG009 {DEEP}"]),
    "{a:": (b"{a: " * (LONG // 4), [f"1:81 LSG009 {DEEP}"]),
    "10 000 levels": (b"a: " + b"[" * 10_000 + b"]" * 10_000, [f"1:23 LSG009 {DEEP}"]),
    "10 000 pairs": (b"a: [" + b"[], " * 10_000 + b"x", [f"1:4 LSG003 {NOT_CLOSED}"]),
    "1000 indents": ("".join(f"{' ' * n}a:\n" for n in range(1000)).encode(), [f"21:21 LSG009 {DEEP}"]),
    "flat": (b"items: [" + b"a," * 100_000 + b"]", [f"1:100003 LSG002 {MANY}"]),
    "tabs": (b'a: "' + b"\t" * 60_000 + b'" b', [f"1:60007 LSG003 {BEHIND}"]),
    "colons": (b'a: "' + b": " * 30_000 + b'"\nb: c: d', [f"2:5 LSG003 {COLON}"]),
    "open quote": (b'a: "' + b"x " * 30_000, [f"1:4 LSG003 {QUOTE}"]),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_one_fault_and_little_memory(faults_of: Callable[[bytes], list[str]], name: str) -> None:
    data, expected = BOMBS[name]
    faults, peak = measured(faults_of, data)
    assert faults == expected
    assert peak < 20 * MEGABYTE


def test_aliases_are_never_followed(faults_of: Callable[[bytes], list[str]]) -> None:
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    faults, peak = measured(faults_of, "\n".join(lines).encode())
    assert faults[:2] == [
        "1:5 LSG005 `&a0` gives this value a name",
        "2:5 LSG005 `&a1` gives this value a name",
    ]
    assert len(faults) == FAULT_LIMIT
    assert peak < MEGABYTE


def measured(faults_of: Callable[[bytes], list[str]], data: bytes) -> tuple[list[str], int]:
    """Return the faults of a file's bytes, and the most memory used to find them, in bytes."""
    tracemalloc.start()
    try:
        faults = faults_of(data)
        return faults, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
