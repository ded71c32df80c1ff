"""Papers in time: every way of counting, at the border and beyond it, and what is not judged."""

from datetime import date

import pytest
from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make, meeting

from lsgtool.diagnostic import Severity
from lsgtool.messages import english

TEN = "[{from: 2000-01-01, basis: Arbetsordning, working_days: 10}]"
STRICT = "[{from: 2000-01-01, basis: Arbetsordning, working_days: 10, whole_days_between: true}]"
SEVEN = "[{from: 2000-01-01, basis: Arbetsordning, working_days: 7}]"
SIX = "[{from: 2000-01-01, basis: Arbetsordning, working_days: 6, force: may}]"
WEEKS = "[{from: 2000-01-01, basis: Arbetsordning, calendar_days: 14, force: should}]"


def with_papers(rule: str) -> str:
    return BODIES.replace("  samrad:\n", f"    papers: {rule}\n  samrad:\n")


def said(workspace: Make, files: dict[str, str], rule: str = TEN, on: str = "2024-12-02") -> list[str]:
    found = judge(workspace({"bodies.yaml": with_papers(rule), **files}), date.fromisoformat(on)).diagnostics
    return [f"{one.place.line} {one.code.code} {english(one.message)}" for one in found]


@pytest.mark.parametrize(
    ("rule", "day", "last", "late", "counted"),
    [
        (TEN, "2024-09-20", "2024-09-06", "2024-09-09", "1 working day after"),
        (TEN, "2025-04-25", "2025-04-09", "2025-04-22", "7 working days after"),  # Easter lies between
        (TEN, "2026-01-15", "2025-12-29", "2026-01-07", "4 working days after"),  # New Year and Epiphany
        (STRICT, "2024-09-20", "2024-09-05", "2024-09-06", "1 working day after"),
        (STRICT, "2025-04-25", "2025-04-08", "2025-04-09", "1 working day after"),
        (STRICT, "2026-01-15", "2025-12-23", "2025-12-29", "1 working day after"),
        (SEVEN, "2025-04-25", "2025-04-14", "2025-04-15", "1 working day after"),
        (SIX, "2026-01-15", "2026-01-07", "2026-01-08", "1 working day after"),
        (WEEKS, "2024-10-17", "2024-10-03", "2024-10-05", "2 days after"),
        (TEN, "2024-09-20", "2024-09-06", "2024-09-07", "after"),  # on a Saturday
    ],
)
def test_the_last_day_is_in_time_and_the_next_is_late(
    rule: str, day: str, last: str, late: str, counted: str, workspace: Make
) -> None:
    assert said(workspace, meeting(f"lsg/{day}", more=f"papers_sent: {last}"), rule) == []
    assert said(workspace, meeting(f"lsg/{day}", more=f"papers_sent: {late}"), rule) == [
        f"4 LSG301 the papers were with the members on {late}, {counted} the last day, {last}"
    ]


@pytest.mark.parametrize(
    ("rule", "severity"),
    [(TEN, Severity.ERROR), (WEEKS, Severity.WARNING), (SIX, Severity.INFORMATION)],
)
def test_the_word_of_the_document_decides_how_bad_it_is(
    rule: str, severity: Severity, workspace: Make
) -> None:
    files = meeting("lsg/2024-09-20", more="papers_sent: 2024-09-19")

    (found,) = judge(workspace({"bodies.yaml": with_papers(rule), **files})).diagnostics
    assert found.severity is severity
    assert found.citation is not None
    assert english(found.citation) == "Arbetsordning, in force from 2000-01-01"


def test_a_rule_counts_from_the_day_it_is_in_force(workspace: Make) -> None:
    rules = "[{from: 2000-01-01, basis: A, working_days: 6}, {from: 2024-09-20, basis: B, working_days: 10}]"
    files = {
        **meeting("lsg/2024-09-19", more="papers_sent: 2024-09-11"),
        **meeting("lsg/2024-09-20", more="papers_sent: 2024-09-12"),
    }

    (found,) = said(workspace, files, rules)
    assert found == (
        "4 LSG301 the papers were with the members on 2024-09-12, "
        "4 working days after the last day, 2024-09-06"
    )


MISSED = "2 LSG301 the papers should have been with the members by 2024-09-06"
OWN = "items: [{title: Plan, papers: [{title: Plan, sent: 2024-09-06}%s]}]"


@pytest.mark.parametrize(
    ("status", "more", "on", "expected"),
    [
        ("planned", "", "2024-09-06", []),
        ("planned", "", "2024-09-07", [MISSED]),
        ("called", "", "2024-09-20", [MISSED]),
        ("called", "", "2024-09-21", []),  # now the minutes are to tell
        ("called", "form: written", "2024-09-10", [MISSED]),
        ("called", "extra: true", "2024-09-10", []),
        ("cancelled", "", "2024-09-10", []),
        ("held", "", "2024-09-10", []),
        ("called", OWN % "", "2024-09-10", []),
        ("called", OWN % ", Bilaga", "2024-09-10", [MISSED]),
    ],
)
def test_a_last_day_that_passes_without_papers(
    status: str, more: str, on: str, expected: list[str], workspace: Make
) -> None:
    assert said(workspace, meeting("lsg/2024-09-20", status=status, more=more), on=on) == expected


def test_a_body_without_such_a_rule_is_not_judged(workspace: Make) -> None:
    files = {
        **meeting("samrad/2024-10-25", more="papers_sent: 2024-10-25"),
        **meeting("samrad/2025-03-14", status="called"),
    }

    assert said(workspace, files, on="2025-03-13") == []


def test_the_hint_tells_how_it_was_counted(workspace: Make) -> None:
    days = ("2025-05-02", "2025-05-04")  # a Friday, and a Sunday, which does not count anyway
    entries = ", ".join(f"{{from: 2025-01-01, basis: B, date: {day}}}" for day in days)
    closed = f"closed_days: [{entries}]\n"
    files = meeting("lsg/2025-05-16", more="papers_sent: 2025-05-05")

    (found,) = judge(workspace({"bodies.yaml": with_papers(TEN) + closed, **files})).diagnostics
    assert found.hint is not None
    assert english(found.hint) == (
        "10 working days before 2025-05-16, the day of the meeting not counted, passing over "
        "första maj 2025-05-01 and the day off 2025-05-02; "
        "if the body accepted it, write that under `deviations`: `lsg explain papers-late` shows how"
    )


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ("papers_sent: 5 september", "LSG104"),
        ("extra: ja", "LSG107"),
        ("items: [{title: Plan, papers: [{title: Plan, snt: 2024-09-05}]}]", "LSG101"),
    ],
)
def test_a_fault_where_the_day_may_stand_is_all_that_is_told(more: str, code: str, workspace: Make) -> None:
    files = meeting("lsg/2024-09-20", status="called", more=more)

    assert [line.split()[1] for line in said(workspace, files, on="2024-09-10")] == [code]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        (
            "items: [{title: Plan, papers: [Plan]}]",
            ["2 LSG302 it is not written down when 1 paper was with the members"],
        ),
        ("papers_sent: 2024-09-06\nitems: [{title: Plan, papers: [Plan]}]", []),
        ("items: [{title: Plan}]", []),
        (OWN % "", []),
        (OWN % ", Bilaga, Karta", ["2 LSG302 it is not written down when 2 papers were with the members"]),
        ("extra: true\nitems: [{title: Plan, papers: [Plan]}]", []),
        ("items: [{title: Plan, struck: true, papers: [Plan]}]", []),
    ],
)
def test_the_day_of_papers_in_minutes(more: str, expected: list[str], workspace: Make) -> None:
    assert said(workspace, meeting("lsg/2024-09-20", more=more)) == expected


def test_a_paper_that_came_later_than_the_others_is_told_at_its_own_day(workspace: Make) -> None:
    more = (
        "papers_sent: 2024-09-06\n"
        "items:\n"
        "  - title: Plan\n"
        "    papers:\n"
        "      - {title: Plan, sent: 2024-08-30}\n"
        "      - {title: Karta, sent: 2024-09-10}\n"
        "  - title: Rapport\n"
        "    struck: true\n"
        "    papers: [{title: Rapport, sent: 2024-09-19}]\n"
    )

    (found,) = said(workspace, meeting("lsg/2024-09-20", more=more))
    assert found == (
        "9 LSG301 the paper `Karta` was with the members on 2024-09-10, "
        "2 working days after the last day, 2024-09-06"
    )
