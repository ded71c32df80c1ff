"""Assignments that are due or overdue, until their matter comes up again."""

import pytest
from tests.deadlines.telling import Tell, bodies, meeting

BODIES = bodies(lsg="", lsg_au="working_committee_of: lsg", rad="")
DUE = "2024-11-29 -3 calendar-days late | assignment | "


def given(due: str, to: str = "Rut Modig", more: str = "") -> str:
    """Return items of which the second, a sub-matter, gives an assignment about the matter remiss."""
    return f"""\
items:
  - {{title: Dagordning}}
  - title: Överenskommelser
    items:
      - title: Remiss
        matter: remiss
        decisions:
          - kind: assign
            text: |
              att skicka utkastet
              på remiss

              1. till kommunerna
            to: {to}
            due: {due}
            {more}
"""


def test_an_assignment_with_a_day(told: Tell) -> None:
    files = BODIES | meeting("lsg/2024-04-19", more="items: [{title: A}, {title: B}, {title: C}]\n")
    files |= meeting("lsg/2024-11-15", more=given("2024-11-29"))

    assert told(files, "2024-12-02") == (
        DUE + "lsg: assignment to Rut Modig: att skicka utkastet på remiss … | lsg/2024-11-15 § 5\n"
    )


@pytest.mark.parametrize(
    ("due", "day"),
    [
        ("2024-12-20", "2024-12-20 18 calendar-days"),
        ("rad/2024-12-10", "2024-12-10 8 calendar-days"),  # a meeting, with a file or without
        ("next-meeting", "2025-02-14 74 calendar-days"),
    ],
)
def test_when_it_is_due(told: Tell, due: str, day: str) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=given(due, "[rad, Rut Modig]"))
    files |= meeting("lsg/2025-01-17", "cancelled") | meeting("lsg/2025-02-14", "planned")
    row = (
        "{} | assignment | lsg: assignment to Rad, Rut Modig: att skicka utkastet på remiss …"
        " | lsg/2024-11-15 § 2\n"
    )

    assert told(files, "2024-12-02") == row.format(day)


def test_what_is_due_in_words_only_waits_without_a_last_day(told: Tell) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=given("inom två veckor"))
    files |= meeting("lsg/2025-02-14", "planned", REMISS)

    assert told(files, "2024-12-02") == (
        "waits | assignment | lsg: assignment to Rut Modig: att skicka utkastet på remiss …"
        " | lsg/2024-11-15 § 2\n"
        "    to be done: inom två veckor\n"
        "    comes up at lsg/2025-02-14\n"
    )
    assert told(files | meeting("lsg/2024-11-28", more=REMISS), "2024-12-02") == ""


def test_a_next_meeting_that_has_no_file_is_no_day(told: Tell) -> None:
    assert told(BODIES | meeting("lsg/2024-11-15", more=given("next-meeting")), "2024-12-02") == ""


def test_an_assignment_to_nobody_by_name(told: Tell) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=given("2024-11-29", "[]"))

    assert "lsg: assignment to nobody by name: att skicka" in told(files, "2024-12-02")


REMISS = "items: [{title: Remissen, matter: remiss}]\n"


@pytest.mark.parametrize(
    "again",
    [
        meeting("lsg/2024-11-28", "held", REMISS),  # at the body itself
        meeting("rad/2024-11-28", "held", "items: [{title: X, items: [{title: Y, matter: remiss}]}]\n"),
        meeting(
            "lsg/2024-11-28", "held", "items: [{title: X, decisions: [{text: att Y, matters: [remiss]}]}]\n"
        ),
    ],
)
def test_it_is_reported_when_its_matter_comes_up_again(told: Tell, again: dict[str, str]) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=given("2024-11-29", "rad")) | again

    assert told(files, "2024-12-02") == ""


def test_what_a_committee_gives_is_reported_to_its_body_too(told: Tell) -> None:
    files = BODIES | meeting("lsg-au/2024-10-17", more=given("2024-11-29"))

    assert DUE in told(files, "2024-12-02")
    assert told(files | meeting("lsg/2024-11-15", more=REMISS), "2024-12-02") == ""


@pytest.mark.parametrize(
    "again",
    [
        meeting("lsg/2024-10-18", more=REMISS),  # before it was given
        meeting("lsg-au/2024-11-28", more=REMISS),  # a body that does not have it
        meeting("lsg/2024-11-28", more=REMISS.replace("matter: remiss", "matter: annat")),
        meeting("lsg/2024-11-28", more=REMISS.replace("title:", "struck: true, title:")),
        meeting("lsg/2024-11-28", "cancelled", REMISS),
    ],
)
def test_it_is_not_reported_by_another_matter_or_meeting(told: Tell, again: dict[str, str]) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=given("2024-11-29")) | again

    assert DUE + "lsg: " in told(files, "2024-12-02")


def test_a_meeting_to_come_is_shown_and_is_no_report(told: Tell) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=given("2024-11-29"))
    files |= meeting("lsg/2025-02-14", "planned", REMISS) | meeting("lsg/2025-04-25", "planned", REMISS)

    assert told(files, "2024-12-02").endswith("lsg/2024-11-15 § 2\n    comes up at lsg/2025-02-14\n")


def test_the_matters_that_the_decision_names_count_before_the_items(told: Tell) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=given("2024-11-29", more="matters: [svar]"))

    assert DUE in told(files | meeting("lsg/2024-11-28", more=REMISS), "2024-12-02")
    assert (
        told(files | meeting("lsg/2024-11-28", more=REMISS.replace("remiss}", "svar}")), "2024-12-02") == ""
    )


def test_it_is_followed_through_the_year_after_the_one_in_which_it_was_given(told: Tell) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=given("2024-11-29"))

    assert "2024-11-29 -397 calendar-days late" in told(files, "2025-12-31")
    assert told(files, "2026-01-01") == ""


def test_a_number_that_cannot_be_counted_is_left_out(told: Tell) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=given("2024-11-29"))
    files |= {"meetings/lsg/2024-09-20.yaml": "body: lsg\n"}

    assert told(files, "2024-12-02").endswith("remiss … | lsg/2024-11-15\n")


def test_what_is_only_proposed_is_not_given(told: Tell) -> None:
    assert told(BODIES | meeting("lsg/2025-02-14", "called", given("2025-03-01")), "2024-12-02") == ""
