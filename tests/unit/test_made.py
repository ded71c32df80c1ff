"""Papers are written over those that lsg has made, and over no others."""

import os
from hashlib import sha256
from pathlib import Path
from typing import Any, NoReturn

import pytest
from tests.helpers.showing import said

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.workspace import made
from lsgtool.workspace.made import Outcome, write_papers
from lsgtool.workspace.whole_file import write_whole


def record(folder: Path) -> str:
    return (folder / ".lsg-made").read_text(encoding="utf-8")


def lines(*versions: tuple[str, bytes]) -> str:
    return "".join(sorted(f"{sha256(content).hexdigest()}  {name}\n" for name, content in versions))


def test_what_lsg_made_is_replaced(tmp_path: Path) -> None:
    for content in (b"first", b"second", b"third", b"third"):
        assert write_papers(tmp_path, {"a.md": content}) == Outcome(("a.md",), ())
        assert (tmp_path / "a.md").read_bytes() == content
    assert record(tmp_path) == lines(("a.md", b"third"))

    assert write_papers(tmp_path, {"a.md": b"fourth"}).changed == ()
    assert record(tmp_path) == lines(("a.md", b"third"), ("a.md", b"fourth"))


def test_what_somebody_changed_is_left_and_the_others_are_made(tmp_path: Path) -> None:
    write_papers(tmp_path, {"a.docx": b"old", "a.md": b"old"})
    (tmp_path / "a.docx").write_bytes(b"mine")

    for _ in range(2):
        assert write_papers(tmp_path, {"a.docx": b"new", "a.md": b"new"}) == Outcome(("a.md",), ("a.docx",))
        assert ((tmp_path / "a.docx").read_bytes(), (tmp_path / "a.md").read_bytes()) == (b"mine", b"new")


def test_by_force_it_is_replaced_and_is_ours_again(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"mine")

    assert write_papers(tmp_path, {"a.md": b"new"}, force=True) == Outcome(("a.md",), ())
    assert record(tmp_path) == lines(("a.md", b"new"))
    assert write_papers(tmp_path, {"a.md": b"newer"}) == Outcome(("a.md",), ())
    assert (tmp_path / "a.md").read_bytes() == b"newer"


def test_without_a_record_only_what_is_the_same_is_ours(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"same")
    (tmp_path / "b.md").write_bytes(b"older")

    assert write_papers(tmp_path, {"a.md": b"same", "b.md": b"new"}) == Outcome(("a.md",), ("b.md",))
    assert record(tmp_path) == lines(("a.md", b"same"))
    assert (tmp_path / "b.md").read_bytes() == b"older"


@pytest.mark.parametrize("broken", [b"", b"\xff\xfe\x00", b"<<<<<<< HEAD\n", b"a.md\n"])
def test_a_record_that_says_nothing_makes_nothing_ours(broken: bytes, tmp_path: Path) -> None:
    (tmp_path / ".lsg-made").write_bytes(broken)
    (tmp_path / "a.md").write_bytes(b"mine")

    assert write_papers(tmp_path, {"a.md": b"new"}) == Outcome((), ("a.md",))
    assert (tmp_path / "a.md").read_bytes() == b"mine"


@pytest.mark.parametrize("stops_at", [".lsg-made", "a.md", "b.md"])
def test_whatever_was_written_last_all_papers_are_still_ours(
    stops_at: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_papers(tmp_path, {"a.md": b"old", "b.md": b"old"})

    def stopped(path: Path, content: bytes) -> None:
        if path.name == stops_at:
            raise KeyboardInterrupt
        write_whole(path, content)

    for content in (b"new", b"newer"):
        with monkeypatch.context() as patched:
            patched.setattr(made, "write_whole", stopped)
            with pytest.raises(KeyboardInterrupt):
                write_papers(tmp_path, {"a.md": content, "b.md": content})

    assert write_papers(tmp_path, {"a.md": b"newest", "b.md": b"newest"}).changed == ()


def test_a_force_that_was_stopped_leaves_the_paper_to_its_writer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.md").write_bytes(b"mine")

    def stopped(path: Path, content: bytes) -> None:
        if path.name == "a.md":
            raise KeyboardInterrupt
        write_whole(path, content)

    with monkeypatch.context() as patched:
        patched.setattr(made, "write_whole", stopped)
        with pytest.raises(KeyboardInterrupt):
            write_papers(tmp_path, {"a.md": b"new"}, force=True)

    assert write_papers(tmp_path, {"a.md": b"newer"}).changed == ("a.md",)


def test_a_format_that_is_open_in_another_program_keeps_no_other_from_being_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trouble = UserError(msg("it is open"))

    def locked(path: Path, content: bytes) -> None:
        if path.name == "a.docx":
            raise trouble
        write_whole(path, content)

    monkeypatch.setattr(made, "write_whole", locked)

    assert write_papers(tmp_path, {"a.docx": b"new", "a.md": b"new"}) == Outcome(("a.md",), (), (trouble,))
    assert (tmp_path / "a.md").read_bytes() == b"new"


def test_a_paper_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(_: Any) -> NoReturn:
        raise PermissionError(13, "Permission denied")

    (tmp_path / ".lsg-made").touch()
    monkeypatch.setattr(Path, "read_bytes", closed)
    with pytest.raises(UserError) as trouble:
        write_papers(tmp_path, {"a.md": b"new"})

    assert said(trouble.value) == (
        f"{tmp_path / '.lsg-made'} cannot be read: Permission denied\n"
        "    move it away, or see that you may read it"
    )


@pytest.mark.parametrize("name", ["a.md", ".lsg-made"])
@pytest.mark.skipif(os.name == "nt", reason="it has no such pipes in folders")
def test_a_pipe_in_the_place_of_a_file_is_told_and_nobody_waits(name: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / name)
    for force in (False, True):
        with pytest.raises(UserError) as raised:
            write_papers(tmp_path, {"a.md": b"new"}, force=force)
        assert said(raised.value).startswith(f"{tmp_path / name} cannot be read: it is no plain file\n")
