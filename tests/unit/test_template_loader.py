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


def test_an_invisible_character_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "paper.md.j2").write_text("a\nb\x01", encoding="utf-8")

    with pytest.raises(UserError) as raised:
        Templates(tmp_path).fill("paper.md.j2")

    assert english(raised.value.message) == (
        "the template paper.md.j2 writes an invisible character into line 2: U+0001"
    )
