"""Files that are no YAML: every way to break one that lsg has words for, with its place and its words."""

from collections.abc import Callable

import pytest

from lsgtool.messages import english
from lsgtool.source.read import read
from lsgtool.source.syntax_table import BREAKAGES

TAB = "a tab stands here, where only spaces may stand"
BACKSLASH = "a backslash stands here, which means something else between double quotes"
BRACKET = "the bracket that opens here is not closed, or a comma is missing inside it"
NO_BREAK = "the space behind this colon is a no-break space, which does not count"
QUOTE = "the quotation mark that stands here is never closed"
COLON = "a second colon stands on this line, and its text is not in quotes"
APART = "this key cannot be told from the text above it"
NO_COLON = "a key and its colon are missing on this line"
NEXT_LINE = "after `|` or `>` the text begins on the next line"
BEHIND = "text stands behind the closing quotation mark"
COMMA = "a comma or the closing bracket is missing before this"
ORDERS = "a line that begins with % gives orders to the reader of the file, and none are taken here"

BROKEN = [
    ("\ta: 1", f"1:1 LSG003 {TAB}"),
    ("a:\n\tb: 1", f"2:1 LSG003 {TAB}"),
    ("a:\n  b: 1\n\tc: 2", f"3:1 LSG003 {TAB}"),
    ("a:\tb", f"1:3 LSG003 {TAB}"),
    ("a: b\tc", f"1:5 LSG003 {TAB}"),
    ("a: b\t", f"1:5 LSG003 {TAB}"),
    ("a: b \t# c", f"1:6 LSG003 {TAB}"),
    ("a: [b\tc]", f"1:6 LSG003 {TAB}"),
    ("a: @x", "1:4 LSG003 no text may begin with `@`"),
    ("a: `x`", "1:4 LSG003 no text may begin with ```"),
    ("a: %x", "1:4 LSG003 no text may begin with `%`"),
    ("a: [|, b]", "1:5 LSG003 no text may begin with `|`"),
    ("a:\n  - b\n  -c\nd: 1", "3:3 LSG003 the space after the dash is missing"),
    ("a: 1\nb\nc: 2", f"2:1 LSG003 {NO_COLON}"),
    ("a: 1\nb", f"2:1 LSG003 {NO_COLON}"),
    ("a: text\ngoes on here", f"2:1 LSG003 {NO_COLON}"),
    ("a: b: c", f"1:5 LSG003 {COLON}"),
    ("title: Plan: del 2\nb: 1", f"1:12 LSG003 {COLON}"),
    ("- a: (b: c)", f"1:8 LSG003 {COLON}"),
    ('a: "b": c', f"1:7 LSG003 {COLON}"),
    ("a: b:", f"1:5 LSG003 {COLON}"),
    ("a: 1\n b: 2", f"2:3 LSG003 {APART}"),
    ("a:1\nb: 2", f"2:2 LSG003 {APART}"),
    ("a: 1\nb:\u00a02\nc: 3", f"2:3 LSG003 {NO_BREAK}"),
    ("a:\u00a01\nb: 2", f"1:3 LSG003 {NO_BREAK}"),
    ("a: - b", "1:4 LSG003 a list cannot begin on the line of its key"),
    ("a: ? b", "1:4 LSG003 no text may begin with `? `"),
    ("a: * b", "1:4 LSG005 no text may begin with `*`"),
    ("a: & b", "1:4 LSG005 no text may begin with `&`"),
    ("a: !<x", "1:4 LSG006 no text may begin with `!`"),
    ("a: !x!y z", "1:4 LSG006 no text may begin with `!`"),
    ("a: | text", f"1:6 LSG003 {NEXT_LINE}"),
    ("a: >text", f"1:5 LSG003 {NEXT_LINE}"),
    ("a: |#\n  b", f"1:5 LSG003 {NEXT_LINE}"),
    ('a: 1\nb: "x\nc: 2\n', f"2:4 LSG003 {QUOTE}"),
    ("a: 'x\nc: 2\n", f"1:4 LSG003 {QUOTE}"),
    ('a: "x\n---\ny"', f"1:4 LSG003 {QUOTE}"),
    (r'a: "C:\protokoll"', f"1:7 LSG003 {BACKSLASH}"),
    (r'a: "C:\Users\x"', f"1:7 LSG003 {BACKSLASH}"),
    (r'a: "\x4"', f"1:5 LSG003 {BACKSLASH}"),
    (r'a: "\UFFFFFFFF"', f"1:5 LSG003 {BACKSLASH}"),
    (r'a: "\U00110000"', f"1:5 LSG003 {BACKSLASH}"),
    ('a: "\\', f"1:5 LSG003 {BACKSLASH}"),
    ("%YAML 2.0\n---\na: 1", f"1:1 LSG003 {ORDERS}"),
    ("%YAML x\n---\na: 1", f"1:1 LSG003 {ORDERS}"),
    ("a: 1\n%b\nc: 2", f"2:1 LSG003 {ORDERS}"),
    ("%", f"1:1 LSG003 {ORDERS}"),
    ("{a: 1}\nb: 2", "2:1 LSG003 the value above is complete, and this does not belong to it"),
    ('"a" b', "1:5 LSG003 the value above is complete, and this does not belong to it"),
    ("a: 1\n... b", "2:5 LSG003 nothing may stand behind `...`"),
    ("a: [", f"1:4 LSG003 {BRACKET}"),
    ("a: [b, {", f"1:8 LSG003 {BRACKET}"),
    ("a: [b", f"1:4 LSG003 {BRACKET}"),
    ("a: [b,\n", f"1:4 LSG003 {BRACKET}"),
    ("a: {b: 1\nc: 2", f"1:4 LSG003 {BRACKET}"),
    ("a: [b, c\nd: 1\ne: 2", f"1:4 LSG003 {BRACKET}"),
    ("a: {b: 1 c: 2}", f"1:11 LSG003 {COMMA}"),
    ("a: [b, c}", f"1:9 LSG003 {COMMA}"),
    ('a: {b: "1" c: 2}', f"1:12 LSG003 {COMMA}"),
    ("a: {b: c: d}", f"1:9 LSG003 {COMMA}"),
    ('a: ["b":c]', f"1:8 LSG003 {COMMA}"),
    ("a: ]", "1:4 LSG003 something is missing before `]`"),
    ("a: , b", "1:4 LSG003 something is missing before `,`"),
    ("a: [b,, c]", "1:7 LSG003 something is missing before `,`"),
    ("a: [- b]", "1:5 LSG003 something is missing before `-`"),
    ("a: 1\n- b", "2:1 LSG003 an item of a list stands where a key is expected"),
    ("a:\n  - x\n - y",
     "3:2 LSG003 this item does not begin in the same column as the ones above"),
    ("a:\n  b: 1\n c: 2",
     "3:2 LSG003 this key does not begin in the same column as the ones above"),
    ("a:\n  - b\n c: 1",
     "3:2 LSG003 this key does not begin in the same column as the ones above"),
    ("a:\n  - b\n  c: 1", "3:3 LSG003 this line does not begin with a dash, as those above it do"),
    ("a: |\n    x\n  y\nb: 1", "3:3 LSG003 this line does not belong to the one above it"),
    ('a: "x"\n  y', "2:3 LSG003 this line does not belong to the one above it"),
    ('a: "x" y', f"1:8 LSG003 {BEHIND}"),
    ("a: 'don't'", f"1:9 LSG003 {BEHIND}"),
    ('a: "x\nb: "y"\n', f"2:5 LSG003 {BEHIND}"),
    ("a: [x] y", "1:8 LSG003 this cannot stand behind the value before it"),
    ("a: [b]]", "1:7 LSG003 this cannot stand behind the value before it"),
    (f"%YAML 1.{'1' * 5000}", "1:1 LSG003 this line cannot be understood"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BROKEN)
def test_broken_files(faults_of: Callable[[bytes], list[str]], text: str, expected: str) -> None:
    assert faults_of(text.encode()) == [expected]


def test_every_wording_is_shown_by_an_example() -> None:
    assert BREAKAGES
    shown = {fault.message.id for text, _ in BROKEN for fault in read(text.encode()).faults}
    assert {breakage.message.id for breakage in BREAKAGES} == shown


def test_every_wording_says_what_to_do() -> None:
    hints = {english(hint) for text, _ in BROKEN for hint in [read(text.encode()).faults[0].hint] if hint}
    assert "put the whole text after the first colon in quotes" in hints
    assert len(hints) > 20
