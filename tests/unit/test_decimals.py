"""Decimals are written as the reader writes them."""

import pytest

from lsgtool.decimals import decimal
from lsgtool.messages import english, msg


@pytest.mark.parametrize("number", ["4.5", "12.05", "0.5", "13", "-1.5"])
def test_in_english_a_number_stays_as_it_is(number: str) -> None:
    assert english(msg("{number} pt", number=decimal(number))) == f"{number} pt"
