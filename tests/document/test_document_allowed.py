"""What a secretary's text may hold, and the words about what it may not."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lsgtool.codes import HEADING_IN_TEXT, HTML_IN_TEXT, NOT_FOR_MINUTES
from lsgtool.diagnostic import Code
from lsgtool.document import allowed
from lsgtool.document.parse import parse
from lsgtool.document.tree import ListBlock, Note, Paragraph, Table
from lsgtool.errors import UserError
from lsgtool.messages import english

ALLOWED = """\
Ett stycke med *kursiv* och **fet** text, 50 % & mer, i § 31 – Bilaga #3 och nr 2.
En rad till.

**Bakgrund**

1. ett
   - två
     - tre

       mer om tre
2. fyra

| Part | Andel |
| --- | ---: |
| Region | 50 % |

Läs [här](https://region.example/), [där](http://region.example/) eller <https://region.example/>,
eller skriv till [oss](mailto:lsg@region.example). Så här skriver man \\<b\\> och \\> och a < b.
"""


def test_paragraphs_lists_emphasis_links_and_tables_are_allowed() -> None:
    assert allowed.faults_in_text(ALLOWED) == ()


HEADING = "a text holds no headings of its own"
HTML = "a text holds no HTML"
CODE = "words between backticks are set as computer code"
RULE = "a line of dashes is set as a line to sign on"


@pytest.mark.parametrize(
    ("markdown", "code", "line", "message"),
    [
        ("text\n\n# Rubrik", HEADING_IN_TEXT, 2, HEADING),
        ("- punkt\n  ## Rubrik", HEADING_IN_TEXT, 1, HEADING),
        ("Rubrik\n======", HEADING_IN_TEXT, 0, HEADING),
        ("text\n\nRubrik\n-", HEADING_IN_TEXT, 2, HEADING),
        ("text\nett <b>ord", HTML_IN_TEXT, 1, HTML),
        ("<div>\ntext\n</div>", HTML_IN_TEXT, 0, HTML),
        ("text <!-- dold -->", HTML_IN_TEXT, 0, HTML),
        ("ett\ntvå\\\n![tre](x.png)", NOT_FOR_MINUTES, 2, "a text holds no pictures"),
        ("```\nkod\n```", NOT_FOR_MINUTES, 0, CODE),
        ("~~~\nkod\n~~~", NOT_FOR_MINUTES, 0, CODE),
        ("en `kod`", NOT_FOR_MINUTES, 0, CODE),
        (
            "text\n\n    indragen",
            NOT_FOR_MINUTES,
            2,
            "a line that begins with four spaces is set as computer code",
        ),
        (
            "-     indragen",
            NOT_FOR_MINUTES,
            0,
            "a line that begins with four spaces is set as computer code",
        ),
        ("text\n\n> citat", NOT_FOR_MINUTES, 2, "a line that begins with `>` is set as a decision box"),
        ("text\n\n---\n", NOT_FOR_MINUTES, 2, RULE),
        ("* * *", NOT_FOR_MINUTES, 0, RULE),
        ("- ___", NOT_FOR_MINUTES, 0, RULE),
        ("[fil](bilaga.pdf)", NOT_FOR_MINUTES, 0, "a link to `bilaga.pdf` does not work in a paper"),
        ("ett\n[x](file:///x)", NOT_FOR_MINUTES, 1, "a link to `file:///x` does not work in a paper"),
        (
            "[x]\n\n[x]: https://region.example/",
            NOT_FOR_MINUTES,
            2,
            "an address on a line of its own does not show in every format",
        ),
        ("- 1\n  - 2\n    - 3\n      - 4", NOT_FOR_MINUTES, 3, "a list is at most three levels deep"),
        ("- - - - 4", NOT_FOR_MINUTES, 0, "a list is at most three levels deep"),
    ],
)
def test_what_a_text_may_not_hold(markdown: str, code: Code, line: int, message: str) -> None:
    (fault,) = allowed.faults_in_text(markdown)
    assert (fault.code, fault.spot.text_line, english(fault.message)) == (code, line, message)
    assert fault.hint is not None


DICTIONARY = [
    ("ord[^1]", "a footnote does not show in every format"),
    ("ett ~~struket~~ ord", "words between `~` are struck out in some formats and not in others"),
    ("ett ~struket~ ord", "words between `~` are struck out in some formats and not in others"),
    ("~~**fet**~~", "words between `~` are struck out in some formats and not in others"),
    ("glad :smile: nu", "a word between colons becomes a picture in some formats"),
    ("- [ ] ej klart", "a list of boxes to tick does not show in every format"),
    ("1. [x] klart", "a list of boxes to tick does not show in every format"),
    ("a&#12;b", "an invisible character stands here: U+000C"),
    ("a&#x202E;b", "an invisible character stands here: U+202E"),
    ("a&#x2028;b", "an invisible character stands here: U+2028"),
    ("a&#13;b", "an invisible character stands here: U+000D"),
    ("\u00a0> citat", "a line that begins with `>` is set as a decision box"),
    ("\u3000# rubrik", "a text holds no headings of its own"),
    ("[" * 350, "brackets stand too deep inside each other"),
    ("- a\n\n  " + "[" * 100 + "]" * 100, "brackets stand too deep inside each other"),
]


@pytest.mark.parametrize(("markdown", "message"), DICTIONARY)
def test_what_other_readers_or_other_eyes_would_see(markdown: str, message: str) -> None:
    (fault,) = allowed.faults_in_text(markdown)
    assert english(fault.message) == message
    assert fault.hint is not None


@pytest.mark.parametrize(
    "markdown",
    [
        r"ord\[^1]",
        r"ett \~\~struket\~\~ ord",
        r"glad \:smile: nu",
        r"- \[ ] ej klart",
        "kl. 09:00:00, cirka ~5 eller ~6 personer",
        "Råd &amp; stöd, R&D, 5 &lt; 6",
        "**Fråga:** vad? Svar: det.",
        "[" * 99 + "]" * 99,
        r"\[" * 350,
    ],
)
def test_what_is_escaped_or_only_looks_alike_is_allowed(markdown: str) -> None:
    assert allowed.faults_in_text(markdown) == ()


@pytest.mark.parametrize(
    "markdown",
    ["[" * 5000, "![" * 1000 + "](x)" * 1000, "[" * 1000 + "](https://a)" * 1000, "> " * 1000, "- " * 1000],
)
def test_no_depth_is_too_much_for_either_reader(markdown: str) -> None:
    assert allowed.faults_in_text(markdown)
    with pytest.raises(UserError):
        parse(markdown)


@pytest.mark.parametrize("piece", ["- ", "](", "< ", "\n   ", "-", "1. ", "= ", "~a", ":a"])
def test_the_quick_look_is_quick_at_a_long_text(piece: str) -> None:
    found = allowed.SUSPICIOUS.search("\n" + piece * 200_000 + "x")
    assert found is None or found.end() <= 200_000 * len(piece) + 2


def test_faults_come_in_the_order_of_the_lines_and_once_a_line() -> None:
    found = allowed.faults_in_text("<b>a</b> `x` `y`\n\n# Rubrik\n\n<i>b</i>")
    assert [(fault.spot.text_line, english(fault.message)) for fault in found] == [
        (0, HTML),
        (0, CODE),
        (2, HEADING),
        (4, HTML),
    ]


PIECES = [
    *"#>-+*_=<>`![](): \t\n",
    "\n\n",
    "\n  ",
    "    ",
    "1. ",
    "- ",
    "ord",
    "---",
    "~~~",
    "<b>",
    "](x)",
    "&#12;",
    "~",
    "[^1]",
    "[x]",
    ":a:",
    "\u00a0",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


@given(markdown=TEXTS)
def test_the_quick_look_misses_nothing_that_reading_finds(markdown: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(allowed, "SUSPICIOUS", re.compile(""))
        found = allowed.faults_in_text(markdown)
    assert allowed.faults_in_text(markdown) == found


@given(markdown=TEXTS)
def test_a_text_without_faults_does_not_change_the_shape_of_a_paper(markdown: str) -> None:
    if not allowed.faults_in_text(markdown):
        assert all(isinstance(b, Paragraph | ListBlock | Table | Note) for b in parse(markdown).blocks)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (
            "| Part | Kr |\n| --- | --- |\n| Region | 5 | 7 |\n| Kommun | 5 |",
            2,
            "this row of the table has more cells than its head, and the last ones would be lost",
        ),
        (
            "Så här:\n\n| Part | Kr |\n| Region | 5 |",
            2,
            "lines that begin with `|` are a table only with a line of dashes below the first",
        ),
        (
            "Punkter:\n• ett\n• två",
            1,
            "a line that begins with this sign is no list here, and would run on in the line above",
        ),
    ],
)
def test_slips_that_markdown_lets_pass(text: str, line: int, said: str) -> None:
    (fault,) = allowed.faults_in_text(text)

    assert (fault.spot.text_line, english(fault.message)) == (line, said)


@pytest.mark.parametrize(
    "text",
    [
        "| Part | Kr |\n| --- | --- |\n| Region | 5 |\n| Kommun \\| allt | 5 |",
        "Part | Kr\n--- | ---\nRegion | 5",
        "Ett | streck i en mening",
    ],
)
def test_tables_that_are_right(text: str) -> None:
    assert allowed.faults_in_text(text) == ()
