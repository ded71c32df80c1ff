"""Names in a template that nobody knows are all told at once, each with its line, column and way out."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lsgtool import shipped
from lsgtool.render.press import Draft

if TYPE_CHECKING:
    from tests.template.conftest import Check

NEAR = "did you mean `{}`?".format
IN_LIST = "what this list holds has no `{}`".format

MISSPELT = [
    # names of the view, and what they have
    ("{{ bodi }}", 4, "there is no `bodi` here", NEAR("body")),
    ("{{ chair.titel }}", 10, "`chair` has no `titel`", NEAR("title")),
    ("{{ day.yaer }}", 8, "`day` has no `yaer`", NEAR("year")),
    ("{% if plaec %}{% endif %}", 7, "there is no `plaec` here", NEAR("place")),
    ("{% for x in itmes %}{% endfor %}", 13, "there is no `itmes` here", NEAR("items")),
    ("{% for x in items %}{{ x.matter.titel }}{% endfor %}", 33, "`x.matter` has no `titel`", NEAR("title")),
    ("{% for x in items %}{{ loop.lsat }}{% endfor %}", 29, "`loop` has no `lsat`", NEAR("last")),
    ("{% for x in items if x.lable %}{% endfor %}", 24, "`x` has no `lable`", NEAR("label")),
    ("{% for one in items %}{% endfor %}{{ own }}", 38, "there is no `own` here", ""),
    ("{{ items[0].lable }}", 13, "`…` has no `lable`", NEAR("label")),
    ("{{ (items | first).lable }}", 20, "`…` has no `lable`", NEAR("label")),
    ("{{ items | map(attribute='lable') | join }}", 27, IN_LIST("lable"), NEAR("label")),
    ("{{ items | selectattr('standign') | list }}", 24, IN_LIST("standign"), NEAR("standing")),
    ("{{ items | map(attribute='matter.titel') | join }}", 34, IN_LIST("titel"), NEAR("title")),
    (
        "{% for x in items | sort | reverse %}{{ x.lable }}{% endfor %}",
        43, "`x` has no `lable`", NEAR("label"),
    ),
    ("{% set x = chair %}{{ x.titel if x }}", 25, "`x` has no `titel`", NEAR("title")),
    ("{% with x = chair %}{{ x.titel }}{% endwith %}", 26, "`x` has no `titel`", NEAR("title")),
    ("{{ (chair or secretary).titel }}", 25, "`…` has no `titel`", NEAR("title")),
    ("{{ (chair if body else secretary).titel }}", 35, "`…` has no `titel`", NEAR("title")),
    # macros are looked into with what they are called with
    ("{% macro m(x) %}{{ x.titel }}{% endmacro %}{{ m(chair) }}", 22, "`x` has no `titel`", NEAR("title")),
    ("{% macro m(x) %}{{ x.titel }}{% endmacro %}{{ m(x=chair) }}", 22, "`x` has no `titel`", NEAR("title")),
    ("{% macro m(x) %}{{ bodi }}{% endmacro %}", 20, "there is no `bodi` here", NEAR("body")),
    (
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(body, day) }}",
        10, "`m` does not take so much", "it takes: x",
    ),
    ("{% macro m() %}{% endmacro %}{{ m(1) }}", 10, "`m` does not take so much", "it takes nothing"),
    # other templates
    ("{{ w.persn(chair) }}", 6, "the template words.md.j2 has no `persn`", NEAR("person")),
    ("{% from 'words.md.j2' import persn %}", 30, "the template words.md.j2 has no `persn`", NEAR("person")),
    ("{% include 'word.md.j2' %}", 13, "there is no template `word.md.j2`", NEAR("words.md.j2")),
    # filters and tests
    ("{{ day | dya }}", 10, "there is no filter `dya`", NEAR("day")),
    ("{{ body is nunber }}", 12, "there is no test `nunber`", NEAR("number")),
    ("{% filter uper %}a{% endfilter %}", 11, "there is no filter `uper`", NEAR("upper")),
]  # fmt: skip


@pytest.mark.parametrize(("line", "column", "message", "hint"), MISSPELT)
def test_a_name_that_is_not_known_is_told_with_its_place(
    line: str, column: int, message: str, hint: str, check_minutes: "Check"
) -> None:
    own = f'{{%- import "words.md.j2" as w -%}}\n# {{{{ document }}}}\n{line}\n'
    ((place, what, way_out),) = check_minutes({"protocol.md.j2": own})
    assert (place, what) == (f"templates/protocol.md.j2:3:{column}", message)
    assert way_out == hint or (not hint and way_out.startswith("known here: "))


KNOWN = [
    "{{ body }}{{ en_space }}{% for x in range(3) %}{{ x }}{% endfor %}",
    "{% set n = namespace(a=1) %}{% set n.a = 2 %}{{ n.a }}",
    "{% for x in items %}{{ loop.index }}{{ x.matter.title }}{% else %}{{ body }}{% endfor %}",
    "{% if false %}{% set x = 1 %}{% endif %}{{ x is defined }}{{ nowhere is defined }}",
    "{{ nowhere | default('a') }}",
    "{% macro m(x, y=1) %}{{ x }}{{ y }}{{ caller() }}{% endmacro %}{% call m(body) %}a{% endcall %}",
    "{% macro m(x) %}{{ x }}{{ varargs | join }}{% endmacro %}{{ m(body, 2, 3) }}",
    "{% block a %}{{ body }}{% endblock %}",
    "{% set a, b = 1, 2 %}{{ a }}{{ b }}",
    "{% for kind, word in w.roles | dictsort %}{{ kind }}{{ word.anything }}{% endfor %}",
    "{{ w.roles['chair'] }}{{ items | length }}{{ day.year }}{{ body[1:] }}",
    "{% include 'nowhere.md.j2' ignore missing %}",
    "{% set x %}{{ body }}{% endset %}{{ x }}",
    "{% if chair %}{{ w.person(chair) }}{% endif %}",
]


@pytest.mark.parametrize("line", KNOWN)
def test_what_is_known_is_not_told(line: str, check_minutes: "Check") -> None:
    own = f'{{%- import "words.md.j2" as w -%}}\n# {{{{ document }}}}\n{line}\n'
    assert check_minutes({"protocol.md.j2": own}) == []


def test_all_are_told_at_once_in_the_order_of_files_and_lines(check: "Check") -> None:
    found = check(
        {
            "protocol.md.j2": "{{ bodi }}\n{{ plaec }} {{ bodi }}\n{% include 'part.md.j2' %}",
            "notice.md.j2": "{{ day | dya }}",
            "part.md.j2": "{{ chiar }}",
        }
    )
    assert [place for place, _, _ in found] == [
        "templates/notice.md.j2:1:10",
        "templates/part.md.j2:1:4",
        "templates/protocol.md.j2:1:4",
        "templates/protocol.md.j2:2:4",
        "templates/protocol.md.j2:2:16",
    ]


def test_words_from_an_older_lsg_are_told_what_they_lack(check: "Check") -> None:
    own = (
        (shipped.templates() / "words.md.j2")
        .read_text(encoding="utf-8")
        .replace("macro person(", "macro who(")
    )
    found = check({"words.md.j2": own.replace("{{ person(", "{{ who(")})
    assert found != []
    for place, message, hint in found:
        assert not place.startswith("templates/")  # it is lsg's own template that needs it
        assert message == "the template words.md.j2 has no `person`"
        assert hint.startswith(("did you mean", "known here: "))


def test_the_templates_that_come_with_lsg_have_no_flaw(check: "Check") -> None:
    own = {path.name: path.read_bytes() for path in shipped.templates().glob("*.*")}
    assert len(own) > 10
    assert check(own) == []


def test_there_is_a_sample_for_every_template_that_comes_with_lsg(drafts: tuple[Draft, ...]) -> None:
    parts = {"words.md.j2", "item.md.j2"}
    own = {path.name for path in Path(shipped.templates()).glob("*.j2")}
    assert {draft.template for draft in drafts} == own - parts
    assert len({draft.name for draft in drafts}) == len(drafts)
