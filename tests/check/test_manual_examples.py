"""What the manual shows of faults that no rule finds is what lsg says of such files.

An example is the part of a file that matters. The caption may tell the file (`in bodies.yaml`), its encoding
(`saved as Windows-1252`), or that the file has no other lines; else the file is a meeting that is well but
for the lines of the example.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.helpers.judging import judge

from lsgtool import codes, shipped
from lsgtool.check.manual import pages
from lsgtool.check.manual_page import Example, ManualPage
from lsgtool.check.table import RULES
from lsgtool.render.meeting_papers import MeetingPapers
from lsgtool.render.minutes import MINUTES
from lsgtool.source.decode import LIMIT
from lsgtool.workspace.workspace import Workspace

BODIES = """\
organisation: Region Exempel och dess kommuner
principals:
  norrby:
    side: kommun
    names: [{from: 2000-01-01, basis: Kommunindelningen, name: Norrby kommun}]
bodies:
  ledning:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Ledningsgruppen}]
    papers: [{from: 2020-01-01, basis: Arbetsordning, working_days: 10}]
"""
MEETING = "meetings/ledning/2025-02-14.yaml"
NAMED_FILE = re.compile(r"in (\S+\.(?:yaml|yml|txt))\b")
ENCODING = re.compile(r"saved as ([\w-]+)")
KEY = re.compile(r"[a-z_]+:", re.MULTILINE)
# A deviation that is in vain silences nothing.
BESIDE = {codes.DEVIATION_UNKNOWN: {codes.PAPERS_LATE.code}}
# These are found when a paper is made.
MAKING = {codes.NUMBER_UNKNOWN, codes.IDENTITY_NUMBER_LIKE}
PAGES = tuple(page for page in pages() if page.code not in {rule.code for rule in RULES})


def head(path: str) -> str:
    """Return what stands in a file besides the example."""
    if path == "bodies.yaml":
        return BODIES
    body, _, name = path.removeprefix("meetings/").partition("/")
    return f"body: {body}\ndate: {name.partition('.')[0]}\nstatus: held\npapers_sent: 2024-12-20\n"


def whole(example: Example, path: str) -> bytes:
    """Return the content of the file that an example is a part of: a key that it has stands there only."""
    caption, text = example.caption.id, f"{example.text}\n"
    encoding = ENCODING.search(caption)
    if "no other lines" not in caption:
        given = set(KEY.findall(text))
        rest = re.split(r"^(?=\S)", head(path), flags=re.MULTILINE)
        text = "".join(part for part in rest if (KEY.match(part) or [""])[0] not in given) + text
    if "report" in caption:
        text = text.replace("…", "Plan " * (LIMIT // 5))
    return text.encode(encoding[1] if encoding else "utf-8")


@pytest.fixture
def found(tmp_path: Path) -> Callable[[ManualPage, Example], set[str]]:
    """Write the repository of an example and return the codes of all that is found in it."""

    def find(page: ManualPage, example: Example) -> set[str]:
        named = NAMED_FILE.search(example.caption.id)
        path = named[1] if named else MEETING
        root = tmp_path / "minutes"
        for one, content in (("bodies.yaml", BODIES), (MEETING, head(MEETING))):
            (root / one).parent.mkdir(parents=True, exist_ok=True)
            (root / one).write_text(content, encoding="utf-8", newline="\n")
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(whole(example, path))
        if "link" in example.caption.id:
            file.rename(tmp_path / "elsewhere.yaml")
            try:
                file.symlink_to(tmp_path / "elsewhere.yaml")
            except OSError as error:
                pytest.skip(f"no links here: {error}")
        if page.code in MAKING:
            public = page.code is codes.IDENTITY_NUMBER_LIKE
            papers = MeetingPapers(Workspace(root), shipped.templates(), ("md",), MINUTES, public=public)
            return {one.code.code for one in papers.make(MEETING).faults}
        return {one.code.code for one in judge(Workspace(root)).diagnostics}

    return find


def test_there_are_pages() -> None:
    assert len(PAGES) > 20


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.code.code))
def test_the_bad_example_has_that_fault_and_no_other(
    page: ManualPage, found: Callable[[ManualPage, Example], set[str]]
) -> None:
    assert found(page, page.bad) == {page.code.code} | BESIDE.get(page.code, set())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.code.code))
def test_the_good_example_has_no_fault(
    page: ManualPage, found: Callable[[ManualPage, Example], set[str]]
) -> None:
    assert found(page, page.good) == set()
