"""Minutes that wait to be written or to be adjusted; no rule gives them a last day."""

import pytest
from tests.deadlines.telling import Tell, bodies, meeting

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
