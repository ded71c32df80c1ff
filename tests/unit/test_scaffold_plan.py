"""Planning a meeting: what is known beforehand, what is refused, and what is doubted."""

from datetime import date

import pytest
from tests.helpers.planning import FILES, TODAY, planned
from tests.helpers.showing import said
from tests.helpers.small import Make
from tests.helpers.small import meeting as meeting_file

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.scaffold.meeting_text import meeting_text
from lsgtool.scaffold.new_meeting import Details, doubts


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


def test_what_is_left_to_others_and_what_cannot_be_read_is_told(workspace: Make) -> None:
    waiting = "items:\n  - {title: A, decisions: [{kind: postpone, text: att återkomma}]}\n"
    more = {
        "meetings/ledning/2025-01-06.yaml": f"body: ledning\ndate: 2025-01-06\nstatus: held\n{waiting}",
        **meeting_file("ledning/2025-01-30", status="planned", more="booked: 2025-01-06"),
        "meetings/enkel/2024-12-20.yaml": "body: [",
    }
    meeting = planned(workspace(FILES | more), "ledning/2025-02-14")

    assert (
        "\n".join(english(doubt) for doubt in doubts(meeting, TODAY))
        == """\
1 open matter is left to ledning/2025-01-30, which comes before; `lsg carry-over ledning/2025-01-30` puts \
it there
meetings/enkel/2024-12-20.yaml cannot be read and is left out; `lsg check` says what is wrong with it"""
    )
