"""Minutes that list nobody who took part."""

import pytest
from tests.helpers.composing import body, of_meeting
from tests.helpers.small import Make

SEATS = "each: {kommun: 1}"


@pytest.mark.parametrize(
    ("text", "found"), [("attendance: []\n", 1), ("", 1), ("attendance: [Anna Ek]\n", 0)]
)
def test_somebody_is_listed(text: str, found: int, workspace: Make) -> None:
    assert len(of_meeting(workspace, "LSG417", body("ledning", seats=SEATS), text)) == found


def test_a_body_without_seats_and_adjusters_may_list_nobody(workspace: Make) -> None:
    assert of_meeting(workspace, "LSG417", body("ledning"), "attendance: []\n") == []
