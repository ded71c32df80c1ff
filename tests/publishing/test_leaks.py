"""Nothing restricted leaves the house: thousands of marks, looked for in every byte of every public paper."""

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from tests.commands.conftest import SCRIPT, Lsg, environment
from tests.publishing.drawing import BODIES, HIDDEN, Drawing
from tests.publishing.searching import holds

from lsgtool import shipped
from lsgtool.model.meeting import Meeting
from lsgtool.model.provisions import Personal
from lsgtool.publishing import personal, public_form, restricted
from lsgtool.render.decisions import DECISIONS
from lsgtool.render.extract import extract_of
from lsgtool.render.meeting_papers import MeetingPapers
from lsgtool.render.minutes import MINUTES
from lsgtool.timeline.in_force import body_on
from lsgtool.workspace.workspace import Workspace

if TYPE_CHECKING:
    from lsgtool.render.meeting_papers import Kind

pytestmark = pytest.mark.slow

MEETINGS, IN_PDF, OF_MUTANTS = 40, 4, 6
FIRST = date(2022, 3, 1)
PDFTOTEXT = shutil.which("pdftotext")
KINDS: "dict[str, Kind]" = {
    "protocol": MINUTES,
    "decisions": DECISIONS,
    "extract": extract_of(["1-4"]),
}


def draw(folder: Path, count: int, seed: int = 8) -> list[Drawing]:
    """Write a repository of so many meetings that are drawn at random, and return the drawings."""
    random = Random(seed)
    drawn = []
    (folder / "bodies.yaml").write_text(BODIES, encoding="utf-8", newline="\n")
    for number in range(count):
        body, day = ("adjusting", "quiet")[number % 2], (FIRST + timedelta(weeks=number)).isoformat()
        drawing = Drawing(random, body, day)
        file = folder / "meetings" / body / f"{day}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(drawing.text(), encoding="utf-8", newline="\n")
        drawn.append(drawing)
    return drawn


def made(folder: Path, name: str, formats: tuple[str, ...], *, public: bool = True) -> dict[str, bytes]:
    """Return all papers of one kind of the meetings of a repository, by their names."""
    workspace = Workspace(folder)
    maker = MeetingPapers(workspace, shipped.templates(), formats, KINDS[name], public=public)
    files: dict[str, bytes] = {}
    for file in workspace.listing.files:
        rendered = maker.make(file.path)
        assert rendered.faults == ()
        files |= rendered.files
    return files


def leaking(files: dict[str, bytes]) -> list[str]:
    return [name for name, content in files.items() if holds(HIDDEN, name, content, PDFTOTEXT)]


def forms(folder: Path) -> list[Meeting]:
    """Return the public forms of the meetings of a repository."""
    workspace = Workspace(folder)
    bodies = workspace.bodies.content
    shown = []
    for file in workspace.listing.files:
        meeting = workspace.meeting(file.path).content
        assert meeting is not None
        assert bodies is not None
        body = body_on(bodies, meeting.body, meeting.date)
        assert body is not None
        shown.append(public_form.public_form(meeting, body).meeting)
    return shown


def test_the_commands_let_nothing_out(tmp_path: Path) -> None:
    """As people do it: every file that is written, its name, and all that the commands say."""
    drawn = draw(tmp_path, MEETINGS)
    assert sum(one.hidden for one in drawn) > 2000
    lsg = Lsg((str(SCRIPT),), environment())
    said = ""
    for paper in ("protocol", "decisions"):
        done = lsg("render", paper, "--all", "--public", "--to", "docx,md,html", cwd=tmp_path)
        assert (done.returncode, f"\n{MEETINGS} papers made in out\n" in done.stdout) == (0, True), (
            done.stderr
        )
        said += done.stdout + done.stderr
    names = [f"{file.parent.name}/{file.stem}" for file in (tmp_path / "meetings").rglob("*.yaml")]
    done = lsg("render", "extract", *names, "--paragraph", "1-4", "--public", cwd=tmp_path)
    assert (done.returncode, done.stdout.count("-utdrag-1-till-4-offentlig.")) == (0, 2 * MEETINGS), (
        done.stderr
    )
    said += done.stdout + done.stderr
    files = {
        str(file.relative_to(tmp_path)): file.read_bytes()
        for file in (tmp_path / "out").rglob("*")
        if file.is_file()
    }
    assert len(files) == 8 * MEETINGS + 1
    assert leaking(files) == []
    assert HIDDEN not in said.casefold()


@pytest.mark.parametrize("name", KINDS)
def test_no_paper_as_pdf_lets_anything_out(name: str, tmp_path: Path) -> None:
    draw(tmp_path, IN_PDF)
    files = made(tmp_path, name, ("pdf",))

    assert len(files) == IN_PDF
    assert leaking(files) == []


def test_the_public_form_holds_nothing_that_a_template_could_show(tmp_path: Path) -> None:
    draw(tmp_path, MEETINGS)
    shown = forms(tmp_path)

    assert len(shown) == MEETINGS
    assert [one.ref for one in shown if HIDDEN in one.model_dump_json(warnings=False)] == []


def test_all_that_may_be_read_is_there(tmp_path: Path) -> None:
    drawn = draw(tmp_path, MEETINGS)
    files = made(tmp_path, "protocol", ("md",))

    papers = "".join(content.decode("utf-8") for content in files.values())
    shown = [mark for one in drawn for mark in one.shown]
    assert len(shown) > 500
    assert [mark for mark in shown if mark not in papers] == []


@pytest.mark.parametrize("format_", ["docx", "md", "html", "pdf"])
@pytest.mark.parametrize("name", KINDS)
def test_the_search_sees_what_the_papers_of_the_members_have(name: str, format_: str, tmp_path: Path) -> None:
    if format_ == "pdf" and PDFTOTEXT is None:
        pytest.skip("letters in a PDF file are read by pdftotext, which is not here")
    draw(tmp_path, 2)
    files = made(tmp_path, name, (format_,), public=False)

    assert len(files) == 2
    assert leaking(files) == list(files)


def as_it_is(part: object, *_: object) -> object:
    return part


def let_through(detail: Personal, patch: pytest.MonkeyPatch) -> None:
    patch.setitem(personal.LEAVING_OUT, detail, as_it_is)


# Each lets one sort of place through; the flag tells whether minutes show it, or only the form itself has it.
MUTANTS: dict[str, tuple[Callable[[pytest.MonkeyPatch], None], bool]] = {
    "item": (lambda patch: patch.setattr(restricted, "_item", as_it_is), True),
    "sub-matter": (lambda patch: patch.setattr(restricted, "_sub_matter", as_it_is), True),
    "block": (lambda patch: patch.setattr(restricted, "_block", as_it_is), True),
    "paper": (lambda patch: patch.setattr(restricted, "_paper", as_it_is), True),
    "added": (lambda patch: patch.setattr(restricted, "_names_one", lambda *_: False), True),
    "attended": (
        lambda patch: patch.setattr(restricted, "open_attendance", lambda one: one.attendance),
        True,
    ),
    "log": (lambda patch: patch.setattr(restricted, "_step", as_it_is), False),
    **{detail.value: (partial(let_through, detail), True) for detail in Personal if detail != Personal.TIMES},
}


@pytest.mark.parametrize("mutant", MUTANTS)
def test_a_place_that_is_let_through_is_seen(
    mutant: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_it, printed = MUTANTS[mutant]
    draw(tmp_path, OF_MUTANTS)
    break_it(monkeypatch)

    assert any(HIDDEN in one.model_dump_json(warnings=False) for one in forms(tmp_path))
    assert bool(leaking(made(tmp_path, "protocol", ("docx", "md", "html")))) is printed
