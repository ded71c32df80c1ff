"""What is said of a faulty template: which one, on which line."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeAlias

import pytest
from tests.helpers.showing import said

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.papers.templates import Templates

Fill: TypeAlias = Callable[..., str]


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


def test_a_template_from_an_older_lsg_is_told_what_it_lacks(fill: Fill) -> None:
    with pytest.raises(UserError) as raised:
        fill(
            '{% import "words.md.j2" as w %}\n{{ w.place(day) }}', {"words.md.j2": "{% set day = 1 %}"}, day=1
        )

    assert said(raised.value) == (
        "the template words.md.j2 has no `place`, and another one needs it\n"
        "    take it over from the words.md.j2 that comes with lsg, or use that one"
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
        Templates(tmp_path).fill("paper.md.j2")


def test_a_template_that_is_nowhere_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        Templates(tmp_path).fill("paper.md.j2")

    assert "'paper.md.j2' not found" in english(raised.value.message)
