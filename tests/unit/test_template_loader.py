"""Where a template may lie: in its folder, and the folder in the repository."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from lsgtool.errors import UserError
from lsgtool.messages import english
from lsgtool.papers.templates import Templates

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links need rights there")


def link_to_a_file(templates: Path) -> None:
    templates.mkdir()
    (templates / "paper.md.j2").symlink_to(templates.parent.parent / "secret" / "paper.md.j2")


def link_to_a_folder(templates: Path) -> None:
    templates.symlink_to(templates.parent.parent / "secret")


def link_to_nothing(templates: Path) -> None:
    templates.mkdir()
    (templates / "paper.md.j2").symlink_to("nowhere")


def a_folder(templates: Path) -> None:
    (templates / "paper.md.j2").mkdir(parents=True)


def a_pipe(templates: Path) -> None:
    templates.mkdir()
    os.mkfifo(templates / "paper.md.j2")


def a_file_for_a_folder(templates: Path) -> None:
    templates.write_text("x", encoding="utf-8")


@pytest.mark.parametrize(
    ("lay", "message"),
    [
        (link_to_a_file, "`templates/paper.md.j2` leads out of its folder"),
        (link_to_a_folder, "`templates` leads out of its folder"),
        (link_to_nothing, "`templates/paper.md.j2` is no file that can be read"),
        (a_folder, "`templates/paper.md.j2` is no file that can be read"),
        (a_pipe, "`templates/paper.md.j2` is no file that can be read"),
        (a_file_for_a_folder, "`templates` is no folder"),
    ],
)
def test_a_template_that_is_none_is_told_and_never_passed_over(
    lay: Callable[[Path], None], message: str, tmp_path: Path
) -> None:
    for name in ("secret", "shipped"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "paper.md.j2").write_text(name, encoding="utf-8")
    (tmp_path / "repository").mkdir()
    lay(tmp_path / "repository" / "templates")

    with pytest.raises(UserError) as raised:
        Templates(tmp_path / "shipped", tmp_path / "repository").fill("paper.md.j2")

    assert english(raised.value.message) == message


@pytest.mark.parametrize("name", [".lsg-made", "word.docx", "fonts/OFL.txt", "paper.md", ""])
def test_nothing_else_in_the_folder_is_a_template(name: str, tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    for path in (".lsg-made", "word.docx", "fonts/OFL.txt", "paper.md"):
        (tmp_path / path).write_text("no template", encoding="utf-8")
    (tmp_path / "paper.md.j2").write_text(f"{{% include '{name}' %}}", encoding="utf-8")

    with pytest.raises(UserError) as raised:
        Templates(tmp_path).fill("paper.md.j2")

    assert english(raised.value.message) == (
        f"the template paper.md.j2, line 1: there is no template `{name}`"
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("Umeå".encode("cp1252"), "`templates/paper.md.j2` is not text in UTF-8"),
        ("a".encode("utf-16"), "`templates/paper.md.j2` is not text in UTF-8"),
        (b"a" * 1_000_001, "`templates/paper.md.j2` is larger than a template may be, 1 MB"),
    ],
)
def test_a_file_that_is_no_template_s_is_named(content: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/paper.md.j2").write_bytes(content)

    with pytest.raises(UserError) as raised:
        Templates(tmp_path / "shipped", tmp_path).fill("paper.md.j2")

    assert english(raised.value.message) == message
    assert raised.value.hint is not None


def test_a_template_may_come_from_any_editor(tmp_path: Path) -> None:
    (tmp_path / "paper.md.j2").write_bytes(b"\xef\xbb\xbf{% if 1 %}\r\n# \xc3\x85\r\n{% endif %}\r\n")

    assert Templates(tmp_path).fill("paper.md.j2") == "# Å\n"


def test_an_invisible_character_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "paper.md.j2").write_text("a\nb\x01", encoding="utf-8")

    with pytest.raises(UserError) as raised:
        Templates(tmp_path).fill("paper.md.j2")

    assert english(raised.value.message) == (
        "the template paper.md.j2 writes an invisible character into line 2: U+0001"
    )
