"""However long and strange a text is, looking through its words takes time in proportion to its length."""

from collections.abc import Callable, Iterator
from time import process_time

import pytest

from lsgtool.identity_numbers import identity_numbers
from lsgtool.impossible_dates import impossible_dates
from lsgtool.location import Spot
from lsgtool.model.values import MARKDOWN
from lsgtool.model.walk import Leaf
from lsgtool.rules.personal_data import ADDRESS, MOBILE, NINE_DIGITS, SIX_DIGITS
from lsgtool.rules.words import DIGIT, words_with
from lsgtool.swedish_dates import dated_weekdays

SHORT, LONG = 6_250, 100_000
SLACK = 5  # what is quadratic takes 16 times as long again

SEARCHES: dict[str, Callable[[str], object]] = {
    "weekdays": lambda text: list(dated_weekdays(text)),
    "dates": lambda text: list(impossible_dates(text)),
    "numbers": lambda text: list(identity_numbers(text)),
    "addresses": ADDRESS.findall,
    "telephones": MOBILE.findall,
    "six digits": SIX_DIGITS.search,
    "nine digits": NINE_DIGITS.search,
    "lines": lambda text: [
        words.at(len(words.text) - 1, len(words.text)) for words in words_with(DIGIT, leaf(text))
    ],
}

PIECES = (
    "0",
    "1 ",
    "20",
    "070 1",
    "640823 - ",
    "640823",
    "fredag ",
    "fredag, ",
    "fredag och ",
    "fredag den\n",
    "fredag 10 oktober",
    "fredag 10 oktober, ",
    "den ",
    "den januari ",
    "31 juni ",
    "31/6 den ",
    "20240230 ",
    "2021009 ",
    "2024-13-05 ",
    "a@",
    "@gmail.",
    "a.b-",
    "*_\\",
    "1**",
    " ",
    "\n",
    "\u00a0",
    "-–−",
    "+46 (0)",
    "AAA ",
)


def leaf(text: str) -> Iterator[Leaf]:
    yield Leaf(Spot(("remark",)), MARKDOWN, f"1{text}")


def seconds(search: Callable[[str], object], text: str) -> float:
    """Return the least time that a search takes of three."""
    took = []
    for _ in range(3):
        start = process_time()
        search(text)
        took.append(process_time() - start)
    return min(took)


@pytest.mark.parametrize("search", SEARCHES.values(), ids=SEARCHES)
@pytest.mark.parametrize("piece", PIECES, ids=repr)
def test_time_grows_with_the_length_and_no_faster(piece: str, search: Callable[[str], object]) -> None:
    short, long = piece * (SHORT // len(piece)), piece * (LONG // len(piece))
    least = 0.0005  # below this a clock tells nothing

    assert seconds(search, long) < SLACK * (LONG / SHORT) * max(seconds(search, short), least)
