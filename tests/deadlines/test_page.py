"""The page: late first, no line wider than 80 columns, no word lost, nothing said by colour alone."""

from datetime import date

import pytest
from tests.deadlines.telling import Lay, bodies, meeting

from lsgtool.deadlines.page import left_of, page
from lsgtool.deadlines.register import Wanted, rows
from lsgtool.deadlines.row import Due, Unit
from lsgtool.messages import english

LONG = "Beredningen för utveckling av digitala välfärdstjänster"
PAPERS = "papers: [{from: 2020-01-01, basis: Arbetsordning, working_days: 10}]"
MINUTES = (
    "minutes: [{from: 2020-01-01, basis: Arbetsordning, document: protokoll, adjusted_by: [chair]}]\n"
    + PAPERS
)
GIVEN = """\
items:
  - title: A
    decisions:
      - kind: assign
        text: att läsa [anvisningen](https://www.example.org/anvisningar/2024/hela/texten/utan/mellanslag.pdf)
        to: Rut Modig
        due: 2024-11-29
"""


def printed(lay: Lay, files: dict[str, str], on: str = "2024-12-02") -> str:
    seen = lay(files, on)
    found = list(page(rows(seen, Wanted()), seen, english, lambda text, _tone: text))
    assert max(map(len, found)) <= 80
    return "".join(f"{line}\n" for line in found)


def test_the_page(lay: Lay) -> None:
    files = bodies(lsg=MINUTES) | meeting("lsg/2024-11-15", "held", GIVEN + "chair: Karin Ek\n")
    files["bodies.yaml"] = files["bodies.yaml"].replace("name: Lsg", f"name: {LONG}")
    files |= meeting("lsg/2025-02-14", "planned") | meeting("lsg/2025-04-25", "palnned")

    assert (
        printed(lay, files)
        == """\
meetings/lsg/2025-04-25.yaml cannot be read and is left out; `lsg check` says
what is wrong with it

Late: 1

Last day    Left                What
2024-11-29  3 days late         Beredningen för utveckling av digitala
                                välfärdstjänster – assignment to Rut Modig: att
                                läsa [anvisningen](https://www.example.org/anvis
                                ningar/2024/hela/texten/utan/mellanslag.pdf)
                                basis: lsg/2024-11-15 § 1

Waiting, without a last day: 1

Last day    Left                What
–           –                   Beredningen för utveckling av digitala
                                välfärdstjänster – have the minutes of
                                2024-11-15 adjusted (17 days ago)
                                - they wait for Karin Ek
                                basis: Arbetsordning

Due: 1

Last day    Left                What
2025-01-31  38 working days     Beredningen för utveckling av digitala
                                välfärdstjänster – papers for 2025-02-14:
                                nothing is sent yet
                                basis: Arbetsordning

as on 2024-12-02: 1 late, 1 without a last day, 1 due
"""
    )


def test_a_page_with_nothing_on_it(lay: Lay) -> None:
    assert printed(lay, bodies(lsg="")) == "as on 2024-12-02: 0 late, 0 without a last day, 0 due\n"


def test_what_is_late_is_painted_and_says_so(lay: Lay) -> None:
    files = bodies(lsg=PAPERS) | meeting("lsg/2024-12-06", "called") | meeting("lsg/2025-02-14", "called")
    seen = lay(files, "2024-12-02")
    painted = list(page(rows(seen, Wanted()), seen, english, lambda text, tone: f"<{tone.value}>{text}"))

    assert [line for line in painted if line.startswith("20")] == [
        "2024-11-22  <late>6 working days      <plain>Lsg – papers for 2024-12-06: nothing is sent yet",
        "2025-01-31  <plain>38 working days     <plain>Lsg – papers for 2025-02-14: nothing is sent yet",
    ]
    assert painted[4].strip() == "<late>late                <quiet>basis: Arbetsordning"


@pytest.mark.parametrize(
    ("days", "unit", "words"),
    [
        (-2, Unit.WORKING, "2 working days late"),
        (-1, Unit.WORKING, "1 working day late"),
        (-1, Unit.CALENDAR, "1 day late"),
        (1, Unit.WORKING, "1 working day"),
        (1, Unit.CALENDAR, "1 day"),
        (30, Unit.CALENDAR, "30 days"),
    ],
)
def test_how_many_days_are_left(days: int, unit: Unit, words: str) -> None:
    assert english(left_of(Due(date(2024, 11, 29), days, unit, late=days < 0), date(2024, 12, 2))) == words


@pytest.mark.parametrize(
    ("day", "late", "words"),
    [
        (date(2024, 11, 30), True, "late"),  # seen on the Sunday: by no working day yet
        (date(2024, 12, 1), False, "today"),
        (date(2024, 12, 8), False, "0 working days"),
    ],
)
def test_no_working_day_is_left(day: date, words: str, *, late: bool) -> None:
    assert english(left_of(Due(day, 0, Unit.WORKING, late=late), date(2024, 12, 1))) == words
