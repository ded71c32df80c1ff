"""While all meetings are judged their history is gathered: each is read once, and the verdict stays."""

import shutil
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random

import pytest
from tests.check.conftest import FIXTURES
from tests.helpers.findings import with_rules
from tests.helpers.judging import judge
from tests.helpers.mutating import spoiled
from tests.helpers.small import Make, meeting

from lsgtool.check.verdict import Verdict
from lsgtool.model.bodies import Bodies
from lsgtool.model.part import Part
from lsgtool.reference import MeetingRef
from lsgtool.workspace.past import Past
from lsgtool.workspace.reader import Loaded, read_file
from lsgtool.workspace.workspace import Workspace

BODIES = with_rules(
    "    follow_up: [{from: 2000-01-01, basis: Beslut, answered_within_days: 30}]\n",
    "  lsg-au:\n    names: [{from: 2000-01-01, basis: Arbetsordning, name: Arbetsutskottet}]\n",
)
KEPT = 30
YEARS = range(2001, 2024)
PATH = "meetings/lsg/2002-04-19.yaml"
ASSIGNED = "items:\n  - {title: Avtal, decisions: [{kind: assign, text: att skriva, to: Bo, due: %s}]}\n"


def archive(more: str) -> dict[str, str]:
    """Return meetings of three bodies on the same days, many more than are kept; PATH has `more` lines."""
    files = {"bodies.yaml": BODIES}
    for year in YEARS:
        for body in ("lsg", "lsg-au", "samrad"):
            files |= meeting(f"{body}/{year}-04-19", items=2) | meeting(f"{body}/{year}-11-15", items=1)
    assert len(files) > 4 * KEPT
    return files | meeting("lsg/2002-04-19", more=more)


class ReadAtOnce(Past):
    """The history as a hook on one file reads it: when it is asked for, and at once."""

    def __init__(self, workspace: Workspace, bodies: Bodies, on: date) -> None:
        super().__init__(workspace, on)
        assert workspace.bodies.content is bodies

    def take(self, ref: MeetingRef) -> None:
        """Nothing is gathered."""

    def complete(self) -> None:
        """It is known without that."""


@pytest.fixture
def both_ways(monkeypatch: pytest.MonkeyPatch) -> Callable[[Workspace], tuple[Verdict, Verdict]]:
    """Judge a repository with the history gathered meanwhile, and with that read at once."""

    def judged(workspace: Workspace) -> tuple[Verdict, Verdict]:
        gathered = judge(workspace)
        with monkeypatch.context() as patch:
            patch.setattr("lsgtool.check.ground.GrowingPast", ReadAtOnce)
            return gathered, judge(Workspace(workspace.root))

    return judged


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each file is read, in an archive that is larger than what is kept of it."""
    counted: Counter[str] = Counter()

    def noted(root: Path, path: str, part: type[Part]) -> Loaded[Part]:
        counted[path] += 1
        return read_file(root, path, part)

    monkeypatch.setattr("lsgtool.workspace.workspace.read_file", noted)
    monkeypatch.setattr("lsgtool.workspace.kept.KEPT", KEPT)
    return counted


def places(verdict: Verdict) -> list[str]:
    return [f"{one.path}:{one.place.line} {one.code.code}" for one in verdict.diagnostics]


@pytest.mark.parametrize(
    ("more", "told", "twice"),
    [
        ("", [], set()),
        (ASSIGNED % "2030-01-01", [], set()),
        (ASSIGNED % "2002-05-01", [f"{PATH}:5 LSG608"], {PATH}),
    ],
)
def test_only_what_has_something_near_to_tell_is_read_twice(
    more: str, told: list[str], twice: set[str], workspace: Make, reads: Counter[str]
) -> None:
    files = archive(more)

    assert places(judge(workspace(files))) == told
    assert reads == {path: 2 if path in twice else 1 for path in files}


def test_with_a_broken_file_each_is_read_once_too(workspace: Make, reads: Counter[str]) -> None:
    verdict = judge(workspace(archive("form: video")))

    assert places(verdict) == [f"{PATH}:4 LSG106"]
    told = {(one.path, one.code.code) for one in verdict.skipped if one.because == PATH}
    assert {("meetings/samrad/2020-11-15.yaml", "LSG611"), ("meetings/lsg/2001-04-19.yaml", "LSG612")} < told
    assert set(reads.values()) == {1}


def test_meetings_of_one_day_are_taken_in_the_order_of_their_bodies(
    workspace: Make, both_ways: Callable[[Workspace], tuple[Verdict, Verdict]]
) -> None:
    """By their paths `lsg-au` would come before `lsg`, which settles the matter on that day."""
    settled = meeting("lsg/2024-04-19", more="items: [{title: Avtal, matter: avtal, settled: true}]")
    decided = "items:\n  - {title: Avtal, matter: avtal, decisions: [{kind: grant, text: att ge}]}\n"
    files = {"bodies.yaml": BODIES, **settled, **meeting("lsg-au/2024-04-19", more=decided)}
    gathered, at_once = both_ways(workspace(files))

    assert places(gathered) == ["meetings/lsg-au/2024-04-19.yaml:5 LSG611"]
    assert gathered == at_once


WAITING = ("LSG509", "LSG602", "LSG603", "LSG608", "LSG610", "LSG611", "LSG612")


@pytest.mark.parametrize("code", WAITING)
def test_each_rule_that_waits_finds_the_same_as_with_the_history_at_once(
    code: str,
    copied: Callable[[Path], Workspace],
    both_ways: Callable[[Workspace], tuple[Verdict, Verdict]],
) -> None:
    (folder,) = FIXTURES.glob(f"{code}-*")
    gathered, at_once = both_ways(copied(folder / "bad"))

    assert code in {one.code.code for one in gathered.diagnostics}
    assert gathered == at_once


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_wrong_the_verdict_is_the_same(
    seed: int,
    repository: Path,
    tmp_path: Path,
    both_ways: Callable[[Workspace], tuple[Verdict, Verdict]],
) -> None:
    random = Random(seed)
    shutil.copy(repository / "bodies.yaml", tmp_path)
    shutil.copytree(repository / "meetings", tmp_path / "meetings")
    files = sorted(tmp_path.rglob("*.yaml"))
    for file in random.sample(files, seed):
        text = spoiled(file.read_text(encoding="utf-8"), random)
        file.write_bytes(text.encode("utf-8", errors="surrogatepass"))
    gathered, at_once = both_ways(Workspace(tmp_path))

    assert gathered.diagnostics
    assert gathered == at_once


TOLD = {
    "LSG603": "  - {title: Avtal, decisions: [{kind: recommend, text: att anta, to: norrby, instance: KS}]}",
    "LSG608": "  - {title: Avtal, decisions: [{kind: assign, text: att skriva, to: Bo, due: 2024-10-01}]}",
    "LSG611": "  - {title: Avtal, matter: avtal, decisions: [{kind: grant, text: att ge}]}",
    "LSG612": "  - {title: Avtal, matter: avtall}",
}
EARLIER = meeting("samrad/2024-02-23", more="items: [{title: Avtal, matter: avtal, settled: true}]")


@pytest.mark.parametrize(("rule", "item"), TOLD.items())
@pytest.mark.parametrize(
    ("deviating", "others"),
    [
        ("{rule}", []),
        ("nothing-such", ["LSG118", "{rule}"]),
        # It may still come to be needed: what is decided later changes the verdict on this meeting.
        ("matters-alike, reason: Båda, basis: Beslut}}, {{rule: {rule}", []),
    ],
)
def test_a_deviation_silences_a_rule_that_waits(
    rule: str, item: str, deviating: str, others: list[str], workspace: Make
) -> None:
    deviations = f"deviations: [{{rule: {deviating.format(rule=rule)}, reason: Så, basis: Beslut}}]"
    own = meeting("lsg/2024-09-20", more=f"{deviations}\nitems:\n{item}\n")
    verdict = judge(workspace({"bodies.yaml": BODIES, **EARLIER, **own}))

    assert [one.code.code for one in verdict.diagnostics] == [other.format(rule=rule) for other in others]
