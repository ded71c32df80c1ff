"""A folder of files is written whole or not at all, and over none that somebody has changed."""

import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from tests.helpers.showing import said

from lsgtool.errors import UserError
from lsgtool.workspace.pieces import Piece, blocks, piece, sums
from lsgtool.workspace.whole_folder import write_folder

LINKS = pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")


def pieces(**contents: bytes) -> tuple[Piece, ...]:
    """Return pieces named `a.md`, or `01-plan/a.md` for `plan_a`, and the sums of them."""
    paths = {name: f"{name.replace('plan_', '01-plan/')}.md" for name in contents}
    made = tuple(piece(paths[name], content) for name, content in contents.items())
    return (*made, sums(made))


def files(folder: Path) -> dict[str, bytes]:
    """Return what lies below a folder, by path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def names(folder: Path) -> list[str]:
    """Return what lies in a folder, hidden files too."""
    return sorted(path.name for path in folder.iterdir())


OLD, NEW = pieces(a=b"old", plan_b=b"paper"), pieces(a=b"new", plan_c=b"paper")


def content(of: tuple[Piece, ...]) -> dict[str, bytes]:
    return {one.path: one.source for one in of if isinstance(one.source, bytes)}


def test_a_folder_has_its_files_and_their_sums(tmp_path: Path) -> None:
    assert write_folder(tmp_path / "out/package", OLD)
    assert files(tmp_path) == {
        "out/package/a.md": b"old",
        "out/package/01-plan/b.md": b"paper",
        "out/package/sha256.txt": (
            f"{sha256(b'paper').hexdigest()}  01-plan/b.md\n{sha256(b'old').hexdigest()}  a.md\n"
        ).encode(),
    }
    (tmp_path / "plain").mkdir()
    assert (tmp_path / "out/package").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_files_are_copied_in_parts_and_lose_no_byte(tmp_path: Path) -> None:
    large = os.urandom(2_500_000)
    (tmp_path / "large.pdf").write_bytes(large)
    assert [len(block) for block in blocks(tmp_path / "large.pdf")] == [1048576, 1048576, 402848]
    one = piece("a.pdf", tmp_path / "large.pdf")
    assert (one.size, one.digest) == (2_500_000, sha256(large).hexdigest())
    write_folder(tmp_path / "package", (one, sums([one])))
    assert (tmp_path / "package/a.pdf").read_bytes() == large


def test_one_as_it_was_made_is_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "package"
    for wanted in (OLD, NEW, NEW):
        assert write_folder(folder, wanted)
        assert files(tmp_path) == {f"package/{path}": what for path, what in content(wanted).items()}


def test_looking_into_a_folder_does_not_change_it(tmp_path: Path) -> None:
    folder = tmp_path / "package"
    write_folder(folder, OLD)
    (folder / ".DS_Store").touch()
    (folder / "01-plan/Thumbs.db").touch()
    assert write_folder(folder, NEW)
    assert files(folder) == content(NEW)


def edit(folder: Path) -> None:
    (folder / "01-plan/b.md").write_bytes(b"mine")


def add(folder: Path) -> None:
    (folder / "01-plan/notes.txt").touch()


def remove(folder: Path) -> None:
    (folder / "a.md").unlink()


def rename(folder: Path) -> None:
    (folder / "a.md").rename(folder / "A2.md")


def take_the_sums(folder: Path) -> None:
    (folder / "sha256.txt").unlink()


def empty_the_sums(folder: Path) -> None:
    (folder / "sha256.txt").write_bytes(b"")


def spoil_the_sums(folder: Path) -> None:
    (folder / "sha256.txt").write_bytes((folder / "sha256.txt").read_bytes() + b"and mine\n")


CHANGES = (edit, add, remove, rename, take_the_sums, empty_the_sums, spoil_the_sums)


@pytest.mark.parametrize("change", CHANGES)
def test_one_that_somebody_changed_is_left_unless_by_force(
    change: Callable[[Path], None], tmp_path: Path
) -> None:
    folder = tmp_path / "package"
    write_folder(folder, OLD)
    change(folder)
    changed = files(tmp_path)
    assert not write_folder(folder, NEW)
    assert files(tmp_path) == changed
    assert write_folder(folder, NEW, force=True)
    assert files(folder) == content(NEW)
    assert names(tmp_path) == ["package"]


@LINKS
def test_a_link_is_never_followed_away(tmp_path: Path) -> None:
    elsewhere, folder = tmp_path / "elsewhere", tmp_path / "package"
    write_folder(elsewhere, OLD)
    folder.symlink_to(elsewhere)
    assert not write_folder(folder, NEW)
    assert write_folder(folder, NEW, force=True)
    assert not folder.is_symlink()
    assert files(elsewhere) == content(OLD)

    (folder / "a.md").unlink()
    (folder / "a.md").symlink_to(elsewhere / "a.md")
    assert not write_folder(folder, OLD)


def test_a_file_of_that_name_is_somebody_elses(tmp_path: Path) -> None:
    (tmp_path / "package").write_bytes(b"mine")
    assert not write_folder(tmp_path / "package", NEW)
    assert (tmp_path / "package").read_bytes() == b"mine"
    assert write_folder(tmp_path / "package", NEW, force=True)
    assert files(tmp_path / "package") == content(NEW)


def refused(folder: Path, wanted: tuple[Piece, ...]) -> str:
    with pytest.raises(UserError) as trouble:
        write_folder(folder, wanted)
    return said(trouble.value)


def test_a_paper_that_changes_or_goes_meanwhile_leaves_everything_as_it_was(tmp_path: Path) -> None:
    folder, paper = tmp_path / "package", tmp_path / "plan.pdf"
    paper.write_bytes(b"first")
    wanted = (*OLD[:-1], piece("01-plan/1.pdf", paper))
    write_folder(folder, OLD)
    paper.write_bytes(b"other")
    assert refused(folder, (*wanted, sums(wanted))) == (
        f"{paper} was changed while it was copied\n"
        "    close it in other programs, and try again; nothing was made"
    )
    paper.unlink()
    assert refused(folder, (*wanted, sums(wanted))) == (
        f"{paper} cannot be read: No such file or directory\n"
        "    see that it is there, that you may read it, and that no other program keeps it locked"
    )
    assert files(tmp_path) == {f"package/{path}": what for path, what in content(OLD).items()}
    assert names(tmp_path) == ["package"]


def test_what_cannot_take_its_place_leaves_the_old_one_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "package"
    write_folder(folder, OLD)
    moved = Path.rename

    def kept_open(path: Path, target: Any) -> Path:
        if path.name == "new":
            raise PermissionError(13, "Permission denied")
        return moved(path, target)

    monkeypatch.setattr(Path, "rename", kept_open)
    assert refused(folder, NEW) == (
        f"{folder} cannot be written: Permission denied\n"
        "    close it if it is open in another program, and see that you may write in its folder"
    )
    assert files(tmp_path) == {f"package/{path}": what for path, what in content(OLD).items()}


def test_a_full_disk_makes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert refused(tmp_path / "package", NEW).startswith(
        f"{tmp_path / 'package'} cannot be written: No space left on device\n"
    )
    assert names(tmp_path) == []
