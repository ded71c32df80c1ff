"""What holds for every repository: no file breaks the check, and only those rules look ahead that say so."""

import os
import shutil
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from random import Random
from typing import Self

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.helpers.judging import ON, judge
from tests.helpers.mutating import spoiled

from lsgtool.check.judge import Order
from lsgtool.check.judge import judge as judge_in_order
from lsgtool.check.table import RULES
from lsgtool.diagnostic import Diagnostic
from lsgtool.workspace.workspace import Workspace

pytestmark = pytest.mark.slow

# With LSG_MUTATIONS=100000 a night's run finds what a minute's run cannot.
MUTATIONS = int(os.environ.get("LSG_MUTATIONS", "400"))
BATCHES = 8
DAYS = (date.min, date(1900, 1, 1), date(2024, 2, 29), ON, date(2199, 12, 31), date.max)
BODIES = "bodies.yaml"
AHEAD = {rule.code for rule in RULES if rule.looks_ahead}


@pytest.fixture(scope="module")
def texts(repository: Path) -> dict[str, str]:
    """The bodies and a few meetings that refer to each other, and what followed them, as path → text."""
    names = ("lsg/2011-02-22", "lsg/2024-04-19", "lsg/2024-04-19.follow-up", "lsg/2024-09-20",
             "lsg/2024-09-20.follow-up", "lsg/2024-11-15", "lsg-au/2024-08-29", "samrad/2024-05-31",
             "samrad/2024-10-25", "samrad/2024-10-25.follow-up")  # fmt: skip
    paths = [BODIES, *(f"meetings/{name}.yaml" for name in names)]
    return {path: (repository / path).read_text(encoding="utf-8") for path in paths}


def write(root: Path, files: Iterable[tuple[str, str]]) -> Path:
    for path, text in files:
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode("utf-8", errors="surrogatepass"))
    return root


@pytest.mark.parametrize("batch", range(BATCHES))
def test_no_file_breaks_the_check(batch: int, texts: dict[str, str], tmp_path: Path) -> None:
    write(tmp_path, texts.items())
    paths = sorted(texts)
    for number in range(MUTATIONS // BATCHES):
        seed = batch * 1_000_000 + number
        random = Random(seed)
        path = BODIES if number % 10 == 0 else random.choice(paths)
        only = None if path == BODIES or number % 10 == 1 else {path}
        write(tmp_path, [(path, spoiled(texts[path], random))])
        try:
            judge_in_order(Workspace(tmp_path), Order(random.choice(DAYS), only=only))
        except BaseException as error:
            error.add_note(f"seed {seed}, file {path}")
            raise
        write(tmp_path, [(path, texts[path])])


@given(data=st.binary(max_size=300), on=st.dates())
@settings(max_examples=80)
def test_no_bytes_break_the_check(
    data: bytes, on: date, texts: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = write(tmp_path_factory.mktemp("bytes"), [(BODIES, texts[BODIES])])
    folder = root / "meetings/lsg"
    folder.mkdir(parents=True)
    (folder / "2024-09-20.yaml").write_bytes(b"body: lsg\ndate: 2024-09-20\nstatus: held\n" + data)
    (folder / "2024-09-20.follow-up.yaml").write_bytes(b"meeting: lsg/2024-09-20\n" + data)
    try:
        verdict = judge(Workspace(root), on)
        assert (verdict.meetings, verdict.follow_ups) == (1, 1)
    finally:
        shutil.rmtree(root)


def test_the_order_of_files_on_disk_does_not_matter(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(repository / BODIES, tmp_path)
    shutil.copytree(repository / "meetings", tmp_path / "meetings")
    for file in (tmp_path / "meetings").rglob("2024-*.yaml"):
        file.write_text(file.read_text(encoding="utf-8").replace("adjuster:", "adjustor:"), encoding="utf-8")
    first = judge(Workspace(tmp_path))
    real = os.scandir

    def shuffled(path: Path) -> "Entries":
        with real(path) as found:
            entries = list(found)
        Random(7).shuffle(entries)
        return Entries(entries)

    monkeypatch.setattr(os, "scandir", shuffled)
    assert len(first.diagnostics) > 10
    assert judge(Workspace(tmp_path)) == first


class Entries(list["os.DirEntry[str]"]):
    """What `os.scandir` gives: a list that is closed after use."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is open."""


def day_of(path: str) -> date:
    """Return the day that a file in `meetings` is called by."""
    return date.fromisoformat(path.rpartition("/")[2].partition(".")[0])


def told(root: Path, before: date) -> list[Diagnostic]:
    """Return what is said of the meetings before a day by the rules that do not look ahead."""
    return [
        found
        for found in judge(Workspace(root)).diagnostics
        if found.path.startswith("meetings/") and day_of(found.path) < before and found.code not in AHEAD
    ]


@pytest.mark.parametrize("seed", range(12))
def test_a_later_meeting_never_changes_the_verdict_on_an_earlier_one(
    seed: int, texts: dict[str, str], tmp_path: Path
) -> None:
    random = Random(seed)
    spoilt = {
        path: spoiled(text, random) if path != BODIES and random.random() < 0.7 else text
        for path, text in texts.items()
    }
    days = sorted({day_of(path) for path in texts if path != BODIES})
    day = random.choice(days[1:])
    write(tmp_path, spoilt.items())
    whole = told(tmp_path, day)

    for path in texts:
        if path != BODIES and day_of(path) >= day:
            (tmp_path / path).unlink()
    assert told(tmp_path, day) == whole


def test_some_rules_look_ahead_and_most_do_not() -> None:
    assert 0 < len(AHEAD) < len(RULES) / 3
