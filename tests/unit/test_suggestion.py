"""The way out of an unknown word."""

import pytest

from lsgtool.messages import english
from lsgtool.suggestion import COMPARED, nearest, suggestion

KEYS = ("title", "presenters", "papers", "papers_sent")


@pytest.mark.parametrize(
    ("word", "known", "hint"),
    [
        ("presentrs", KEYS, "did you mean `presenters`?"),
        ("presenter", KEYS, "did you mean `presenters`?"),
        ("paper_sent", KEYS, "did you mean `papers_sent`?"),
        ("beslut", KEYS, "known here: title, presenters, papers, papers_sent"),
        ("", KEYS, "known here: title, presenters, papers, papers_sent"),
        ("umeå", ("umea", "vannas"), "did you mean `umea`?"),
        ("lsg", (), "none is known here"),
    ],
)
def test_the_nearest_word_or_else_all_of_them(word: str, known: tuple[str, ...], hint: str) -> None:
    assert english(suggestion(word, known)) == hint


def test_the_known_words_may_come_one_by_one() -> None:
    assert english(suggestion("x", iter(KEYS))) == "known here: title, presenters, papers, papers_sent"


def test_among_too_many_words_none_is_looked_for_that_is_spelt_alike() -> None:
    words = [f"ord-{number}" for number in range(COMPARED)]

    assert nearest("ors-7", words) is not None
    assert nearest("ors-7", [*words, "till"]) is None
    assert nearest("til", [*words, "till"]) == "till"
