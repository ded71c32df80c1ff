"""Whole papers as they are made today, side by side with how they were when somebody last looked at them.

`LSG_GOLDEN=write make test` writes them anew; look at the difference before committing it.
"""

from collections.abc import Callable, Mapping
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.helpers.golden import compare
from tests.proof.tools import program

from lsgtool import shipped
from lsgtool.registers.balanslista import Wanted
from lsgtool.registers.source import source
from lsgtool.render.balanslista import draft_balanslista
from lsgtool.render.letters import Letters, LettersMaker
from lsgtool.render.meeting_papers import MeetingPapers
from lsgtool.render.minutes import MINUTES
from lsgtool.render.press import Press
from lsgtool.render.recommended import Asked
from lsgtool.workspace.workspace import Workspace

TOP = Path(__file__).parents[2]
HERE = Path(__file__).parent
ON = date(2024, 12, 2)
FORMATS = ("docx", "md")
WORKSPACE = Workspace(TOP)


def minutes(meeting: str) -> Mapping[str, bytes]:
    """Return the files of the minutes of a meeting, some of which were signed."""
    program("ssh-keygen", package="openssh-client")
    rendered = MeetingPapers(WORKSPACE, shipped.templates(), FORMATS, MINUTES).make(
        f"meetings/{meeting}.yaml"
    )
    assert rendered.faults == ()
    return rendered.files


def balanslista(wanted: Wanted) -> Mapping[str, bytes]:
    """Return the files of a balanslista."""
    return Press(TOP, shipped.templates(), FORMATS).make(draft_balanslista(source(WORKSPACE, ON), wanted))


def letter(meeting: str, principal: str) -> Mapping[str, bytes]:
    """Return the files of the letter to one principal."""
    maker = LettersMaker(WORKSPACE, shipped.templates(), FORMATS)
    letters = maker.make(f"meetings/{meeting}.yaml", Asked(ON, principals=(principal,)))
    assert isinstance(letters, Letters)
    (files,) = letters.letters
    return files


PAPERS: Mapping[str, Callable[[], Mapping[str, bytes]]] = {
    "lsg-2024-09-20-protokoll": lambda: minutes("lsg/2024-09-20"),
    "lsg-2024-11-15-protokoll": lambda: minutes("lsg/2024-11-15"),
    "lsg-2011-02-22-protokoll": lambda: minutes("lsg/2011-02-22"),
    "hjalpmedelsradet-2024-10-03-minnesanteckningar": lambda: minutes("hjalpmedelsradet/2024-10-03"),
    "samrad-2024-10-25-minnesanteckningar": lambda: minutes("samrad/2024-10-25"),
    "balanslista-2024-12-02": lambda: balanslista(Wanted(everything=True)),
    "balanslista-lsg-2024-12-02": lambda: balanslista(Wanted(body="lsg")),
    "balanslista-dorotea-2024-12-02": lambda: balanslista(Wanted(principal="dorotea")),
    "balanslista-hjalpmedelsradet-2024-12-02": lambda: balanslista(Wanted(body="hjalpmedelsradet")),
    "samrad-2024-10-25-expediering-umea": lambda: letter("samrad/2024-10-25", "umea"),
    "lsg-2011-02-22-expediering-region": lambda: letter("lsg/2011-02-22", "region"),
}
"""The papers by the names of their files without an ending."""

PARTS = (
    # What Word shows of the minutes that have everything: the text, the lists, the properties.
    ("lsg-2024-09-20-protokoll", "word/document.xml"),
    ("lsg-2024-09-20-protokoll", "word/numbering.xml"),
    ("lsg-2024-09-20-protokoll", "docProps/core.xml"),
    ("balanslista-lsg-2024-12-02", "word/document.xml"),
    ("balanslista-lsg-2024-12-02", "docProps/core.xml"),
    ("samrad-2024-10-25-expediering-umea", "word/document.xml"),
    ("samrad-2024-10-25-expediering-umea", "docProps/core.xml"),
)


@pytest.mark.parametrize("paper", PAPERS)
def test_markdown(paper: str) -> None:
    files = PAPERS[paper]()
    assert set(files) == {f"{paper}.docx", f"{paper}.md"}
    compare(HERE / f"{paper}.md", files[f"{paper}.md"].decode("utf-8"))


@pytest.mark.parametrize(("paper", "part"), PARTS)
def test_word(paper: str, part: str) -> None:
    with ZipFile(BytesIO(PAPERS[paper]()[f"{paper}.docx"])) as package:
        text = package.read(part).decode("utf-8")
    compare(HERE / f"{paper}-{Path(part).name}", text.replace("><", ">\n<"))


def test_all_that_is_golden_is_compared() -> None:
    kept = {path.name for path in HERE.iterdir() if path.suffix in {".md", ".xml"}}
    assert len(kept) == len(PAPERS) + len(PARTS)
