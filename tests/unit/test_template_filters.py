"""The words that a template knows: days, amounts, lists, boxes and full stops."""

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

import pytest

from lsgtool.papers.markdown_filters import boxed, full_stop, hang
from lsgtool.papers.view import Markdown

Fill: TypeAlias = Callable[..., str]


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("{{ day | day }}", "20\u00a0september\u00a02024"),
        ("{{ day | weekday }}", "fredag"),
        ("{{ day | weekday_and_day | capitalize }}", "Fredag 20\u00a0september\u00a02024"),
        ("{{ 400000 | amount }} kr", "400\u00a0000\u00a0kr"),
        ('{{ ["Umeå", "Malå"] | listed }}', "Umeå och Malå"),
        ("a{{ en_space }}b", "a\u2002b"),
        ('{{ "från kl. 9, SIP" | sentence }}', "Från kl.\u00a09, SIP"),
        ('{{ "åtgärd" | sentence }}{{ "" | sentence }}', "Åtgärd"),
        ("§ 31 och 16 april", "§\u00a031 och 16\u00a0april"),
    ],
)
def test_words_that_a_template_knows(template: str, shown: str, fill: Fill) -> None:
    assert fill(template, day=date(2024, 9, 20)) == f"{shown}\n"


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
        # What was judged is what is printed: a line break stays one, and odd spaces are letters.
        ("a  \nb", "> a  \n> b"),
        ("a\n\u00a0\n1. b", "> a\n> \u00a0\n> 1. b"),
        ("\u00a0> a", "> \u00a0> a"),
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
        ("**att godkänna**", "**att godkänna**."),
        ("att godkänna **planen.**", "att godkänna **planen.**"),
        ("att läsa [planen](https://a.example/)", "att läsa [planen](https://a.example/)."),
        ("att läsa [planen.](https://a.example/)", "att läsa [planen.](https://a.example/)"),
        ("att läsa <https://a.example/>", "att läsa <https://a.example/>."),
        ("att godkänna ”planen.”", "att godkänna ”planen.”"),
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
