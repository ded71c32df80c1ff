"""Minutes that wait to be written or to be adjusted, by a last day where the rules of procedure set one."""

import pytest
from tests.deadlines.telling import Tell, bodies, meeting
from tests.helpers.sealing import HELD, KARIN, SARA, TEXT, WHOLE, approved, sealed

ADJUSTED = "minutes: [{from: 2020-01-01, basis: Om LSG, document: protokoll, adjusted_by: [chair, adjuster]}]"
NOBODY = "minutes: [{from: 2020-01-01, basis: Om rådet, document: minnesanteckningar}]"
NAMES = "chair: Karin Ek\nadjuster: Sara Lind\n"


def test_minutes_to_write_and_to_adjust(told: Tell) -> None:
    files = bodies(lsg=ADJUSTED, rad=NOBODY, grupp="")
    files |= meeting("lsg/2024-09-20", "held", NAMES) | meeting("lsg/2024-11-15", "called")
    files |= meeting("lsg/2024-10-18", "held") | meeting("rad/2024-11-29", "planned")
    files |= meeting("grupp/2024-12-01", "planned")

    assert (
        told(files, "2024-12-02")
        == """\
waits | minutes-to-adjust | lsg: have the minutes of 2024-09-20 adjusted (73 days ago) | Om LSG
    they wait for Karin Ek, Sara Lind
waits | minutes-to-adjust | lsg: have the minutes of 2024-10-18 adjusted (45 days ago) | Om LSG
waits | minutes-to-write | grupp: write the minutes of 2024-12-01 (1 day ago) | None
waits | minutes-to-write | lsg: write the minutes of 2024-11-15 (17 days ago) | Om LSG
waits | minutes-to-write | rad: write the minutes of 2024-11-29 (3 days ago) | Om rådet
"""
    )


@pytest.mark.parametrize(
    "one",
    [
        meeting("lsg/2024-11-15", "adjusted"),
        meeting("lsg/2024-11-15", "cancelled"),
        meeting("lsg/2024-12-02", "planned"),  # today
        meeting("rad/2024-11-15", "held"),  # nobody is named who adjusts, so they wait for nobody
        meeting("lsg/2022-11-15", "held"),  # older than last year
    ],
)
def test_minutes_that_do_not_wait(told: Tell, one: dict[str, str]) -> None:
    assert told(bodies(lsg=ADJUSTED, rad=NOBODY) | one, "2024-12-02") == ""


IN_TIME = ADJUSTED.replace("document", "adjusted_within_days: 14, document")


def test_the_last_day_that_is_set(told: Tell) -> None:
    files = bodies(lsg=IN_TIME) | meeting("lsg/2024-11-15", "held", NAMES)
    files |= meeting("lsg/2024-11-22", "held", NAMES) | meeting("lsg/2024-12-01", "called")

    assert (
        told(files, "2024-12-02")
        == """\
2024-11-29 -3 calendar-days late | minutes-to-adjust | lsg: have the minutes of 2024-11-15 adjusted (17 days ago) | Om LSG
    they wait for Karin Ek, Sara Lind
waits | minutes-to-write | lsg: write the minutes of 2024-12-01 (1 day ago) | Om LSG
2024-12-06 4 calendar-days | minutes-to-adjust | lsg: have the minutes of 2024-11-22 adjusted (10 days ago) | Om LSG
    they wait for Karin Ek, Sara Lind
"""  # noqa: E501 # a row is a line
    )


BOTH, ALONE = "    they wait for Karin Ek, Sara Lind\n", "    they wait for Sara Lind\n"
OF_31 = approved("2024-09-23", "Karin Ek", "31")
OPENED = "  - {reopened: 2024-10-08, by: Olle Berg, reason: Fel belopp.}\n"


@pytest.mark.parametrize(
    ("log", "awaited"),
    [
        (HELD, BOTH),
        (HELD + OF_31, BOTH),  # the rest is still to approve
        (HELD + KARIN, ALONE),
        (HELD + OF_31 + approved("2024-10-01", "Karin Ek", "head", "32"), ALONE),
        (HELD + KARIN + SARA, "    all have approved them; `lsg adjust` seals them\n"),
        (WHOLE + OPENED, BOTH),  # that ended all approvals
    ],
)
def test_who_has_approved_is_waited_for_no_longer(told: Tell, log: str, awaited: str) -> None:
    files = bodies(lsg=ADJUSTED)
    text = sealed(TEXT.replace("adjusted", "held", 1) + log, files["bodies.yaml"])
    row = "waits | minutes-to-adjust | lsg: have the minutes of 2024-09-20 adjusted (73 days ago) | Om LSG\n"

    assert told(files | {"meetings/lsg/2024-09-20.yaml": text}, "2024-12-02") == row + awaited


def test_who_approved_other_words_is_waited_for(told: Tell) -> None:
    files = bodies(lsg=ADJUSTED)
    text = sealed(TEXT.replace("adjusted", "held", 1) + HELD + KARIN, files["bodies.yaml"])
    files["meetings/lsg/2024-09-20.yaml"] = text.replace("Strategin", "Planen")

    assert told(files, "2024-12-02").endswith(BOTH)
