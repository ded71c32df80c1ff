"""`lsg check --against`: all is judged, and what a git revision has sealed is there still."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.commands.test_check_numbers import git
from tests.helpers.findings import with_rules
from tests.helpers.folding import refused
from tests.helpers.sealing import HELD, RULE, TEXT, WHOLE, sealed

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

BODIES = with_rules(RULE)
SEALED = sealed(TEXT + WHOLE, BODIES)
PATH = "meetings/lsg/2024-09-20.yaml"
GONE = f"{PATH}:1:1 LSG712 the minutes of lsg/2024-09-20 are sealed in `HEAD`, and their file is gone\n"
DAY = ["--on", "2024-12-02"]
NOTHING = "no minutes are committed yet that these could be held against\n"


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8", newline="\n")


@pytest.fixture
def unborn(tmp_path: Path) -> Path:
    """A repository with sealed minutes, of which nothing is committed yet."""
    git("init", "--quiet", "--initial-branch=main", cwd=tmp_path)
    write(tmp_path, "bodies.yaml", BODIES)
    write(tmp_path, PATH, SEALED)
    return tmp_path


@pytest.fixture
def committed(unborn: Path) -> Path:
    """The same, with all of it committed."""
    git("add", ".", cwd=unborn)
    git("commit", "--quiet", "--message=one", cwd=unborn)
    return unborn


def test_nothing_has_changed(lsg: "Lsg", committed: Path) -> None:
    done = lsg("check", "--against", "HEAD", *DAY, cwd=committed)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith(": 0 errors, 0 warnings\nseals and numbers were held against `HEAD`\n")


def test_all_is_judged_and_the_seal_too(lsg: "Lsg", committed: Path) -> None:
    write(committed, PATH, TEXT.replace("chair: Karin Ek", "chair: Eva Ås") + HELD)
    done = lsg("check", "--against", "HEAD", "--format", "json", *DAY, cwd=committed)

    assert done.returncode == 1
    assert [code for code in ("LSG411", "LSG708", "LSG712") if f'"{code}"' in done.stdout] == [
        "LSG411",
        "LSG708",
        "LSG712",
    ]
    assert done.stderr.endswith("seals and numbers were held against `HEAD`\n")


@pytest.mark.parametrize("form", ["text", "json", "github", "sarif", "junit"])
@pytest.mark.parametrize("only", [[], ["--only", "bodies.yaml"], ["--only"]])
def test_a_file_that_is_gone_is_told_in_every_format(
    form: str, only: list[str], lsg: "Lsg", committed: Path
) -> None:
    (committed / PATH).rename(committed / "meetings/lsg/2024-09-27.yaml")
    done = lsg("check", "--against", "HEAD", "--format", form, *DAY, *only, cwd=committed)

    assert done.returncode == 1
    assert "LSG712" in done.stdout
    assert PATH in done.stdout
    assert form != "text" or GONE in done.stdout


def test_where_nothing_is_committed_yet(lsg: "Lsg", unborn: Path) -> None:
    done = lsg("check", "--against", "HEAD", *DAY, cwd=unborn)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith(NOTHING)


def test_where_other_things_are_committed(lsg: "Lsg", unborn: Path) -> None:
    git("commit", "--quiet", "--allow-empty", "--message=none", cwd=unborn)
    done = lsg("check", "--against", "HEAD", *DAY, cwd=unborn)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith(NOTHING)


@pytest.mark.parametrize("revision", ["main", "HEAD~1", "head", ""])
def test_any_other_revision_that_is_none(revision: str, lsg: "Lsg", unborn: Path) -> None:
    done = lsg("check", f"--against={revision}", *DAY, cwd=unborn)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"lsg: git knows no revision `{revision}`\n")


def test_bodies_with_faults_can_be_mended(lsg: "Lsg", committed: Path) -> None:
    write(committed, "bodies.yaml", BODIES.replace("organisation", "organization"))
    git("commit", "--quiet", "--all", "--message=slip", cwd=committed)
    write(committed, "bodies.yaml", BODIES)
    done = lsg("check", "--against", "HEAD", *DAY, cwd=committed)

    assert (done.returncode, done.stderr) == (0, "")
    assert "HEAD:bodies.yaml has faults, so 1 judgement was left out\n" in done.stdout


@pytest.mark.parametrize("words", [["--only"], ["--only", "--strict"]])
def test_nothing_after_only_is_a_slip_where_nothing_is_compared(
    words: list[str], lsg: "Lsg", committed: Path
) -> None:
    done = lsg("check", *words, cwd=committed)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == refused(
        "nothing is named after --only", "name files, folders, or meetings such as lsg/2024-09-20"
    )


def test_no_file_in_a_folder_above_the_minutes(lsg: "Lsg", tmp_path: Path) -> None:
    git("init", "--quiet", "--initial-branch=main", cwd=tmp_path)
    write(tmp_path, "protokoll/bodies.yaml", BODIES)
    write(tmp_path, f"protokoll/{PATH}", SEALED)
    git("add", ".", cwd=tmp_path)
    git("commit", "--quiet", "--message=one", cwd=tmp_path)
    none = lsg("check", "--against", "HEAD", "--only", cwd=tmp_path)
    write(tmp_path, f"protokoll/{PATH}", TEXT + HELD)
    one = lsg("check", "--against", "HEAD", *DAY, "--only", f"protokoll/{PATH}", cwd=tmp_path)

    assert (none.returncode, none.stdout, none.stderr) == (0, "", "")
    assert "LSG712" in one.stdout


def test_a_hook_of_a_worktree_with_the_minutes_in_a_folder(lsg: "Lsg", tmp_path: Path) -> None:
    top, tree = tmp_path / "top", tmp_path / "tree"
    write(top, "protokoll/bodies.yaml", BODIES)
    write(top, f"protokoll/{PATH}", SEALED)
    git("init", "--quiet", "--initial-branch=main", cwd=top)
    git("add", ".", cwd=top)
    git("commit", "--quiet", "--message=one", cwd=top)
    git("worktree", "add", "--quiet", "-b", "other", str(tree), cwd=top)
    write(tree, f"protokoll/{PATH}", TEXT + HELD)
    told_by_git = {"GIT_DIR": str(top / ".git/worktrees/tree"), "GIT_PREFIX": ""}
    done = lsg("check", "--against", "HEAD", *DAY, "--only", f"protokoll/{PATH}", cwd=tree, **told_by_git)

    assert done.returncode == 1
    assert f"{PATH}:3:9 LSG712 " in done.stdout


def test_bodies_that_are_gone_are_no_way_past_it(lsg: "Lsg", committed: Path) -> None:
    (committed / "bodies.yaml").unlink()
    (committed / PATH).unlink()
    done = lsg("check", "--against", "HEAD", "--only", cwd=committed)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("lsg: there is no repository of minutes here")
