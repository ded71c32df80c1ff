"""The files of papers: their names, to the letter, on every system alike."""

import os
import unicodedata
from pathlib import Path

import pytest
from tests.helpers.small import BODIES, Make, meeting
from tests.helpers.telling import told

from lsgtool.workspace.shelf import Found, Lies, Shelf

HERE = Found(Lies.HERE)
NOWHERE = Found(Lies.NOWHERE)


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("bilagor/plan.pdf", HERE),
        ("./bilagor//plan.pdf", HERE),
        ("bilagor/Plan.pdf", Found(Lies.NOWHERE, "bilagor/plan.pdf")),
        ("Bilagor/PLAN.PDF", Found(Lies.NOWHERE, "bilagor/plan.pdf")),
        ("bilagor/Årsplan.pdf", HERE),
        (unicodedata.normalize("NFD", "bilagor/Årsplan.pdf"), HERE),
        ("bilagor/budget.pdf", NOWHERE),
        ("bilagor", Found(Lies.NO_FILE)),
        ("Bilagor", Found(Lies.NO_FILE)),
        ("bilagor/plan.pdf/sida", NOWHERE),
        ("", NOWHERE),
        ("..", NOWHERE),
    ],
)
def test_a_file_is_found_by_its_letters(path: str, found: Found, tmp_path: Path) -> None:
    (tmp_path / "bilagor").mkdir()
    for name in ("plan.pdf", "Årsplan.pdf"):
        (tmp_path / "bilagor" / name).touch()

    assert Shelf(tmp_path).find(path) == found


@pytest.mark.skipif(os.name == "nt", reason="it has no such pipes in folders")
def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "plan.pdf")

    assert Shelf(tmp_path).find("plan.pdf") == Found(Lies.NO_FILE)


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")
def test_a_link_may_lead_about_in_the_repository_and_not_out_of_it(tmp_path: Path) -> None:
    root, elsewhere = tmp_path / "minutes", tmp_path / "elsewhere"
    for folder in (root / "bilagor", elsewhere):
        folder.mkdir(parents=True)
        (folder / "plan.pdf").touch()
    (root / "inne").symlink_to("bilagor")
    (root / "ute").symlink_to("../elsewhere")
    (root / "runt").symlink_to("runt")

    shelf = Shelf(root)
    assert shelf.find("inne/plan.pdf") == HERE
    assert shelf.find("ute/plan.pdf") == Found(Lies.OUTSIDE)
    assert shelf.find("runt/plan.pdf") == NOWHERE


@pytest.mark.parametrize(
    ("file", "found"),
    [
        ("C:/plan.pdf", "C:/plan.pdf is a place on one computer"),
        (r"\\server\plan.pdf", r"\\server\plan.pdf is a place on one computer"),
        ("/plan.pdf", "/plan.pdf is a place on one computer"),
        (r"a\plan.pdf", r"a\plan.pdf has backslashes, which only Windows reads"),
        ("a/../plan.pdf", "a/../plan.pdf goes upwards with `..`"),
        (".git/config", ".git/config is hidden, and so no paper"),
        ("./a/.plan.pdf", "./a/.plan.pdf is hidden, and so no paper"),
        ("ute/plan.pdf", "a link on the way to ute/plan.pdf leads out of the repository"),
    ],
)
def test_a_way_out_of_the_repository(file: str, found: str, workspace: Make, tmp_path: Path) -> None:
    if file.startswith("ute"):
        if os.name == "nt":
            pytest.skip("Windows lets few people make links")
        elsewhere = tmp_path.parent / f"{tmp_path.name}-elsewhere"
        elsewhere.mkdir()
        (elsewhere / "plan.pdf").touch()
        (tmp_path / "ute").symlink_to(elsewhere)
    items = f"items:\n  - title: A\n    items: [{{title: B, papers: [{{title: P, file: '{file}'}}]}}]"
    minutes = workspace({"bodies.yaml": BODIES, **meeting("lsg/2024-09-20", more=items)})

    lines = told(minutes, "LSG136", "LSG137")
    assert lines == [f"lsg/2024-09-20:6 LSG137 {found}"]


@pytest.mark.parametrize(
    ("status", "told_of"), [("planned", 0), ("cancelled", 0), ("called", 1), ("held", 1), ("adjusted", 1)]
)
def test_the_papers_of_a_plan_may_be_on_their_way(status: str, told_of: int, workspace: Make) -> None:
    items = "items: [{title: A, papers: [{title: P, file: plan.pdf}]}]"
    minutes = workspace({"bodies.yaml": BODIES, **meeting("lsg/2024-09-20", status=status, more=items)})

    assert len(told(minutes, "LSG136")) == told_of
