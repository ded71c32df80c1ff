"""A zip is written whole or not at all, with the same bytes each time, and over none that is somebody's."""

import os
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from tests.helpers.showing import said

from lsgtool.errors import UserError
from lsgtool.workspace.pieces import Piece, piece, sums
from lsgtool.workspace.whole_zip import write_zip


def pieces(contents: dict[str, bytes]) -> tuple[Piece, ...]:
    made = tuple(piece(path, content) for path, content in contents.items())
    return (*made, sums(made))


OLD = pieces({"lsg.md": b"old", "01-plan/1-b.pdf": b"paper"})
NEW = pieces({"lsg.md": b"new", "01-plan/1-b.pdf": b"paper"})
SUMS = OLD[-1].source


def files(file: Path) -> dict[str, bytes]:
    """Return what a zip holds, in its order."""
    with ZipFile(file) as package:
        assert package.testzip() is None
        return {entry.filename: package.read(entry) for entry in package.infolist()}


def names(folder: Path) -> list[str]:
    """Return what lies in a folder, hidden files too."""
    return sorted(path.name for path in folder.iterdir())


def test_a_zip_has_its_files_in_order_and_no_date_of_the_day(tmp_path: Path) -> None:
    file = tmp_path / "out/package.zip"
    assert write_zip(file, OLD)
    assert list(files(file).items()) == [
        ("01-plan/1-b.pdf", b"paper"),
        ("lsg.md", b"old"),
        ("sha256.txt", SUMS),
    ]
    with ZipFile(file) as package:
        entries = package.infolist()
    assert {(one.date_time, one.compress_type, one.create_system) for one in entries} == {
        ((1980, 1, 1, 0, 0, 0), ZIP_STORED, 0)
    }
    assert {oct(one.external_attr >> 16) for one in entries} == {"0o644"}
    assert names(tmp_path / "out") == ["package.zip"]


def test_the_same_files_give_the_same_bytes_whatever_their_order(tmp_path: Path) -> None:
    paper = tmp_path / "plan.pdf"
    paper.write_bytes(os.urandom(2_500_000))
    for name in ("one.zip", "two.zip"):
        os.utime(paper, (len(name), 0))
        made = (piece("b.pdf", paper), piece("a.md", b"text"))
        made = made if name == "one.zip" else made[::-1]
        write_zip(tmp_path / name, (*made, sums(made)))
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    assert files(tmp_path / "one.zip")["b.pdf"] == paper.read_bytes()


def test_one_as_it_was_made_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "package.zip"
    for wanted, said_there in ((OLD, b"old"), (NEW, b"new"), (NEW, b"new")):
        assert write_zip(file, wanted)
        assert files(file)["lsg.md"] == said_there


def packed(file: Path, contents: dict[str, bytes], compression: int = ZIP_STORED) -> None:
    with ZipFile(file, "w", compression) as package:
        for path, content in contents.items():
            package.writestr(path, content)


def edit(file: Path) -> None:
    packed(file, {**files(file), "lsg.md": b"mine"})


def add(file: Path) -> None:
    with ZipFile(file, "a") as package:
        package.writestr("notes.txt", b"")


def remove(file: Path) -> None:
    packed(file, {path: content for path, content in files(file).items() if path != "lsg.md"})


def take_the_sums(file: Path) -> None:
    packed(file, {path: content for path, content in files(file).items() if path != "sha256.txt"})


def pack_anew(file: Path) -> None:
    packed(file, files(file), ZIP_DEFLATED)


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-9])


def write_another_text(file: Path) -> None:
    file.write_bytes(b"mine")


def flip_a_bit(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b"paper", b"Paper"))


@pytest.mark.parametrize(
    "change", [edit, add, remove, take_the_sums, pack_anew, cut, write_another_text, flip_a_bit]
)
def test_one_that_somebody_changed_is_left_unless_by_force(
    change: Callable[[Path], None], tmp_path: Path
) -> None:
    file = tmp_path / "package.zip"
    write_zip(file, OLD)
    change(file)
    changed = file.read_bytes()
    assert not write_zip(file, NEW)
    assert file.read_bytes() == changed
    assert write_zip(file, NEW, force=True)
    assert files(file)["lsg.md"] == b"new"
    assert names(tmp_path) == ["package.zip"]


def test_a_folder_of_that_name_is_somebody_elses(tmp_path: Path) -> None:
    (tmp_path / "package.zip").mkdir()
    assert not write_zip(tmp_path / "package.zip", NEW)
    assert write_zip(tmp_path / "package.zip", NEW, force=True)
    assert files(tmp_path / "package.zip")["lsg.md"] == b"new"


def test_a_paper_that_changes_meanwhile_leaves_the_old_zip(tmp_path: Path) -> None:
    file, paper = tmp_path / "package.zip", tmp_path / "plan.pdf"
    write_zip(file, OLD)
    paper.write_bytes(b"first")
    wanted = (piece("a.pdf", paper),)
    paper.write_bytes(b"other")
    with pytest.raises(UserError) as trouble:
        write_zip(file, (*wanted, sums(wanted)))
    assert said(trouble.value).startswith(f"{paper} was changed while it was copied\n")
    assert files(file)["lsg.md"] == b"old"
    assert names(tmp_path) == ["package.zip", "plan.pdf"]


@pytest.mark.skipif(os.name == "nt", reason="it has no such pipes in folders")
def test_a_pipe_in_the_place_of_a_file_is_told_and_nobody_waits(tmp_path: Path) -> None:
    file = tmp_path / "package.zip"
    os.mkfifo(file)
    with pytest.raises(UserError) as raised:
        write_zip(file, OLD)
    assert said(raised.value).startswith(f"{file} cannot be read: it is no plain file\n")
    with pytest.raises(UserError, match="cannot be read"):
        piece("b.pdf", file)
