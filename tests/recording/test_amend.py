"""A file is changed whole or not at all, by one lsg at a time, and keeps its encoding and its line ends."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock
from tests.helpers.recorded import FOLLOW_UP, write

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.model.follow_up import FollowUp
from lsgtool.workspace import amend as room
from lsgtool.workspace.amend import LOCK, amend, rehearse

TEXT = "meeting: lsg/2024-09-20\nreports:\n  - {paragraph: 39, done: 2024-10-04}\n"
MORE = "  - {paragraph: 41, done: 2024-10-05, by: Åsa Öst}\n"
MARK = b"\xef\xbb\xbf"


def add(_content: FollowUp, text: str) -> str:
    return text + (MORE.replace("\n", "\r\n") if "\r\n" in text else MORE)


def refusal(root: Path, plan: Callable[[FollowUp, str], str | None] = add) -> tuple[str, str]:
    """Return what is said, and the way out, where the file is not changed."""
    with pytest.raises(UserError) as refused:
        amend(root, FOLLOW_UP, FollowUp, plan)
    assert refused.value.hint is not None
    return english(refused.value.message), english(refused.value.hint)


ENCODED = {
    "plain": (TEXT.encode(), (TEXT + MORE).encode()),
    "with a mark": (MARK + TEXT.encode(), MARK + (TEXT + MORE).encode()),
    "of Windows": (
        MARK + TEXT.replace("\n", "\r\n").encode(),
        MARK + (TEXT + MORE).replace("\n", "\r\n").encode(),
    ),
}
"""The bytes of a file before and after."""


@pytest.mark.parametrize("case", ENCODED)
def test_a_file_keeps_its_encoding_and_its_line_ends(tmp_path: Path, case: str) -> None:
    before, after = ENCODED[case]
    file = write(tmp_path) / FOLLOW_UP
    file.write_bytes(before)
    assert amend(tmp_path, FOLLOW_UP, FollowUp, add)
    assert file.read_bytes() == after


def test_where_there_is_nothing_to_do(tmp_path: Path) -> None:
    seen = []

    def nothing(content: FollowUp, text: str) -> None:
        seen.append((str(content.meeting), text))

    write(tmp_path, {FOLLOW_UP: TEXT})
    assert not amend(tmp_path, FOLLOW_UP, FollowUp, nothing)
    assert seen == [("lsg/2024-09-20", TEXT)]
    assert not amend(tmp_path, "meetings/lsg/2024-11-15.follow-up.yaml", FollowUp, nothing, lambda: TEXT)
    assert sorted(file.name for file in (tmp_path / "meetings/lsg").iterdir()) == [Path(FOLLOW_UP).name]


def test_a_file_that_is_missing_is_begun(tmp_path: Path) -> None:
    assert amend(tmp_path, FOLLOW_UP, FollowUp, add, lambda: TEXT)
    assert (tmp_path / FOLLOW_UP).read_bytes() == (TEXT + MORE).encode()


UNREADABLE = {
    "UTF-16": (
        TEXT.encode("utf-16"),
        1,
        "this file is saved as UTF-16, which Windows calls Unicode; it must be UTF-8",
    ),
    "Windows-1252": (
        (TEXT + MORE).encode("cp1252"),
        4,
        (
            "this file is saved as Windows-1252 (also called ANSI or Latin-1), as its first `Å` shows;"
            " it must be UTF-8"
        ),
    ),
    "a fault": (
        TEXT.replace("2024-10-04", "2024-10-34").encode(),
        3,
        "there is no day 2024-10-34",
    ),
}
"""The bytes of a file that is not added to, and its first fault, by line."""


@pytest.mark.parametrize("case", UNREADABLE)
def test_a_file_with_faults_is_left_as_it_is(tmp_path: Path, case: str) -> None:
    before, number, fault = UNREADABLE[case]
    file = write(tmp_path) / FOLLOW_UP
    file.write_bytes(before)
    said = f"{FOLLOW_UP} has faults, and nothing is added to it; the first, in line {number}: {fault}"
    assert refusal(tmp_path) == (said, "`lsg check` tells them all; mend them first")
    assert file.read_bytes() == before


def test_nothing_is_written_that_could_not_be_read(tmp_path: Path) -> None:
    write(tmp_path, {FOLLOW_UP: TEXT})
    said, _ = refusal(tmp_path, lambda _content, text: f"{text}reports:\n")
    assert said == f"{FOLLOW_UP} would have a fault: the key `reports` is already there on line 2"
    assert (tmp_path / FOLLOW_UP).read_bytes() == TEXT.encode()


def test_a_file_that_is_missing_and_cannot_be_begun(tmp_path: Path) -> None:
    write(tmp_path)
    said, _ = refusal(tmp_path)
    assert said.startswith(f"{FOLLOW_UP}: the file cannot be read: ")


@pytest.mark.parametrize(
    ("before", "meanwhile"), [(TEXT, TEXT.replace("39", "40")), (TEXT, None), (None, TEXT)]
)
def test_what_is_written_meanwhile_is_not_thrown_away(
    tmp_path: Path, before: str | None, meanwhile: str | None
) -> None:
    file = write(tmp_path) / FOLLOW_UP
    if before is not None:
        file.write_bytes(before.encode())

    def slowly(content: FollowUp, text: str) -> str:
        if meanwhile is None:
            file.unlink()
        else:
            file.write_bytes(meanwhile.encode())
        return add(content, text)

    with pytest.raises(UserError) as refused:
        amend(tmp_path, FOLLOW_UP, FollowUp, slowly, lambda: TEXT)
    assert english(refused.value.message) == f"{FOLLOW_UP} was changed meanwhile, and nothing was written"
    assert (file.read_bytes() if file.exists() else None) == (meanwhile.encode() if meanwhile else None)


def test_a_rehearsal_writes_nothing_and_waits_for_nobody(tmp_path: Path) -> None:
    write(tmp_path, {FOLLOW_UP: TEXT})
    planned = []
    with FileLock(tmp_path / LOCK):
        rehearse(tmp_path, FOLLOW_UP, FollowUp, lambda one, text: planned.append(add(one, text)))
    assert planned == [TEXT + MORE]
    assert (tmp_path / FOLLOW_UP).read_bytes() == TEXT.encode()


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
@pytest.mark.parametrize("link", [FOLLOW_UP, "meetings/lsg", "meetings"])
def test_nothing_is_written_through_a_link(tmp_path: Path, link: str) -> None:
    outside = write(tmp_path / "outside", {FOLLOW_UP: TEXT})
    inside = tmp_path / "inside"
    (inside / link).parent.mkdir(parents=True)
    (inside / link).symlink_to(outside / link)
    assert refusal(inside) == (
        f"{FOLLOW_UP} is not written, for it is a link or lies behind one",
        "put the file or the folder itself in its place",
    )
    assert (outside / FOLLOW_UP).read_bytes() == TEXT.encode()
    assert (inside / link).is_symlink()


def test_one_waits_for_another_but_not_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "PATIENCE", 0.1)
    write(tmp_path, {FOLLOW_UP: TEXT})
    with FileLock(tmp_path / LOCK):
        assert refusal(tmp_path) == (
            f"another lsg is at work in {tmp_path} and has not come to its end",
            "wait until it is ready, and try again; nothing was changed",
        )
        assert (tmp_path / FOLLOW_UP).read_bytes() == TEXT.encode()
    assert amend(tmp_path, FOLLOW_UP, FollowUp, add)


def test_a_place_where_no_lock_can_be(tmp_path: Path) -> None:
    write(tmp_path, {FOLLOW_UP: TEXT})
    (tmp_path / LOCK).mkdir()
    said, way_out = refusal(tmp_path)
    assert said.startswith(f"{tmp_path} cannot be written in: ")
    assert way_out == "see that you may write in it; nothing was changed"
    assert (tmp_path / FOLLOW_UP).read_bytes() == TEXT.encode()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is closed to this user")
@pytest.mark.parametrize("closed", [".", "meetings/lsg"])
def test_a_place_where_nobody_may_write(tmp_path: Path, closed: str) -> None:
    write(tmp_path, {FOLLOW_UP: TEXT})
    (tmp_path / closed).chmod(0o555)
    try:
        said, _ = refusal(tmp_path)
    finally:
        (tmp_path / closed).chmod(0o755)
    named = {
        ".": f"{tmp_path} cannot be written in",
        "meetings/lsg": f"{tmp_path / FOLLOW_UP} cannot be written",
    }
    assert said == f"{named[closed]}: Permission denied"
    assert (tmp_path / FOLLOW_UP).read_bytes() == TEXT.encode()
