"""Assignments that are due or overdue, until somebody reports on them."""

import pytest
from tests.deadlines.telling import Tell, bodies, follow_up, meeting

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
    files |= meeting("lsg/2025-01-17", "cancelled", "booked: 2024-11-15\n")
    files |= meeting("lsg/2025-02-14", "planned", "booked: 2024-11-15\n")
    row = (
        "{} | assignment | lsg: assignment to Rad, Rut Modig: att skicka utkastet på remiss …"
        " | lsg/2024-11-15 § 2\n"
    )

    assert told(files, "2024-12-02") == row.format(day)


REMISS = "items: [{title: Remissen, matter: remiss}]\n"


def test_what_is_due_in_words_only_waits_without_a_last_day(told: Tell) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=given("inom två veckor"))
    files |= meeting("lsg/2025-02-14", "planned", REMISS)

    assert told(files, "2024-12-02") == (
        "waits | assignment | lsg: assignment to Rut Modig: att skicka utkastet på remiss …"
        " | lsg/2024-11-15 § 2\n"
        "    to be done: inom två veckor\n"
        "    comes up at lsg/2025-02-14\n"
    )


def test_what_is_due_at_a_next_meeting_that_nobody_has_booked_waits(told: Tell) -> None:
    assert told(BODIES | meeting("lsg/2024-11-15", more=given("next-meeting")), "2024-12-02") == (
        "waits | assignment | lsg: assignment to Rut Modig: att skicka utkastet på remiss …"
        " | lsg/2024-11-15 § 2\n"
        "    to be done by the next meeting; none is booked yet\n"
    )


def test_what_is_due_at_no_time_at_all_is_left_to_the_register(told: Tell) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=given("2024-11-29").replace("due: 2024-11-29", ""))

    assert told(files, "2024-12-02") == ""


def test_an_assignment_to_nobody_by_name(told: Tell) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=given("2024-11-29", "[]"))

    assert "lsg: assignment to nobody by name: att skicka" in told(files, "2024-12-02")


ENDED = "items: [{title: X, decisions: [{text: Y, ends: lsg/2024-11-15 § 2}]}]\n"
REPORTED = "items: [{title: X, items: [{title: Y, follows_up: lsg/2024-11-15 § 2}]}]\n"


@pytest.mark.parametrize(
    "end",
    [
        follow_up("lsg/2024-11-15", "reports: [{paragraph: 2, done: 2024-11-28, by: Rut Modig}]\n"),
        meeting("rad/2024-11-28", "held", REPORTED),
        meeting("rad/2024-11-28", "held", REPORTED.replace("§ 2", "§ 2.1")),
        meeting("lsg/2024-11-28", "held", "items: [{title: X, matter: remiss, settled: true}]\n"),
        meeting(
            "lsg/2024-11-28",
            "held",
            "items: [{title: X, decisions: [{text: Y, ends: lsg/2024-11-15 § 2}]}]\n",
        ),
    ],
)
def test_it_is_followed_to_its_end(told: Tell, end: dict[str, str]) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=given("2024-11-29")) | end

    assert told(files, "2024-12-02") == ""
    assert told(files, "2024-11-27") != ""  # the day before, nobody knew


@pytest.mark.parametrize(
    "other",
    [
        meeting("lsg/2024-11-28", more=REMISS),  # the matter comes up, and nobody says that it is done
        meeting("lsg/2024-11-28", more=REPORTED.replace("§ 2", "§ 1")),
        meeting("lsg/2024-11-28", "cancelled", REPORTED),
        follow_up("lsg/2024-11-15", "reports: [{paragraph: 1, done: 2024-11-28}]\n"),
        follow_up("lsg/2024-11-15", "reports: [{paragraph: 2, done: 2024-11-28, recorded: 2024-12-03}]\n"),
    ],
)
def test_nothing_else_ends_it(told: Tell, other: dict[str, str]) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=given("2024-11-29")) | other

    assert DUE + "lsg: " in told(files, "2024-12-02")


@pytest.mark.parametrize("again", [REMISS, "items: [{title: X, follows_up: lsg/2024-11-15 § 2.1}]\n"])
def test_a_meeting_to_come_is_shown_and_is_no_report(told: Tell, again: str) -> None:
    files = BODIES | meeting("lsg/2024-11-15", more=given("2024-11-29"))
    files |= meeting("lsg/2025-02-14", "planned", again) | meeting("lsg/2025-04-25", "planned", again)

    assert told(files, "2024-12-02").endswith("lsg/2024-11-15 § 2\n    comes up at lsg/2025-02-14\n")


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


@pytest.mark.parametrize(
    ("text", "to", "what"),
    [
        ("att uppdra åt Rut Modig att skicka planen", "Rut Modig", "assignment to Rut Modig: skicka planen"),
        ("Att uppdra åt rådet att svara", "[rad, Rut Modig]", "assignment to Rad, Rut Modig: svara"),
        ("att Rut Modig skickar planen", "Rut Modig", "assignment: att Rut Modig skickar planen"),
        ("att Rut Modig svarar", "[rad, Rut Modig]", "assignment to Rad, Rut Modig: att Rut Modig svarar"),
        (
            "att uppdra åt någon att svara",
            "[]",
            "assignment to nobody by name: att uppdra åt någon att svara",
        ),
    ],
)
def test_who_is_to_do_it_is_named_once(told: Tell, text: str, to: str, what: str) -> None:
    more = f"items: [{{title: A, decisions: [{{kind: assign, text: {text}, to: {to}, due: 2024-12-20}}]}}]\n"
    files = BODIES | meeting("lsg/2024-11-15", more=more)
    assert f"lsg: {what} | " in told(files, "2024-12-02")
