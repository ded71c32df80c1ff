"""Which files a repository holds: meetings by folder and name, strays, and what does not count."""

import os
from pathlib import Path
from typing import Any

import pytest
from tests.helpers.showing import said, shown
from tests.helpers.small import Make

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.workspace.files import listing
from lsgtool.workspace.root import find_root, root_at


def files(root: Path) -> list[tuple[str, str | None]]:
    return [(file.path, str(file.ref) if file.ref is not None else None) for file in listing(root).files]


def strays(root: Path) -> list[str]:
    return [stray.path for stray in listing(root).strays]


def unplaced(root: Path) -> list[tuple[str, str | None, str | None]]:
    return [(one.path, one.body, one.day.isoformat() if one.day else None) for one in listing(root).unplaced]


def test_meetings_lie_in_the_folder_of_their_body(workspace: Make) -> None:
    names = ("samrad/2024-03-15", "lsg-au/2024-01-10", "lsg/2024-09-20", "lsg/2024-02-23")
    root = workspace({f"meetings/{name}.yaml": "" for name in names}).root

    assert files(root) == [
        ("meetings/lsg/2024-02-23.yaml", "lsg/2024-02-23"),
        ("meetings/lsg/2024-09-20.yaml", "lsg/2024-09-20"),
        ("meetings/lsg-au/2024-01-10.yaml", "lsg-au/2024-01-10"),
        ("meetings/samrad/2024-03-15.yaml", "samrad/2024-03-15"),
    ]
    assert strays(root) == []


@pytest.mark.parametrize(
    "name", ["2024-9-20", "20240920", "2024-02-30", "2024-09-20 kopia", "möte", "2024-09-20.bak"]
)
def test_a_file_with_another_name_is_read_all_the_same(name: str, workspace: Make) -> None:
    root = workspace({f"meetings/lsg/{name}.yaml": ""}).root

    assert files(root) == [(f"meetings/lsg/{name}.yaml", None)]


def test_what_happened_after_a_meeting_lies_beside_it_and_is_no_meeting(workspace: Make) -> None:
    root = workspace(
        {
            "meetings/lsg/2024-09-20.yaml": "",
            "meetings/lsg/2024-09-20.follow-up.yaml": "",
            "meetings/samrad/2024-03-15.follow-up.yaml": "",
        }
    ).root

    assert files(root) == [("meetings/lsg/2024-09-20.yaml", "lsg/2024-09-20")]
    assert [(file.path, str(file.ref)) for file in listing(root).follow_ups] == [
        ("meetings/lsg/2024-09-20.follow-up.yaml", "lsg/2024-09-20"),
        ("meetings/samrad/2024-03-15.follow-up.yaml", "samrad/2024-03-15"),
    ]
    assert strays(root) == []
    assert unplaced(root) == []


@pytest.mark.parametrize(
    "name", ["2024-09-20.follow-up.yml", "2024-9-20.follow-up.yaml", "2024-09-20.Follow-Up.YAML"]
)
def test_a_follow_up_with_another_name_is_told_and_makes_no_number_uncertain(
    name: str, workspace: Make
) -> None:
    root = workspace({"meetings/lsg/2024-09-20.yaml": "", f"meetings/lsg/{name}": ""}).root

    assert strays(root) == [f"meetings/lsg/{name}"]
    assert [stray.code.code for stray in listing(root).strays] == ["LSG015"]
    assert listing(root).follow_ups == ()
    assert unplaced(root) == []


def test_what_is_no_meeting_is_told(workspace: Make) -> None:
    root = workspace(
        {
            "meetings/2024-09-20.yaml": "",
            "meetings/LÄS MIG.txt": "",
            "meetings/lsg/2024-09-20.yaml": "",
            "meetings/lsg/2024-09-20.yml": "",
            "meetings/lsg/2024-09-21.YAML": "",
            "meetings/lsg/2024-09-20.docx": "",
            "meetings/lsg/2024/2024-09-20.yaml": "",
            "meetings/samrad/a.yaml/b": "",
        }
    ).root

    assert [path for path, _ in files(root)] == ["meetings/lsg/2024-09-20.yaml"]
    assert strays(root) == [
        "meetings/2024-09-20.yaml",
        "meetings/LÄS MIG.txt",
        "meetings/lsg/2024",
        "meetings/lsg/2024-09-20.docx",
        "meetings/lsg/2024-09-20.yml",
        "meetings/lsg/2024-09-21.YAML",
        "meetings/samrad/a.yaml",
    ]
    assert [stray.code.code for stray in listing(root).strays] == [
        *("LSG015", "LSG014", "LSG014", "LSG014", "LSG014", "LSG015", "LSG015")
    ]
    assert unplaced(root) == [
        ("meetings/2024-09-20.yaml", None, "2024-09-20"),
        ("meetings/lsg/2024-09-21.YAML", "lsg", "2024-09-21"),
        ("meetings/samrad/a.yaml", "samrad", None),
    ]


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2024-09-20.yml", "2024-09-20"),
        ("2024-09-20.Yaml", "2024-09-20"),
        ("2024-09-20.yaml.txt", "2024-09-20"),
        ("2024-09-20", "2024-09-20"),
        ("20240920.txt", "2024-09-20"),
        ("2024-09-20 kopia.docx", "2024-09-20"),
        ("2024-02-30.yml", None),
        ("september.YML", None),
        ("september.yaml.bak", None),
    ],
)
def test_what_may_be_a_meeting_is_an_error(name: str, day: str | None, workspace: Make) -> None:
    root = workspace({f"meetings/lsg/{name}": "", "meetings/lsg/2024-02-23.yaml": ""}).root
    (stray,) = listing(root).strays

    assert unplaced(root) == [(f"meetings/lsg/{name}", "lsg", day)]
    assert (stray.code.code, stray.code.severity) == ("LSG015", "error")
    assert english(stray.message) == (
        "this may be a meeting, but its name is not that of one, and it is not read"
    )
    assert english(stray.hint or stray.message) == (
        "call it meetings/<body>/<date>.yaml, or keep it outside meetings/"
    )


@pytest.mark.parametrize(
    "name", ["anteckningar.txt", "logga.png", "2024", "2024-02-23.docx", "202402231.jpg"]
)
def test_what_is_surely_no_meeting_is_a_warning(name: str, workspace: Make) -> None:
    root = workspace({f"meetings/lsg/{name}": "", "meetings/lsg/2024-02-23.yaml": ""}).root
    (stray,) = listing(root).strays

    assert unplaced(root) == []
    assert (stray.code.code, stray.code.severity) == ("LSG014", "warning")
    assert english(stray.message) == "this is no meeting file, and nothing here is read"


def test_a_folder_of_meetings_elsewhere_is_not_read(workspace: Make, tmp_path: Path) -> None:
    inner = workspace({"elsewhere/lsg/2024-09-20.yaml": "", "inner/bodies.yaml": ""}).root / "inner"
    try:
        (inner / "meetings").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    except OSError as error:
        pytest.skip(f"no links here: {error}")

    assert (files(inner), unplaced(inner)) == ([], [("meetings", None, None)])
    assert shown(listing(inner).strays) == (
        "1:1 LSG013 the folder cannot be read: it is a link that leads out of the repository\n"
        "    it must be a folder of the repository, and you must be allowed to read it\n"
    )


def test_a_link_to_another_folder_of_the_repository_is_not_read_either(workspace: Make) -> None:
    """Git keeps the link alone, so that nobody could hold the meetings against what was committed."""
    root = workspace({"elsewhere/lsg/2024-09-20.yaml": ""}).root
    try:
        (root / "meetings").symlink_to(root / "elsewhere", target_is_directory=True)
    except OSError as error:
        pytest.skip(f"no links here: {error}")

    assert (files(root), unplaced(root)) == ([], [("meetings", None, None)])
    assert shown(listing(root).strays) == (
        "1:1 LSG015 this is a link, and links are not read\n"
        "    put the file or the folder itself in its place\n"
    )


@pytest.mark.parametrize("name", ["2024-09-20\n.yaml", "2024-09-20\x1b.yaml", "2024-09-20\udce5.yaml"])
def test_a_name_that_cannot_be_shown_is_that_of_no_meeting(workspace: Make, name: str) -> None:
    try:
        root = workspace({f"meetings/lsg/{name}": "body: lsg\n"}).root
    except OSError as error:
        pytest.skip(f"no such names here: {error}")

    assert files(root) == []
    assert [stray.code.code for stray in listing(root).strays] == ["LSG015"]


def test_a_folder_that_cannot_be_read_stops_nothing(workspace: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    root = workspace({"meetings/lsg/2024-09-20.yaml": "", "meetings/samrad/2024-03-15.yaml": ""}).root
    scandir = os.scandir

    def closed(folder: Path) -> Any:
        if folder.name == "lsg":
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", closed)

    assert files(root) == [("meetings/samrad/2024-03-15.yaml", "samrad/2024-03-15")]
    assert unplaced(root) == [("meetings/lsg", "lsg", None)]
    assert shown(listing(root).strays) == (
        "1:1 LSG013 the folder cannot be read: Permission denied\n"
        "    it must be a folder of the repository, and you must be allowed to read it\n"
    )


def test_hidden_files_and_those_of_a_program_at_work_do_not_count(workspace: Make) -> None:
    root = workspace(
        {
            "meetings/.gitkeep": "",
            "meetings/lsg/.2024-09-20.yaml.x.lsg-tmp": "",
            "meetings/lsg/.DS_Store": "",
            "meetings/lsg/~$2024-09-20.docx": "",
            "meetings/.trash/2024-09-20.yaml": "",
        }
    ).root

    assert (files(root), strays(root)) == ([], [])


def test_what_lies_outside_the_meetings_does_not_count(workspace: Make) -> None:
    root = workspace({"bilagor/lsg/2024-09-20.yaml": "", "bodies.yaml": "", "templates/x": ""}).root

    assert (files(root), strays(root)) == ([], [])


def test_links_are_not_followed(workspace: Make, tmp_path: Path) -> None:
    outside = (
        workspace({"elsewhere/2024-01-01.yaml": "", "meetings/lsg/2024-09-20.yaml": ""}).root / "elsewhere"
    )
    try:
        (tmp_path / "meetings" / "samrad").symlink_to(outside, target_is_directory=True)
        (tmp_path / "meetings" / "lsg" / "2024-01-01.yaml").symlink_to(outside / "2024-01-01.yaml")
    except OSError as error:
        pytest.skip(f"no links here: {error}")

    assert [path for path, _ in files(tmp_path)] == ["meetings/lsg/2024-09-20.yaml"]
    assert strays(tmp_path) == ["meetings/lsg/2024-01-01.yaml", "meetings/samrad"]
    assert {stray.code.code for stray in listing(tmp_path).strays} == {"LSG015"}
    assert {english(stray.message) for stray in listing(tmp_path).strays} == {
        "this is a link, and links are not read"
    }


def test_without_a_folder_of_meetings_there_are_none(tmp_path: Path) -> None:
    assert (files(tmp_path), strays(tmp_path)) == ([], [])


def test_a_file_in_place_of_the_folder_is_told(workspace: Make) -> None:
    root = workspace({"meetings": "lsg 2024-09-20"}).root

    with pytest.raises(UserError) as trouble:
        listing(root)

    assert said(trouble.value).startswith(f"{root / 'meetings'} cannot be read: ")
    assert said(trouble.value).endswith("it must be a folder, and you must be allowed to read it")


def test_the_repository_is_the_nearest_folder_upwards_with_bodies(workspace: Make) -> None:
    root = workspace(
        {"bodies.yaml": "", "meetings/lsg/x": "", "inner/bodies.yaml": "", "inner/deep/x": ""}
    ).root

    assert find_root(root) == root
    assert find_root(root / "meetings" / "lsg") == root
    assert find_root(root / "inner" / "deep") == root / "inner"
    assert find_root(root / "meetings" / "..") == root


def test_a_folder_called_bodies_is_no_repository(workspace: Make) -> None:
    root = workspace({"bodies.yaml": "", "inner/bodies.yaml/x": ""}).root

    assert find_root(root / "inner") == root


def test_where_there_is_no_repository_the_way_out_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as trouble:
        find_root(tmp_path)

    assert said(trouble.value) == (
        f"there is no repository of minutes here: no `bodies.yaml` in {tmp_path.resolve()} or above it\n"
        "    go to your repository, name it with --root, or start a new one with `lsg init`"
    )


def test_a_repository_that_is_named_is_no_other(workspace: Make) -> None:
    root = workspace({"bodies.yaml": "", "meetings/lsg/x": ""}).root

    assert root_at(root / "meetings" / "..") == root
    with pytest.raises(UserError) as trouble:
        root_at(root / "meetings")

    assert said(trouble.value) == (
        f"there is no repository of minutes in {root / 'meetings'}: no `bodies.yaml`\n"
        "    name the folder that holds `bodies.yaml`, or start a new repository with `lsg init`"
    )
