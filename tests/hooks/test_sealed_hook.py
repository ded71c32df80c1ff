"""What is sealed stays sealed: the hook keeps out every commit that changes it, and lets in what lsg does."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from tests.hooks.committing import Repository

pytestmark = pytest.mark.slow

BODIES = """\
organisation: Region Exempel och dess kommuner
principals:
  region:
    side: region
    names: [{from: 2020-01-01, basis: Regionbildningen, name: Region Exempel}]
bodies:
  ledning:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Ledningsgruppen}]
    minutes: [{from: 2020-01-01, basis: Arbetsordning, document: protokoll, adjusted_by: [chair]}]
"""
MEETING = """\
body: ledning
date: 2024-09-20
status: held
chair: Karin Ek
secretary: Olle Berg
attendance: [{name: Karin Ek, principal: region}]
items:
  - title: Årets plan
    decisions: [{kind: approve, text: att godkänna planen}]
"""
REF = "ledning/2024-09-20"
PATH = f"meetings/{REF}.yaml"


def adjust(at: Repository, day: str) -> None:
    done = at.run("lsg", "adjust", REF, "--by", "Karin Ek", "--on", day)
    assert done.returncode == 0, done.stdout + done.stderr


def reopen(at: Repository, day: str) -> None:
    done = at.run("lsg", "reopen", REF, "--reason", "Fel ord i § 1.", "--on", day)
    assert done.returncode == 0, done.stdout + done.stderr


def change(at: Repository, before: str, after: str, path: str = PATH) -> None:
    text = (at.folder / path).read_text(encoding="utf-8")
    assert before in text
    at.write(path, text.replace(before, after))


@pytest.fixture
def sealed(published: Repository, environment: Mapping[str, str], tmp_path: Path) -> Repository:
    """A repository with the hooks, and sealed minutes committed."""
    made = Repository(tmp_path, environment)
    made.install(published)
    made.write("bodies.yaml", BODIES)
    made.write(PATH, MEETING)
    adjust(made, "2024-10-01")
    done = made.commit("Sealed")
    assert done.returncode == 0, done.stdout + done.stderr
    return made


def another_seal(at: Repository) -> None:
    """Write other minutes in place of the sealed ones, and seal those."""
    at.write(PATH, MEETING.replace("planen", "budgeten"))
    adjust(at, "2024-10-01")


def no_seal(at: Repository) -> None:
    """Take log and seal away, so that the minutes can be changed."""
    at.write(PATH, MEETING.replace("planen", "budgeten"))


def renamed(at: Repository) -> None:
    """Give the sealed minutes the day of another meeting."""
    change(at, "2024-09-20", "2024-09-27")
    (at.folder / PATH).rename(at.folder / "meetings/ledning/2024-09-27.yaml")


@pytest.mark.parametrize(
    ("slip", "code"),
    [
        (lambda at: change(at, "planen", "budgeten"), "LSG702"),
        (lambda at: change(at, "name: Ledningsgruppen", "name: Styrgruppen", "bodies.yaml"), "LSG702"),
        (another_seal, "LSG712"),
        (no_seal, "LSG712"),
        (lambda at: (at.folder / PATH).unlink(), "LSG712"),
        (renamed, "LSG712"),
    ],
    ids=["words", "names", "another seal", "no seal", "deleted", "renamed"],
)
def test_a_change_of_sealed_minutes_is_kept_out(
    sealed: Repository, slip: Callable[[Repository], None], code: str
) -> None:
    slip(sealed)
    refused = sealed.commit("A slip")

    assert refused.returncode == 1
    assert f"{code} " in refused.stdout + refused.stderr
    assert sealed.git("log", "--format=%s") == "Sealed"


def test_minutes_opened_and_sealed_anew_are_let_in(sealed: Repository) -> None:
    reopen(sealed, "2024-10-08")
    change(sealed, "planen", "budgeten")
    opened = sealed.commit("Opened")
    adjust(sealed, "2024-10-09")
    anew = sealed.commit("Sealed anew")

    assert (opened.returncode, anew.returncode) == (0, 0), opened.stderr + anew.stderr


def test_other_work_goes_on_beside_them(sealed: Repository) -> None:
    sealed.write("meetings/ledning/2024-11-15.yaml", MEETING.replace("2024-09-20", "2024-11-15"))
    sealed.write("anteckningar.txt", "Kom ihåg kaffet.\n")
    done = sealed.commit("More")

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("honest", [True, False], ids=["opened first", "changed unseen"])
def test_a_branch_that_is_merged_has_opened_them_first(sealed: Repository, *, honest: bool) -> None:
    sealed.git("checkout", "--quiet", "-b", "correction")
    if honest:
        reopen(sealed, "2024-10-08")
        change(sealed, "planen", "budgeten")
        adjust(sealed, "2024-10-09")
    else:
        another_seal(sealed)
    sealed.git("add", "--all")
    sealed.git("commit", "--quiet", "--no-verify", "--message", "Corrected")
    sealed.git("checkout", "--quiet", "main")
    sealed.write("meetings/ledning/2024-11-15.yaml", MEETING.replace("2024-09-20", "2024-11-15"))
    assert sealed.commit("Meanwhile").returncode == 0
    sealed.git("merge", "--quiet", "--no-commit", "correction")
    merged = sealed.run("git", "commit", "--no-edit")

    assert merged.returncode == (0 if honest else 1), merged.stdout + merged.stderr
    assert ("LSG712" in merged.stdout + merged.stderr) is not honest


def test_a_commit_in_another_worktree(sealed: Repository, tmp_path_factory: pytest.TempPathFactory) -> None:
    beside = Repository(tmp_path_factory.mktemp("beside") / "tree", sealed.environment)
    sealed.git("worktree", "add", "--quiet", "-b", "beside", str(beside.folder))
    no_seal(beside)
    refused = beside.commit("A slip")

    assert refused.returncode == 1
    assert "LSG712 " in refused.stdout + refused.stderr
