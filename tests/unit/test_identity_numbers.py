"""Every identity number is found however it is written, and no number that only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from tests.helpers.identity import BORN, FORMS, SERIAL, WIDE, write

from lsgtool.identity_numbers import identity_numbers

WORDS = st.sampled_from(
    [
        "",
        "Ärendet gäller ",
        "pnr",
        "§ 12 ",
        "Bo Lund, född ",
        "(",
        "2024-09-20 ",
        "nr 3: ",
        "1:",
        "tel 090-12 34 56, ",
    ]
)
AFTER = st.sampled_from(["", ".", ", Åsele", ")", " och 3 till", " 2024", "\n\n10", "-", "kr", "/", "."])


def numbers(off: SearchStrategy[int]) -> SearchStrategy[str]:
    """Make numbers in every form, each with its check digit moved by `off`."""
    form = st.sampled_from(FORMS)
    return st.builds(write, form, BORN, SERIAL, coordination=st.booleans(), off=off)


@given(numbers(st.just(0)), WORDS, AFTER)
def test_every_number_is_found(number: str, before: str, after: str) -> None:
    assert list(identity_numbers(before + number + after)) == [len(before)]


@given(numbers(st.just(0)))
def test_digits_may_be_wide(number: str) -> None:
    assert list(identity_numbers(number.translate(WIDE))) == [0]


@given(numbers(st.integers(1, 9)), WORDS, AFTER)
def test_one_with_a_wrong_check_digit_never_is(number: str, before: str, after: str) -> None:
    assert list(identity_numbers(before + number + after)) == []


@given(
    st.integers(0, 99), st.integers(20, 99), st.integers(0, 99), st.integers(0, 9999), st.sampled_from(FORMS)
)
def test_organisation_numbers_never_are(year: int, third: int, day: int, last: int, form: str) -> None:
    number = form.format(century="16", born=f"{year:02}{third:02}{day:02}", last=f"{last:04}")

    assert list(identity_numbers(f"org.nr {number}, Umeå")) == []


@pytest.mark.parametrize(
    "number",
    [
        "000229-3231",  # 2000 was a leap year
        "20000229-3231",
        "19640823+3234",
        "640823+3234",
        "18991231-3237",
        "640883-3231",  # a coordination number
        "070101-1231",
        "0701011231",
        "20230101-1231",  # or a period: it is to be written otherwise
    ],
)
def test_numbers_of_all_centuries_are_found(number: str) -> None:
    assert found(f"pnr {number}") == [4]


def found(text: str) -> list[int]:
    return list(identity_numbers(text))


# Each would have a valid day of birth and a valid check digit if it were read as an identity number.
@pytest.mark.parametrize(
    "text",
    [
        "mobil 0701011231",
        "Tel: 0701011231",
        "ring 0701011231",
        "Telefonnummer: 0701011231",
        "070-101 12 31",
        "070 101 12 31",
        "0701-01 12 31",
        "240920 1304–1500",
        "20240920 1304-1500",
        "20240920 1304.30",
        "0910-240920 1304",
        "640823-32341",
        "1640823-3234",
        "1196408233234",
        "1964082332341",
        "19000229-3231",  # 1900 was no leap year
        "640800-3231",
        "641323-3237",
        "| 640823 | 3234 |",
        "640823 och 3234",
        "640823/3234",
        "6408.23-3234",
        "64 08 23 32 34",
        "SE6408233234123456",
        "640 823 323 kr och 4 öre",
    ],
)
def test_what_is_no_identity_number(text: str) -> None:
    assert found(text) == []
