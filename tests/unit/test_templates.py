"""Templates: what is escaped and what is not, and where a template is looked for."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeAlias

import pytest

from lsgtool import shipped
from lsgtool.clock import parse_span
from lsgtool.errors import UserError
from lsgtool.papers.templates import Templates
from lsgtool.papers.view import Markdown

Fill: TypeAlias = Callable[..., str]


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
        ("", "\n"),
        ("a", "a\n"),
        ("\n\n  \na\n\n\n\nb\n \n", "a\n\nb\n"),
        ("{% if no %}\nx\n{% endif %}\na\n", "a\n"),
        ("a\n{% if not no %}\nb\n{% endif %}\nc", "a\nb\nc\n"),
        ("- a\n  {% if not no %}\n  b\n  {% endif %}\n- c", "- a\n  b\n- c\n"),
        ("- a\n  - b\\\n", "- a\n  - b\\\n"),
    ],
)
def test_the_lines_of_a_template_that_only_steer_leave_no_line_behind(
    template: str, shown: str, fill: Fill
) -> None:
    assert fill(template, no=False) == shown


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
    folders = (tmp_path / "templates", tmp_path / "shipped")
    for folder, texts in zip(folders, (own, theirs), strict=True):
        folder.mkdir()
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8")

    assert Templates(folders[1], tmp_path).fill("paper.md.j2") == shown


def test_a_template_may_build_on_the_shipped_one(fill: Fill) -> None:
    base = {"base.md.j2": "a\n{% block middle %}b{% endblock %} c"}
    own = '{% extends "base.md.j2" %}{% block middle %}{{ super() }} B{% endblock %}'

    assert fill(own, base) == "a\nb B c\n"


def test_the_shipped_templates_can_be_read(tmp_path: Path) -> None:
    templates = Templates(shipped.templates(), tmp_path)

    assert templates.fill("words.md.j2") == "\n"
    with pytest.raises(UserError, match="the template"):
        templates.fill("protocol.md.j2")  # it asks for the view
