"""A template may come from anybody: it can show the minutes and nothing else."""

from datetime import date
from pathlib import Path

import pytest

from lsgtool.errors import UserError
from lsgtool.model.decision import Money
from lsgtool.papers.templates import Templates
from lsgtool.papers.view import Markdown

ELSEWHERE = "the secret of another file"

ESCAPES = [
    # into Python
    "{{ ''.__class__.__mro__ }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ money.__class__.__init__.__globals__ }}",
    "{{ ''|attr('__class__') }}",
    "{{ '{0.__class__}'.format(day) }}",
    "{{ '%s'.__mod__(day) }}",
    "{{ self.__init__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ range.__globals__ }}",
    "{{ namespace.__init__.__globals__ }}",
    "{% macro m() %}{% endmacro %}{{ m.__call__.__globals__ }}",
    "{{ cycler.__init__ }}",
    "{{ lipsum.__globals__ }}",
    "{{ joiner() }}",
    "{% import 'os' as os %}{{ os }}",
    "{{ open('secret.txt') }}",
    "{{ eval('1') }}",
    "{{ __import__('os') }}",
    # into other files
    "{% include '../secret.txt' %}",
    "{% include '../../etc/passwd' %}",
    "{% include '/etc/passwd' %}",
    "{% import '../secret.txt' as secret %}",
    "{% extends '../secret.txt' %}",
    "{% include 'inner/../../secret.txt' %}",
    r"{% include '..\secret.txt' %}",
    "{{ money.parse_file(path) }}",
    "{{ money.parse_file }}{{ money.parse_raw('1') }}",
    "{{ money.model_validate_json('1') }}",
    # changing what the next paper sees
    "{{ numbers.append(4) }}",
    "{{ numbers.clear() }}",
    "{{ table.update({1: 2}) }}",
    "{{ table.pop('a') }}",
    "{% do numbers.append(4) %}",
    "{% set money.amount = 7 %}",
    "{{ money.model_copy() }}",
    # what is not the same tomorrow
    "{{ day.today() }}",
    "{{ numbers | random }}",
    "{{ lipsum() }}",
    # without end
    "{{ 'a' * 10**11 }}",
    "{{ 10**11 * 'a' }}",
    "{{ 2 ** 100 }}",
    "{{ [1] * 100000000000 }}",
    "{{ 'a' | center(10**11) }}",
    "{{ 'a' | indent(100000000000) }}",
    "{{ '%100000000000d' | format(1) }}",
    # what is no text
    "{{ range }}",
    "{{ money }}",
    "{{ numbers }}",
    # what no file may hold
    "a\x01b",
    "a\x1b[31mb",
    "{{ text }}\u202e",
    "{{ range(10000000) | list }}",
    "{% for x in range(100001) %}{% endfor %}",
]


@pytest.mark.parametrize("template", ESCAPES)
def test_a_template_cannot_get_out(template: str, tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    (folder / "inner").mkdir(parents=True)
    (tmp_path / "secret.txt").write_text(ELSEWHERE, encoding="utf-8")
    (folder / "paper.md.j2").write_text(template, encoding="utf-8")
    numbers, table = [1, 2, 3], {"a": 1}
    money = Money.model_validate({"amount": "400000"})

    with pytest.raises(UserError) as raised:
        Templates(folder).fill(
            "paper.md.j2",
            day=date(2024, 9, 20),
            money=money,
            numbers=numbers,
            table=table,
            path=str(tmp_path / "secret.txt"),
            text=Markdown("*text*"),
        )

    assert ELSEWHERE not in str(raised.value.message)
    assert (numbers, table, money.amount) == ([1, 2, 3], {"a": 1}, 400_000)


@pytest.mark.parametrize(
    ("template", "word"),
    [
        ("{{ day.isoformat() }}", "isoformat"),
        ("{{ text.upper() }}", "upper"),
        ("{{ money.parse_file(text) }}", "parse_file"),
        ("{% for x in [1] %}{{ loop.cycle(1, 2) }}{% endfor %}", "cycle"),
    ],
)
def test_what_a_template_calls_and_may_not_is_named(template: str, word: str, tmp_path: Path) -> None:
    (tmp_path / "paper.md.j2").write_text(template, encoding="utf-8")
    money = Money.model_validate({"amount": "1"})

    with pytest.raises(UserError) as raised:
        Templates(tmp_path).fill("paper.md.j2", day=date(2024, 9, 20), text="x", money=money)

    assert raised.value.message.fields["reason"] == f"`{word}` cannot be called in a template"
