"""The verdict on a whole repository: all faults of all files, in order, and nothing that only follows."""

from pathlib import Path

import pytest
from tests.helpers.small import BODIES, Make, meeting

from lsgtool.check.judge import Verdict, judge
from lsgtool.workspace.workspace import Workspace

HEAD = "body: lsg\ndate: 2024-09-20\nstatus: held\n"
PATH = "meetings/lsg/2024-09-20.yaml"


def places(verdict: Verdict) -> list[str]:
    return [f"{one.path}:{one.place.line}:{one.place.column} {one.code.code}" for one in verdict.diagnostics]


def test_this_repository_is_good(repository: Path) -> None:
    verdict = judge(Workspace(repository))

    assert verdict.diagnostics == ()
    assert not verdict.failed
    assert verdict.meetings > 5


def test_an_empty_repository_is_good(workspace: Make) -> None:
    assert judge(workspace({"bodies.yaml": BODIES})) == Verdict((), 0, without_bodies=False)


def test_faults_of_all_files_are_told_in_the_order_of_files_and_lines(workspace: Make) -> None:
    verdict = judge(
        workspace(
            {
                "bodies.yaml": BODIES,
                **meeting("samrad/2024-10-25", more="form: video\nextra: ja"),
                **meeting("lsg/2024-09-20", more="next_meetings: [{body: lgs, date: 2024-11-15}]"),
                **meeting("lsg/2024-02-23", status="helt"),
                **meeting("lsg/2024-04-19", items=3),
                "meetings/lsg-au/2024-01-10.yaml": "- nothing\n",
                "meetings/lsg/notes.txt": "",
            }
        )
    )

    assert places(verdict) == [
        "meetings/lsg-au/2024-01-10.yaml:1:1 LSG103",
        "meetings/lsg/2024-02-23.yaml:3:9 LSG106",
        "meetings/lsg/2024-09-20.yaml:4:24 LSG111",
        "meetings/lsg/notes.txt:1:1 LSG014",
        "meetings/samrad/2024-10-25.yaml:4:7 LSG106",
        "meetings/samrad/2024-10-25.yaml:5:8 LSG107",
    ]
    assert (verdict.failed, verdict.meetings, verdict.without_bodies) == (True, 5, False)


def test_a_warning_fails_nothing(workspace: Make) -> None:
    verdict = judge(workspace({"bodies.yaml": BODIES, "meetings/lsg/notes.txt": ""}))

    assert places(verdict) == ["meetings/lsg/notes.txt:1:1 LSG014"]
    assert not verdict.failed


def test_faults_of_the_text_of_the_shape_and_of_references_are_told_in_one_run(workspace: Make) -> None:
    text = HEAD + (
        "place: Rum #3\n"  # YAML cuts it off
        "form: video\n"  # no such choice
        "attendance:\n"
        "  - {name: Karin Ek, principal: umea}\n"  # no such principal
        "remark: |\n"
        "  # Inledning\n"  # no heading in a text
    )

    assert places(judge(workspace({"bodies.yaml": BODIES, PATH: text}))) == [
        f"{PATH}:4:12 LSG011",
        f"{PATH}:5:7 LSG106",
        f"{PATH}:7:33 LSG112",
        f"{PATH}:9:3 LSG121",
    ]


HIDDEN = """\
attendance: [{name: Mia Ask, role: guest, items: [strategi]}]
items:
  - title: Strategi
    mattr: strategi
"""


@pytest.mark.parametrize(
    ("text", "only"),
    [
        # The guest is there for an item whose name cannot be read: that is told once, where it is wrong.
        (HIDDEN, "7:5 LSG101"),
        ("place: *plats\n", "4:8 LSG005"),
        ("chair: Karin Ek\nchair: Per Ny\n", "5:1 LSG007"),
        ("time: 09.00 #3\n", "4:13 LSG011"),
    ],
)
def test_what_only_follows_from_a_fault_is_not_told(text: str, only: str, workspace: Make) -> None:
    assert places(judge(workspace({"bodies.yaml": BODIES, PATH: HEAD + text}))) == [f"{PATH}:{only}"]


def test_while_bodies_have_faults_meetings_are_not_held_against_them(workspace: Make) -> None:
    verdict = judge(
        workspace(
            {
                "bodies.yaml": BODIES + "closed_days: jul\n",
                **meeting("beredning/2024-09-20"),
                **meeting("lsg/2024-09-20", status="helt"),
            }
        )
    )

    assert places(verdict) == ["bodies.yaml:14:14 LSG103", "meetings/lsg/2024-09-20.yaml:3:9 LSG106"]
    assert verdict.without_bodies
    assert verdict.failed


def test_the_same_files_give_the_same_verdict(workspace: Make) -> None:
    files = {"bodies.yaml": BODIES, **meeting("lsg/2024-09-20", status="helt", more="form: video")}

    assert judge(workspace(files)) == judge(workspace(files))
