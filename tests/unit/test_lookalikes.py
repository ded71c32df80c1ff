"""What looks like an identity number is found, however it is written; what has a form of its own is not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.identity import BORN, FORMS, SERIAL, WIDE, write

from lsgtool.lookalikes import digits_of, lookalikes

OFF = st.integers(0, 9)
SIGNED = tuple(form for form in FORMS if any(sign in form for sign in "-+–−‑"))
IN_SHORT = tuple(form for form in SIGNED if "century" not in form)
LAST_CENTURY = st.dates(date(1950, 1, 1), date(1999, 12, 31))


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in lookalikes(text)]


@given(
    st.builds(write, st.sampled_from(IN_SHORT), BORN, SERIAL, off=OFF)
    | st.builds(write, st.sampled_from(SIGNED), LAST_CENTURY, SERIAL, off=OFF)
)
def test_every_form_with_a_sign_is_found_with_any_check_digit(number: str) -> None:
    assert found(f"Ärendet gäller {number}.") == [number]


@given(st.builds(write, st.sampled_from(FORMS), LAST_CENTURY, SERIAL, coordination=st.booleans(), off=OFF))
def test_somebody_born_in_the_last_century_is_found_in_every_form(number: str) -> None:
    assert found(f"({number.translate(WIDE)})") == [number.translate(WIDE)]


# The check digit of 640823-3234 is right, that of 640823-3235 is wrong.
@pytest.mark.parametrize(
    "number",
    [
        "640823-3234",
        "640823-3235",
        "19640823-3235",
        "640823 3235",
        "640823\u00a03235",
        "640823  3235",
        "6408233235",
        "196408233235",
        "64 08 23 3235",
        "64 08 23-3235",
        "64 08 23 32 35",
        "64.08.23-3235",
        "640823.3235",
        "640823/3235",
        "640823-32 35",
        "640823 1234",
        "1964-08-23-3235",
        "1964-08-23 3235",
        "1964.08.23.3235",
        "1964 0823 3235",
        "1964 08 23 - 3235",
        "640823 – 3235",
        "640823-\n3235",
        "640823\n3235",
        "640823 -\n  3235",
        "640823+3235",
        "640883-3235",  # a coordination number
        "６４０８２３-３２３５",
        "6 4 0 8 2 3 3 2 3 5",
        "6 4 0 8 2 3 - 3 2 3 5",
        "1 9 6 4 0 8 2 3 3 2 3 5",
        "070101-1235",
        "20100823-3235",
        "2010-08-23-3235",
        "100823 3235",
        "640823--3235",
        "640823 -- 3235",
        "640823..3235",
        "640823.-3235",
        "20100823--3235",
        "64-0823-3234",
        "640823, 3234",
        "640823: 3234",
        "640823 (3234",
        "640823•3234",
        "640823~3234",
        "640823 | 3234",
        "640823\u206a3235",
        "64\u200e0823\u034f-3\ufe0f2\u180e35",
        "⁶⁴⁰⁸²³-³²³⁵",
        "640823%2D3235",
        "640823%20%E2%80%93%203235",
        "640823&ndash;3235",
        "&#54;40823&#x2011;3235",
        "640823\\x2d3235",
        "640823\\u2011\\n   3235",
        "640823-**3235",
        "640823\\-3235",
        "640823_3235",
        "640823*3235",
        "640823-T234",
        "19640823-T234",
        "640823T234",
        "640823 R234",
        "640823--x234",
        "240920-T234",
    ],
)
@pytest.mark.parametrize(
    ("before", "after"), [("", ""), ("Bo, född ", ", Åsele"), ("(", ") 5"), ("§ 12: ", ".")]
)
def test_what_looks_like_one(number: str, before: str, after: str) -> None:
    assert found(before + number + after) == [number]


@pytest.mark.parametrize("text", ["pnr640823-3235", "född640823-3235", "SE-640823-3235", "12 640823-3235 5"])
def test_what_stands_beside_hides_none(text: str) -> None:
    assert found(text) == ["640823-3235"]
    assert found("§ 12 640823 3235 5") == ["640823 3235"]


@pytest.mark.parametrize(
    "text",
    [
        "LSG 2024-0031",
        "LSG 2024-0312-1304",
        "KS 2024/00312 2024",
        "2024-09-20",
        "2024-09-20 09.00–12.00",
        "2024-09-20 1304",
        "240920 1304",
        "20240920 1304",
        "den 20 september 2024, 1304",
        "kl. 10.12–11.30 2024",
        "10.10–10.30 11.00",
        "2024-09-20–2024-09-22",
        "2024-09-20 2024-09-22",
        "2024-09-20 – 2025",
        "2023-01-01–2023-12-31",
        "- 2024-09-20\n- 2024 års plan",
        "1. 2024-09-20\n2. 2024 års plan",
        "2024/2025",
        "400 000",
        "1 200 640 823 kr",
        "640 823 323 kr",
        "1 000 000 000",
        "070-174 06 05",
        "0701740605",
        "070174-0605",
        "08-12 24 56 78",
        "+46 70 174 06 05",
        "0910-73 70 00",
        "0910-240920 1304",
        "090-785 00 00",
        "0907850000",
        "090785 0000",
        "§§ 31–44",
        "§ 38.2",
        "1.2.3",
        "212000-2510",
        "16212000-2510",
        "5050-1055",
        "12 10 24",
        "6408 2332 35",
        "640823\n\n3235",
        "| 640823 | 3235 |",
        "| 640823 | 3500 |",
        "| 2024-09-20 | 3234 |",
        "| 20240115 | 1030 |",
        "| 110512 | 2012 |",
        "| 640823 |\n| 3234 |",
        "640823:\n- 3234",
        "- 640823\n- 3234",
        "640823, 1500 kr",
        "Bokfört 101231, 4500 kr och 640823: 2500 kr",
        "1964-08-23, 3235 personer",
        "2024-09-20: 3500 kr",
        "2024-09-20, kl. 1304",
        "20240101-1231",
        "20240101–1231",
        "20240101--1231",
        "202409201305",
        "fredag 12 1010-1130",
        "kl. 10 1030–1145",
        "24-0312-1304",
        "LSG 2024-0312--1304",
        "070-174 06 05, 3234",
        "0910-73 70 00 (3234)",
        "§§ 31–44, 2024",
        "den 20 september 2024 kl. 13.00, § 3234",
        "https://example.org/2024%2D09%2D20/lsg",
        "1 200 640 823 kr, 3234 kr",
        "10 000 m² 2024",
        "240920 K123",
        "T234",
        "641323-T234",
        "640823-T2345",
        "640823-A234",
        "640823 och 3235",
        "641323-3237",
        "640800-3231",
        "1640823-3234",
        "640823-32341",
        "9c1f 04ab 77d2 e3b0",
        "sha256:6408233235ab",
    ],
)
def test_what_has_a_form_of_its_own(text: str) -> None:
    assert found(text) == []


def test_several_are_told_apart() -> None:
    assert found("640823-3235, 640823-3234 och 19640823-3235") == [
        "640823-3235",
        "640823-3234",
        "19640823-3235",
    ]
    assert digits_of("６４08-23") == "640823"
