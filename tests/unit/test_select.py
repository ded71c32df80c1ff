"""Which meeting somebody means: by name, by path, or as the latest of a body."""

import pytest
from tests.helpers.showing import said
from tests.helpers.small import BODIES, Make, meeting

from lsgtool.errors import UserError
from lsgtool.messages import printable
from lsgtool.workspace.select import select
from lsgtool.workspace.workspace import Workspace

HOW = "name a meeting as body/date, for example lsg/2024-09-20, or as lsg/latest"
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


@pytest.mark.parametrize(
    ("name", "body", "hint"),
    [
        ("lgs/latest", "lgs", "did you mean `lsg`?"),
        ("hjalpmedelsradet/latest", "hjalpmedelsradet", "known here: lsg, samrad"),
        ("/latest", "", "known here: lsg, samrad"),
    ],
)
def test_of_an_unknown_body_there_is_no_latest(name: str, body: str, hint: str, minutes: Workspace) -> None:
    with pytest.raises(UserError) as raised:
        select(minutes, name, minutes.root)

    assert said(raised.value) == f"there are no meetings of `{body}`\n    {hint}"


def test_in_an_empty_repository_nothing_can_be_meant(workspace: Make) -> None:
    minutes = workspace({"bodies.yaml": BODIES})

    with pytest.raises(UserError) as raised:
        select(minutes, "lsg/latest", minutes.root)

    assert said(raised.value) == "there are no meetings of `lsg`\n    none is known here"
