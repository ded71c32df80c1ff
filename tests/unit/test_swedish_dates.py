"""Weekdays before dates in Swedish text: which are found, and which day is meant where no year is written."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.swedish_days import FORMS, written

from lsgtool.swedish_dates import dated_weekdays, days_meant, nearest, years_in


def fits(text: str) -> list[bool]:
    """Tell of each weekday with a date in a text that nobody knows the day of whether the two agree."""
    return [
        any(day.weekday() == said.weekday for day in days_meant(said, None)) for said in dated_weekdays(text)
    ]


DAYS = st.dates(date(1950, 1, 1), date(2099, 12, 31))
WORDS = st.sampled_from(
    ["", "Mötet hålls ", "(", "**", "Kl. 9–12: ", "§ 3 ", "2024-01-01, ", "den 3 maj och "]
)
AFTER = st.sampled_from(
    ["", ".", " kl. 9.00–12.00", ", 10 personer", "\n\n", ")", "**", " – fredag", "; 1/3"]
)


@given(DAYS, st.sampled_from(FORMS), WORDS, AFTER)
def test_a_date_with_its_right_weekday_fits(day: date, form: str, before: str, after: str) -> None:
    assert fits(before + written(form, day.weekday(), day) + after) == [True]


@given(DAYS, st.sampled_from(FORMS), st.integers(1, 6), WORDS, AFTER)
def test_a_date_with_any_wrong_weekday_does_not(
    day: date, form: str, days: int, before: str, after: str
) -> None:
    assert fits(before + written(form, (day.weekday() + days) % 7, day) + after) == [False]


@pytest.mark.parametrize(
    "text",
    [
        "fredag 10.00–12.00",
        "fredag kl. 10 oktober ut",
        "fredag 10 personer",
        "fredag v. 41",
        "fredag 10–11 oktober",
        "måndag–tisdag 3–4 mars",
        "måndag-tisdag 3 mars-4 mars",
        "torsdag och fredag 10 och 11 oktober",
        "torsdag eller fredag 10 oktober",
        "måndag, tisdag och onsdag 3 mars",
        "tors/fre 10/11",
        "fredagarna 14 februari, 25 april och 19 september",
        "fredagar 10 oktober–5 december",
        "fredagens 10 oktober",
        "långfredag 18 april",
        "fredag 10, 17 och 24 oktober",
        "fredag 10/11 oktober",
        "fredag 1/2 dag",
        "fredag 1/2 tjänst",
        "fredag 1/2/3",
        "fredag 2024/25",
        "fredag 2024-10-10-0017",
        "fredag\n\n10 oktober",
        "fredag\n- 10 oktober",
        "på fredag, 10 oktober är upptaget",
        "på fredag. 10 oktober är upptaget",
        "fredag 100 oktober",
        "fredag den tionde oktober",
        "fredag 10 marsvin",
        "fresk 10 oktober",
        "Tor 10 maj",
        "10 oktober fredag",
        "fred 10 oktober",
        "10 oktober (fredag 11 i Umeå)",
        "10 oktober (fredag–lördag)",
        "9–10 oktober (fredag)",
        "9 och 10 oktober (fredag)",
        "9 oktober – 10 oktober (fredag)",
        "1/3 (fredag)",
        "fredag kl. 12 10 oktober",
        "fredag kl. 12. Den 10 oktober är upptagen",
        "fredag kl. 12 till den 10 oktober",
        "torsdag och fredag eftermiddag 10 oktober",
        "fredag 10.10.24",
        "| torsdag | fredag |\n| 10 oktober | 11 oktober |",
    ],
)
def test_where_no_weekday_stands_alone_before_a_date_none_is_found(text: str) -> None:
    assert list(dated_weekdays(text)) == []


@pytest.mark.parametrize(
    ("text", "words", "year", "perhaps"),
    [
        ("på fredag den\n10 oktober.", "fredag den 10 oktober", None, None),
        ("fredag 10 oktober 2024–12 oktober", "fredag 10 oktober", None, None),
        ("fredag 15 november 1900–2100", "fredag 15 november", None, None),
        ("fredag 15 november 2025.", "fredag 15 november 2025", 2025, None),
        ("fredag 15 november. 2025 väntar", "fredag 15 november", None, None),
        ("fredag 10 oktober -24", "fredag 10 oktober -24", None, 2024),
        ("fredag 10/10-24", "fredag 10/10-24", None, 2024),
        ("fredag 10/10-12/10", "fredag 10/10", None, None),
        ("fredag 10 oktober-12 oktober", "fredag 10 oktober", None, None),
        ("torsdag 10 – fredag 11 oktober", "fredag 11 oktober", None, None),
        ("- fredag 10 oktober 2024\n- 19 deltar", "fredag 10 oktober 2024", 2024, None),
        ("- fredag 10 oktober\n-19 deltar", "fredag 10 oktober", None, None),
        ("- torsdag\n- fredag 10 oktober", "fredag 10 oktober", None, None),
        ("- 10 oktober 2024 (fredag)", "10 oktober 2024 (fredag)", 2024, None),
        ("torsdag 10 oktober (fredag)", "torsdag 10 oktober", None, None),
    ],
)
def test_what_counts_as_the_year(text: str, words: str, year: int | None, perhaps: int | None) -> None:
    assert [(said.words, said.year, said.perhaps) for said in dated_weekdays(text)] == [
        (words, year, perhaps)
    ]


@pytest.mark.parametrize(
    ("text", "written_on", "days"),
    [
        # the next such day, and what has been in the same year or during the last half year
        ("fredag 10 oktober", "2024-09-20", ["2024-10-10"]),
        ("fredag 20 september", "2024-09-20", ["2024-09-20"]),
        ("fredag 24 januari", "2024-11-15", ["2025-01-24", "2024-01-24"]),
        ("fredag 19 april", "2024-09-20", ["2025-04-19", "2024-04-19"]),
        ("fredag 15 november", "2025-02-14", ["2025-11-15", "2024-11-15"]),
        ("fredag 9 april", "2025-02-14", ["2025-04-09"]),
        ("torsdag 29 februari", "2025-02-14", []),
        ("torsdag 29 februari", "2024-11-15", ["2024-02-29"]),
        # a year of two digits may be meant, beside those
        ("onsdag 10/10-18", "2024-09-20", ["2018-10-10", "2024-10-10"]),
        ("onsdag 10/10-18", None, ["2018-10-10"]),
        ("onsdag 10/10", None, []),
        ("onsdag 10/10 2018", "2024-09-20", ["2018-10-10"]),
        ("fredag 31 juni", "2024-09-20", []),
        ("fredag 31/6 2024", "2024-09-20", []),
    ],
)
def test_the_days_that_a_date_may_mean(text: str, written_on: str | None, days: list[str]) -> None:
    (said,) = dated_weekdays(text)
    day = date.fromisoformat(written_on) if written_on is not None else None

    assert [meant.isoformat() for meant in days_meant(said, day)] == days


def test_a_month_may_be_shortened_with_or_without_a_dot() -> None:
    text = "fre 10 okt, fre 10 okt. 2025, ons 3 sept, ons 3 sep, ons 3 sep., tis 4 mar, tis 6 maj, ons 4 jun."

    assert [(said.day, said.month, said.year) for said in dated_weekdays(text)] == [
        (10, 10, None),
        (10, 10, 2025),
        (3, 9, None),
        (3, 9, None),
        (3, 9, None),
        (4, 3, None),
        (6, 5, None),
        (4, 6, None),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "29 november (tisdag)",
        "29/11 2024 (tis.)",
        "2024-11-29 (tisdag)",
        "tisd 29 nov",
        "tisd. 29 nov",
        "tis. 29 nov",
        "tisdag 29.11.2024",
        "tis. 29.11.2024",
        "tisdag eftermiddag 29/11",
        "tisdag fm. den 29 november",
        "tisdag kl. 13 den 29 november",
        "tisdag kväll kl 18.30–20, den 29 november",
    ],
)
def test_the_two_are_found_whichever_stands_first_and_with_a_time_between(words: str) -> None:
    (said,) = dated_weekdays(f"Vi ses {words} i Umeå")

    assert (said.words, said.weekday, said.day, said.month) == (words, 1, 29, 11)
    assert (said.start, said.end) == (7, 7 + len(words))


@given(st.dates(), st.integers(0, 6))
def test_the_nearest_weekday_is_within_three_days(day: date, weekday: int) -> None:
    day = min(max(day, date(1, 1, 8)), date(9999, 12, 24))
    found = nearest(weekday, day)

    assert found.weekday() == weekday
    assert abs((found - day).days) <= 3


def test_the_years_that_a_text_names() -> None:
    text = "Budget 2025 (1950–1951), 20250301, 2024-09-20, § 2026, 12025 och 400 000"

    assert list(years_in(text)) == [2025, 1950, 1951, 2024, 2026]
