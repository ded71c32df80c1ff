"""Every rule and every code of the chapter of shape, shown by a good and a bad repository.

A faulty line carries a comment `# expect: LSG101` with every code it has, each as often as it is found.
Where no comment can stand, inside a text, `expect.txt` beside it has `path:line CODE`. The whole of
what is said about the bad repository stands in `said.txt`. They are judged on the day in `on.txt`, or
on 2024-12-02, and against what a git revision holds where that stands in `against/`.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.helpers.golden import compare
from tests.helpers.judging import ON, judge

from lsgtool import codes
from lsgtool.check.table import RULES
from lsgtool.check.verdict import Verdict
from lsgtool.diagnostic import Code
from lsgtool.messages import english
from lsgtool.printers.text import TextPrinter
from lsgtool.workspace.workspace import Workspace

FIXTURES = Path(__file__).parent / "fixtures"
FOLDERS = sorted(folder for folder in FIXTURES.iterdir() if folder.is_dir())
EXPECT = re.compile(r"# expect:((?: LSG[0-9]{3})+)$")
LISTED = "expect.txt"

# The room that reads a single file has its own tests for the other codes of its chapter.
IN_TABLE = {rule.code.code: rule.code.name for rule in RULES} | {
    code.code: code.name
    for code in vars(codes).values()
    if isinstance(code, Code)
    and (code.code.startswith("LSG10") or code in {codes.UNREADABLE, codes.STRAY_FILE})
}


def expected(folder: Path) -> Iterator[str]:
    for file in sorted(folder.rglob("*.yaml")):
        if file.is_file():
            path = file.relative_to(folder).as_posix()
            for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):
                found = EXPECT.search(line)
                yield from (f"{path}:{number} {code}" for code in (found[1].split() if found else ()))
    if (folder / LISTED).is_file():
        yield from (folder / LISTED).read_text(encoding="utf-8").splitlines()


def judged(folder: Path, workspace: Workspace) -> Verdict:
    against = folder / "against"
    return judge(workspace, on(folder), against if against.exists() else None)


def on(folder: Path) -> date:
    file = folder / "on.txt"
    return date.fromisoformat(file.read_text(encoding="utf-8").strip()) if file.exists() else ON


def test_every_code_has_its_folder() -> None:
    assert len(IN_TABLE) > 15
    assert {folder.name for folder in FOLDERS} == {f"{code}-{name}" for code, name in IN_TABLE.items()}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: str(folder.name))
def test_the_good_one_has_no_faults(folder: Path, copied: Callable[[Path], Workspace]) -> None:
    verdict = judged(folder, copied(folder / "good"))

    assert verdict.diagnostics == ()
    assert not verdict.without_bodies


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: str(folder.name))
def test_the_bad_one_has_exactly_the_faults_it_says(
    folder: Path, copied: Callable[[Path], Workspace]
) -> None:
    wanted = sorted(expected(folder / "bad"))

    found = judged(folder, copied(folder / "bad")).diagnostics
    assert sorted(f"{one.path}:{one.place.line} {one.code.code}" for one in found) == wanted
    assert folder.name.partition("-")[0] in {line.split()[-1] for line in wanted}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: str(folder.name))
def test_what_is_said_of_the_bad_one(folder: Path, copied: Callable[[Path], Workspace]) -> None:
    said = TextPrinter(english).lines(judged(folder, copied(folder / "bad")).diagnostics)

    compare(folder / "said.txt", "".join(f"{line}\n" for line in said))
