"""Files are written whole or not at all, and what is there is never lost."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest
from tests.helpers.showing import said

from lsgtool.errors import UserError
from lsgtool.workspace import whole_file
from lsgtool.workspace.whole_file import create, create_below, write_whole

Write = Callable[[Path, bytes], None]

BOTH = pytest.mark.parametrize("write", [write_whole, create])
NEEDS_MODES = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such permissions")
CLOSE_IT = "\n    close it if it is open in another program, and see that you may write in its folder"


def below(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def full_disk(*_: Any) -> NoReturn:
    raise OSError(28, "No space left on device")


@BOTH
@pytest.mark.parametrize("content", [b"", b"body: lsg\n", b"\r\n\x00\xff" * 100_000])
def test_a_new_file_holds_what_was_written_and_its_folders_are_made(
    write: Write, content: bytes, tmp_path: Path
) -> None:
    write(tmp_path / "meetings" / "lsg" / "2024-09-20.yaml", content)

    assert (tmp_path / "meetings" / "lsg" / "2024-09-20.yaml").read_bytes() == content
    assert below(tmp_path) == ["meetings", "meetings/lsg", "meetings/lsg/2024-09-20.yaml"]


@BOTH
@NEEDS_MODES
def test_a_new_file_has_the_permissions_of_any_new_file(write: Write, tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write(tmp_path / "new", b"")
    finally:
        os.umask(mask)

    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o640


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "minutes.md").write_bytes(b"old and longer")

    write_whole(tmp_path / "minutes.md", b"new")

    assert (tmp_path / "minutes.md").read_bytes() == b"new"
    assert below(tmp_path) == ["minutes.md"]


@NEEDS_MODES
@pytest.mark.parametrize("mode", [0o600, 0o664, 0o755])
def test_an_old_file_keeps_its_permissions(mode: int, tmp_path: Path) -> None:
    file = tmp_path / "minutes.md"
    file.write_bytes(b"old")
    file.chmod(mode)

    write_whole(file, b"new")

    assert file.stat().st_mode & 0o777 == mode


def test_create_leaves_an_old_file_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "2024-09-20.yaml"
    file.write_bytes(b"old")
    before = file.stat()

    with pytest.raises(UserError) as trouble:
        create(file, b"new")

    assert said(trouble.value) == (
        f"{file} is there already and is left as it is\n    edit it, or take it away first"
    )
    assert file.read_bytes() == b"old"
    assert file.stat().st_mtime_ns == before.st_mtime_ns
    assert below(tmp_path) == ["2024-09-20.yaml"]


def test_create_leaves_a_file_that_was_made_this_very_instant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "2024-09-20.yaml"
    write_beside = whole_file._written_beside  # noqa: SLF001 # the instant between looking and writing

    def somebody_is_faster(path: Path, content: bytes) -> Path:
        path.write_bytes(b"of somebody else")
        return write_beside(path, content)

    monkeypatch.setattr(whole_file, "_written_beside", somebody_is_faster)

    with pytest.raises(UserError, match="is there already"):
        create(file, b"new")

    assert file.read_bytes() == b"of somebody else"
    assert below(tmp_path) == ["2024-09-20.yaml"]


def test_create_takes_a_link_that_leads_nowhere_for_a_file(tmp_path: Path) -> None:
    link = tmp_path / "2024-09-20.yaml"
    try:
        link.symlink_to(tmp_path / "away")
    except OSError as error:
        pytest.skip(f"no links here: {error}")

    with pytest.raises(UserError, match="is there already"):
        create(link, b"new")

    assert below(tmp_path) == ["2024-09-20.yaml"]
    assert link.is_symlink()


def test_create_writes_on_a_disk_that_knows_no_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: Any) -> NoReturn:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    create(tmp_path / "new", b"new")

    assert (tmp_path / "new").read_bytes() == b"new"
    assert below(tmp_path) == ["new"]


def test_create_leaves_a_file_that_was_made_this_very_instant_on_a_disk_that_knows_no_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def somebody_is_faster(_temporary: Path, path: Path) -> NoReturn:
        path.write_bytes(b"of somebody else")
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", somebody_is_faster)

    with pytest.raises(UserError, match="is there already"):
        create(tmp_path / "2024-09-20.yaml", b"new")

    assert (tmp_path / "2024-09-20.yaml").read_bytes() == b"of somebody else"
    assert below(tmp_path) == ["2024-09-20.yaml"]


@BOTH
def test_a_file_in_place_of_the_folder_is_told(write: Write, tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"a file")

    with pytest.raises(UserError) as trouble:
        write(tmp_path / "out" / "minutes.md", b"new")

    assert said(trouble.value).startswith(f"{tmp_path / 'out' / 'minutes.md'} cannot be written: ")
    assert said(trouble.value).endswith(CLOSE_IT)
    assert (tmp_path / "out").read_bytes() == b"a file"


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "minutes.md").mkdir()

    with pytest.raises(UserError) as trouble:
        write_whole(tmp_path / "minutes.md", b"new")

    assert said(trouble.value).startswith(f"{tmp_path / 'minutes.md'} cannot be written: ")
    assert below(tmp_path) == ["minutes.md"]


@BOTH
@NEEDS_MODES
def test_a_folder_that_is_closed_to_us_is_told(write: Write, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir(mode=0o555)
    if os.access(folder, os.W_OK):
        pytest.skip("this user may write anywhere")

    with pytest.raises(UserError) as trouble:
        write(folder / "minutes.md", b"new")

    assert said(trouble.value) == f"{folder / 'minutes.md'} cannot be written: Permission denied{CLOSE_IT}"


@BOTH
def test_on_a_full_disk_nothing_is_begun(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", full_disk)

    with pytest.raises(UserError) as trouble:
        write(tmp_path / "minutes.md", b"new")

    assert said(trouble.value) == (
        f"{tmp_path / 'minutes.md'} cannot be written: No space left on device{CLOSE_IT}"
    )
    assert below(tmp_path) == []


def test_on_a_full_disk_the_old_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "minutes.md").write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full_disk)

    with pytest.raises(UserError):
        write_whole(tmp_path / "minutes.md", b"new")

    assert (tmp_path / "minutes.md").read_bytes() == b"old"
    assert below(tmp_path) == ["minutes.md"]


@BOTH
def test_whoever_interrupts_the_writing_finds_nothing_left_behind(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: Any) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)

    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "minutes.md", b"new")

    assert below(tmp_path) == []


@pytest.mark.parametrize("link", ["meetings", "meetings/lsg"])
def test_nothing_is_written_where_a_link_leads_out(link: str, tmp_path: Path) -> None:
    root = tmp_path / "minutes"
    (tmp_path / "elsewhere").mkdir()
    (root / link).parent.mkdir(parents=True)
    try:
        (root / link).symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    except OSError as error:
        pytest.skip(f"no links here: {error}")

    with pytest.raises(UserError) as trouble:
        create_below(root, "meetings/lsg/2024-09-20.yaml", b"new")

    assert said(trouble.value) == (
        f"meetings/lsg/2024-09-20.yaml is not written: a link on the way there leads out of {root}\n"
        "    put a folder in place of the link"
    )
    assert below(tmp_path / "elsewhere") == []


def test_a_repository_may_itself_be_reached_by_a_link(tmp_path: Path) -> None:
    (tmp_path / "minutes").mkdir()
    try:
        (tmp_path / "link").symlink_to(tmp_path / "minutes", target_is_directory=True)
    except OSError as error:
        pytest.skip(f"no links here: {error}")

    create_below(tmp_path / "link", "meetings/lsg/2024-09-20.yaml", b"new")

    assert (tmp_path / "minutes/meetings/lsg/2024-09-20.yaml").read_bytes() == b"new"


@pytest.mark.parametrize("write", [create, create_below])
def test_a_folder_that_nobody_may_look_into_is_told(
    write: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(*_: Any, **__: Any) -> NoReturn:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", closed)
    monkeypatch.setattr(Path, "exists", closed)
    words = (tmp_path, "closed/x") if write is create_below else (tmp_path / "closed/x",)

    with pytest.raises(UserError) as trouble:
        write(*words, b"new")

    assert said(trouble.value) == f"{tmp_path / 'closed/x'} cannot be written: Permission denied{CLOSE_IT}"
