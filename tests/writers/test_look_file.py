"""Which look is taken: the repository's own, which is never passed over in silence, or the shipped one."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.writers.looks import changed

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.writers.look_file import find_look
from lsgtool.writers.ooxml.package import LIMIT

links = pytest.mark.skipif(os.name == "nt", reason="on Windows links need rights of their own")


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    """The templates of a repository, empty."""
    folder = tmp_path / "repository" / "templates"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def message(templates: Path, repository: Path) -> Callable[[], str]:
    """Return the words of the error that looking for the look raises, without the path in front."""

    def words() -> str:
        with pytest.raises(UserError) as fault:
            find_look((templates, repository / "templates"))
        assert fault.value.hint is not None
        start = f"`{templates / 'word.docx'}` "
        text = english(fault.value.message)
        assert text.startswith(start)
        return text.removeprefix(start)

    return words


def width_with(templates: Path, repository: Path) -> int:
    """Return the width of the look that is found."""
    return find_look((templates, repository / "templates")).width


def test_without_a_look_of_its_own_a_repository_has_the_shipped_one(
    templates: Path, repository: Path
) -> None:
    assert width_with(templates, repository) == 9072
    templates.rmdir()
    assert width_with(templates, repository) == 9072


def test_its_own_look_comes_first(templates: Path, repository: Path, message: Callable[[], str]) -> None:
    (templates / "word.docx").write_bytes((repository / "templates" / "word.docx").read_bytes())
    assert width_with(templates, repository) == 9072
    (templates / "word.docx").write_bytes(b"")
    assert message() == "is not a Word file that papers can be set in"


def test_a_folder_in_its_place(templates: Path, message: Callable[[], str]) -> None:
    (templates / "word.docx").mkdir()
    assert message() == "cannot be read: it is no plain file"


def test_a_file_in_the_place_of_the_folder(templates: Path, message: Callable[[], str]) -> None:
    templates.rmdir()
    templates.write_bytes(b"")
    assert message() == f"cannot be read: {templates} is no folder"


def test_a_huge_file_is_not_read_to_its_end(templates: Path, repository: Path) -> None:
    with (templates / "word.docx").open("wb") as file:
        file.truncate(100 * LIMIT)
    with pytest.raises(UserError) as fault:
        find_look((templates, repository / "templates"))
    assert "`" + str(templates / "word.docx") + "`" in english(fault.value.message)


@pytest.mark.parametrize("step", ["lstat", "stat", "open"])
def test_a_closed_file_or_folder(
    templates: Path, message: Callable[[], str], monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    look = templates / "word.docx"
    look.write_bytes(b"")
    usual = getattr(Path, step)

    def closed(path: Path, *arguments: object, **options: object) -> object:
        if path == look:
            raise PermissionError(13, "Permission denied")
        return usual(path, *arguments, **options)

    monkeypatch.setattr(Path, step, closed)
    assert message() == "cannot be read: Permission denied"


@links
def test_links_inside_the_repository_are_followed(templates: Path, repository: Path) -> None:
    kept = templates.parent / "look.docx"
    kept.write_bytes((repository / "templates" / "word.docx").read_bytes())
    (templates / "word.docx").symlink_to(kept)
    assert width_with(templates, repository) == 9072


@links
def test_links_out_of_the_repository(templates: Path, repository: Path, message: Callable[[], str]) -> None:
    (templates / "word.docx").symlink_to(repository / "templates" / "word.docx")
    assert message() == "is a link that leads out of the repository"
    (templates / "word.docx").unlink()
    templates.rmdir()
    templates.symlink_to(repository / "templates")
    assert message() == "is a link that leads out of the repository"


@links
@pytest.mark.parametrize("target", ["nothing.docx", "word.docx"])
def test_links_to_nothing_and_to_themselves(templates: Path, message: Callable[[], str], target: str) -> None:
    (templates / "word.docx").symlink_to(target)
    assert message().startswith("cannot be read: ")
    (templates / "word.docx").unlink()
    templates.rmdir()
    templates.symlink_to(target.replace("word.docx", "templates"))
    assert message().startswith("cannot be read: ")


@links
def test_a_pipe_is_not_waited_for(templates: Path, message: Callable[[], str]) -> None:
    os.mkfifo(templates / "word.docx")
    assert message() == "cannot be read: it is no plain file"


def test_a_look_may_be_a_template_of_word_s(templates: Path, repository: Path) -> None:
    template = changed(
        (repository / "templates" / "word.docx").read_bytes(),
        "[Content_Types].xml",
        ("wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml"),
    )
    wider = changed(template, "word/document.xml", ('w:left="1417"', 'w:left="1317"'))
    (templates / "word.dotx").write_bytes(wider)
    assert width_with(templates, repository) == 9172


def test_of_two_looks_none_is_taken(templates: Path, repository: Path) -> None:
    for name in ("word.docx", "word.dotx"):
        (templates / name).write_bytes((repository / "templates" / "word.docx").read_bytes())
    with pytest.raises(UserError) as fault:
        width_with(templates, repository)
    assert english(fault.value.message) == f"{templates} has two looks, word.docx and word.dotx"
    assert fault.value.hint is not None
    assert english(fault.value.hint) == "take one of them away, so that it is clear which one counts"
