"""Mandates and forms of meeting that are to come up in a calendar year."""

import pytest
from tests.deadlines.telling import Tell, bodies, meeting

YEARLY = "reviews: [{from: 2020-01-01, basis: Möten, review: forms-of-meeting, matter: former}]"
SECOND = (
    "reviews: [{from: 2020-01-01, basis: Råd, review: mandate, matter: uppdrag, every_years: 2, at: lsg}]"
)
FORMS = "2024-12-31 29 calendar-days | review | lsg: take up the forms of meeting (`former`) | Möten\n"
MANDATE = "2024-12-31 29 calendar-days | review | lsg: take up the mandate of Rad (`uppdrag`) | Råd\n"
ITEM = "items: [{title: Mötesformer, matter: former}]\n"
SUB = "items: [{title: Samverkan, items: [{title: Uppdrag, matter: uppdrag}]}]\n"


def test_forms_of_meeting_come_up_every_year(told: Tell) -> None:
    files = bodies(lsg=YEARLY) | meeting("lsg/2023-11-17", more=ITEM) | meeting("lsg/2024-09-20")

    assert told(files, "2024-12-02") == FORMS
    assert told(files | meeting("lsg/2024-11-15", more=ITEM), "2024-12-02") == ""


def test_a_meeting_to_come_is_shown(told: Tell) -> None:
    files = bodies(lsg=YEARLY) | meeting("lsg/2024-09-20") | meeting("lsg/2024-12-13", "planned", ITEM)

    assert told(files, "2024-12-02") == FORMS + "    comes up at lsg/2024-12-13\n"


def test_a_mandate_comes_up_every_second_year_at_another_body(told: Tell) -> None:
    files = bodies(lsg="", rad=SECOND) | meeting("lsg/2023-11-17") | meeting("lsg/2024-09-20")

    assert told(files, "2024-12-02") == MANDATE
    assert told(files | meeting("lsg/2023-11-17", more=SUB), "2024-12-02") == ""
    assert told(files | meeting("lsg/2024-09-20", more=SUB), "2024-12-02") == ""
    assert told(files | meeting("rad/2024-09-20", more=SUB), "2024-12-02") == MANDATE


@pytest.mark.parametrize(
    "files",
    [
        bodies(lsg="", rad=SECOND) | meeting("lsg/2024-09-20"),  # 2023 is not in the repository
        bodies(lsg="", rad=SECOND.replace("2020-01-01", "2023-02-01"))  # the rule is younger
        | meeting("lsg/2023-11-17")
        | meeting("lsg/2024-09-20"),
        bodies(lsg=YEARLY) | meeting("lsg/2024-09-20", more="first_paragraph: 31\n"),  # begun within the year
        bodies(lsg=YEARLY),  # its meetings are not kept here
        bodies(lsg="ended: 2024-12-15\n" + YEARLY) | meeting("lsg/2024-09-20"),
        bodies(lsg=YEARLY + "\ndeviations: [{rule: review-missing, reason: Valår, basis: lsg/2024-09-20}]")
        | meeting("lsg/2024-09-20"),
    ],
)
def test_what_gives_no_row(told: Tell, files: dict[str, str]) -> None:
    assert told(files, "2024-12-02") == ""


@pytest.mark.parametrize(
    ("review", "words"),
    [
        ("summary", "take up the summary (`former`)"),
        ("priorities", "take up the priorities (`former`)"),
    ],
)
def test_every_sort_of_review_has_its_words(told: Tell, review: str, words: str) -> None:
    files = bodies(lsg=YEARLY.replace("forms-of-meeting", review)) | meeting("lsg/2024-09-20")

    assert f"lsg: {words} | Möten\n" in told(files, "2024-12-02")
