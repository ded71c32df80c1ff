"""A text that lsg writes into a file reads back as exactly that text, wherever in the file it stands."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lsgtool.characters import FORBIDDEN
from lsgtool.source.engine import ENGINES, Engine, pure
from lsgtool.source.read import read
from lsgtool.source.scalars import plain

CHARACTERS = st.characters(codec="utf-8").filter(lambda c: not FORBIDDEN.match(c))
# Mostly characters that mean something in YAML: a text of any characters hardly ever meets one.
SIGNS = st.sampled_from(" \n\t-:#'\"[]{},?&*!|>%@`\\~=.<()0123456789aåÅeExuUnoyN§–/\u00a0\u00ad")
WORDS = st.sampled_from(("null", "No", "2024-02-30", "18:00", "01", "1e3", "- ", ": ", " #", "'", '"', "---"))
TEXTS = st.one_of(
    st.text(CHARACTERS, max_size=20),
    st.text(SIGNS, max_size=12),
    st.lists(st.one_of(WORDS, st.text(SIGNS, max_size=2)), max_size=4).map("".join),
)


@given(TEXTS)
@pytest.mark.parametrize("asked", [ENGINES, (pure,)], ids=["both", "pure"])
def test_every_text_reads_back_as_itself(asked: Sequence[Engine], text: str) -> None:
    scalar = plain(text)
    assert "\n" not in scalar
    file = f"a: {scalar}\nb:\n  - {scalar}\n  - c: {scalar}\nd: {{e: {scalar}, f: [{scalar}, {scalar}]}}\n"
    reading = read(file.encode(), asked)
    assert reading.faults == ()
    assert reading.data == {"a": text, "b": [text, {"c": text}], "d": {"e": text, "f": [text, text]}}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Godkännande av dagordning", "Godkännande av dagordning"),
        ("att fastställa planen (bilaga 1).", "att fastställa planen (bilaga 1)."),
        ("Pär-Erik Ålund", "Pär-Erik Ålund"),
        ("hälsa & vård", "hälsa & vård"),
        ("bilagor/2024-09-20/strategi.pdf", "bilagor/2024-09-20/strategi.pdf"),
        ("2024-09-20", "2024-09-20"),
        ("31", "31"),
        ("", '""'),
        ("09.00–12.00", '"09.00–12.00"'),
        ("18:00", '"18:00"'),
        ("01234", '"01234"'),
        ("1e3", '"1e3"'),
        ("no", '"no"'),
        ("Null", '"Null"'),
        ("~", '"~"'),
        ("Plan: del 2", '"Plan: del 2"'),
        ("Bilaga #3", '"Bilaga #3"'),
        ("a, b", '"a, b"'),
        ("- a", '"- a"'),
        ("*fet*", '"*fet*"'),
        (" a", '" a"'),
        ("a  b", '"a  b"'),
        ('säg "hej"', r'"säg \"hej\""'),
        (r"C:\protokoll", r'"C:\\protokoll"'),
        ("två\nrader", r'"två\nrader"'),
        ("§\u00a031", r'"§\u00a031"'),
        ("\ue000\U000f0001", r'"\ue000\U000f0001"'),
    ],
)
def test_texts_as_they_are_written(text: str, written: str) -> None:
    assert plain(text) == written


def test_what_no_file_may_hold_is_not_written() -> None:
    with pytest.raises(ValueError, match="no file may hold this text"):
        plain("a\x07b")
