"""What reads as a date and is none is found; fractions, amounts and other numbers are left alone."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.swedish_days import FORMS, written

from lsgtool.impossible_dates import Slip, impossible_dates


def found(text: str) -> list[tuple[str, Slip]]:
    return [(one.words, one.slip) for one in impossible_dates(text)]


@pytest.mark.parametrize(
    ("text", "words", "slip"),
    [
        ("Svar senast 31 juni.", "31 juni", Slip.NO_SUCH_DAY),
        ("den 30 februari", "30 februari", Slip.NO_SUCH_DAY),
        ("29 februari 2023", "29 februari 2023", Slip.NO_SUCH_DAY),
        ("29 feb. 2023", "29 feb. 2023", Slip.NO_SUCH_DAY),
        ("31:e september", "31:e september", Slip.NO_SUCH_DAY),
        ("fredag 31\n  nov 2024", "31 nov 2024", Slip.NO_SUCH_DAY),
        ("mellan 1 och 32 maj", "32 maj", Slip.NO_SUCH_DAY),
        ("30–31 juni", "31 juni", Slip.NO_SUCH_DAY),
        ("sedan den januari 2022", "den januari 2022", Slip.NO_DAY),
        ("Den\nmars 2022", "Den mars 2022", Slip.NO_DAY),
        ("beslutades 2021009", "2021009", Slip.SEVEN_DIGITS),
        ("(2024920)", "2024920", Slip.SEVEN_DIGITS),
        ("2024-13-05", "2024-13-05", Slip.NO_SUCH_MONTH),
        ("2024-20-09.", "2024-20-09", Slip.NO_SUCH_MONTH),
        ("2024-00-00", "2024-00-00", Slip.NO_SUCH_MONTH),
        ("LSG 2024-02-30", "2024-02-30", Slip.NO_SUCH_DAY),
        ("senast 2024-9-31", "2024-9-31", Slip.NO_SUCH_DAY),
        ("mötet 20240230", "20240230", Slip.NO_SUCH_DAY),
        ("mötet 20241305", "20241305", Slip.NO_SUCH_MONTH),
        ("den 31/6", "31/6", Slip.NO_SUCH_DAY),
        ("tis 32/5", "32/5", Slip.NO_SUCH_DAY),
        ("fredagen den 30/2 2024", "30/2 2024", Slip.NO_SUCH_DAY),
        ("den 9/13", "9/13", Slip.NO_SUCH_MONTH),
        ("den 31:a juni", "31:a juni", Slip.NO_SUCH_DAY),
        ("31:e juni", "31:e juni", Slip.NO_SUCH_DAY),
        ("Svar senast 31/6 2025.", "31/6 2025", Slip.NO_SUCH_DAY),
        ("Svar senast 31/6-2025.", "31/6-2025", Slip.NO_SUCH_DAY),
        ("Svar senast 31.6.2025.", "31.6.2025", Slip.NO_SUCH_DAY),
        ("Svar senast 31.06.2025, helst", "31.06.2025", Slip.NO_SUCH_DAY),
        ("tisdag eftermiddag 31/6", "31/6", Slip.NO_SUCH_DAY),
    ],
)
def test_it_is_found(text: str, words: str, slip: Slip) -> None:
    assert found(text) == [(words, slip)]


@pytest.mark.parametrize(
    "text",
    [
        "29 februari",
        "29 februari 2024",
        "30 juni och 31 juli",
        "den första januari 2022",
        "i januari 2022",
        "januari 2022",
        "denna maj 2022",
        "1/3 av medlen",
        "24/7",
        "en 50/50-fördelning",
        "den 50/50-fördelning som gäller",
        "den 24/70",
        "läsåret 2023/24",
        "31/6",
        "31/6, 2025 blir bättre",
        "31/12 2025",
        "31/45 2025",
        "31/6/2025",
        "31/6 2025-17",
        "§ 31/6 2025",
        "nr 31/6-2025",
        "HSN 31/6-2025",
        "31.12.2025",
        "31.6.25",
        "31.6.20251",
        "1.31.6.2025",
        "version 31.6.2025",
        "§ 31/32",
        "den 1/2/3",
        "tors/fre 30/31",
        "§ 31 juni",
        "nr 31 juni 2024",
        "vecka 31 juni",
        "Nyhetsbrev nr. 32 maj",
        "maj 45 juni 31 juli 40",
        "april 31 juni 35",
        "45 juni",
        "131 juni",
        "2.31 juni",
        "31 % juni",
        "31 personer i juni",
        "dnr 2021009",
        "Dnr: 20240230",
        "HSN 2021009",
        "LSG 2024-0017",
        "LSG-2024-13-05",
        "dnr 2024-13-05",
        "ärende 2021009",
        "2010100 kr",
        "2010100 kronor",
        "2000000 kr",
        "2000000",
        "1950000",
        "2010100,50",
        "tel 090-2021009",
        "090 2021009",
        "070 2021009",
        "12021009",
        "20210091",
        "20240045",
        "20249999",
        "20240230-1234",
        "20240230 kr",
        "2024-13-05-01",
        "https://www.example.org/2024-13-05",
        "bilagor/2021009.pdf",
        "plan_2024-13-05.pdf",
        "v2024-13-05",
        "2024-09-20",
        "2024-9-5",
        "20240920",
        "SFS 2018:1937",
        "(EU) 2016/679",
        "2023–2024",
        "2024-25",
    ],
)
def test_it_is_left_alone(text: str) -> None:
    assert found(text) == []


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)), st.sampled_from(FORMS))
def test_no_day_of_the_calendar_is_found(day: date, form: str) -> None:
    assert found(f"Mötet hålls {written(form, day.weekday(), day)} i Umeå") == []


@given(st.dates(date(1990, 1, 1), date(2049, 12, 31)), st.integers(4, 7))
def test_a_date_that_has_lost_any_digit_of_its_month_or_day_is_found(day: date, lost: int) -> None:
    compact = f"{day:%Y%m%d}"
    short = compact[:lost] + compact[lost + 1 :]

    assert found(f"beslutet {short} gäller") == [(short, Slip.SEVEN_DIGITS)]


@pytest.mark.parametrize(
    ("text", "days"),
    [("31 juni", 30), ("30 februari", 29), ("30 februari 2023", 28), ("2024-02-30", 29), ("den 32/5", 31)],
)
def test_it_says_how_many_days_the_month_has(text: str, days: int) -> None:
    assert [one.days for one in impossible_dates(text)] == [days]
