"""Files that are YAML but not what lsg reads: every fault, with its place and its words."""

from collections.abc import Callable, Sequence

import pytest

from lsgtool.source.build import FAULT_LIMIT
from lsgtool.source.engine import Engine
from lsgtool.source.read import read

KEY = "a key must be a word before a colon, such as `title:`"
SECOND = "a second document begins here: one file holds one"
ORDERS = "a line that begins with % gives orders to the reader of the file, and none are taken here"


def cut(lost: str) -> str:
    return f"`{lost}` is cut off, since a # after a space begins a comment"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # LSG004
        ("a: 1\n---\nb: 2", [f"2:1 LSG004 {SECOND}"]),
        ("a: 1\n---\n", [f"2:1 LSG004 {SECOND}"]),
        ("a: 1\n...\nb: 2", [f"3:1 LSG004 {SECOND}"]),
        ("a: 1\n...\n...\n", [f"3:1 LSG004 {SECOND}"]),
        # LSG005
        ("a: *b", ["1:4 LSG005 `*b` refers to a value that stands elsewhere"]),
        ("a: *viktigt* i dag", ["1:4 LSG005 `*viktigt*` refers to a value that stands elsewhere"]),
        ("a: **Beslut** och mer", ["1:4 LSG005 `**Beslut**` refers to a value that stands elsewhere"]),
        ("a: &x 1\nb: *x", [
            "1:4 LSG005 `&x` gives this value a name",
            "2:4 LSG005 `*x` refers to a value that stands elsewhere",
        ]),
        ("a: &x\n  b: 1", ["1:4 LSG005 `&x` gives this value a name"]),
        ("a: [&x [1]]", ["1:5 LSG005 `&x` gives this value a name"]),
        ("*a : 1", ["1:1 LSG005 `*a` refers to a value that stands elsewhere"]),
        ("a:\n  <<: *b", ["2:7 LSG005 `*b` refers to a value that stands elsewhere"]),
        # LSG006
        ("a: !x 1", ["1:4 LSG006 a value has no type of its own here: `!x`"]),
        ("a: !!int 1", ["1:4 LSG006 a value has no type of its own here: `tag:yaml.org,2002:int`"]),
        ("a: ! 1", ["1:4 LSG006 a value has no type of its own here: `!`"]),
        ("a: !x [b]", ["1:4 LSG006 a value has no type of its own here: `!x`"]),
        ("a: ![karta](karta.png)", [
            "1:4 LSG006 a value has no type of its own here: `![karta](karta.png)`",
        ]),
        ("a: &x !y 1", [
            "1:4 LSG005 `&x` gives this value a name",
            "1:4 LSG006 a value has no type of its own here: `!y`",
        ]),
        # LSG007
        ("a: 1\nb: 2\na: 3", ["3:1 LSG007 the key `a` is already there on line 1"]),
        ("a: 1\n'a': 3\n\"a\": 4", [
            "2:1 LSG007 the key `a` is already there on line 1",
            "3:1 LSG007 the key `a` is already there on line 1",
        ]),
        ("x: [{a: 1}, {a: 1, b: 2, a: 3}]", ["1:26 LSG007 the key `a` is already there on line 1"]),
        ("a:\n  b: 1\na:\n  c: 1\n  c: 2", [
            "3:1 LSG007 the key `a` is already there on line 1",
            "5:3 LSG007 the key `c` is already there on line 4",
        ]),
        (f"{'k' * 90}: 1\n{'k' * 90}: 1", [
            f"2:1 LSG007 the key `{'k' * 79}…` is already there on line 1",
        ]),
        # LSG008
        ("[a, b]: 1", [f"1:1 LSG008 {KEY}"]),
        ("{a: b}: 1", [f"1:1 LSG008 {KEY}"]),
        ("? |\n  a\n: 1", [f"1:3 LSG008 {KEY}"]),
        ("null: 1", [f"1:1 LSG008 {KEY}"]),
        ("~: 1", [f"1:1 LSG008 {KEY}"]),
        (": 1", [f"1:1 LSG008 {KEY}"]),
        ("a: 1\n? b: 2\n: c", [f"2:3 LSG008 {KEY}"]),
        # LSG011
        ("title: Bilaga #3", [f"1:15 LSG011 {cut('#3')}"]),
        ("title: Bilaga   #3 och #4 ", [f"1:17 LSG011 {cut('#3 och #4 ')}"]),
        ("a:\n- x\n- Bilaga #3\n", [f"3:10 LSG011 {cut('#3')}"]),
        ("a:\n- x\n- #3\n", [f"3:3 LSG011 {cut('#3')}"]),
        ("a: {b: Bilaga #3,\n  c: d}", [f"1:15 LSG011 {cut('#3,')}"]),
        ("a: [Bilaga #3]\nb: 1", [f"1:12 LSG011 {cut('#3]')}"]),
        ("title: #metoo", [f"1:8 LSG011 {cut('#metoo')}"]),
        ("title : #metoo\nb: 1", [f"1:9 LSG011 {cut('#metoo')}"]),
        ("a: {b: #3\n  , c: d}", [f"1:8 LSG011 {cut('#3')}"]),
        ("a: in\n  two lines #3\nb: 1", [f"2:13 LSG011 {cut('#3')}"]),
        ("a: # comment\n  b: x #y", [f"2:8 LSG011 {cut('#y')}"]),
        # LSG012 and LSG103
        ("", ["1:1 LSG012 nothing stands in this file"]),
        ("# comment\n\n", ["1:1 LSG012 nothing stands in this file"]),
        ("---\n", ["1:1 LSG012 nothing stands in this file"]),
        ("~", ["1:1 LSG012 nothing stands in this file"]),
        ("protokoll", ["1:1 LSG103 this file does not begin with keys, such as `body: lsg`"]),
        ("- a: 1", ["1:1 LSG103 this file does not begin with keys, such as `body: lsg`"]),
        # orders to the reader
        ("%YAML 1.1\n---\na: 1", [f"1:1 LSG003 {ORDERS}"]),
        ("# comment\n%TAG ! x\n---\na: 1", [f"2:1 LSG003 {ORDERS}"]),
        ("%UNKNOWN x\n---\na: 1", [f"1:1 LSG003 {ORDERS}"]),
    ],
)  # fmt: skip
def test_faults(faults_of: Callable[[bytes], list[str]], text: str, expected: list[str]) -> None:
    assert faults_of(text.encode()) == expected


def test_all_faults_of_a_file_are_found_in_one_run_in_the_order_of_the_file(
    faults_of: Callable[[bytes], list[str]],
) -> None:
    text = "a: *b\nc: Bilaga #3\nd: !x y\ne: 1\n'e': 2\n[f]: 3\ng: \"\\x07\"\nh: [i\n"
    assert [line.split(" ")[:2] for line in faults_of(text.encode())] == [
        ["1:4", "LSG005"],
        ["2:11", "LSG011"],
        ["3:4", "LSG006"],
        ["5:1", "LSG007"],
        ["6:1", "LSG008"],
        ["7:4", "LSG010"],
        ["8:4", "LSG003"],
    ]


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: 1\na: {b: c}\nd: 2", {"a": "1", "d": "2"}),
        ("a: *x\nb: &x 2\nc: !y [3]", {"a": None, "b": "2", "c": ["3"]}),
        ("[a]: {b: [c, {d: e}]}\nf: g", {"f": "g"}),
        ("a: Bilaga #3\nb: 1", {"a": "Bilaga", "b": "1"}),
        ("a: [b\nc: d", None),
        ("a: 1\n---\nb: 2", None),
        ("- a", None),
        ("", None),
    ],
)
def test_what_could_be_read_is_kept_beside_the_faults(
    engines: Sequence[Engine], text: str, data: object
) -> None:
    reading = read(text.encode(), engines)
    assert reading.faults
    assert reading.data == data


def test_a_file_full_of_faults_is_not_read_to_its_end(faults_of: Callable[[bytes], list[str]]) -> None:
    assert len(faults_of(b"a:\n" + b"- *b\n" * 1000)) == FAULT_LIMIT
