"""The last day to send apologies, by the rule in force on the meeting's day or as the meeting itself says."""

import pytest
from tests.helpers.calling import files
from tests.helpers.small import Make

from lsgtool.timeline.apologies_day import apologies_day


@pytest.mark.parametrize(
    ("meeting", "last"),
    [
        ("body: lsg\ndate: 2025-02-14", "2025-02-07"),
        # Calendar days pass over nothing: this one is the first of January.
        ("body: lsg\ndate: 2025-01-08", "2025-01-01"),
        # Five working days, and the ninth of February is a day off here.
        ("body: lsg\ndate: 2026-02-13", "2026-02-05"),
        # Easter lies between.
        ("body: lsg\ndate: 2026-04-10", "2026-04-01"),
        ("body: lsg\ndate: 2025-02-14\napologies_by: 2025-02-10", "2025-02-10"),
        ("body: samrad\ndate: 2025-02-14\napologies_by: 2025-02-10", "2025-02-10"),
        # A rule that says to whom and not when, a body with no rule, and no body yet.
        ("body: lsg\ndate: 2027-02-12", "None"),
        ("body: samrad\ndate: 2025-02-14", "None"),
        ("body: lsg\ndate: 2019-02-15", "None"),
    ],
)
def test_the_last_day(meeting: str, last: str, workspace: Make) -> None:
    opened = workspace(files(f"{meeting}\nstatus: planned\n"))
    read, bodies = opened.meeting(opened.listing.files[0].path).content, opened.bodies.content
    assert read is not None
    assert bodies is not None

    assert str(apologies_day(bodies, read)) == last
