"""Texts of a template that no paper shows, templates that no paper is made of, and what cannot be read."""

from typing import TYPE_CHECKING

import pytest
from tests.writers.looks import jpeg, png, with_picture

from lsgtool import shipped

if TYPE_CHECKING:
    from tests.template.conftest import Check

TOO_DEEP = "too many parts stand inside each other here"
STEP = (
    "{{% macro m{} %}}" + "{{% if 1 %}}" * 40 + "{{{{ m{}() }}}}" + "{{% endif %}}" * 40 + "{{% endmacro %}}"
)
CHAIN = [*(STEP.format(f"{n}()", n + 1) for n in range(50)), "{% macro m50() %}{% endmacro %}{{ m0() }}"]
INTO_AN_IF = "put both the words and the value into `{% if … %}` and `{% endif %}`"


def test_text_outside_the_macros_of_an_imported_template(check: "Check") -> None:
    macro = "{#- ord -#}\n{% set a = 1 %}\n{% macro m() %}\ntext\n{% endmacro %}\n"
    own = macro + "\n  text\n{% if a %}\n{{ a }}\n{% endif %}\n"
    nowhere = "this text is printed nowhere: the template is imported for its macros alone"
    assert check({"protocol.md.j2": '{% import "own.md.j2" as o %}{{ o.m() }}', "own.md.j2": own}) == [
        ("templates/own.md.j2:7:3", nowhere, "put it into a macro, or take it away"),
        ("templates/own.md.j2:9:1", nowhere, "put it into a macro, or take it away"),
    ]


def test_text_of_a_template_that_is_included_as_well_is_printed(check: "Check") -> None:
    own = '{% import "own.md.j2" as o %}{% include "own.md.j2" %}'
    assert check({"protocol.md.j2": own, "own.md.j2": "text"}) == []


def test_text_outside_the_blocks_of_a_template_that_extends_another(check: "Check") -> None:
    own = '{% extends "base.md.j2" %}\ntext\n{% block a %}\ntext\n{% endblock %}\n'
    assert check({"protocol.md.j2": own, "base.md.j2": "a {% block a %}{% endblock %}"}) == [
        (
            "templates/protocol.md.j2:2:1",
            "this text is printed nowhere: it stands outside the blocks of a template that extends another",
            "put it into a block, or take it away",
        )
    ]


@pytest.mark.parametrize(
    ("line", "value", "column"),
    [
        ("Plats: {{ place }}", "place", 11),
        ("{% if time %}Kl. {{ time }}, {{ place }}{% endif %}", "place", 33),
        ("{% for x in others %}Namn: {{ x.person.title }}{% endfor %}", "x.person.title", 31),
    ],
)
def test_words_whose_value_may_be_missing(line: str, value: str, column: int, check: "Check") -> None:
    message = f"`{value}` may be missing, and then only the words beside it are printed"
    found = check({"protocol.md.j2": f"# a\n{line}\n"})
    assert found == [(f"templates/protocol.md.j2:2:{column}", message, INTO_AN_IF)]


@pytest.mark.parametrize(
    "line",
    [
        "{{ place }}",
        "{{ remark }}",
        "| {{ place }} | {{ time }} |",
        "Plats: {{ body }}",
        "{% if place %}Plats: {{ place }}{% endif %}",
        "{% if place is not none and time %}Plats: {{ place }}, {{ time }}{% endif %}",
        "{% if not place %}{% elif time %}Tid: {{ time }}{% endif %}",
        "Plats: {{ place or 'okänd' }}",
        "Plats: {{ place if place else 'okänd' }}",
        "Plats: {{ place | default('okänd', true) }}",
        "{% for x in others if x.person.title %}Namn: {{ x.person.title }}{% endfor %}",
    ],
)
def test_a_value_that_is_asked_for_or_stands_alone_may_be_missing(line: str, check: "Check") -> None:
    assert check({"protocol.md.j2": f"# a\n{line}\n"}) == []


def test_comments_and_addresses_that_not_all_formats_show(check: "Check") -> None:
    comment = "# a\n\n{#- <!-- fine --> -#}\nb <!-- c -->\n\n"
    own = comment + "{% if body %}\nd\n [e]: https://a.example\n{% endif %}\n"
    assert check({"protocol.md.j2": own}) == [
        (
            "templates/protocol.md.j2:4:1",
            "a comment of HTML is no comment in a paper: some formats show it and others do not",
            "write `{# … #}` instead, which is shown nowhere",
        ),
        (
            "templates/protocol.md.j2:8:2",
            "an address on a line of its own does not show in every format",
            "write the address where the link stands: `[words](https://…)`",
        ),
    ]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("protokol.md.j2", "did you mean `protocol.md.j2`?"),
        ("inner/protocol.md.j2", "did you mean `protocol.md.j2`?"),
        ("kallelse.md.j2", "did you mean `notice.md.j2`?"),
        ("Årsplan.md.j2", "did you mean `year.md.j2`?"),
        ("beslutslista.j2", "did you mean `decisions.md.j2`?"),
    ],
)
def test_a_template_that_no_paper_is_made_of(name: str, hint: str, check: "Check") -> None:
    assert check({name: "a"}) == [(f"templates/{name}:1:1", "no paper is made of this template", hint)]


def test_a_word_file_that_no_paper_is_set_in(check: "Check") -> None:
    look = (shipped.templates() / "word.docx").read_bytes()
    own = ("word.docm", "Mall.DOC", "word.dotx", "~$word.dotx", ".word.odt", "logotyp.png")
    assert check(dict.fromkeys(own, look)) == [
        (
            "",
            f"no paper is set in `templates/{name}`",
            "save it in Word as word.docx or word.dotx, without macros: that is the look of all papers",
        )
        for name in ("Mall.DOC", "word.docm")
    ]


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("a\n{{ }", "2:1", "this cannot be understood: unexpected '}'"),
        ("{% fi %}", "1:1", "this cannot be understood: Encountered unknown tag 'fi'."),
        ("a\n\n{{ 'a }}", "3:1", "this cannot be understood: unexpected char \"'\" at 6"),
        ("Umeå".encode("cp1252"), "1:1", "`templates/protocol.md.j2` is not text in UTF-8"),
        (b"a" * 1_000_001, "1:1", "`templates/protocol.md.j2` is larger than a template may be, 1 MB"),
        ("{{ " + "(" * 2000 + ")" * 2000 + " }}", "1:1", TOO_DEEP),
        ("a\n{{ body" + ".a" * 600 + " }}", "2:1", TOO_DEEP),
        ("a\n\n{{ 1" + "+1" * 5000 + " }}", "3:1", TOO_DEEP),
        ("{% if 1 %}\n{{ body" + "|upper" * 3000 + " }}\n{% endif %}", "2:1", TOO_DEEP),
        ("".join(CHAIN), "1:1", TOO_DEEP),
    ],
)  # fmt: skip
def test_a_template_that_cannot_be_read(text: str | bytes, place: str, message: str, check: "Check") -> None:
    ((where, what, hint),) = check({"protocol.md.j2": text})
    assert (where, what) == (f"templates/protocol.md.j2:{place}", message)
    assert hint


def test_a_template_with_the_mark_of_windows_at_its_beginning(check: "Check") -> None:
    text = (shipped.templates() / "notice.md.j2").read_bytes().replace(b"\n", b"\r\n")
    assert check({"notice.md.j2": b"\xef\xbb\xbf" + text}) == []


def test_what_is_wrong_in_one_template_hides_nothing_in_another(check: "Check") -> None:
    found = check(
        {"words.md.j2": "{% if %}", "protocol.md.j2": "{% import 'words.md.j2' as w %}{{ bodi }}{{ w.x }}"}
    )
    assert [place for place, _, _ in found] == ["templates/protocol.md.j2:1:35", "templates/words.md.j2:1:1"]


def test_templates_that_include_each_other_come_to_an_end(check: "Check") -> None:
    own = {
        "protocol.md.j2": "{% include 'notice.md.j2' %}",
        "notice.md.j2": "{% include 'protocol.md.j2' %}{{ bodi }}",
    }
    assert [what for _, what, _ in check(own)] == ["there is no `bodi` here"]


def own_look(data: bytes) -> bytes:
    return with_picture((shipped.templates() / "word.docx").read_bytes(), data, "Logotyp")


def test_a_look_that_papers_cannot_be_set_in_is_told(check: "Check") -> None:
    hidden = with_picture((shipped.templates() / "word.docx").read_bytes(), png(), "Logo\u202etyp")
    ((_, what, _),) = check({"word.docx": hidden})
    assert what == (
        "papers cannot be set in `templates/word.docx`: the alternative text of a picture, `Logotyp`,"
        " has an invisible character: U+202E"
    )


def test_a_logo_is_looked_at_whatever_papers_are_made(check: "Check") -> None:
    assert check({"word.docx": own_look(png())}) == []
    ((_, what, _),) = check({"word.docx": own_look(png()[:60])})
    assert what.endswith("is damaged or far too large, and html and pdf leave it out")


def test_what_only_the_typesetter_sees_in_a_logo_or_a_font(check: "Check") -> None:
    pytest.importorskip("typst", reason="PDF is not made here")
    ((_, what, _),) = check({"word.docx": own_look(jpeg())})  # whole, and no picture that could be shown
    assert what.startswith("no PDF is made: ")
    ((_, what, _),) = check({"word.docx": own_look(png()), "fonts/Ours.ttf": b"no font"})
    assert what.endswith("Ours.ttf` is no font that papers can be set in")
