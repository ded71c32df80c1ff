"""How many meetings a year has: of years that are over, that run, and that are to come."""

from datetime import date

import pytest
from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make, meeting

from lsgtool.messages import english

RULE = "from: 2000-01-01, basis: Arbetsordning"


def said(workspace: Make, files: dict[str, str], rules: str, on: str, more: str = "") -> list[str]:
    """Return what is found; `rules` are entries of `meetings` of the body `lsg`, `more` is below them."""
    bodies = BODIES.replace("  samrad:\n", f"    meetings: [{rules}]\n{more}  samrad:\n")
    found = judge(workspace({"bodies.yaml": bodies, **files}), date.fromisoformat(on)).diagnostics
    return [
        f"{one.severity} {one.code.code} {english(one.message)}; {english(one.hint) if one.hint else ''}"
        for one in found
    ]


def days(*found: str, status: str = "held", more: str = "") -> dict[str, str]:
    files: dict[str, str] = {}
    for day in found:
        files |= meeting(f"lsg/{day}", status=status, more=more)
    return files


FEW = "`lsg` has 1 of at least 2 meetings in 2024"
OVER = (
    "if a file is missing, add it; if the body accepted it, write that under its `deviations`: "
    "`lsg explain meetings-too-few` shows how"
)
LATE = (
    "there is no time left this year; if the body accepts it, write that under its `deviations`: "
    "`lsg explain meetings-too-few` shows how"
)


@pytest.mark.parametrize(
    ("force", "severity"), [("shall", "error"), ("should", "warning"), ("may", "information")]
)
def test_a_year_that_is_over_is_judged_by_the_word_of_the_rule(
    force: str, severity: str, workspace: Make
) -> None:
    rule = f"{{{RULE}, at_least: 2, force: {force}}}"

    assert said(workspace, days("2024-09-20"), rule, "2025-01-01") == [f"{severity} LSG304 {FEW}; {OVER}"]


TEN = f"    papers: [{{{RULE}, working_days: 10}}]\n"


@pytest.mark.parametrize(
    ("papers", "on", "expected"),
    [
        ("", "2024-12-29", "warning {few}; plan 1 meeting more, on 2024-12-30 at the latest"),
        ("", "2024-12-30", "warning {few}; plan 1 meeting more, on 2024-12-30 at the latest"),
        ("", "2024-12-31", "error {few}; {late}"),  # New Year's Eve is no day to meet
        (
            TEN,
            "2024-12-10",
            "warning {few}; plan 1 meeting more, on 2024-12-30 at the latest, with the papers by 2024-12-11",
        ),
        (
            TEN,
            "2024-12-11",
            "warning {few}; plan 1 meeting more, on 2024-12-30 at the latest, with the papers by 2024-12-11",
        ),
        (TEN, "2024-12-12", "error {few}; {late}"),
    ],
)
def test_the_year_that_runs_is_an_error_once_there_is_no_time_left(
    papers: str, on: str, expected: str, workspace: Make
) -> None:
    severity, _, words = expected.format(few=FEW, late=LATE).partition(" ")

    assert said(workspace, days("2024-09-20"), f"{{{RULE}, at_least: 2}}", on, papers) == [
        f"{severity} LSG304 {words}"
    ]


def test_as_many_days_are_needed_as_meetings_are_missing(workspace: Make) -> None:
    files = days("2024-09-20")
    rule = f"{{{RULE}, at_least: 3}}"
    words = "LSG304 `lsg` has 1 of at least 3 meetings in 2024"

    assert said(workspace, files, rule, "2024-12-27") == [
        f"warning {words}; plan 2 meetings more, the last one on 2024-12-30 at the latest"
    ]
    assert said(workspace, files, rule, "2024-12-28") == [f"error {words}; {LATE}"]


def test_a_milder_rule_is_milder_still_while_there_is_time(workspace: Make) -> None:
    rule = f"{{{RULE}, at_least: 2, force: should}}"

    assert said(workspace, days("2024-09-20"), rule, "2024-10-01")[0].startswith("information LSG304")


@pytest.mark.parametrize(
    "files",
    [
        days("2024-02-23", "2024-09-20"),
        days("2024-02-23") | days("2024-09-20", more="extra: true"),
        days("2024-02-23") | days("2024-12-13", status="planned"),
        days("2024-09-20", more="first_paragraph: 31"),  # the archive began within the year
        days("2025-02-14", status="planned"),  # a year to come
        days("2023-09-15", "2023-11-17"),  # of 2024 there is nothing at all
    ],
)
def test_a_year_with_enough_meetings_or_with_too_little_known_is_good(
    files: dict[str, str], workspace: Make
) -> None:
    assert said(workspace, files, f"{{{RULE}, at_least: 2}}", "2024-12-02") == []


@pytest.mark.parametrize(
    ("files", "count"),
    [
        (days("2024-02-23") | days("2024-09-20", status="cancelled"), 1),
        (days("2024-01-12", status="cancelled") | days("2024-09-20", more="first_paragraph: 1"), 1),
        (days("2024-01-12", "2024-09-20", status="cancelled"), 0),
    ],
)
def test_a_cancelled_meeting_does_not_count(files: dict[str, str], count: int, workspace: Make) -> None:
    (found,) = said(workspace, files, f"{{{RULE}, at_least: 2}}", "2025-01-01")
    assert f"has {count} of at least 2 meetings" in found


@pytest.mark.parametrize(
    ("rules", "more"),
    [
        ("{from: 2024-01-02, basis: B, at_least: 2}", ""),
        (f"{{{RULE}, at_least: 2}}, {{from: 2024-12-31, basis: B, at_least: 1}}", ""),
        (f"{{{RULE}, at_least: 2}}", "    ended: 2024-12-30\n"),
        (f"{{{RULE}, at_most: 6}}", ""),
    ],
)
def test_the_number_at_the_end_of_a_whole_year_counts(rules: str, more: str, workspace: Make) -> None:
    assert said(workspace, days("2024-09-20"), rules, "2025-01-01", more) == []


def test_a_deviation_of_the_year_silences_it_in_that_year(workspace: Make) -> None:
    deviation = "    deviations: [{rule: meetings-too-few, reason: Pandemin, basis: B, year: 2023}]\n"
    rule = f"{{{RULE}, at_least: 2}}"

    assert said(workspace, days("2023-09-15", "2024-09-20"), rule, "2025-01-01", deviation) == [
        f"error LSG304 {FEW}; {OVER}"
    ]


MANY = days("2024-02-23", "2024-09-20", "2024-12-13")
HINT = "a meeting outside the year's plan is marked `extra: true` in its file, and is not counted"


@pytest.mark.parametrize(
    ("files", "rules", "count"),
    [
        (MANY, f"{{{RULE}, at_most: 2}}", 3),
        (MANY, f"{{{RULE}, at_most: 3}}", 0),
        (MANY | days("2024-10-11", more="extra: true"), f"{{{RULE}, at_most: 3}}", 0),
        (MANY | days("2024-10-11", status="cancelled"), f"{{{RULE}, at_most: 3}}", 0),
        (MANY | days("2024-10-11", status="planned"), f"{{{RULE}, at_most: 3}}", 4),
        (MANY, "{from: 2024-09-01, basis: B, at_most: 2}", 0),  # of before the rule nothing is counted
        (MANY, f"{{{RULE}, at_most: 2}}, {{from: 2024-12-31, basis: B, at_most: 3}}", 0),
    ],
)
def test_more_meetings_than_the_rule_allows(
    files: dict[str, str], rules: str, count: int, workspace: Make
) -> None:
    found = said(workspace, files, rules, "2024-12-02")

    assert found == (
        [f"error LSG305 `lsg` has {count} meetings in 2024, and the rule allows at most {rules[-2]}; {HINT}"]
        if count
        else []
    )
