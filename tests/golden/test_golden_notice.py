"""Notices and agendas as they are made today, side by side with how they were when somebody last looked.

`LSG_GOLDEN=write make test` writes them anew; look at the difference before committing it.
"""

from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.helpers.golden import compare

from lsgtool import shipped
from lsgtool.render.agenda import AGENDA
from lsgtool.render.meeting_papers import MeetingPapers
from lsgtool.render.notice import NOTICE
from lsgtool.workspace.workspace import Workspace

TOP = Path(__file__).parents[2]
HERE = Path(__file__).parent / "notice"
FORMATS = ("docx", "md")
KINDS = {"kallelse": NOTICE, "dagordning": AGENDA}

PAPERS = (
    # The meeting that has everything, one that is only planned, one of a body without any rule for papers.
    ("lsg/2024-09-20", "kallelse"),
    ("lsg/2024-09-20", "dagordning"),
    ("lsg/2025-02-14", "kallelse"),
    ("lsg/2025-02-14", "dagordning"),
    ("systemledning/2025-04-04", "kallelse"),
)
WORD = (("lsg/2024-09-20", "kallelse"), ("lsg/2024-09-20", "dagordning"))


@cache
def made(meeting: str, kind: str) -> Mapping[str, bytes]:
    """Return the files of a paper by their endings."""
    maker = MeetingPapers(Workspace(TOP), shipped.templates(), FORMATS, KINDS[kind])
    rendered = maker.make(f"meetings/{meeting}.yaml")
    assert rendered.faults == ()
    assert set(rendered.files) == {f"{name(meeting, kind)}.{ending}" for ending in FORMATS}
    return {Path(file).suffix: content for file, content in rendered.files.items()}


def name(meeting: str, kind: str) -> str:
    """Return the name of the files of a paper."""
    return f"{meeting.replace('/', '-')}-{kind}"


@pytest.mark.parametrize(("meeting", "kind"), PAPERS)
def test_markdown(meeting: str, kind: str) -> None:
    compare(HERE / f"{name(meeting, kind)}.md", made(meeting, kind)[".md"].decode("utf-8"))


@pytest.mark.parametrize(("meeting", "kind"), WORD)
def test_word(meeting: str, kind: str) -> None:
    with ZipFile(BytesIO(made(meeting, kind)[".docx"])) as package:
        text = package.read("word/document.xml").decode("utf-8")
    compare(HERE / f"{name(meeting, kind)}.xml", text.replace("><", ">\n<"))


def test_all_that_is_golden_is_compared() -> None:
    assert {path.name for path in HERE.iterdir()} == {
        *(f"{name(*paper)}.md" for paper in PAPERS),
        *(f"{name(*paper)}.xml" for paper in WORD),
    }
