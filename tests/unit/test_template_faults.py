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

NAMES = "known here: day, place, days, en_space, range, namespace, self"
DEFINED = "did you mean `defined`?"
HALVES = "see that each `{% … %}` has its end, and each bracket and quotation mark its other half"
MISSPELLED = [
    ("a\n{{ plaec }}", {}, "paper.md.j2, line 2: there is no `plaec` here", "did you mean `place`?"),
    ("{{ day.yaer }}", {}, "paper.md.j2, line 1: `day` has no `yaer`", "did you mean `year`?"),
    (
        "{% for one in days %}{{ one.day }}{{ one.yaer }}{% endfor %}",
        {},
        "paper.md.j2, line 1: `one` has no `yaer`",
        "did you mean `year`?",
    ),
    (
        "a\n\n{% if plaec %}x{% endif %}",
        {},
        "paper.md.j2, line 3: there is no `plaec` here",
        "did you mean `place`?",
    ),
    (
        "{% for x in plaecs %}x{% endfor %}",
        {},
        "paper.md.j2, line 1: there is no `plaecs` here",
        "did you mean `place`?",
    ),
    ("{{ kinds[place] }}", {}, "paper.md.j2, line 1: there is no `kinds` here", NAMES),
    ("a\n{{ day | lowre }}", {}, "paper.md.j2, line 2: there is no filter `lowre`", "did you mean `lower`?"),
    ("{{ 'a' if day is defned }}", {}, "paper.md.j2, line 1: there is no test `defned`", DEFINED),
    # Where a fault is in another template, that one is named.
    (
        '{% import "words.md.j2" as w %}\na\n{{ w.place(day) }}',
        {"words.md.j2": "{% macro place(day) %}\n\n{{ plaec }}{% endmacro %}"},
        "words.md.j2, line 3: there is no `plaec` here",
        "did you mean `place`?",  # the macro, for the value is not known in there
    ),
    (
        'a\n{% include "inner/part.md.j2" %}',
        {"inner/part.md.j2": "a\nb\nc\n{{ plaec }}"},
        "inner/part.md.j2, line 4: there is no `plaec` here",
        "did you mean `place`?",
    ),
    (
        "a\n{% include 'word.md.j2' %}",
        {"words.md.j2": ""},
        "paper.md.j2, line 2: there is no template `word.md.j2`",
        "did you mean `words.md.j2`?",
    ),
    (
        '{% include "words.md.j2" %}',
        {"words.md.j2": "a\n{{ day ~ }}"},
        "words.md.j2, line 2: this cannot be understood: unexpected 'end of print statement'",
        HALVES,
    ),
    (
        "a\n{% fi %}",
        {},
        "paper.md.j2, line 2: this cannot be understood: Encountered unknown tag 'fi'.",
        HALVES,
    ),
]


@pytest.mark.parametrize(("template", "others", "trouble", "hint"), MISSPELLED)
def test_a_fault_of_a_template_is_told_as_its_check_tells_it(
    template: str, others: dict[str, str], trouble: str, hint: str, fill: Fill, tmp_path: Path
) -> None:
    (tmp_path / "inner").mkdir()

    with pytest.raises(UserError) as raised:
        fill(template, others, day=date(2024, 9, 20), place="Umeå", days=(date(2024, 9, 20),))

    assert said(raised.value) == f"the template {trouble}\n    {hint} (`lsg template check` tells all)"


ONLY_WHILE_FILLING = [
    ("{{ place | day }}", "line 1: 'str' object has no attribute 'day'"),
    ("a\n{{ 1 / 0 }}", "line 2: division by zero"),
    ('{% set kinds = {"a": 1} %}\n{{ kinds[place] }}', "line 2: 'dict object' has no attribute 'Umeå'"),
]


@pytest.mark.parametrize(("template", "trouble"), ONLY_WHILE_FILLING)
def test_what_only_filling_a_template_shows_is_told_with_its_line(
    template: str, trouble: str, fill: Fill
) -> None:
    with pytest.raises(UserError) as raised:
        fill(template, day=date(2024, 9, 20), place="Umeå")

    assert said(raised.value) == (
        f"the template paper.md.j2, {trouble}\n"
        "    mend the template in templates/, or take it away to use the one that comes with lsg"
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

    with pytest.raises(UserError) as raised:
        Templates(tmp_path).fill("paper.md.j2")

    assert english(raised.value.message) == "`paper.md.j2` is not text in UTF-8"


def test_a_template_that_is_nowhere_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        Templates(tmp_path).fill("paper.md.j2")

    assert "'paper.md.j2' not found" in english(raised.value.message)
