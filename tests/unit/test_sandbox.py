"""A template may come from anybody: it can show the minutes and nothing else."""

from datetime import date
from pathlib import Path

import pytest

from lsgtool.errors import UserError
from lsgtool.messages import english
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
    "{{ '%100000000000d' % 1 }}",
    "{{ (10**11) % 7 }}",
    # into HTML, which no paper is made of
    "{{ 'a' | urlize }}",
    "{{ {'a': 1} | xmlattr }}",
    "{{ 'a' | escape }}",
    # what is no text
    "{{ numbers ~ 'a' }}",
    "{{ numbers | string }}",
    "{{ [numbers] | join }}",
    "{{ [[1], [2]] | sum(start=[]) }}",
    "{{ range }}",
    "{{ money }}",
    "{{ numbers }}",
    "{{ namespace() ~ '' }}",
    "{{ namespace() | safe }}",
    "{{ money is lower }}",
    "{% macro m() %}{% endmacro %}{{ m | string }}",
    # what lies somewhere else in the memory tomorrow
    "{{ numbers | map('string') ~ '' }}",
    "{{ numbers | map('string') | safe }}",
    "{{ [numbers | map('string')] | join }}",
    "{{ day.today | string }}",
    "{{ [day] | map(attribute='today') | join }}",
    "{{ text.upper ~ '' }}",
    "{{ self ~ '' }}",
    "{% for x in [1] %}{{ loop ~ '' }}{% endfor %}",
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


WORDS = [{"small": "a", "capital": ""}] * 30

ENDLESS = [
    # loops in loops
    "{% for a in range(1000) %}{% for b in range(1000) %}{% endfor %}{% endfor %}",
    "{% for a in range(9999) %}{% for b in range(9999) if false %}{% endfor %}{% endfor %}",
    "{% for a in numbers %}{% for b in range(99999) %}{{ b }}{% endfor %}{% endfor %}",
    "{% for a in range(9999) %}{{ range(9999) | list | length }}{% endfor %}",
    "{% for a in range(9999) %}{{ range(9999) | select('eq', -1) | list | length }}{% endfor %}",
    "{% for a in range(9999) %}{{ many | select('eq', -1) | list | length }}{% endfor %}",
    "{% for a in range(9999) %}{{ range(9999) | map('string') | join | length }}{% endfor %}",
    "{% for a in range(9999) %}{{ many | sort | first }}{% endfor %}",
    "{% for a in range(9999) %}{{ many == many[1:] }}{% endfor %}",
    "{% for a in range(9999) %}{{ 'a' in many }}{% endfor %}",
    "{% for a in range(9999) %}{% set x = many[1:] %}{% endfor %}",
    # filters that look at a value only when it is asked for
    "{% for a in range(9999) %}{{ 'a' in many | map('d') }}{% endfor %}",
    "{% for a in range(9999) %}{{ range(9999) | map('d') | map('d') | sum }}{% endfor %}",
    "{% for a in range(9999) %}{{ many | map('d') | max }}{% endfor %}",
    "{% for a in range(9999) %}{{ range(1, 9999) | reject | first is defined }}{% endfor %}",
    "{% for a in range(99999) %}{{ 'a' in words | selectattr('capital') }}{% endfor %}",
    "{% for a in range(99999) %}{{ 'a' in words | rejectattr('small') }}{% endfor %}",
    "{% set n = namespace(x=many) %}{% for a in range(40000) %}{% set n.x = n.x | select %}{% endfor %}",
    "{% set n = namespace(x=many) %}{% for a in range(40000) %}{% set n.x = n.x | unique %}{% endfor %}",
    "{% macro m() %}{{ varargs[0] }}{% endmacro %}{% for a in range(9999) %}{{ m(*many) }}{% endfor %}",
    # macros and templates that call each other
    "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(40) }}",
    "{% macro m() %}{{ caller() }}{{ caller() }}{% endmacro %}"
    + ("{% call m() %}" * 30 + "a" + "{% endcall %}" * 30),
    "{% include 'twice0.md.j2' %}",
    # what grows
    "{% set n = namespace(x='a') %}{% for a in range(60) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
    "{% set n = namespace(x='a') %}{% for a in range(60) %}{% set n.x = n.x + n.x %}{% endfor %}",
    "{% set n = namespace(x='a') %}{% for a in range(60) %}{% set n.x = n.x|replace('a','aa') %}{% endfor %}",
    "{% set n = namespace(x='aa') %}{% for a in range(60) %}{% set n.x = n.x | hang(n.x) %}{% endfor %}",
    "{% set n = namespace(x='aa') %}{% for a in range(60) %}{% set n.x = many | join(n.x) %}{% endfor %}",
    "{% set n = namespace(x=1) %}{% for a in range(60) %}{% set n.x %}{{n.x}}{{n.x}}{% endset %}{% endfor %}",
    "{% set n = namespace(x=[1]) %}{% for a in range(60) %}{% set n.x = n.x + n.x %}{% endfor %}",
    "{% set n = namespace(x=[1]) %}{% for a in range(60) %}{% set n.x = [n.x, n.x] %}{% endfor %}",
    "{% set n = namespace(x=1) %}{% for a in range(60) %}{% set n.x = {'a': n.x, 'b': n.x} %}{% endfor %}",
    "{% set n = namespace(x=(1,)) %}{% for a in range(60) %}{% set n.x = (n.x, n.x) %}{% endfor %}",
    "{% set x %}long words{% endset %}{% for a in range(99999) %}{{ x }}{% endfor %}",
    "{% for a in range(9999) %}" + "long words " * 100 + "{% endfor %}",
]


@pytest.mark.parametrize("template", ENDLESS)
def test_a_template_goes_on_for_no_longer_than_its_content_asks(template: str, tmp_path: Path) -> None:
    (tmp_path / "paper.md.j2").write_text("\n" + template, encoding="utf-8")
    for step in range(30):
        inner = f"{{% include 'twice{step + 1}.md.j2' %}}" * 2 if step < 29 else "a"
        (tmp_path / f"twice{step}.md.j2").write_text(inner, encoding="utf-8")

    with pytest.raises(UserError) as raised:
        Templates(tmp_path).fill("paper.md.j2", numbers=[1, 2, 3], many=list(range(999)), words=WORDS)

    assert "goes on for longer than its content asks" in english(raised.value.message)
    assert raised.value.message.fields["line"] != 0


TWICE = (
    "{% set n = namespace(x=1) %}{% for a in range(60) %}{% set n.x = namespace(a=n.x, b=n.x) %}{% endfor %}"
)


@pytest.mark.parametrize(
    ("shown", "reason"),
    [
        ("{{ n.x ~ '' }}", "a `Namespace` is no text; name a part of it, or use `listed` or `join`"),
        ("{{ n.x | safe }}", "a `Namespace` is no text; name a part of it, or use `listed` or `join`"),
        ("{{ numbers[n.x] }}", "list object has no element namespace"),
        ("{{ numbers | map(n.x) | list }}", "No filter named namespace."),
    ],
)
def test_a_text_that_would_be_endless_is_not_even_begun(shown: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "paper.md.j2").write_text(TWICE + shown, encoding="utf-8")

    with pytest.raises(UserError) as raised:
        Templates(tmp_path).fill("paper.md.j2", numbers=[1, 2, 3])

    assert raised.value.message.fields["reason"] == reason


def test_a_value_that_is_missing_is_no_words_wherever_it_is_joined(tmp_path: Path) -> None:
    template = "{{ nobody }}{{ nobody ~ 'a' }}{{ nobody | string }}{{ [nobody, 'b'] | join }}"
    (tmp_path / "paper.md.j2").write_text(template, encoding="utf-8")

    assert Templates(tmp_path).fill("paper.md.j2", nobody=None) == "ab\n"


def test_what_a_template_may_spend_grows_with_what_it_shows(tmp_path: Path) -> None:
    square = "{% for a in many %}{% for b in many %}{{ '.' if a == b }}{% endfor %}{% endfor %}"
    (tmp_path / "paper.md.j2").write_text(square, encoding="utf-8")

    for many in (10, 100, 200):
        words = [f"§ {number} of many" for number in range(many)]
        assert Templates(tmp_path).fill("paper.md.j2", many=words) == "." * many + "\n"
    with pytest.raises(UserError, match="goes on"):
        Templates(tmp_path).fill("paper.md.j2", many=list(range(4000)))


def test_one_paper_does_not_pay_for_the_next(tmp_path: Path) -> None:
    (tmp_path / "paper.md.j2").write_text("{% for a in range(30000) %}{% endfor %}", encoding="utf-8")

    for _ in range(20):
        assert Templates(tmp_path).fill("paper.md.j2") == "\n"


@pytest.mark.parametrize(
    ("template", "word"),
    [
        ("{{ day.isoformat() }}", "isoformat"),
        ("{{ text.upper() }}", "upper"),
        ("{{ [day] | map(attribute='today') | list | length }}", "today"),
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
