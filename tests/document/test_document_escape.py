"""A plain value stays what it is, whatever reads the Markdown and wherever in it the value stands."""

import json
import re
import subprocess
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.proof.tools import program

from lsgtool.characters import FORBIDDEN
from lsgtool.document.escape import escape
from lsgtool.document.parse import parse
from lsgtool.document.tree import Decision, Heading, ListBlock, Paragraph, Table, plain

UNTOUCHED = [
    "2024-09-20",
    "Umeå – Skellefteå",
    "50 %",
    "Samordnad individuell plan (SIP)",
    "(SIP)",
    "kl. 09.00–12.00",
    "09:00:00",
    "6,4 procent",
    "20.5 timmar",
    "Karin Ek, hälso- och sjukvårdsdirektör",
    "karin.ek@region.example",
    "A. Ek",
    "Bilaga 3: Avtal",
    "Region Västerbotten & kommunerna",
    "+46 90 123 45",
    "-5 grader",
    "S:t Olofs gata 1/2",
]

ESCAPED = [
    (r"C:\bilaga", r"C:\\bilaga"),
    ("a*b_c`d", r"a\*b\_c\`d"),
    ("[x](y) <b>", r"\[x\](y) \<b\>"),
    ("<div class", r"\<div class"),
    ("<!-- x", r"\<\!-- x"),
    ("Rubrik {#id .klass}", r"Rubrik \{#id .klass}"),
    ("| ~ ^ $ {", r"\| \~ \^ \$ \{"),
    ("R&amp;D och R&D", r"R\&amp;D och R&D"),
    ("# rubrik", r"\# rubrik"),
    ("Bilaga #3", "Bilaga #3"),
    ("Bilaga #", r"Bilaga \#"),
    ("C##", r"C\#\#"),
    ("1. först", r"1\. först"),
    ("12) sedan", r"12\) sedan"),
    ("a) först", r"a\) först"),
    ("(iv) sedan", r"(iv\) sedan"),
    ("- punkt", r"\- punkt"),
    ("+ punkt", r"\+ punkt"),
    ("---", r"\---"),
    ("===", r"\==="),
    (": mening", r"\: mening"),
    ("% titel", r"\% titel"),
    ("@ek", r"\@ek"),
    (":smile:", r"\:smile:"),
    ("  två\n rader\t här ", "två rader här"),
    ("6\u00a0§", "6\u00a0§"),
]


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_no_reader_acts_on_is_left_alone(text: str) -> None:
    assert escape(text) == text


@pytest.mark.parametrize(("text", "markdown"), ESCAPED)
def test_what_a_reader_would_act_on_gets_a_backslash(text: str, markdown: str) -> None:
    assert escape(text) == markdown


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("#" * 200_000 + "x", "\\" + "#" * 200_000 + "x"),
        ("#" * 400_000, "\\#" * 400_000),
        (":" + "a" * 400_000, ":" + "a" * 400_000),
        ("&" + "a" * 400_000, "&" + "a" * 400_000),
    ],
    ids=["heading", "closing", "smile", "entity"],
)
def test_a_long_value_is_no_trouble(text: str, markdown: str) -> None:
    assert escape(text) == markdown


PIECES = st.sampled_from(
    [
        *"\\`*_[]<>|~^$&#+-=!:;@{}()./%'\" \u00a0\n",
        "1",
        "12",
        "a",
        "iv",
        "Å",
        "ord",
        "amp",
        "**",
        "--",
        ":100:",
    ]
)
# What no file may hold, such as signs that turn the direction of writing, stands in no value.
CHARACTERS = st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co"]).filter(
    lambda c: not FORBIDDEN.match(c)
)
VALUES = (st.lists(PIECES, max_size=12).map("".join) | st.text(CHARACTERS, max_size=20)).filter(str.strip)


def normal(text: str) -> str:
    """Return the text as a reader shows it: white space made single spaces."""
    return re.sub("[ \t\n\u2028\u2029]+", " ", text).strip()


# How a template may set a value, and the words that are seen then.
POSITIONS = {
    "paragraph": ("{}", "{}"),
    "middle": ("Ord {} ord", "Ord {} ord"),
    "second line": ("Ord\\\n{}", "Ord {}"),
    "bold": ("Ord **{}** ord", "Ord {} ord"),
    "link": ("Ord [{}](https://region.example/) ord", "Ord {} ord"),
    "heading": ("## {}", "{}"),
    "list": ("- {}\n- b", "{}"),
    "numbered": ("1. {}", "{}"),
    "quote": ("> {}", "{}"),
    "cell": ("| a | b |\n| --- | --- |\n| {} | c |", "{}"),
}


def first_words(markdown: str) -> str:
    """Return the words of the one block that our own parser makes, or of its first item or cell."""
    (block,) = parse(markdown).blocks
    match block:
        case ListBlock(items=((Paragraph(inlines),), *_)):
            return plain(inlines)
        case Table(rows=((inlines, _),)):
            return plain(inlines)
        case Decision(title=(), blocks=(Paragraph(inlines),)):
            return plain(inlines)
        case Heading(inlines=inlines, number="") | Paragraph(inlines):
            return plain(inlines)
        case other:
            raise AssertionError(f"the value became something else: {other}")


@pytest.mark.parametrize("position", POSITIONS)
@given(text=VALUES)
def test_our_own_reader_shows_the_value_letter_by_letter(position: str, text: str) -> None:
    markdown, seen = POSITIONS[position]
    assert first_words(markdown.format(escape(text))) == seen.format(normal(text))


@pytest.mark.parametrize("reader", ["gfm", "commonmark", "markdown-smart"])
def test_pandoc_shows_the_value_letter_by_letter(reader: str) -> None:
    values = [*UNTOUCHED, *(text for text, _ in ESCAPED), *made_up(300)]
    positions = [POSITIONS[name] for name in POSITIONS if (reader, name) != ("commonmark", "cell")]
    # A comment keeps two lists, or two tables, from becoming one.
    papers = [markdown.format(escape(value)) for value in values for markdown, _ in positions]
    output = subprocess.run(
        [program("pandoc", package="pandoc"), "-f", reader, "-t", "json"],
        input="\n\n<!-- -->\n\n".join(papers),
        capture_output=True,
        check=True,
        encoding="utf-8",
    ).stdout
    blocks = [block for block in json.loads(output)["blocks"] if block["t"] != "RawBlock"]
    expected = [seen.format(normal(value)).replace(" ", "") for value in values for _, seen in positions]
    assert len(expected) > 2000
    assert [first_letters(block) for block in blocks] == expected


def made_up(count: int) -> Iterator[str]:
    """Yield values of letters and signs in an order that makes no sense, the same at every run."""
    random = Random(20240920)  # nobody is to guess anything
    pieces = [*"\\`*_[]<>|~^$&#+-=!:;@{}()./ ", "ord", "1.", "a)", "amp;", "--"]
    for _ in range(count):
        yield "".join(random.choices(pieces, k=8)) + random.choice(["", "å", "1"])


def first_letters(block: dict[str, Any]) -> str:
    """Return the letters, without spaces, of a block of pandoc's, or of its first item or cell."""
    content = block["c"]
    match block["t"]:
        case "BulletList":
            return letters(content[0])
        case "OrderedList":
            return letters(content[1][0])
        case "Table":
            return letters(content[4][0][3][0][1][0])
        case _:
            return letters(content)


def letters(node: Any) -> str:
    """Return the letters of all strings below a node of pandoc's tree."""
    if isinstance(node, dict):
        return str(node["c"]) if node.get("t") == "Str" else letters(node.get("c"))
    return "".join(letters(child) for child in node) if isinstance(node, list) else ""
