"""A repository as a whole: files are read once, numbers are counted over them, a broken one stops nothing."""

from collections.abc import Mapping

import pytest
from tests.helpers.showing import shown
from tests.helpers.small import BODIES, Make, meeting

from lsgtool.reference import MeetingRef, parse_reference
from lsgtool.workspace.workspace import Workspace

YEAR = {
    "bodies.yaml": BODIES,
    **meeting("lsg/2023-11-17", items=5),
    **meeting("lsg/2024-02-23", items=14),
    **meeting("lsg/2024-04-19", items=16),
    **meeting("lsg/2024-09-20", items=14),
    **meeting("samrad/2024-03-15", items=7),
}


def ref(name: str) -> MeetingRef:
    found = parse_reference(name)
    assert found is not None
    return found


def first_numbers(minutes: Workspace) -> dict[str, int | None]:
    names = [str(one) for refs in minutes.meetings_of.values() for one in refs]
    return {name: minutes.first_number(ref(name)) for name in sorted(names)}


def test_meetings_are_in_the_order_of_their_days(workspace: Make) -> None:
    minutes = workspace(YEAR)

    assert {body: [str(one) for one in refs] for body, refs in minutes.meetings_of.items()} == {
        "lsg": ["lsg/2023-11-17", "lsg/2024-02-23", "lsg/2024-04-19", "lsg/2024-09-20"],
        "samrad": ["samrad/2024-03-15"],
    }


def test_numbers_run_through_the_year_of_each_body(workspace: Make) -> None:
    assert first_numbers(workspace(YEAR)) == {
        "lsg/2023-11-17": 1,
        "lsg/2024-02-23": 1,
        "lsg/2024-04-19": 15,
        "lsg/2024-09-20": 31,
        "samrad/2024-03-15": 1,
    }


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("body: [", id="no YAML"),
        pytest.param("body: lsg\ndate: 2024-04-19\n", id="a key is missing"),
        pytest.param("body: samrad\ndate: 2024-04-19\nstatus: held\n", id="another body"),
        pytest.param("body: lsg\ndate: 2024-04-20\nstatus: held\n", id="another day"),
    ],
)
def test_after_a_broken_file_no_number_of_the_year_is_known(text: str, workspace: Make) -> None:
    assert first_numbers(workspace(YEAR | {"meetings/lsg/2024-04-19.yaml": text})) == {
        "lsg/2023-11-17": 1,
        "lsg/2024-02-23": 1,
        "lsg/2024-04-19": 15,
        "lsg/2024-09-20": None,
        "samrad/2024-03-15": 1,
    }


def test_a_file_whose_name_says_no_day_leaves_no_number_known(workspace: Make) -> None:
    stray = {"meetings/lsg/2024-5-2.yaml": "body: lsg\ndate: 2024-05-02\nstatus: held\n"}
    written = meeting("lsg/2024-09-20", items=14, more="first_paragraph: 31")

    assert first_numbers(workspace(YEAR | stray | written)) == {
        "lsg/2023-11-17": None,
        "lsg/2024-02-23": None,
        "lsg/2024-04-19": None,
        "lsg/2024-09-20": 31,
        "samrad/2024-03-15": 1,
    }


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("lsg/2024-11-15", 45),  # after all others
        ("lsg/2024-06-01", 31),  # between two others
        ("lsg/2024-01-10", 1),  # before all others of the year
        ("lsg/2025-02-14", 1),  # the first of its year
        ("samrad/2024-10-25", 8),
        ("beredning/2024-10-25", None),  # no such body
    ],
)
def test_the_number_that_a_new_meeting_begins_at(name: str, number: int | None, workspace: Make) -> None:
    assert workspace(YEAR).next_number(ref(name)) == number


def test_a_new_meeting_after_a_broken_file_has_no_number(workspace: Make) -> None:
    minutes = workspace(YEAR | {"meetings/lsg/2024-04-19.yaml": "body: ["})

    assert minutes.next_number(ref("lsg/2024-11-15")) is None
    assert minutes.next_number(ref("lsg/2024-03-01")) == 15


def test_without_good_bodies_nothing_is_counted(workspace: Make) -> None:
    minutes = workspace(YEAR | {"bodies.yaml": "organisation: [\n"})

    assert minutes.bodies.content is None
    assert set(first_numbers(minutes).values()) == {None}
    assert minutes.next_number(ref("lsg/2024-11-15")) is None


def test_a_meeting_that_is_not_there_has_no_number(workspace: Make) -> None:
    assert workspace(YEAR).first_number(ref("lsg/2024-12-24")) is None


def test_each_file_is_read_once(workspace: Make) -> None:
    minutes = workspace(YEAR)
    first = minutes.meeting("meetings/lsg/2024-02-23.yaml")
    (minutes.root / "meetings/lsg/2024-02-23.yaml").write_text("gone", encoding="utf-8")

    assert minutes.meeting("meetings/lsg/2024-02-23.yaml") is first
    assert minutes.bodies is minutes.bodies


@pytest.mark.parametrize(
    ("files", "reason"),
    [({}, "No such file or directory"), ({"bodies.yaml/keep": ""}, "it is no plain file")],
)
def test_a_file_that_cannot_be_read_is_a_fault(
    files: Mapping[str, str], reason: str, workspace: Make
) -> None:
    bodies = workspace(files).bodies

    assert bodies.content is None
    assert shown(bodies.faults) == (
        f"1:1 LSG013 the file cannot be read: {reason}\n"
        "    see that it is there, that you may read it, and that no other program keeps it locked\n"
    )


def test_a_file_that_is_too_large_is_not_read(workspace: Make) -> None:
    minutes = workspace({"bodies.yaml": "#" * 2_000_001})

    assert shown(minutes.bodies.faults).startswith("1:1 LSG002 this file has 2000001 bytes")


def test_the_root_is_known_by_its_real_name(workspace: Make) -> None:
    root = workspace(YEAR).root

    assert Workspace(root / "meetings" / "..").root == root.resolve()


@pytest.mark.parametrize(
    ("stray", "known"),
    [
        ("lsg/2024-05-02.yml", {"lsg/2024-02-23", "lsg/2024-04-19"}),
        ("2024-05-02.yaml", {"lsg/2024-02-23", "lsg/2024-04-19"}),  # of any body
        ("lsg/vår.yml", set()),
        ("lsg/2023-05-02.yml", {"lsg/2024-02-23", "lsg/2024-04-19", "lsg/2024-09-20"}),
        ("samrad/2024-01-02.yml", {"lsg/2024-02-23", "lsg/2024-04-19", "lsg/2024-09-20"}),
        ("lsg/anteckningar.txt", {"lsg/2024-02-23", "lsg/2024-04-19", "lsg/2024-09-20"}),
    ],
)
def test_after_what_may_be_a_meeting_no_number_is_known(stray: str, known: set[str], workspace: Make) -> None:
    minutes = workspace(YEAR | {f"meetings/{stray}": ""})
    numbers = first_numbers(minutes)

    assert {name for name in numbers if name.startswith("lsg/2024") and numbers[name]} == known
    for name in ("lsg/2024-02-23", "lsg/2024-04-19", "lsg/2024-09-20"):
        if name not in known:
            assert minutes.blocking(ref(name)) == f"meetings/{stray}"
    assert (minutes.next_number(ref("lsg/2024-11-15")) is None) == ("lsg/2024-09-20" not in known)


def test_the_file_that_blocks_the_numbers_is_the_last_of_those_before(workspace: Make) -> None:
    broken = {"meetings/lsg/2024-02-23.yaml": "", "meetings/lsg/2024-04-19.yaml": ""}
    minutes = workspace(
        YEAR | broken | {"meetings/lsg/2024-03-01.yml": "", "meetings/lsg/2024-10-01.yml": ""}
    )

    assert minutes.blocking(ref("lsg/2024-09-20")) == "meetings/lsg/2024-04-19.yaml"


def test_bodies_elsewhere_are_not_read(workspace: Make) -> None:
    root = workspace({"secret.yaml": BODIES, "inner/meetings/x": "", "inner/own.yaml": BODIES}).root
    try:
        (root / "inner/bodies.yaml").symlink_to(root / "secret.yaml")
    except OSError as error:
        pytest.skip(f"no links here: {error}")

    assert shown(Workspace(root / "inner").bodies.faults) == (
        "1:1 LSG013 the file is a link that leads out of the repository\n"
        "    put the file itself in place of the link\n"
    )
    (root / "inner/bodies.yaml").unlink()
    (root / "inner/bodies.yaml").symlink_to(root / "inner/own.yaml")
    assert Workspace(root / "inner").bodies.content is not None
