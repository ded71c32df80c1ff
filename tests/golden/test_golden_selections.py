"""Extracts, lists of decisions and plans of a year, side by side with how they were when last looked at.

`LSG_GOLDEN=write make test` writes them anew; look at the difference before committing it.
"""

from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.helpers.golden import compare

from lsgtool import shipped
from lsgtool.render.decisions import DECISIONS
from lsgtool.render.extract import extract_of
from lsgtool.render.meeting_papers import Kind, MeetingPapers
from lsgtool.render.press import Press
from lsgtool.render.year import draft_year
from lsgtool.workspace.workspace import Workspace

TOP = Path(__file__).parents[2]
KEPT = Path(__file__).parent / "selections"
WORKSPACE = Workspace(TOP)


def of_meeting(kind: Kind, meeting: str) -> Mapping[str, bytes]:
    """Return the files of a paper of one meeting."""
    maker = MeetingPapers(WORKSPACE, shipped.templates(), ("docx", "md"), kind)
    rendered = maker.make(f"meetings/{meeting}.yaml")
    assert rendered.faults == ()
    return rendered.files


def plan(year: int, body: str | None) -> Mapping[str, bytes]:
    """Return the files of a year's plan."""
    return Press(TOP, shipped.templates(), ("docx", "md", "ics")).make(draft_year(WORKSPACE, year, body))


PAPERS: Mapping[str, Callable[[], Mapping[str, bytes]]] = {
    "lsg-2024-09-20-utdrag-31-38-44": lambda: of_meeting(extract_of(("44", "31", "§ 38")), "lsg/2024-09-20"),
    "lsg-2011-02-22-utdrag-2-b-12": lambda: of_meeting(extract_of(("12", "2b")), "lsg/2011-02-22"),
    "lsg-2024-11-15-utdrag-46-till-48": lambda: of_meeting(extract_of(("46", "47", "48")), "lsg/2024-11-15"),
    "lsg-2024-09-20-beslutslista": lambda: of_meeting(DECISIONS, "lsg/2024-09-20"),
    "lsg-2011-02-22-beslutslista": lambda: of_meeting(DECISIONS, "lsg/2011-02-22"),
    "samrad-2024-10-25-beslutslista": lambda: of_meeting(DECISIONS, "samrad/2024-10-25"),
    "lsg-2025-02-14-beslutslista": lambda: of_meeting(DECISIONS, "lsg/2025-02-14"),
    "lsg-arsplan-2025": lambda: plan(2025, "LSG"),
    "arsplan-2025": lambda: plan(2025, None),
}
"""The papers by the names of their files without an ending."""

TEXTS = [(name, "md") for name in PAPERS] + [("lsg-arsplan-2025", "ics")]
PARTS = (
    ("lsg-2024-09-20-utdrag-31-38-44", "docProps/core.xml"),
    ("lsg-2024-09-20-beslutslista", "docProps/core.xml"),
    ("lsg-arsplan-2025", "docProps/core.xml"),
)


@pytest.mark.parametrize(("paper", "kind"), TEXTS)
def test_text(paper: str, kind: str) -> None:
    compare(
        KEPT / f"{paper}.{kind}", PAPERS[paper]()[f"{paper}.{kind}"].decode("utf-8").replace("\r\n", "\n")
    )


@pytest.mark.parametrize(("paper", "part"), PARTS)
def test_word(paper: str, part: str) -> None:
    with ZipFile(BytesIO(PAPERS[paper]()[f"{paper}.docx"])) as package:
        text = package.read(part).decode("utf-8")
    compare(KEPT / f"{paper}-{Path(part).name}", text.replace("><", ">\n<"))


def test_all_that_is_golden_is_compared() -> None:
    assert len(list(KEPT.iterdir())) == len(TEXTS) + len(PARTS)
