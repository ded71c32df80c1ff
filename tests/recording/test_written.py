"""The line that says what was written down: whom it concerns, by name."""

from datetime import date

import pytest
from tests.helpers.recorded import FILES
from tests.helpers.small import Make

from lsgtool.messages import english
from lsgtool.model.follow_up import Report
from lsgtool.recording.written import written
from lsgtool.reference import MeetingRef

MEETING = MeetingRef("lsg", date(2024, 9, 20))


@pytest.mark.parametrize(
    ("owners", "said"),
    [
        (("Lena Rask", "lsg"), "lsg/2024-09-20 § 39, Lena Rask, Ledningsgruppen: done on 2024-10-04"),
        (("Lena Rask",), "lsg/2024-09-20 § 39, Lena Rask: done on 2024-10-04"),
        ((), "lsg/2024-09-20 § 39 was done on 2024-10-04"),
    ],
)
def test_an_assignment_is_done_for_all_who_have_it(
    workspace: Make, owners: tuple[str, ...], said: str
) -> None:
    bodies = workspace(FILES).bodies.content
    assert bodies is not None
    entry = Report(paragraph="39", clause=None, note=None, recorded=None, done=date(2024, 10, 4), by=None)
    told = english(written("a.follow-up.yaml", MEETING, (entry,), bodies, owners))
    assert told == f"written in a.follow-up.yaml: {said}"
