"""A working committee has to meet before the papers of its body are due."""

import pytest
from tests.deadlines.telling import Tell, bodies, meeting

BODIES = bodies(
    lsg="papers: [{from: 2020-01-01, basis: Arbetsordning för LSG, working_days: 10}]",
    lsg_au="working_committee_of: lsg\npapers: [{from: 2020-01-01, basis: Om AU, working_days: 6}]",
)
FILES = (
    BODIES
    | meeting("lsg/2024-11-15", more="papers_sent: 2024-10-31\n")
    | meeting("lsg/2025-02-14", "planned")
)
PAPERS = (
    "2025-01-31 20 working-days | papers | lsg: papers for 2025-02-14: nothing is sent yet"
    " | Arbetsordning för LSG\n"
)
MISSING = (
    "2025-01-31 29 calendar-days | committee-meeting | lsg-au: meet to prepare lsg/2025-02-14:"
    " no meeting is booked before its papers are due | Arbetsordning för LSG\n"
)


def test_no_meeting_of_the_committee(told: Tell) -> None:
    assert told(FILES, "2025-01-02") == MISSING + PAPERS


def test_the_committee_has_a_last_day_of_its_own(told: Tell) -> None:
    said = told(FILES | meeting("lsg-au/2025-01-23", "planned"), "2025-01-02")

    assert said == (
        "2025-01-15 8 working-days | papers | lsg-au: papers for 2025-01-23: nothing is sent yet | Om AU\n"
        + PAPERS
    )


@pytest.mark.parametrize("day", ["2024-11-16", "2025-01-31"])
def test_it_meets_after_the_meeting_before_and_on_the_last_day_at_the_latest(told: Tell, day: str) -> None:
    assert told(FILES | meeting(f"lsg-au/{day}"), "2025-01-02").endswith(PAPERS)
    assert "committee-meeting" not in told(FILES | meeting(f"lsg-au/{day}"), "2025-01-02")


def test_a_meeting_that_comes_too_late_or_was_before(told: Tell) -> None:
    au = meeting("lsg-au/2024-11-15") | meeting("lsg-au/2025-02-03", "planned", "papers_sent: 2025-01-02\n")

    assert told(FILES | au, "2025-01-02") == (MISSING + "    too late for that: lsg-au/2025-02-03\n" + PAPERS)


def test_a_deviation_and_papers_that_are_sent(told: Tell) -> None:
    deviation = "deviations: [{rule: committee-too-late, reason: Sjukdom, basis: lsg-au/2024-12-03}]\n"
    au = meeting("lsg-au/2025-02-03", "planned", f"papers_sent: 2025-01-02\n{deviation}")
    sent = meeting("lsg/2025-02-14", "called", "papers_sent: 2025-01-02\n")

    assert told(FILES | au, "2025-01-02") == PAPERS
    assert told(FILES | sent, "2025-01-02") == ""
