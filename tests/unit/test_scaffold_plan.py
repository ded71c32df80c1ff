"""Planning a meeting: what is known beforehand, what is refused, and what is doubted."""

from datetime import date

import pytest
from tests.helpers.planning import FILES, planned
from tests.helpers.showing import said
from tests.helpers.small import Make

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.scaffold.meeting_text import meeting_text
from lsgtool.scaffold.new_meeting import Details, doubts


@pytest.mark.parametrize(
    ("name", "previous"),
    [
        ("ledning/2024-11-15", None),  # the first one of all
        ("ledning/2025-01-10", "ledning/2024-11-15"),  # over New Year
        ("ledning/2025-01-20", "ledning/2025-01-10"),  # a cancelled one has no minutes
        ("ledning/2025-03-01", "ledning/2025-02-28"),  # a file with faults is a meeting all the same
        ("enkel/2025-02-14", None),
    ],
)
def test_the_minutes_before_are_those_of_the_last_meeting(
    name: str, previous: str | None, workspace: Make
) -> None:
    found = planned(workspace(FILES | {"meetings/ledning/2025-02-28.yaml": "body: ["}), name).previous

    assert (str(found) if found is not None else None) == previous


def test_the_last_year_that_a_file_may_speak_of(workspace: Make) -> None:
    assert "date: 2199-12-31" in meeting_text(planned(workspace(FILES), "ledning/2199-12-31"), english)


REFUSED = [
    ("lednign/2025-02-14", "", "no body is called `lednign`\n    did you mean `ledning`?"),
    (
        "enkel/2019-12-31",
        "",
        "`enkel` did not exist on 2019-12-31\n    it began on 2020-01-01; choose a later date",
    ),
    (
        "enkel/2031-01-01",
        "",
        "`enkel` did not exist on 2031-01-01\n    it ended on 2030-12-31; choose an earlier date",
    ),
    (
        "ledning/2925-02-14",
        "",
        "the year of 2925-02-14 cannot be right\n    write a year from 1900 to 2199",
    ),
    ("ledning/2025-02-14", " ", "the place is empty\n    write where it is held, or leave it out"),
    (
        "ledning/2025-02-14",
        "Norrby\x1b[2J",
        "the place `Norrby\\x1b[2J` has a character that no file may hold\n    type it instead of pasting it",
    ),
]


@pytest.mark.parametrize(("name", "place", "trouble"), REFUSED)
def test_what_is_refused(name: str, place: str, trouble: str, workspace: Make) -> None:
    with pytest.raises(UserError) as raised:
        planned(workspace(FILES), name, Details(place=place or None))

    assert said(raised.value) == trouble


def test_with_faulty_bodies_nothing_is_planned(workspace: Make) -> None:
    with pytest.raises(UserError) as raised:
        planned(workspace({"bodies.yaml": "organisation: ["}), "ledning/2025-02-14")

    assert said(raised.value) == "bodies.yaml has faults\n    see `lsg check`, and mend them first"


@pytest.mark.parametrize(
    ("name", "today", "expected"),
    [
        ("ledning/2025-02-14", "2025-01-30", []),  # the last day for the papers is today
        (
            "ledning/2025-02-14",
            "2025-01-31",
            ["the papers were to be with the members on 2025-01-30; that day is past"],
        ),
        ("enkel/2025-02-15", "2025-01-07", ["2025-02-15 is a weekend"]),
        ("enkel/2025-04-20", "2025-01-07", ["2025-04-20 is a holiday: påskdagen"]),
        ("enkel/2025-06-20", "2025-01-07", ["2025-06-20 is a holiday: midsommarafton"]),
        ("enkel/2025-02-14", "2026-01-07", []),  # no rule, no last day
        (
            "ungefar/2025-05-01",
            "2025-05-01",
            [
                "2025-05-01 is a holiday: första maj",
                "the papers were to be with the members on 2025-04-17; that day is past",
            ],
        ),
    ],
)
def test_what_is_doubted(name: str, today: str, expected: list[str], workspace: Make) -> None:
    meeting = planned(workspace(FILES), name)

    assert [english(doubt) for doubt in doubts(meeting, date.fromisoformat(today))] == expected
