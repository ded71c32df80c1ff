"""The way out of an unknown word."""

import pytest

from lsgtool.messages import english
from lsgtool.suggestion import suggestion

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
