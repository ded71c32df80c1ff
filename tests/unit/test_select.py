"""Which meeting somebody means: by name, by path, or as the next or the latest of a body."""

import pytest
from tests.helpers.showing import said
from tests.helpers.small import BODIES, Make, meeting

from lsgtool.errors import UserError
from lsgtool.messages import printable
from lsgtool.workspace.select import select
from lsgtool.workspace.workspace import Workspace

HOW = "name a meeting as body/date, for example lsg/2024-09-20, or as lsg/next or lsg/latest"
FILES = {
    "bodies.yaml": BODIES,
    **meeting("lsg/2024-02-23", status="adjusted"),
    **meeting("lsg/2024-09-20", status="held"),
    **meeting("lsg/2024-10-01", status="cancelled"),
    **meeting("lsg/2024-11-15", status="called"),
    **meeting("lsg/2025-02-14", status="planned"),
    **meeting("samrad/2024-10-25", status="planned"),
    **meeting("samrad/2025-03-14", status="planned"),
    "meetings/lsg/slarvigt namn.yaml": "body: lsg\n",
}


@pytest.fixture
def minutes(workspace: Make) -> Workspace:
    return workspace(FILES)


@pytest.mark.parametrize(
    ("name", "here", "path"),
    [
        ("lsg/2024-09-20", "", "meetings/lsg/2024-09-20.yaml"),
        ("lsg/2024-09-20", "meetings/samrad", "meetings/lsg/2024-09-20.yaml"),  # a name is no path
        ("meetings/lsg/2024-09-20.yaml", "", "meetings/lsg/2024-09-20.yaml"),
        ("./meetings//lsg/../lsg/2024-09-20.yaml", "", "meetings/lsg/2024-09-20.yaml"),
        ("lsg/2024-09-20.yaml", "meetings", "meetings/lsg/2024-09-20.yaml"),
        ("2024-09-20.yaml", "meetings/lsg", "meetings/lsg/2024-09-20.yaml"),
        ("../lsg/2024-09-20.yaml", "meetings/samrad", "meetings/lsg/2024-09-20.yaml"),
        ("meetings/lsg/slarvigt namn.yaml", "", "meetings/lsg/slarvigt namn.yaml"),
    ],
)
def test_by_name_and_by_path(name: str, here: str, path: str, minutes: Workspace) -> None:
    assert select(minutes, name, minutes.root / here) == path


def test_by_a_whole_path_from_anywhere(minutes: Workspace, tmp_path_factory: pytest.TempPathFactory) -> None:
    name = str(minutes.root / "meetings" / "lsg" / "2024-09-20.yaml")

    assert select(minutes, name, tmp_path_factory.mktemp("elsewhere")) == "meetings/lsg/2024-09-20.yaml"


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("lsg/latest", "meetings/lsg/2024-09-20.yaml"),  # the last one that was held
        ("samrad/latest", "meetings/samrad/2025-03-14.yaml"),  # none was held yet
    ],
)
def test_the_latest_of_a_body(name: str, path: str, minutes: Workspace) -> None:
    assert select(minutes, name, minutes.root) == path


def test_a_later_file_with_faults_is_the_latest_so_that_they_are_told(workspace: Make) -> None:
    minutes = workspace(FILES | meeting("lsg/2024-10-05", status="heldd"))

    assert select(minutes, "lsg/latest", minutes.root) == "meetings/lsg/2024-10-05.yaml"


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("lsg/2024-09-21", "did you mean lsg/2024-09-20, lsg/2024-02-23, lsg/2025-02-14?"),
        ("LSG/2024-11-15", "did you mean lsg/2024-11-15, lsg/2024-10-01, samrad/2024-10-25?"),
        ("", HOW),
        ("förra mötet", HOW),
        ("meetings", HOW),
        ("meetings/lsg", HOW),
        ("bodies.yaml", HOW),
        ("../../etc/passwd", HOW),
        ("/etc/passwd", HOW),
        ("\0", HOW),
    ],
)
def test_what_is_no_meeting_is_told_with_the_nearest(name: str, hint: str, minutes: Workspace) -> None:
    with pytest.raises(UserError) as raised:
        select(minutes, name, minutes.root)

    assert said(raised.value) == f"there is no meeting `{printable(name)}`\n    {hint}"


def test_the_next_of_a_body_is_the_first_to_come_after_those_that_were_held(minutes: Workspace) -> None:
    assert select(minutes, "lsg/next", minutes.root) == "meetings/lsg/2024-11-15.yaml"
    assert select(minutes, "samrad/next", minutes.root) == "meetings/samrad/2024-10-25.yaml"


def test_a_meeting_that_was_forgotten_as_planned_is_not_the_next(workspace: Make) -> None:
    minutes = workspace(FILES | meeting("lsg/2024-05-17", status="planned"))

    assert select(minutes, "lsg/next", minutes.root) == "meetings/lsg/2024-11-15.yaml"


def test_a_file_with_faults_is_the_next_so_that_they_are_told(workspace: Make) -> None:
    minutes = workspace(FILES | meeting("lsg/2024-10-05", status="caled"))

    assert select(minutes, "lsg/next", minutes.root) == "meetings/lsg/2024-10-05.yaml"


BEGIN = "`lsg new-meeting lsg` begins one"


@pytest.mark.parametrize("status", ["held", "adjusted", "cancelled"])
def test_where_nothing_is_to_come_there_is_no_next(status: str, workspace: Make) -> None:
    minutes = workspace({"bodies.yaml": BODIES, **meeting("lsg/2024-09-20", status=status)})

    with pytest.raises(UserError) as raised:
        select(minutes, "lsg/next", minutes.root)

    assert said(raised.value) == f"no meeting of `lsg` is planned or called\n    {BEGIN}"


@pytest.mark.parametrize("name", ["lgs/latest", "lgs/next", "lgs/2024-09-20"])
def test_a_body_that_nobody_knows_is_told_with_the_nearest(name: str, minutes: Workspace) -> None:
    with pytest.raises(UserError) as raised:
        select(minutes, name, minutes.root)

    assert said(raised.value) == "no body is called `lgs` in bodies.yaml\n    did you mean `lsg`?"


@pytest.mark.parametrize("word", ["latest", "next"])
def test_of_a_body_without_meetings_there_is_none(word: str, workspace: Make) -> None:
    minutes = workspace({"bodies.yaml": BODIES})

    with pytest.raises(UserError) as raised:
        select(minutes, f"lsg/{word}", minutes.root)

    assert said(raised.value) == f"there are no meetings of `lsg`\n    {BEGIN}"


def test_while_bodies_yaml_has_faults_no_body_is_said_to_be_unknown(workspace: Make) -> None:
    minutes = workspace(FILES | {"bodies.yaml": "bodies: ["})

    with pytest.raises(UserError) as raised:
        select(minutes, "radet/2024-09-20", minutes.root)

    assert said(raised.value).startswith("there is no meeting `radet/2024-09-20`\n")
