"""The days of a meeting in a calendar, side by side with the file of the meeting."""

from datetime import date

import pytest
from tests.helpers.calling import files
from tests.helpers.small import Make

from lsgtool.clock import parse_span
from lsgtool.papers.calendar_days import events_of
from lsgtool.writers.event import Event

PAPERS = Event(
    "lsg/2025-02-14/handlingar", "Sista dag för handlingar: SG 14 februari", date(2025, 1, 31), reminder=True
)
APOLOGIES = Event(
    "lsg/2025-02-14/forhinder",
    "Sista dag att anmäla förhinder: SG 14 februari",
    date(2025, 2, 7),
    reminder=True,
)


def events(workspace: Make, text: str) -> tuple[Event, ...]:
    """Return the events of the meeting whose file begins so."""
    opened = workspace(files(text))
    meeting, bodies = opened.meeting(opened.listing.files[0].path).content, opened.bodies.content
    assert meeting is not None
    assert bodies is not None
    return events_of(meeting, bodies)


def test_the_meeting_and_the_last_days_before_it(workspace: Make) -> None:
    text = 'time: "09.00–12.00"\nplace: Norrby\nlink: https://video.example.org/sg\nstatus: called\n'

    assert events(workspace, f"body: lsg\ndate: 2025-02-14\n{text}") == (
        PAPERS,
        APOLOGIES,
        Event(
            "lsg/2025-02-14",
            "Samverkansgruppen (SG)",
            date(2025, 2, 14),
            parse_span("09.00–12.00"),
            "Norrby",
            "Anslut till mötet: https://video.example.org/sg",
        ),
    )


def test_a_meeting_without_a_time_takes_the_day(workspace: Make) -> None:
    assert events(workspace, "body: samrad\ndate: 2025-03-14\nstatus: planned\n") == (
        Event("samrad/2025-03-14", "Samrådet", date(2025, 3, 14)),
    )


def test_an_extra_meeting_has_no_last_day_for_papers(workspace: Make) -> None:
    text = "body: lsg\ndate: 2025-02-14\nstatus: planned\nextra: true\n"

    assert events(workspace, text) == (
        APOLOGIES,
        Event("lsg/2025-02-14", "Samverkansgruppen (SG), extra möte", date(2025, 2, 14)),
    )


@pytest.mark.parametrize(
    ("more", "days"),
    [
        # The rule for apologies is about meetings that somebody comes to.
        ("", ["31 Sista dag för handlingar: SG 14 februari"]),
        (
            "apologies_by: 2025-02-10\nextra: true\n",
            ["10 Sista dag att svara: SG 14 februari"],
        ),
    ],
)
def test_what_is_dealt_with_in_writing_is_answered(more: str, days: list[str], workspace: Make) -> None:
    made = events(workspace, f"body: lsg\ndate: 2025-02-14\nstatus: called\nform: written\n{more}")

    assert [f"{one.day.day} {one.title}" for one in made] == [
        *days,
        "14 Skriftlig handläggning: Samverkansgruppen (SG)",
    ]


def test_what_is_cancelled_is_taken_out_of_the_calendar(workspace: Make) -> None:
    made = events(
        workspace, "body: lsg\ndate: 2025-02-14\nstatus: cancelled\nlink: https://video.example.org\n"
    )

    assert [(one.title, one.cancelled, one.reminder, one.text) for one in made] == [
        ("Inställt: Sista dag för handlingar: SG 14 februari", True, False, ""),
        ("Inställt: Sista dag att anmäla förhinder: SG 14 februari", True, False, ""),
        ("Inställt: Samverkansgruppen (SG)", True, False, ""),
    ]


@pytest.mark.parametrize("day", ["2019-12-31"])
def test_a_body_that_was_not_there_has_no_days(day: str, workspace: Make) -> None:
    assert events(workspace, f"body: lsg\ndate: {day}\nstatus: held\n") == ()
