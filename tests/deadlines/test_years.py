"""What belongs to a calendar year: booking the next one, meeting often enough, and electing a chair."""

import pytest
from tests.deadlines.telling import Tell, bodies, meeting

COUNT = "meetings: [{from: 2020-01-01, basis: Arbetsordning, at_least: 3, booked_by: 11-30}]"
HELD = meeting("lsg/2024-02-23") | meeting("lsg/2024-04-19") | meeting("lsg/2024-09-20")
NEXT = meeting("lsg/2025-02-14", "planned") | meeting("lsg/2025-04-25", "planned")
THIRD = meeting("lsg/2025-09-19", "planned", "booked: 2024-11-15\n")
BOOKING = (
    "2024-11-30 {left} | booking | lsg: book the meetings of 2025: {booked} of at least 3 booked"
    " | Arbetsordning\n"
)


@pytest.mark.parametrize(
    ("on", "left"),
    [
        ("2024-11-01", "29 calendar-days"),
        ("2024-11-30", "0 calendar-days"),  # a Saturday; the day is a day of the calendar
        ("2024-12-02", "-2 calendar-days late"),
    ],
)
def test_the_meetings_of_the_next_year(told: Tell, on: str, left: str) -> None:
    assert told(bodies(lsg=COUNT) | HELD | NEXT, on) == BOOKING.format(left=left, booked=2)


def test_a_meeting_counts_from_the_day_it_was_booked(told: Tell) -> None:
    files = bodies(lsg=COUNT) | HELD | NEXT | THIRD

    assert told(files, "2024-11-14") == BOOKING.format(left="16 calendar-days", booked=2)
    assert told(files, "2024-11-15") == ""


def test_extra_meetings_are_not_booked_and_cancelled_ones_were(told: Tell) -> None:
    extra = meeting("lsg/2025-01-10", "planned", "extra: true\n")
    cancelled = meeting("lsg/2025-09-19", "cancelled")
    files = bodies(lsg=COUNT) | HELD | NEXT

    assert told(files | extra, "2024-12-02") == BOOKING.format(left="-2 calendar-days late", booked=2)
    assert told(files | cancelled, "2024-12-02") == ""


def test_meetings_still_to_hold_this_year(told: Tell) -> None:
    files = bodies(lsg="meetings: [{from: 2020-01-01, basis: Arbetsordning, at_least: 3}]")
    two = files | meeting("lsg/2024-02-23") | meeting("lsg/2024-11-15", "planned")

    assert told(two, "2024-10-01") == (
        "2024-12-31 91 calendar-days | meetings | lsg: meet more often in 2024: 2 of at least 3 meetings held"
        " or planned | Arbetsordning\n"
    )
    assert told(two | meeting("lsg/2024-12-13", "planned", "extra: true\n"), "2024-10-01") == ""


def test_a_new_year_without_any_meeting(told: Tell) -> None:
    files = bodies(lsg="meetings: [{from: 2020-01-01, basis: Arbetsordning, at_least: 1}]")

    assert told(files | meeting("lsg/2024-02-23"), "2025-01-07") == (
        "2025-12-31 358 calendar-days | meetings | lsg: meet more often in 2025: 0 of at least 1 meetings"
        " held or planned | Arbetsordning\n"
    )
    assert told(files, "2025-01-07") == ""


@pytest.mark.parametrize(
    ("body", "meetings"),
    [
        ("ended: 2024-12-31\n" + COUNT, HELD),  # there is no next year
        ("meetings: [{from: 2024-06-01, basis: Arbetsordning, at_least: 4}]", HELD),  # not all of this year
        (
            COUNT.replace("at_least: 3", "at_least: 4"),
            meeting("lsg/2024-09-20", more="first_paragraph: 31\n") | NEXT | THIRD,
        ),
        (
            COUNT + "\ndeviations:\n"
            "  - {rule: meetings-not-booked, reason: Valår, basis: lsg/2024-09-20 § 8, year: 2025}\n",
            HELD,
        ),
        (COUNT, {}),  # its meetings are not kept here
    ],
)
def test_what_gives_no_row(told: Tell, body: str, meetings: dict[str, str]) -> None:
    said = told(bodies(lsg=body) | meetings, "2024-10-01")

    assert "meetings | lsg" not in said
    assert ("booking" in said) == ("at_least: 4, booked" in body)


ALTERNATION = "alternation: [{from: 2020-01-01, basis: Arbetsordning, yearly: true}]\n"
CHAIRS = """\
chairs:
  - {from: 2024-01-01, basis: Val, chair: {name: Karin Ek, principal: region}}
"""


def test_a_chair_to_elect(told: Tell) -> None:
    said = told(bodies(lsg=ALTERNATION + CHAIRS), "2024-12-02")

    assert said == (
        "2024-12-31 29 calendar-days | chair | lsg: elect a chair for 2025 and write it into bodies.yaml"
        " | Arbetsordning\n"
    )


@pytest.mark.parametrize(
    ("entry", "elected"),
    [
        ("- {from: 2025-01-01, basis: Val, chair: {name: Lena Rask, principal: region}}", True),
        (
            "- {from: 2025-01-01, basis: lsg/2024-11-15 § 55, chair: {name: Lena Rask, principal: region}}",
            True,
        ),
        (
            "- {from: 2025-01-01, basis: lsg/2024-12-13 § 60, chair: {name: Lena Rask, principal: region}}",
            False,
        ),
        ("- {from: 2026-01-01, basis: Val, chair: {name: Lena Rask, principal: region}}", False),
    ],
)
def test_a_chair_who_is_elected(told: Tell, entry: str, *, elected: bool) -> None:
    said = told(bodies(lsg=f"{ALTERNATION}{CHAIRS}  {entry}"), "2024-12-02")

    assert (said == "") == elected


def test_a_chair_that_does_not_change_every_year(told: Tell) -> None:
    assert told(bodies(lsg=CHAIRS), "2024-12-02") == ""
    assert told(bodies(lsg=ALTERNATION.replace("true", "false") + CHAIRS), "2024-12-02") == ""
