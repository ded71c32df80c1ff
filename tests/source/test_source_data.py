"""Every scalar is the text it looks like; nothing is turned into a number, a date or a truth value."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"),
        ("true", "true"),
        ("18:00", "18:00"),
        ("09.00–12.00", "09.00–12.00"),
        ("01234", "01234"),
        ("1e3", "1e3"),
        ("1_000", "1_000"),
        ("0x1F", "0x1F"),
        (".inf", ".inf"),
        ("2024-02-30", "2024-02-30"),
        ("Null", "Null"),
        ("<<", "<<"),
        ("=", "="),
        ("http://x.invalid/?a=b#c", "http://x.invalid/?a=b#c"),
        ("a:b", "a:b"),
        ("null", None),
        ("~", None),
        ("", None),
        ('""', ""),
        ('"null"', "null"),
        ("'~'", "~"),
        ("|\n", ""),
        ("text  with   spaces ", "text  with   spaces"),
        ("in\n  two lines", "in two lines"),
        ("'it''s'", "it's"),
        (r'"a\"b\\c\/d\u00e5"', 'a"b\\c/då'),
        ("|\n  a\n\n   b\n", "a\n\n b\n"),
        ("|-\n  a\n", "a"),
        ("|+\n  a\n\n", "a\n\n"),
        ("|2\n   a\n", " a\n"),
        (">\n  a\n  b\n\n  c\n", "a b\nc\n"),
        ("text # comment", "text"),
        ("text ## ornament", "text"),
        ("text#3", "text#3"),
        ('"text" #3', "text"),
        ("[]", []),
        ("{}", {}),
        ("[a, 'b', 3]", ["a", "b", "3"]),
        ("{b: 1, c}", {"b": "1", "c": None}),
        ("[b: 1]", [{"b": "1"}]),
        ("[a:b, {c: d:e}]", ["a:b", {"c": "d:e"}]),
        ("\n- x\n-\n- - y", ["x", None, ["y"]]),
        ("\n  b: 1\n  c:\n    d: 2", {"b": "1", "c": {"d": "2"}}),
    ],
)
def test_a_value_is_what_it_looks_like(data_of: Callable[[str], object], written: str, value: object) -> None:
    assert data_of(f"key: {written}") == {"key": value}


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\nb: 2",
        "---\na: 1\nb: 2\n...\n",
        "# comment\n--- # comment\n\"a\": '1'\nb : 2\n",
        "{a: 1, b: 2}",
        '{"a":"1","b":"2"}',
        "? a\n: 1\nb: 2",
        "#comment at the beginning of a line\na: 1 # x\n  #comment\nb: 2",
    ],
)
def test_one_mapping_in_several_ways_of_writing(data_of: Callable[[str], object], text: str) -> None:
    assert data_of(text) == {"a": "1", "b": "2"}
