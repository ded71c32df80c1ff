"""What is noted of the minutes of a meeting, beside what stands in them."""

import pytest
from tests.helpers.calling import files, notes
from tests.helpers.small import Make

from lsgtool.render.minutes import MINUTES

NO_MINUTES = "lsg/2025-02-14 has not been held: these are no minutes yet"


@pytest.mark.parametrize(
    ("status", "noted"),
    [
        ("planned", [NO_MINUTES]),
        ("called", [NO_MINUTES]),
        ("held", []),
        ("adjusted", []),
        ("cancelled", []),
    ],
)
def test_minutes_of_a_meeting_to_come_are_noted(status: str, noted: list[str], workspace: Make) -> None:
    text = f"body: lsg\ndate: 2025-02-14\nstatus: {status}\nitems: [{{title: Plan}}]\n"

    assert notes(workspace(files(text)), MINUTES) == noted
