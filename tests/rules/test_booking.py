"""Next year's meetings are booked in time: which of them count, and when a year is judged."""

from datetime import date

import pytest
from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make, meeting

from lsgtool.messages import english

RULE = "from: 2000-01-01, basis: Arbetsordning, at_least: 2, booked_by: 11-30"


def said(workspace: Make, files: dict[str, str], on: str, rule: str = RULE, more: str = "") -> list[str]:
    bodies = BODIES.replace("  samrad:\n", f"    meetings: [{{{rule}}}]\n{more}  samrad:\n")
    found = judge(workspace({"bodies.yaml": bodies, **files}), date.fromisoformat(on)).diagnostics
    return [
        f"{one.code.code} {english(one.message)}; {english(one.hint) if one.hint else ''}"
        for one in found
        if one.code.code == "LSG306"
    ]


def booked(**days: str | None) -> dict[str, str]:
    """Return planned meetings of 2025: `m0214="2024-11-15"` is that of 14 February; None is unknown."""
    files: dict[str, str] = {}
    for name, day in days.items():
        more = f"booked: {day}" if day else ""
        files |= meeting(f"lsg/2025-{name[1:3]}-{name[3:]}", status="planned", more=more)
    return files


def test_the_days_of_those_booked_late_are_named(workspace: Make) -> None:
    files = booked(m0214="2024-11-15", m0425="2024-12-05", m0919="2025-01-07")

    (found,) = said(workspace, files, "2024-12-06")
    assert found == (
        "LSG306 `lsg` had 1 of at least 2 meetings of 2025 booked by 2024-11-30; "
        "too late: 2025-04-25 on 2024-12-05 and 2025-09-19 on 2025-01-07. "
        "Where one was booked earlier, correct its `booked`; "
        "if the body accepted it, write that under its `deviations`"
    )


def test_where_none_was_booked_late_some_are_missing(workspace: Make) -> None:
    (found,) = said(workspace, booked(m0214="2024-11-30"), "2024-12-01")
    assert found == (
        "LSG306 `lsg` had 1 of at least 2 meetings of 2025 booked by 2024-11-30; "
        "add the meetings that are missing, with `lsg new-meeting`; "
        "if the body accepted it, write that under its `deviations`"
    )


@pytest.mark.parametrize(
    ("on", "told"),
    [
        ("2024-11-30", 0),  # the day is not over
        ("2024-12-01", 1),
        ("2025-01-01", 0),  # nothing is known of the year that is running
    ],
)
def test_a_year_to_come_is_judged_before_it_has_a_meeting(workspace: Make, on: str, told: int) -> None:
    files = meeting("lsg/2024-04-19") | meeting("lsg/2024-09-20")

    assert [line[:70] for line in said(workspace, files, on)] == [
        "LSG306 `lsg` had 0 of at least 2 meetings of 2025 booked by 2024-11-30"
    ] * told


@pytest.mark.parametrize(
    "files",
    [
        booked(m0214=None),
        meeting("lsg/2024-12-01"),
        meeting("lsg/2024-12-01") | booked(m0214=None),
    ],
)
def test_what_was_begun_after_the_day_of_booking_is_not_judged(
    workspace: Make, files: dict[str, str]
) -> None:
    assert said(workspace, files, "2024-12-02") == []
    assert len(said(workspace, files | meeting("lsg/2024-11-30"), "2024-12-02")) == 1
    assert len(said(workspace, files | booked(m0425="2024-12-01"), "2024-12-02")) == 1


TOO_FEW = booked(m0214="2024-12-05")


@pytest.mark.parametrize(
    ("files", "on"),
    [
        (TOO_FEW, "2024-11-30"),  # the day is not over
        (booked(m0214="2024-11-30", m0425="2024-11-30", m0919="2024-12-05"), "2025-06-01"),
        (booked(m0214=None, m0425="2024-11-30"), "2024-12-02"),
        ({}, "2024-12-02"),
        (meeting("lsg/2025-09-19", more="booked: 2025-03-01\nfirst_paragraph: 31"), "2025-10-01"),
        (
            booked(m0214="2024-11-15")
            | meeting("lsg/2025-04-25", status="cancelled", more="booked: 2024-11-15"),
            "2025-06-01",
        ),
    ],
)
def test_enough_were_booked_or_nobody_can_tell(files: dict[str, str], on: str, workspace: Make) -> None:
    assert said(workspace, files, on) == []


def test_an_extra_meeting_is_none_of_the_plan(workspace: Make) -> None:
    files = booked(m0214="2024-11-15") | meeting("lsg/2025-04-25", status="planned", more="extra: true")

    assert len(said(workspace, files, "2024-12-02")) == 1


@pytest.mark.parametrize(
    ("rule", "more"),
    [
        ("from: 2000-01-01, basis: B, at_least: 2", ""),
        ("from: 2000-01-01, basis: B, at_most: 6, booked_by: 11-30", ""),
        ("from: 2024-12-01, basis: B, at_least: 2, booked_by: 11-30", ""),
        ("from: 2025-01-01, basis: B, at_least: 2, booked_by: 11-30", ""),
        (RULE, "    ended: 2025-12-30\n"),
    ],
)
def test_where_no_rule_held_on_the_day_nothing_is_asked(rule: str, more: str, workspace: Make) -> None:
    assert said(workspace, TOO_FEW, "2025-06-01", rule, more) == []
