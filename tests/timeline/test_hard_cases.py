"""Files that hold odd things together: nothing falls over, and what cannot be known is said."""

from datetime import date

from tests.helpers.small import BODIES, Make, meeting

from lsgtool.registers.balanslista import Wanted, balanslista
from lsgtool.registers.source import source

RECOMMENDED = "items: [{title: Avtal, decisions: [{kind: recommend, text: att ingå avtal}]}]\n"
RESPONSE = "{paragraph: 1, principal: norrby, decided: 2024-02-01, outcome: OUTCOME}"
AFTER = f"meeting: lsg/2024-01-10\nresponses: [{RESPONSE}]\n"
ON = date(2024, 12, 2)


def test_a_recommendation_to_nobody_waits_for_nobody_and_is_open(workspace: Make) -> None:
    nobody = BODIES[: BODIES.index("principals:")] + "principals: {}\n" + BODIES[BODIES.index("bodies:") :]
    files = {
        "bodies.yaml": nobody,
        **meeting("lsg/2024-01-10", more=RECOMMENDED),
        "meetings/lsg/2024-01-10.follow-up.yaml": AFTER.replace("OUTCOME", "postponed"),
    }
    (row,) = balanslista(source(workspace(files), ON), Wanted())

    assert row.waits_for == ()


def test_what_happened_after_a_meeting_that_is_not_there_is_left_out_and_said(workspace: Make) -> None:
    files = {
        "bodies.yaml": BODIES,
        **meeting("lsg/2024-02-14"),
        "meetings/lsg/2024-01-10.follow-up.yaml": AFTER.replace("OUTCOME", "approved"),
    }
    repository = workspace(files)

    assert source(repository, ON).history.left_out == ("meetings/lsg/2024-01-10.follow-up.yaml",)
    assert source(repository, date(2024, 1, 9)).history.left_out == ()


def test_records_of_numbers_that_cannot_be_counted_are_left_out_and_said(workspace: Make) -> None:
    files = {
        "bodies.yaml": BODIES,
        "meetings/lsg/2024-01-03.yaml": "body: lsg\ndate: 2024-01-03\nstatus: held\nfoo: bar\n",
        **meeting("lsg/2024-01-10", more=RECOMMENDED),
        "meetings/lsg/2024-01-10.follow-up.yaml": AFTER.replace("OUTCOME", "approved"),
    }

    assert source(workspace(files), ON).history.left_out == (
        "meetings/lsg/2024-01-03.yaml",
        "meetings/lsg/2024-01-10.follow-up.yaml",
    )
