"""Copies of the default templates: what is written, and which of the two has changed since."""

import os
import shutil
from pathlib import Path

import pytest

from lsgtool import shipped
from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.template.begin import begin
from lsgtool.template.compare import State, compared
from lsgtool.workspace.made import RECORD

OLD, NEW, MINE = b"{{ day }}\n", b"{{ day | day }}\n", b"# {{ day }}\n"


@pytest.fixture
def lsg_templates(tmp_path: Path) -> Path:
    """What comes with a small lsg: two templates and a look."""
    folder = tmp_path / "shipped"
    folder.mkdir()
    (folder / "paper.md.j2").write_bytes(OLD)
    (folder / "words.md.j2").write_bytes(b"{% set a = 1 %}\n")
    shutil.copy(shipped.templates() / "word.docx", folder)
    return folder


def states(root: Path, lsg_templates: Path) -> dict[str, str]:
    return {one.name: one.state.name for one in compared(root, lsg_templates)}


def state(root: Path, lsg_templates: Path) -> str:
    return states(root, lsg_templates)["paper.md.j2"]


def test_all_are_written_once_and_then_left_as_they_are(tmp_path: Path, lsg_templates: Path) -> None:
    names = ("paper.md.j2", "word.docx", "words.md.j2")
    begun = begin(tmp_path, lsg_templates, force=False)
    assert (begun.written, begun.kept) == (names, ())
    folder = tmp_path / "templates"
    assert {path.name for path in folder.iterdir()} == {*names, RECORD}
    for name in names:
        assert (folder / name).read_bytes() == (lsg_templates / name).read_bytes()

    (folder / "paper.md.j2").write_bytes(MINE)
    (folder / "words.md.j2").unlink()
    begun = begin(tmp_path, lsg_templates, force=False)
    assert (begun.written, begun.kept) == (("words.md.j2",), ("paper.md.j2",))
    assert (folder / "paper.md.j2").read_bytes() == MINE

    begun = begin(tmp_path, lsg_templates, force=True)
    assert (begun.written, begun.kept) == (("paper.md.j2",), ())
    assert (folder / "paper.md.j2").read_bytes() == OLD


def test_a_template_of_word_s_is_no_place_for_a_second_look(tmp_path: Path, lsg_templates: Path) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    shutil.copy(lsg_templates / "word.docx", folder / "word.dotx")
    begun = begin(tmp_path, lsg_templates, force=True)
    assert (begun.written, begun.kept) == (("paper.md.j2", "words.md.j2"), ("word.dotx",))
    assert states(tmp_path, lsg_templates)["word.dotx"] == "SAME"


def test_what_is_written_never_leaves_the_repository(tmp_path: Path, lsg_templates: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "minutes").mkdir()
    try:
        (tmp_path / "minutes/templates").symlink_to(tmp_path / "elsewhere")
    except OSError:
        pytest.skip("on Windows links need rights of their own")
    with pytest.raises(UserError) as raised:
        begin(tmp_path / "minutes", lsg_templates, force=True)
    assert english(raised.value.message) == "`templates` leads out of the repository"
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_which_of_the_two_has_changed(tmp_path: Path, lsg_templates: Path) -> None:
    own, default = tmp_path / "templates/paper.md.j2", lsg_templates / "paper.md.j2"
    assert state(tmp_path, lsg_templates) == "NOT_COPIED"
    begin(tmp_path, lsg_templates, force=False)
    assert set(states(tmp_path, lsg_templates).values()) == {"SAME"}
    own.write_bytes(MINE)
    assert state(tmp_path, lsg_templates) == "YOURS"
    default.write_bytes(NEW)
    assert state(tmp_path, lsg_templates) == "BOTH"
    own.write_bytes(OLD)
    assert state(tmp_path, lsg_templates) == "DEFAULT"
    begin(tmp_path, lsg_templates, force=False)  # leaves it, and still knows where it came from
    assert (own.read_bytes(), state(tmp_path, lsg_templates)) == (OLD, "DEFAULT")
    own.unlink()
    begin(tmp_path, lsg_templates, force=False)
    assert (own.read_bytes(), state(tmp_path, lsg_templates)) == (NEW, "SAME")
    own.write_bytes(MINE)
    assert state(tmp_path, lsg_templates) == "YOURS"
    (tmp_path / "templates" / RECORD).unlink()
    assert state(tmp_path, lsg_templates) == "UNKNOWN"
    default.unlink()
    assert state(tmp_path, lsg_templates) == "ALONE"


def test_the_line_ends_of_windows_are_no_difference(tmp_path: Path, lsg_templates: Path) -> None:
    begin(tmp_path, lsg_templates, force=False)
    own = tmp_path / "templates/paper.md.j2"
    own.write_bytes(OLD.replace(b"\n", b"\r\n"))
    assert state(tmp_path, lsg_templates) == State.SAME.name
    assert begin(tmp_path, lsg_templates, force=False).kept == ()


def test_the_mark_of_windows_is_no_difference(tmp_path: Path, lsg_templates: Path) -> None:
    begin(tmp_path, lsg_templates, force=False)
    own = tmp_path / "templates/paper.md.j2"
    own.write_bytes(b"\xef\xbb\xbf" + OLD.replace(b"\n", b"\r\n"))
    assert state(tmp_path, lsg_templates) == State.SAME.name


def test_a_link_out_of_the_folder_is_neither_shown_nor_read(tmp_path: Path, lsg_templates: Path) -> None:
    own = tmp_path / "templates/paper.md.j2"
    own.parent.mkdir()
    (tmp_path / "secret.txt").write_bytes(OLD)
    try:
        own.symlink_to(tmp_path / "secret.txt")
    except OSError:
        pytest.skip("on Windows links need rights of their own")
    for work in (
        lambda: compared(tmp_path, lsg_templates),
        lambda: begin(tmp_path, lsg_templates, force=False),
        lambda: begin(tmp_path, lsg_templates, force=True),
    ):
        with pytest.raises(UserError) as raised:
            work()
        assert english(raised.value.message) == "`templates/paper.md.j2` leads out of its folder"
    assert (tmp_path / "secret.txt").read_bytes() == OLD


@pytest.mark.skipif(os.name == "nt", reason="it has no such pipes in folders")
def test_a_pipe_with_the_name_of_a_template_is_told_and_nobody_waits(
    tmp_path: Path, lsg_templates: Path
) -> None:
    (tmp_path / "templates").mkdir()
    os.mkfifo(tmp_path / "templates/paper.md.j2")
    with pytest.raises(UserError, match="is no file that can be read"):
        compared(tmp_path, lsg_templates)
    assert begin(tmp_path, lsg_templates, force=False).kept == ("paper.md.j2",)
    with pytest.raises(UserError, match="cannot be read"):
        begin(tmp_path, lsg_templates, force=True)


def test_a_folder_with_the_name_of_a_template_is_left_and_told(tmp_path: Path, lsg_templates: Path) -> None:
    (tmp_path / "templates/paper.md.j2").mkdir(parents=True)
    assert begin(tmp_path, lsg_templates, force=False).kept == ("paper.md.j2",)
    assert state(tmp_path, lsg_templates) == "NOT_COPIED"
    with pytest.raises(UserError, match="cannot be"):
        begin(tmp_path, lsg_templates, force=True)
