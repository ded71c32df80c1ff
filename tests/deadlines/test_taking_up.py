"""Matters that were postponed or forwarded, until they stand on the agenda of a meeting."""

import pytest
from tests.deadlines.telling import Tell, bodies, meeting

BODIES = bodies(lsg="papers: [{from: 2020-01-01, basis: Om LSG, working_days: 10}]", samrad="")
POSTPONED = """\
items:
  - title: Rutinen
    matter: rutin
    decisions: [{kind: postpone, text: att bordlägga rutinen, until: DAY}]
"""
COMING = meeting("lsg/2025-02-14", "planned", "booked: 2024-11-01\n")


def postponed(until: str) -> dict[str, str]:
    """Return a repository in which a matter was postponed, with one meeting to come."""
    return BODIES | meeting("lsg/2024-11-15", more=POSTPONED.replace("DAY", until)) | COMING


@pytest.mark.parametrize(
    ("until", "row"),
    [
        ("2025-02-14", "2025-01-31 60 calendar-days | {}postponed to 2025-02-14"),
        ("lsg/2025-02-14", "2025-01-31 60 calendar-days | {}postponed to 2025-02-14"),
        ("next-meeting", "2025-01-31 60 calendar-days | {}postponed to 2025-02-14"),
        ("2025-01-01", "2025-01-31 60 calendar-days | {}postponed to 2025-01-01"),
        ("2024-11-29", "2024-11-29 -3 calendar-days late | {}postponed to 2024-11-29"),
    ],
)
def test_what_was_postponed_is_to_be_on_the_agenda_when_the_papers_go_out(
    told: Tell, until: str, row: str
) -> None:
    assert told(postponed(until), "2024-12-02").splitlines()[0] == (
        row.format("matter-to-take-up | lsg: take up “Rutinen”, ") + " | lsg/2024-11-15 § 1"
    )
    assert told(postponed(until), "2024-12-02").splitlines()[1] == (
        "    `lsg carry-over lsg/2025-02-14` puts it on the agenda"
    )


def test_the_next_meeting_may_be_a_plan_that_says_no_day_of_booking(told: Tell) -> None:
    files = postponed("next-meeting") | meeting("lsg/2025-02-14", "planned")

    assert told(files, "2024-12-02").splitlines()[0] == (
        "2025-01-31 60 calendar-days | matter-to-take-up | lsg: take up “Rutinen”, postponed to the next"
        " meeting | lsg/2024-11-15 § 1"
    )


def test_what_is_overdue_is_late_where_no_meeting_is_booked_too(told: Tell) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=POSTPONED.replace("DAY", "2024-11-29"))

    assert told(files, "2024-12-02") == (
        "2024-11-29 -3 calendar-days late | matter-to-take-up | lsg: take up “Rutinen”,"
        " postponed to 2024-11-29 | lsg/2024-11-15 § 1\n"
        "    no meeting is booked at which it can come up\n"
    )
    assert told(files, "2024-11-29") == ""


FORWARDED = "items: [{title: Planen, matter: plan, forward: [samrad]}]\n"


def test_what_was_forwarded_waits_for_the_next_meeting_of_the_other_body(told: Tell) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=FORWARDED)

    assert told(files, "2024-12-02") == ""
    assert told(files | meeting("samrad/2025-03-14", "planned"), "2024-12-02") == (
        "2025-03-14 102 calendar-days | matter-to-take-up | samrad: take up “Planen”, forwarded by Lsg"
        " | lsg/2024-11-15 § 1\n"
        "    `lsg carry-over samrad/2025-03-14` puts it on the agenda\n"
    )


def test_a_meeting_that_was_called_before_it_was_forwarded_is_passed_over(told: Tell) -> None:
    samrad = "items: [{title: Planen, matter: plan, forward: [lsg]}]\n"
    files = BODIES | meeting("samrad/2024-11-29", more=samrad) | meeting("lsg/2024-12-06", "called") | COMING

    found = told(files, "2024-12-02")
    assert found.count("take-up") == 1
    assert (
        "2025-01-31 60 calendar-days | matter-to-take-up | lsg: take up “Planen”, forwarded by Samrad"
        " | samrad/2024-11-29 § 1\n"
    ) in found


def test_an_extra_meeting_is_called_for_a_matter_of_its_own(told: Tell) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=FORWARDED) | meeting("samrad/2025-03-14", "planned")
    extra = meeting("samrad/2025-01-10", "planned", "extra: true\n")
    taken = meeting("samrad/2025-01-10", "planned", f"extra: true\n{FORWARDED}")

    assert "`lsg carry-over samrad/2025-03-14`" in told(files | extra, "2024-12-02")
    assert told(files | taken, "2024-12-02") == ""


@pytest.mark.parametrize("until", ["2025-02-14", "2024-11-29", "next-meeting"])
@pytest.mark.parametrize(
    "end",
    [
        meeting("lsg/2025-02-14", "planned", "items: [{title: X, matter: rutin}]\n"),
        meeting("lsg/2025-02-14", "called", "items: [{title: X, follows_up: lsg/2024-11-15 § 1.1}]\n"),
        meeting(
            "lsg/2025-04-25", "planned", "items: [{title: X, items: [{title: Y, matter: rutin}]}]\n"
        ),  # later than it was to be, which is for `lsg check` to say
        meeting("lsg/2024-11-30", "held", "items: [{title: X, matter: rutin}]\n"),
        meeting("samrad/2024-11-30", "held", "items: [{title: X, matter: rutin, settled: true}]\n"),
    ],
)
def test_what_is_on_an_agenda_or_has_come_back_is_not_asked_for(
    told: Tell, until: str, end: dict[str, str]
) -> None:
    assert told(postponed(until) | end, "2024-12-02").count("take-up") == 0


@pytest.mark.parametrize("until", ["i vår", "lsg/2025-04-25"])
def test_what_has_no_day_or_no_meeting_yet_is_left_to_the_balanslista(told: Tell, until: str) -> None:
    assert told(postponed(until), "2024-12-02").count("take-up") == 0
