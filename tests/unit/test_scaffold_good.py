"""What is written for a new meeting is good as it is, whatever the place is called."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.judging import judge
from tests.helpers.planning import BODIES, DETAILS, FILES, planned, ref
from tests.helpers.showing import shown
from tests.helpers.small import Make

from lsgtool.characters import FORBIDDEN
from lsgtool.diagnostic import Diagnostic
from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.model.bodies import Bodies
from lsgtool.scaffold.meeting_text import meeting_text
from lsgtool.scaffold.new_meeting import Details, NewMeeting
from lsgtool.source.read import read
from lsgtool.timeline.in_force import body_on
from lsgtool.workspace.workspace import Workspace


def written(workspace: Make, files: Mapping[str, str], *made: NewMeeting) -> Workspace:
    """Return the repository with the new meetings in it."""
    return workspace(dict(files) | {one.ref.path: meeting_text(one, english) for one in made})


def told(workspace: Workspace, *paths: str) -> tuple[Diagnostic, ...]:
    """Return what is said of these files."""
    return tuple(one for one in judge(workspace).diagnostics if one.path in {"bodies.yaml", *paths})


@pytest.mark.parametrize(
    "name", ["ledning/2025-02-14", "enkel/2025-02-14", "snart/2030-12-31", "ungefar/2020-01-01"]
)
@pytest.mark.parametrize("details", [DETAILS, Details()])
def test_what_was_written_is_good_as_it_is(name: str, details: Details, workspace: Make) -> None:
    new = planned(workspace(FILES), name, details)

    minutes = written(workspace, FILES, new)

    assert told(minutes, new.ref.path) == ()
    meeting = minutes.meeting(ref(name).path).content
    assert meeting is not None
    assert (meeting.time, meeting.place, meeting.form) == (details.time, details.place, details.form)


def test_every_body_of_this_repository_can_meet(repository: Path, workspace: Make) -> None:
    bodies = (repository / "bodies.yaml").read_text(encoding="utf-8")
    minutes = workspace({"bodies.yaml": bodies})
    content = minutes.bodies.content
    assert content is not None
    made = [planned(minutes, f"{body}/2027-03-05") for body in _meeting_then(content)]
    minutes = written(workspace, {}, *made)

    assert len(made) > 8
    assert judge(minutes).meetings == len(made)
    assert judge(minutes).diagnostics == ()


def _meeting_then(bodies: Bodies) -> list[str]:
    return [body for body in bodies.bodies if body_on(bodies, body, date(2027, 3, 5)) is not None]


@pytest.fixture(scope="module")
def somewhere(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """A repository that stays the same while many places are tried."""
    root = tmp_path_factory.mktemp("places")
    (root / "bodies.yaml").write_text(BODIES, encoding="utf-8")
    return Workspace(root)


PLACES = st.text(min_size=1).filter(lambda text: bool(text.strip()) and not FORBIDDEN.search(text))


@given(PLACES)
def test_any_place_reads_back_as_exactly_that_text(somewhere: Workspace, place: str) -> None:
    text = meeting_text(planned(somewhere, "ledning/2025-02-14", Details(place=place)), english)
    reading = read(text.encode("utf-8"))

    assert reading.faults == ()
    assert reading.data is not None
    assert reading.data["place"] == place


@given(st.text(min_size=1).filter(lambda text: not text.strip() or FORBIDDEN.search(text) is not None))
def test_any_other_place_is_refused(somewhere: Workspace, place: str) -> None:
    with pytest.raises(UserError, match="the place"):
        planned(somewhere, "ledning/2025-02-14", Details(place=place))


def test_a_fault_in_it_would_be_seen(workspace: Make) -> None:
    new = planned(workspace(FILES), "enkel/2025-02-14")
    faulty = meeting_text(new, english).replace("status: planned", "status: plannd")

    assert shown(told(workspace(FILES | {new.ref.path: faulty}), new.ref.path)) == (
        "9:9 LSG106 `plannd` is not one of the choices\n    did you mean `planned`?\n"
    )
