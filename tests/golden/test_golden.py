"""Whole papers as they are made today, side by side with how they were when somebody last looked at them.

`LSG_GOLDEN=write make test` writes them anew; look at the difference before committing it.
"""

import os
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from lsgtool import shipped
from lsgtool.render.minutes import MinutesMaker
from lsgtool.workspace.workspace import Workspace

TOP = Path(__file__).parents[2]
HERE = Path(__file__).parent
REWRITE = os.environ.get("LSG_GOLDEN") == "write"
MEETINGS = ("lsg/2024-09-20", "lsg/2011-02-22", "hjalpmedelsradet/2024-10-03", "samrad/2024-10-25")
# What Word shows of the minutes that have everything: the text, the lists, the properties.
PARTS = ("word/document.xml", "word/numbering.xml", "docProps/core.xml")


@pytest.fixture(scope="module")
def maker() -> MinutesMaker:
    return MinutesMaker(Workspace(TOP), shipped.templates(), ("docx", "md"))


def compare(golden: Path, made: str) -> None:
    if REWRITE:
        golden.write_text(made, encoding="utf-8", newline="\n")
    assert made == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("meeting", MEETINGS)
def test_markdown(maker: MinutesMaker, meeting: str) -> None:
    rendered = maker.make(f"meetings/{meeting}.yaml")
    assert rendered.faults == ()
    name = next(name for name in rendered.files if name.endswith(".md"))
    compare(HERE / name, rendered.files[name].decode("utf-8"))


@pytest.mark.parametrize("part", PARTS)
def test_word(maker: MinutesMaker, part: str) -> None:
    rendered = maker.make("meetings/lsg/2024-09-20.yaml")
    with ZipFile(BytesIO(rendered.files["lsg-2024-09-20-protokoll.docx"])) as package:
        text = package.read(part).decode("utf-8")
    compare(HERE / f"lsg-2024-09-20-{Path(part).name}", text.replace("><", ">\n<"))


def test_all_that_is_golden_is_compared() -> None:
    kept = {path.name for path in HERE.iterdir() if path.suffix in {".md", ".xml"}}
    assert len(kept) == len(MEETINGS) + len(PARTS)
