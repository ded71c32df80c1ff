"""The verdict on a whole repository: all faults of all files, in order, and nothing that only follows."""

from datetime import date
from pathlib import Path

import pytest
from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make, meeting

from lsgtool.check.table import RULES
from lsgtool.check.verdict import Verdict
from lsgtool.diagnostic import Severity
from lsgtool.workspace.workspace import Workspace

HEAD = "body: lsg\ndate: 2024-09-20\nstatus: held\n"
PATH = "meetings/lsg/2024-09-20.yaml"


def places(verdict: Verdict) -> list[str]:
    return [f"{one.path}:{one.place.line}:{one.place.column} {one.code.code}" for one in verdict.diagnostics]


def test_this_repository_is_good_before_anything_happened(repository: Path) -> None:
    """But for the steps of the logs, which no log can have before their day."""
    verdict = judge(Workspace(repository), date(2023, 6, 1))

    assert {one.code.code for one in verdict.diagnostics} == {"LSG709"}
    assert verdict.meetings > 5


def test_this_repository_shows_two_things_that_wait_too_long(repository: Path) -> None:
    """Two principals have not answered by the end of October, and a draft has not been sent in November."""
    verdict = judge(Workspace(repository), date(2024, 12, 2))

    assert [f"{one.path} {one.code.code} {one.severity}" for one in verdict.diagnostics] == [
        "meetings/lsg/2024-04-19.yaml LSG603 warning",
        "meetings/lsg/2024-11-15.yaml LSG608 warning",
    ]


# In 2025 itself the planned meetings want their papers. Later all that is over is settled, but for what
# was decided in 2024: of that nothing more is ever recorded here.
@pytest.mark.parametrize("day", ["2026-11-22", "2031-02-03"])
def test_later_this_repository_lacks_only_what_was_never_followed_up(day: str, repository: Path) -> None:
    verdict = judge(Workspace(repository), date.fromisoformat(day))

    assert {one.code.code for one in verdict.diagnostics} == {"LSG603", "LSG608"}
    assert verdict.count(Severity.ERROR) == 0


def test_an_empty_repository_is_good(workspace: Make) -> None:
    assert judge(workspace({"bodies.yaml": BODIES})) == Verdict((), files=1, meetings=0, rules=len(RULES))


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
    assert (verdict.count(Severity.ERROR) > 0, verdict.meetings, verdict.without_bodies) == (True, 5, False)


def test_a_warning_fails_nothing(workspace: Make) -> None:
    verdict = judge(workspace({"bodies.yaml": BODIES, "meetings/lsg/notes.txt": ""}))

    assert places(verdict) == ["meetings/lsg/notes.txt:1:1 LSG014"]
    assert verdict.count(Severity.ERROR) == 0


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


def test_faults_of_references_are_told_beside_others_on_their_line(workspace: Make) -> None:
    text = "attendance:\n  - {name: Per Ny, principal: malla, rol: guest}\n"

    assert places(judge(workspace({"bodies.yaml": BODIES, PATH: HEAD + text}))) == [
        f"{PATH}:5:31 LSG112",
        f"{PATH}:5:38 LSG101",
    ]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ('adds: [Hygien, ""]', "6:20 LSG108"),  # an entry of a list
        ('title: ""', "6:12 LSG108"),  # a key that is needed
        ("presenters: [{title: Chef}]", "6:18 LSG102"),
        ("decisions: [{kind: note}]", "6:17 LSG102"),
        ("items: [{type: note, title: A}, ]", "6:20 LSG106"),
    ],
)
def test_whatever_is_wrong_the_rest_is_judged(text: str, wrong: str, workspace: Make) -> None:
    more = f"items:\n  - standing: agenda\n    {text}\n  - text: |\n      # Nej\n    title: B\n"
    more += "next_meetings: [{body: lgs, date: 2024-11-15}]\n"
    standing = "    standing: [{from: 2000-01-01, basis: B, opening: [{id: agenda, title: A}]}]\n"

    assert places(
        judge(
            workspace({"bodies.yaml": BODIES.replace("  samrad:", f"{standing}  samrad:"), PATH: HEAD + more})
        )
    ) == [
        f"{PATH}:{wrong}",
        f"{PATH}:8:7 LSG121",
        f"{PATH}:10:24 LSG111",
    ]


def test_without_a_good_day_only_what_does_not_need_it_is_judged(workspace: Make) -> None:
    text = "body: lsg\ndate: 2024-13-01\nstatus: held\nitems: [{title: A, standing: b, text: '# Nej'}]\n"

    assert places(judge(workspace({"bodies.yaml": BODIES, "meetings/samrad/2024-09-20.yaml": text}))) == [
        "meetings/samrad/2024-09-20.yaml:1:7 LSG115",
        "meetings/samrad/2024-09-20.yaml:2:7 LSG104",
        "meetings/samrad/2024-09-20.yaml:4:39 LSG121",
    ]


def test_a_body_with_faults_is_known_by_its_name_and_by_no_more(workspace: Make) -> None:
    bodies = BODIES.replace(
        "from: 2000-01-01, basis: Arbetsordning, name: Led", "from: 2025-02-30, basis: B, name: Led"
    )
    verdict = judge(workspace({"bodies.yaml": bodies, **meeting("lsg/2024-09-20", more="extra: ja")}))

    assert places(verdict) == ["bodies.yaml:11:20 LSG104", "meetings/lsg/2024-09-20.yaml:4:8 LSG107"]


@pytest.mark.parametrize("bodies", ["bodies: [lsg\n", BODIES + "organisation: Igen\n", "bodies: {}\n"])
def test_without_bodies_meetings_are_judged_by_themselves(bodies: str, workspace: Make) -> None:
    verdict = judge(
        workspace({"bodies.yaml": bodies, PATH: HEAD.replace("lsg", "lgs") + "remark: '# Nej'\n"})
    )

    assert [place for place in places(verdict) if place.startswith("meetings")] == [
        f"{PATH}:1:7 LSG115",
        f"{PATH}:4:9 LSG121",
    ]
    assert verdict.without_bodies


def test_one_fault_in_the_bodies_hides_none_in_the_meetings(workspace: Make) -> None:
    verdict = judge(
        workspace(
            {
                "bodies.yaml": BODIES + "closed_days: jul\n",
                **meeting("beredning/2024-09-20"),
                **meeting("lsg/2024-09-20", status="helt"),
            }
        )
    )

    assert places(verdict) == [
        "bodies.yaml:14:14 LSG103",
        "meetings/beredning/2024-09-20.yaml:1:7 LSG111",
        "meetings/lsg/2024-09-20.yaml:3:9 LSG106",
    ]
    assert not verdict.without_bodies
    assert verdict.count(Severity.ERROR) > 0


def test_the_same_files_give_the_same_verdict(workspace: Make) -> None:
    files = {"bodies.yaml": BODIES, **meeting("lsg/2024-09-20", status="helt", more="form: video")}

    assert judge(workspace(files)) == judge(workspace(files))
