"""The count back from a meeting to the last day for its papers, day by day."""

import pytest
from tests.deadlines.telling import Lay, bodies
from tests.helpers.showing import said

from lsgtool.deadlines.explain import explain
from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.reference import parse_reference


def explained(lay: Lay, rule: str, ref: str, closed: str = "", *, planned: bool = True) -> str:
    papers = f"papers: [{{from: 2020-01-01, basis: Arbetsordning för Länssamverkansgruppen, {rule}}}]"
    files = bodies(lsg=papers if rule else "")
    files["bodies.yaml"] += closed
    meeting = parse_reference(ref)
    assert meeting is not None
    found = list(explain(lay(files, "2024-12-02").bodies, meeting, english, planned=planned))
    assert max(map(len, found)) <= 80
    return "".join(f"{line}\n" for line in found)


def test_over_easter(lay: Lay) -> None:
    assert (
        explained(lay, "working_days: 10", "lsg/2025-04-25")
        == """\
lsg/2025-04-25: the papers are due on Wed 2025-04-09
10 working days back from the meeting, which is day 0
basis: Arbetsordning för Länssamverkansgruppen, in force from 2020-01-01

2025-04-25  Fri    0  the meeting
2025-04-24  Thu    1
2025-04-23  Wed    2
2025-04-22  Tue    3
2025-04-21  Mon       annandag påsk
2025-04-20  Sun       påskdagen
2025-04-19  Sat       weekend
2025-04-18  Fri       långfredagen
2025-04-17  Thu    4
2025-04-16  Wed    5
2025-04-15  Tue    6
2025-04-14  Mon    7
2025-04-13  Sun       weekend
2025-04-12  Sat       weekend
2025-04-11  Fri    8
2025-04-10  Thu    9
2025-04-09  Wed   10  the last day for the papers
"""
    )


def test_the_stricter_reading_with_a_day_off_of_ones_own(lay: Lay) -> None:
    closed = "closed_days: [{from: 2025-01-01, basis: Beslut, date: 2025-05-30}]\n"

    assert (
        explained(lay, "working_days: 3, whole_days_between: true", "lsg/2025-06-03", closed)
        == """\
lsg/2025-06-03: the papers are due on Mon 2025-05-26
3 whole working days lie between the papers and the meeting, which is day 0
basis: Arbetsordning för Länssamverkansgruppen, in force from 2020-01-01

2025-06-03  Tue    0  the meeting
2025-06-02  Mon    1
2025-06-01  Sun       weekend
2025-05-31  Sat       weekend
2025-05-30  Fri       closed day
2025-05-29  Thu       Kristi himmelsfärdsdag
2025-05-28  Wed    2
2025-05-27  Tue    3
2025-05-26  Mon    4  the last day for the papers
"""
    )


def test_calendar_days(lay: Lay) -> None:
    assert (
        explained(lay, "calendar_days: 5", "lsg/2025-04-22")
        == """\
lsg/2025-04-22: the papers are due on Thu 2025-04-17
5 days back from the meeting, which is day 0; every day counts
basis: Arbetsordning för Länssamverkansgruppen, in force from 2020-01-01

2025-04-22  Tue    0  the meeting
2025-04-21  Mon    1
2025-04-20  Sun    2
2025-04-19  Sat    3
2025-04-18  Fri    4
2025-04-17  Thu    5  the last day for the papers
"""
    )


@pytest.mark.parametrize(
    ("ref", "remark"),
    [
        ("lsg/2025-04-26", "the day of the meeting is a Saturday"),
        ("lsg/2025-04-20", "the day of the meeting is a holiday: påskdagen"),
        ("lsg/2025-04-23", "the day of the meeting is a day off, by `closed_days` in bodies.yaml"),
    ],
)
def test_a_meeting_that_nobody_planned_on_a_day_off(lay: Lay, ref: str, remark: str) -> None:
    closed = "closed_days: [{from: 2025-01-01, basis: Beslut, date: 2025-04-23}]\n"
    lines = explained(lay, "calendar_days: 5", ref, closed, planned=False).splitlines()

    assert lines[3:6] == [
        f"no such meeting is planned: there is no file meetings/{ref}.yaml",
        remark,
        "",
    ]
    assert lines[-1].endswith("the last day for the papers")


@pytest.mark.parametrize(
    ("rule", "ref", "sentence"),
    [
        ("", "lsg/2025-04-22", "no rule says when the papers are due"),
        ("working_days: 10", "lsg/2019-04-22", "no rule says when the papers are due"),
        ("force: should", "lsg/2025-04-22", "no rule says when the papers are due"),
        ("working_days: 10", "lsg/1999-04-22", "there was no such body on that day"),
    ],
)
def test_a_meeting_without_a_last_day(lay: Lay, rule: str, ref: str, sentence: str) -> None:
    assert explained(lay, rule, ref) == f"{ref}: {sentence}\n"


def test_a_body_that_nobody_knows(lay: Lay) -> None:
    with pytest.raises(UserError) as trouble:
        explained(lay, "", "lgs/2025-04-22")

    assert said(trouble.value) == "no body is called `lgs` in bodies.yaml\n    did you mean `lsg`?"
