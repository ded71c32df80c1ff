"""Deviations that a body has decided on: what each silences, and those that silence nothing."""

from datetime import date

import pytest
from tests.helpers.judging import judge
from tests.helpers.showing import shown
from tests.helpers.small import Make

from lsgtool.check.verdict import Verdict

PAPERS = "    papers: [{from: 2020-01-01, basis: Arbetsordning, working_days: 10}]\n"
BODIES = f"""\
organisation: Region Exempel
principals: {{}}
bodies:
  ledning:
    names: [{{from: 2020-01-01, basis: Arbetsordning, name: Ledningsgruppen}}]
{PAPERS}"""
PATH = "meetings/ledning/2024-09-20.yaml"

# The papers are due on 2024-09-06: those of lines 3, 9, 13 and 15 are late.
MEETING = """\
body: ledning
date: 2024-09-20
papers_sent: 2024-09-09
status: held
deviations: [] # of the meeting
items:
  - title: Strategi
    deviations: [] # of the item
    papers: [{title: Strategin, sent: 2024-09-10}]
    items:
      - title: Bilagor
        deviations: [] # of the sub-matter
        papers: [{title: Bilaga, sent: 2024-09-11}]
  - title: Budget
    papers: [{title: Budgeten, sent: 2024-09-12}]
"""
LATE = ["3 LSG301", "9 LSG301", "13 LSG301", "15 LSG301"]


def deviation(rule: str, more: str = "") -> str:
    return f"[{{rule: {rule}, reason: Dröjde, basis: Protokoll § 31{more}}}]"


def deviating(part: str, rule: str = "papers-late") -> str:
    """Return the meeting with a deviation of the meeting, the item or the sub-matter."""
    return MEETING.replace(f"[] # of the {part}", deviation(rule))


def judged(make: Make, meeting: str, bodies: str = BODIES) -> Verdict:
    return judge(make({"bodies.yaml": bodies, PATH: meeting}))


def places(verdict: Verdict) -> list[str]:
    return [f"{one.place.line} {one.code.code}" for one in verdict.diagnostics]


def test_without_a_deviation_all_that_is_late_is_told(workspace: Make) -> None:
    assert places(judged(workspace, MEETING)) == LATE


@pytest.mark.parametrize("rule", ["papers-late", "LSG301"])
@pytest.mark.parametrize(
    ("part", "rest"),
    [("meeting", []), ("item", [LATE[0], LATE[3]]), ("sub-matter", [LATE[0], LATE[1], LATE[3]])],
)
def test_a_deviation_silences_the_part_it_stands_in(
    workspace: Make, part: str, rule: str, rest: list[str]
) -> None:
    assert places(judged(workspace, deviating(part, rule))) == rest


def test_a_deviation_of_another_item_silences_nothing_and_is_told(workspace: Make) -> None:
    text = deviating("item").replace("2024-09-10", "2024-09-06").replace("2024-09-11", "2024-09-06")
    verdict = judged(workspace, text)

    assert places(verdict) == [LATE[0], "8 LSG119", LATE[3]]
    assert "8:18 LSG119 the deviation from `papers-late` silences nothing\n" in shown(verdict.diagnostics)


@pytest.mark.parametrize(
    ("rule", "said", "way_out"),
    [
        (
            "paper-late",
            "there is no rule `paper-late` that a body can deviate from",
            "did you mean `papers-late`?",
        ),
        (
            "meetings-too-few",
            "nobody can deviate from `meetings-too-few` here",
            "the rule is about whole years: write it in bodies.yaml, in the body's `deviations`",
        ),
    ],
)
def test_a_rule_that_nobody_can_deviate_from_there(
    workspace: Make, rule: str, said: str, way_out: str
) -> None:
    verdict = judged(workspace, deviating("meeting", rule))

    assert [place for place in places(verdict) if place not in LATE] == ["5 LSG118"]
    assert f"5:21 LSG118 {said}\n    {way_out}\n" in shown(verdict.diagnostics)


@pytest.mark.parametrize("rule", ["folder-differs", "LSG101", "unknown-key"])
def test_what_makes_a_file_wrong_cannot_be_deviated_from(workspace: Make, rule: str) -> None:
    assert "5 LSG118" in places(judged(workspace, deviating("meeting", rule)))


IN_TIME = deviating("item").replace("2024-09-1", "2024-08-1").replace("2024-09-09", "2024-08-09")


def test_a_deviation_from_what_was_done_in_time_is_told(workspace: Make) -> None:
    assert places(judged(workspace, IN_TIME)) == ["8 LSG119"]


@pytest.mark.parametrize(
    ("meeting", "bodies"),
    [
        # The meeting is not held: what is decided beforehand may still come to be needed.
        (IN_TIME.replace("status: held", "status: called"), BODIES),
        # Nobody asked: the rule is turned off, or what it reads or rests on has faults.
        (IN_TIME, f"{BODIES}rules: [{{from: 2024-01-01, basis: B, rule: papers-late, weight: off}}]\n"),
        (f"{IN_TIME}    presentrs: [Bo Lund]\n", BODIES),
        (IN_TIME, f"{BODIES}closed_days: jul\n"),
    ],
)
def test_a_deviation_from_what_was_not_judged_is_not_told(workspace: Make, meeting: str, bodies: str) -> None:
    verdict = judged(workspace, meeting, bodies)

    assert [place for place in places(verdict) if place.endswith("LSG119")] == []


# Two meetings a year are asked for, and each year has one. `other` is asked for nothing.
YEARS = """\
organisation: Region Exempel
principals: {}
bodies:
  ledning:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Ledningsgruppen}]
    deviations: [] # of ledning
    meetings: [{from: 2020-01-01, basis: Arbetsordning, at_least: 2}]
  other:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Andra gruppen}]
    deviations: [] # of other
    meetings: [{from: 2020-01-01, basis: Arbetsordning, at_least: 1}]
"""
IN_MAY_2024 = date(2024, 5, 2)


def in_years(make: Make, body: str, written: str) -> list[str]:
    """Return what is said of the years, `message`, on a day in 2024 when 2022 and 2023 are over."""
    files = {
        f"meetings/{name}/{year}-02-16.yaml": f"body: {name}\ndate: {year}-02-16\nstatus: held\n"
        for name in ("ledning", "other")
        for year in (2022, 2023, 2024)
    }
    bodies = YEARS.replace(f"[] # of {body}", written)
    verdict = judge(make(files | {"bodies.yaml": bodies}), IN_MAY_2024)
    return [line for line in shown(verdict.diagnostics).splitlines() if not line.startswith(" ")]


def few(year: int) -> str:
    return f"7:16 LSG304 `ledning` has 1 of at least 2 meetings in {year}"


@pytest.mark.parametrize(
    ("more", "rest"),
    [
        (", year: 2022", [2023, 2024]),
        (", year: 2023", [2022, 2024]),
        (", year: 2024", [2022, 2023]),
        ("", []),
    ],
)
def test_a_deviation_of_a_year_silences_that_year_or_every_year(
    workspace: Make, more: str, rest: list[int]
) -> None:
    assert in_years(workspace, "ledning", "[]") == [few(2022), few(2023), few(2024)]
    assert in_years(workspace, "ledning", deviation("meetings-too-few", more)) == [few(year) for year in rest]


@pytest.mark.parametrize(
    ("more", "idle"),
    [
        (", year: 2023", True),
        ("", True),
        (", year: 2024", False),  # the year is not over
        (", year: 2031", False),  # nor is this one
        (", year: 2021", False),  # of this one nothing is known
    ],
)
def test_a_deviation_of_another_body_silences_nothing_and_is_told(
    workspace: Make, more: str, *, idle: bool
) -> None:
    told = ["10:18 LSG119 the deviation from `meetings-too-few` silences nothing"]

    assert in_years(workspace, "other", deviation("meetings-too-few", more)) == [
        *map(few, (2022, 2023, 2024)),
        *(told if idle else ()),
    ]


def test_a_rule_about_meetings_is_not_deviated_from_for_a_year(workspace: Make) -> None:
    verdict = judge(workspace({"bodies.yaml": YEARS.replace("[] # of ledning", deviation("papers-late"))}))

    assert shown(verdict.diagnostics) == (
        "6:25 LSG118 nobody can deviate from `papers-late` here\n"
        "    the rule is about single meetings: write it in the meeting's file\n"
    )
