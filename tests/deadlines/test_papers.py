"""The papers of coming meetings: when they are due, what is not sent, and what was sent too late."""

import pytest
from tests.deadlines.telling import Tell, bodies, meeting

TEN = "papers: [{from: 2020-01-01, basis: Om LSG, working_days: 10}]"

# domain: meeting, rule, last day; over Easter and over Christmas too
TABLE = [
    ("2024-09-20", "working_days: 10", "2024-09-06"),
    ("2024-09-20", "working_days: 10, whole_days_between: true", "2024-09-05"),
    ("2024-09-20", "working_days: 7", "2024-09-11"),
    ("2024-09-20", "working_days: 6", "2024-09-12"),
    ("2025-04-25", "working_days: 10", "2025-04-09"),
    ("2025-04-25", "working_days: 10, whole_days_between: true", "2025-04-08"),
    ("2025-04-25", "working_days: 7", "2025-04-14"),
    ("2025-04-25", "working_days: 6", "2025-04-15"),
    ("2026-01-15", "working_days: 10", "2025-12-29"),
    ("2026-01-15", "working_days: 10, whole_days_between: true", "2025-12-23"),
    ("2026-01-15", "working_days: 7", "2026-01-05"),
    ("2026-01-15", "working_days: 6", "2026-01-07"),
    ("2025-04-24", "calendar_days: 14", "2025-04-10"),
]

PAPERS = """\
items:
  - {standing: agenda, papers: [Dagordning]}
  - title: Strategin
    papers: [{title: Strategi, sent: 2025-01-30}, {title: Plan, sent: 2025-02-03}]
  - title: Rapporter
    items: [{title: Rådet, papers: [Årsrapport]}]
  - {title: Utgår, struck: true, papers: [Ingenting]}
"""


@pytest.mark.parametrize(("day", "rule", "last"), TABLE)
def test_the_last_day(told: Tell, day: str, rule: str, last: str) -> None:
    files = bodies(lsg=f"papers: [{{from: 2020-01-01, basis: Arbetsordning, {rule}}}]")
    said = told(files | meeting(f"lsg/{day}", "planned"), last)

    unit = "calendar-days" if "calendar" in rule else "working-days"
    assert said == (
        f"{last} 0 {unit} | papers | lsg: papers for {day}: nothing is sent yet | Arbetsordning\n"
    )


def test_days_off_of_bodies_yaml_are_passed_over(told: Tell) -> None:
    closed = "closed_days: [{from: 2025-01-01, basis: Beslut, date: 2025-02-10}]\n"
    files = bodies(lsg=TEN)
    files["bodies.yaml"] += closed
    said = told(files | meeting("lsg/2025-02-14", "called"), "2025-02-12")

    assert said == (
        "2025-01-30 -8 working-days late | papers | lsg: papers for 2025-02-14: nothing is sent yet"
        " | Om LSG\n"
    )


@pytest.mark.parametrize(
    ("on", "left"),
    [
        ("2025-01-24", "5 working-days"),  # Friday
        ("2025-01-25", "5 working-days"),  # Saturday
        ("2025-01-30", "1 working-days"),
        ("2025-01-31", "0 working-days"),  # the last day itself
        ("2025-02-01", "0 working-days late"),  # Saturday: late by no working day yet
        ("2025-02-03", "-1 working-days late"),
        ("2025-02-14", "-10 working-days late"),  # the day of the meeting
    ],
)
def test_how_many_working_days_are_left(told: Tell, on: str, left: str) -> None:
    said = told(bodies(lsg=TEN) | meeting("lsg/2025-02-14", "planned"), on)

    assert said.startswith(f"2025-01-31 {left} | papers | lsg: ")


def test_paper_by_paper_what_is_not_sent_and_what_was_late(told: Tell) -> None:
    standing = (
        "standing:\n"
        "  - {from: 2020-01-01, basis: Praxis, opening: [{id: agenda, title: Godkännande av dagordning}]}"
    )
    files = bodies(lsg=f"{TEN}\n{standing}") | meeting("lsg/2025-02-14", "called", PAPERS)

    assert (
        told(files, "2025-02-04")
        == """\
2025-01-31 -2 working-days late | papers | lsg: papers for 2025-02-14: 2 of 4 are not sent | Om LSG
    not sent: Dagordning (Godkännande av dagordning)
    sent too late, on 2025-02-03: Plan (Strategin)
    not sent: Årsrapport (Rådet)
"""
    )


def test_what_was_sent_too_late_stays_as_late_as_it_was(told: Tell) -> None:
    files = bodies(lsg=TEN) | meeting("lsg/2025-02-14", "called", f"papers_sent: 2025-01-31\n{PAPERS}")

    assert (
        told(files, "2025-02-12")
        == """\
2025-01-31 -1 working-days late | papers | lsg: papers for 2025-02-14: sent too late, on 2025-02-03 | Om LSG
    sent too late, on 2025-02-03: Plan (Strategin)
"""
    )


def test_papers_that_no_item_lists(told: Tell) -> None:
    files = bodies(lsg=TEN) | meeting("lsg/2025-02-14", "called", "papers_sent: 2025-02-03\n")

    assert told(files, "2025-02-12") == (
        "2025-01-31 -1 working-days late | papers | lsg: papers for 2025-02-14: sent too late, on 2025-02-03"
        " | Om LSG\n"
    )


DEVIATING = """\
papers_sent: 2025-01-31
items:
  - title: Plan
    deviations: [{rule: LSG301, reason: Brådskar, basis: lsg/2024-12-01 § 3}]
    papers: [{title: Plan, sent: 2025-02-10}]
"""
SILENT = {
    "all sent on the last day": ("called", "papers_sent: 2025-01-31\n"),
    "each sent in time": ("called", "items: [{title: Plan, papers: [{title: Plan, sent: 2025-01-31}]}]\n"),
    "an extra meeting": ("called", "extra: true\n"),
    "a cancelled meeting": ("cancelled", ""),
    "a deviation of the meeting": (
        "called",
        "deviations: [{rule: papers-late, reason: Brådskar, basis: lsg/2024-12-01 § 3}]\n",
    ),
    "a deviation of the item": ("called", DEVIATING),
    "a meeting that was held today": ("held", ""),
}


@pytest.mark.parametrize("name", SILENT)
def test_what_gives_no_row(told: Tell, name: str) -> None:
    status, more = SILENT[name]
    files = bodies(lsg=TEN) | meeting("lsg/2025-02-14", status, more)

    assert told(files, "2025-02-14") == ""


def test_a_body_without_a_rule_gives_no_row(told: Tell) -> None:
    assert told(bodies(lsg="") | meeting("lsg/2025-02-14", "planned"), "2025-02-12") == ""


def test_the_day_counts_and_not_what_happened_later(told: Tell) -> None:
    """Minutes that were written since then do not tell what was sent before the day one asks for."""
    minutes = "booked: 2024-11-15\npapers_sent: 2025-01-30\nitems: [{title: Plan, papers: [Plan]}]\n"
    files = bodies(lsg=TEN) | meeting("lsg/2025-02-14", "adjusted", minutes)

    assert told(files, "2024-11-14") == ""
    assert (
        told(files, "2025-01-29")
        == """\
2025-01-31 2 working-days | papers | lsg: papers for 2025-02-14: nothing is sent yet | Om LSG
    not sent: Plan (Plan)
"""
    )
    assert told(files, "2025-01-30") == ""
