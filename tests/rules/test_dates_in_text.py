"""Dates in a meeting's texts: the right line is named, and a year that nobody wrote is guessed with care."""

import pytest
from tests.helpers.judging import judge
from tests.helpers.slips import HEAD, slips, slips_of_text
from tests.helpers.small import BODIES, Make, meeting

from lsgtool.messages import english


def test_the_line_of_the_weekday_is_named_even_where_the_date_stands_on_the_next(workspace: Make) -> None:
    text = "Den första raden.\n\nSista dagen är fredag\nden 10 oktober.\n\nÅterträff fredag 8 november\n2024."

    assert slips_of_text(workspace, text) == [
        "3 LSG801 the text says `fredag den 10 oktober`, but 2024-10-10 is a Thursday",
    ]


def test_what_is_said_when_the_year_is_written_and_when_it_is_not(workspace: Make) -> None:
    more = "items:\n  - title: Möte fredag 10 oktober\n  - title: Möte fredag 10 oktober 2024\n"
    found = judge(workspace({"bodies.yaml": BODIES, **meeting("lsg/2024-09-20", more=more)})).diagnostics

    assert [english(one.hint).partition("(")[0] for one in found if one.hint] == [
        "mend the weekday or the date ",
        "mend the weekday or the date; the nearest Friday is 2024-10-11",
    ]


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2024-09-20", "fredag 11 oktober"),
        ("2024-09-20", "fredag 20 september"),  # the day itself
        ("2024-09-20", "tisdag 6 februari"),  # earlier in the year
        ("2024-11-15", "fredag 24 januari"),  # next year
        ("2024-11-15", "onsdag 24 januari"),  # earlier in the year
        ("2025-02-14", "fredag 15 november"),  # last autumn
        ("2025-02-14", "torsdag 29 februari"),  # there is none near
        ("2024-09-20", "Som 2023: fredag 10 november"),  # of a year that the text names
        ("2011-02-22", "tisdag 19 april"),
    ],
)
def test_a_weekday_that_fits_a_year_that_may_be_meant(day: str, text: str, workspace: Make) -> None:
    assert slips_of_text(workspace, text, day) == []


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2024-09-20", "fredag 10 oktober"),
        ("2024-09-20", "tisdag 10 oktober"),  # of last year's calendar
        ("2024-11-15", "torsdag 24 januari"),
        ("2025-02-14", "tisdag 9 april"),  # ten months ago
        ("2011-02-22", "tisdag 20 april"),
    ],
)
def test_a_weekday_that_fits_none(day: str, text: str, workspace: Make) -> None:
    assert [one[:8] for one in slips_of_text(workspace, text, day)] == ["1 LSG801"]


def test_a_year_that_the_same_item_names_may_be_meant_and_that_of_another_item_not(workspace: Make) -> None:
    more = (
        "items:\n"
        "  - title: Mötesdagar 2025\n"
        "    decisions: [att mötas fredag 5 december]\n"
        "  - title: Nästa möte\n"
        "    text: Möte fredag 5 december\n"
    )

    assert slips(workspace, more) == [
        "5 LSG801 the text says `fredag 5 december`, but 2024-12-05 is a Thursday"
    ]


def test_every_text_of_a_meeting_is_read(workspace: Make) -> None:
    more = (
        "place: Umeå, fredag 10 oktober 2024\n"
        "absent: [Eva Sten (fre 10/10 2024)]\n"
        "items:\n"
        "  - title: Plan\n"
        "    papers: [{title: Plan, question: Passar ons 2024-10-10?}]\n"
        "    continued: [{text: Senast **fredag** 10 oktober 2024}]\n"
        "    items: [{title: Del, text: måndag 31 juni}]\n"
        "    decisions: [{text: att svara, due: senast fredag 10 oktober 2024}]\n"
    )

    assert [one[:8] for one in slips(workspace, more)] == [
        "1 LSG801",
        "2 LSG801",
        "5 LSG801",
        "6 LSG801",
        "7 LSG802",
        "8 LSG801",
    ]


@pytest.mark.parametrize("status", ["planned", "called", "held", "adjusted", "cancelled"])
def test_meetings_of_every_status_are_read(status: str, workspace: Make) -> None:
    file = meeting("lsg/2024-09-20", status=status, more="place: fredag 10 oktober")
    found = judge(workspace({"bodies.yaml": BODIES, **file})).diagnostics

    assert "LSG801" in {one.code.code for one in found}


def test_without_a_good_day_of_the_meeting_only_written_years_are_judged(workspace: Make) -> None:
    more = "place: fredag 10 oktober\nremark: fredag 10 oktober 2024"
    file = {
        path: text.replace("-20\n", "-31\n") for path, text in meeting("lsg/2024-09-20", more=more).items()
    }
    found = judge(workspace({"bodies.yaml": BODIES, **file})).diagnostics

    assert [(one.place.line, one.code.code) for one in found] == [(2, "LSG104"), (5, "LSG801")]


def test_a_body_may_decide_that_a_weekday_stands(workspace: Make) -> None:
    more = (
        "items:\n"
        "  - title: Citat\n"
        "    text: I brevet står fredag 10 oktober 2024.\n"
        "    deviations: [{rule: weekday-differs, reason: Ett citat, basis: lsg/2024-09-20 § 31}]\n"
    )

    assert slips(workspace, more) == []


def test_numbers_that_others_gave_are_no_dates(workspace: Make) -> None:
    more = (
        'diary_number: "2021009"\n'
        "items:\n"
        "  - title: Plan\n"
        "    papers: [{title: Plan, file: bilagor/2024-13-05 plan.pdf}]\n"
        "    text: Se 2021009\n"
    )

    assert slips(workspace, more) == ["5 LSG802 `2021009` has seven digits, and a date has eight"]


def test_the_place_is_that_of_the_words_in_whatever_way_a_text_is_written(workspace: Make) -> None:
    more = (
        "place: Umeå, fredag 10 oktober 2024, 31 juni\n"
        "absent: [Eva Sten (fre 10/10 2024)]\n"
        "items:\n"
        "  - title: \"Plan 'A' 31 juni\"\n"
        "    text: |\n"
        "      Först.\n"
        "      Sedan *fredag* den 10 oktober 2024 och den 31/6.\n"
        "    continued:\n"
        "      - text: >-\n"
        "          Först kommer fredag\n"
        "          den 10 oktober 2024 och\n"
        "          31 juni.\n"
        "    decisions:\n"
        "      - att svara senast 31\n"
        "        juni\n"
    )
    found = judge(workspace({"bodies.yaml": BODIES, **meeting("lsg/2024-09-20", more=more)})).diagnostics

    assert [
        f"{one.place.line - HEAD}:{one.place.column} {one.code.code}"
        for one in found
        if one.code.code.startswith("LSG80")
    ] == [
        "1:14 LSG801",
        "1:38 LSG802",
        "2:20 LSG801",
        "4:22 LSG802",
        "7:14 LSG801",
        "7:50 LSG802",
        "10:24 LSG801",
        "12:11 LSG802",
        "14:26 LSG802",
    ]


def test_stars_begin_the_entries_of_a_list_and_bind_no_weekday_to_a_date(workspace: Make) -> None:
    text = "* varannan fredag\n* 10 oktober är sista dagen\n* **fredag** *10 oktober 2024*"

    assert [one[:8] for one in slips_of_text(workspace, text)] == ["3 LSG801"]


def test_letters_may_be_written_with_signs_of_their_own(workspace: Make) -> None:
    text = "lo\u0308rdag 11 oktober 2024 och ma\u030andag 14 oktober 2024"

    assert slips_of_text(workspace, text) == [
        "1 LSG801 the text says `lördag 11 oktober 2024`, but 2024-10-11 is a Friday"
    ]
