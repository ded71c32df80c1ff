"""Templates: what is escaped, where a template is looked for, and what is said of its faults."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeAlias

import pytest
from tests.helpers.showing import said

from lsgtool import shipped
from lsgtool.clock import parse_span
from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.papers.templates import Templates, boxed, full_stop, hang
from lsgtool.papers.view import Markdown

Fill: TypeAlias = Callable[..., str]


@pytest.fixture
def fill(tmp_path: Path) -> Fill:
    """Fill a template, given as its text, with values; other templates beside it are given by name."""

    def filled(template: str, others: dict[str, str] | None = None, /, **values: object) -> str:
        for name, content in {"paper.md.j2": template, **(others or {})}.items():
            (tmp_path / name).write_text(content, encoding="utf-8", newline="\n")
        return Templates((tmp_path,)).fill("paper.md.j2", **values)

    return filled


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Samordnad plan (SIP)", "Samordnad plan (SIP)"),
        ("a*b_c", r"a\*b\_c"),
        ("*Karin* Ek", r"\*Karin\* Ek"),
        ("<b>Karin</b>", r"\<b\>Karin\</b\>"),
        ("[länk](https://example.org)", r"\[länk\](https://example.org)"),
        ("A | B", r"A \| B"),
        ("# rubrik", r"\# rubrik"),
        ("1. först", r"1\. först"),
        ("Vård & omsorg", "Vård & omsorg"),
        ("två\nrader", "två rader"),
        ("  blanka  ", "blanka"),
        ('"citat"', '"citat"'),
        ("{{ 7 * 7 }}", r"\{\{ 7 \* 7 }}"),  # a value is never read as a template
        ("{% include 'x' %}", r"\{% include 'x' %}"),
        ("", ""),
        (None, ""),
        (31, "31"),
        (0, "0"),
        (True, "True"),
        (date(2024, 9, 20), "2024-09-20"),
        (parse_span("09.00–12.00"), "09.00–12.00"),
        (Markdown("*Karin* Ek"), "*Karin* Ek"),
        (Markdown("- ett\n- två"), "- ett\n- två"),
    ],
)
def test_a_plain_value_is_shown_letter_by_letter_and_markdown_as_it_is(
    value: object, shown: str, fill: Fill
) -> None:
    assert fill("{{ value }}", value=value) == f"{shown}\n"
    assert fill("{% macro m(x) %}{{ x }}{% endmacro %}{{ m(value) }}", value=value) == f"{shown}\n"


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        # What a template itself writes is Markdown, but for texts in its expressions, which are plain.
        ("*{{ name }}* & <{{ name }}>", r"*a\*b* & <a\*b>"),
        ('{{ "a*b & c" }}', r"a\*b & c"),
        ('{{ "Vård & omsorg" if name else "" }}', "Vård & omsorg"),
        ('{{ ["x & *y*", name] | join(", ") }}', r"x & \*y\*, a\*b"),
        ('{{ "a" ~ name }}', r"aa\*b"),
        ("{{ name | upper }}", r"A\*B"),
        ("{{ text | upper }}", r"\*FETT\*"),  # a text that was changed is no longer Markdown
        ("{{ none }}", ""),
        (
            "{% set n = namespace(x=1) %}{% for i in range(3) %}{% set n.x = n.x + i %}{% endfor %}{{ n.x }}",
            "4",
        ),
    ],
)
def test_texts_of_the_template_itself(template: str, shown: str, fill: Fill) -> None:
    assert fill(template, name="a*b", text=Markdown("*fett*")) == f"{shown}\n"


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("{{ day | day }}", "20\u00a0september 2024"),
        ("{{ day | weekday }}", "fredag"),
        ("{{ day | weekday_and_day | capitalize }}", "Fredag 20\u00a0september 2024"),
        ("{{ 400000 | amount }} kr", "400\u00a0000\u00a0kr"),
        ('{{ ["Umeå", "Malå"] | listed }}', "Umeå och Malå"),
        ("a{{ en_space }}b", "a\u2002b"),
        ("§ 31 och 16 april", "§\u00a031 och 16\u00a0april"),
    ],
)
def test_words_that_a_template_knows(template: str, shown: str, fill: Fill) -> None:
    assert fill(template, day=date(2024, 9, 20)) == f"{shown}\n"


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("", "\n"),
        ("a", "a\n"),
        ("\n\n  \na\n\n\n\nb\n \n", "a\n\nb\n"),
        ("{% if no %}\nx\n{% endif %}\na\n", "a\n"),
        ("- a\n  - b\\\n", "- a\n  - b\\\n"),
    ],
)
def test_blank_lines_are_drawn_together(template: str, shown: str, fill: Fill) -> None:
    assert fill(template, no=False) == shown


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("att godkänna", "- att godkänna"),
        ("att godkänna:\n\n- ett\n- två", "- att godkänna:\n\n  - ett\n  - två"),
        ("a\n \nb", "- a\n\n  b"),
    ],
)
def test_a_text_as_an_item_of_a_list(text: str, item: str) -> None:
    assert hang(text) == item
    assert isinstance(hang(text), Markdown)


def test_the_lines_of_an_item_stand_below_its_text_whatever_its_sign() -> None:
    assert hang("a\nb", "10. ") == "10. a\n    b"


@pytest.mark.parametrize(
    ("text", "box"),
    [
        ("att godkänna", "> att godkänna"),
        ("\n\na\n\n\n\nb\n\n", "> a\n>\n> b"),
        ("- a\n  - b", "> - a\n>   - b"),
    ],
)
def test_a_text_as_a_decision_box(text: str, box: str) -> None:
    assert boxed(text) == box
    assert isinstance(boxed(text), Markdown)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("att godkänna planen", "att godkänna planen."),
        ("att godkänna planen för 2025", "att godkänna planen för 2025."),
        ("att godkänna planen (bilaga 3)", "att godkänna planen (bilaga 3)."),
        ("att godkänna ”planen”", "att godkänna ”planen”."),
        ("att höja med 5 %", "att höja med 5 %."),
        ("att godkänna **planen**", "att godkänna **planen**."),
        ("att godkänna *planen*", "att godkänna *planen*."),
        ("att läsa [planen](https://example.org)", "att läsa [planen](https://example.org)."),
        ("att godkänna\nplanen", "att godkänna\nplanen."),
        ("att godkänna planen  \n", "att godkänna planen."),
        ("att godkänna\n*planen* i dess helhet", "att godkänna\n*planen* i dess helhet."),
        ("att godkänna planen.", "att godkänna planen."),
        ("att godkänna planen!", "att godkänna planen!"),
        ("att godkänna planen:", "att godkänna planen:"),
        ("att godkänna\n\n- planen", "att godkänna\n\n- planen"),
        ("att godkänna\n\n- planen\n  för länet", "att godkänna\n\n- planen\n  för länet"),
        ("att godkänna\n\n1. planen", "att godkänna\n\n1. planen"),
        ("att godkänna\n\n| a |\n| --- |\n| 1 |", "att godkänna\n\n| a |\n| --- |\n| 1 |"),
        ("", ""),
    ],
)
def test_a_sentence_gets_its_full_stop_once(text: str, sentence: str) -> None:
    assert full_stop(text) == sentence
    assert full_stop(full_stop(text)) == sentence


MISSPELLED = [
    ("a\n{{ plaec }}", {}, "the template paper.md.j2, line 2: 'plaec' is undefined"),
    (
        "{{ day.yaer }}",
        {},
        "the template paper.md.j2, line 1: 'datetime.date object' has no attribute 'yaer'",
    ),
    ("a\n\n{% if plaec %}x{% endif %}", {}, "the template paper.md.j2, line 3: 'plaec' is undefined"),
    ("{% for x in plaecs %}x{% endfor %}", {}, "the template paper.md.j2, line 1: 'plaecs' is undefined"),
    # The fault is in another template, and that one is named.
    (
        '{% import "words.md.j2" as w %}\na\n{{ w.place(day) }}',
        {"words.md.j2": "{% macro place(day) %}\n\n{{ plaec }}{% endmacro %}"},
        "the template words.md.j2, line 3: 'plaec' is undefined",
    ),
    (
        'a\n{% include "inner/part.md.j2" %}',
        {"inner/part.md.j2": "a\nb\nc\n{{ plaec }}"},
        "the template inner/part.md.j2, line 4: 'plaec' is undefined",
    ),
    (
        '{% include "words.md.j2" %}',
        {"words.md.j2": "a\n{% if %}"},
        "the template words.md.j2, line 2: Expected an expression, got 'end of statement block'",
    ),
    ("a\n{{ day | dya }}", {}, "the template paper.md.j2, line 2: No filter named 'dya'."),
    ("a\n{% fi %}", {}, "the template paper.md.j2, line 2: Encountered unknown tag 'fi'."),
    ("{{ place | day }}", {}, "the template paper.md.j2, line 1: 'str' object has no attribute 'day'"),
    ("a\n{{ 1 / 0 }}", {}, "the template paper.md.j2, line 2: division by zero"),
    ("{{ kinds[place] }}", {}, "the template paper.md.j2, line 1: 'kinds' is undefined"),
    (
        '{% set kinds = {"a": 1} %}\n{{ kinds[place] }}',
        {},
        "the template paper.md.j2, line 2: 'dict object' has no attribute 'Umeå'",
    ),
]


@pytest.mark.parametrize(("template", "others", "trouble"), MISSPELLED)
def test_a_fault_of_a_template_is_told_with_its_line(
    template: str, others: dict[str, str], trouble: str, fill: Fill, tmp_path: Path
) -> None:
    (tmp_path / "inner").mkdir()

    with pytest.raises(UserError) as raised:
        fill(template, others, day=date(2024, 9, 20), place="Umeå")

    assert said(raised.value) == (
        f"{trouble}\n    mend the template in templates/, or take it away to use the one that comes with lsg"
    )


@pytest.mark.parametrize(
    "template",
    ['{% include "paper.md.j2" %}', "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}"],
)
def test_templates_that_go_round_in_a_circle_are_a_fault_and_no_crash(template: str, fill: Fill) -> None:
    with pytest.raises(UserError) as raised:
        fill(template)

    assert "recursion" in english(raised.value.message)


def test_a_template_that_is_no_utf_8_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "paper.md.j2").write_bytes("Protokoll från Umeå".encode("cp1252"))

    with pytest.raises(UserError, match="the template"):
        Templates((tmp_path,)).fill("paper.md.j2")


def test_a_template_that_is_nowhere_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        Templates((tmp_path,)).fill("paper.md.j2")

    assert "'paper.md.j2' not found" in english(raised.value.message)


@pytest.mark.parametrize(
    ("own", "shown"),
    [
        ({}, "Hej\n"),
        ({"words.md.j2": '{% set hello = "Bures" %}'}, "Bures\n"),
        ({"paper.md.j2": "Nå"}, "Nå\n"),
    ],
)
def test_templates_of_ones_own_come_before_the_shipped_ones_one_by_one(
    own: dict[str, str], shown: str, tmp_path: Path
) -> None:
    theirs = {
        "paper.md.j2": '{% import "words.md.j2" as w %}{{ w.hello }}',
        "words.md.j2": '{% set hello = "Hej" %}',
    }
    folders = (tmp_path / "own", tmp_path / "shipped")
    for folder, texts in zip(folders, (own, theirs), strict=True):
        folder.mkdir()
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8")

    assert Templates(folders).fill("paper.md.j2") == shown


def test_a_template_may_build_on_the_shipped_one(fill: Fill) -> None:
    base = {"base.md.j2": "a\n{% block middle %}b{% endblock %} c"}
    own = '{% extends "base.md.j2" %}{% block middle %}{{ super() }} B{% endblock %}'

    assert fill(own, base) == "a\nb B c\n"


def test_the_shipped_templates_can_be_read(tmp_path: Path) -> None:
    templates = Templates((tmp_path, shipped.templates()))

    assert templates.fill("words.md.j2") == "\n"
    with pytest.raises(UserError, match="the template"):
        templates.fill("protocol.md.j2")  # it asks for the view
