"""`lsg check numbers`: the rules about numbers, also against a git revision, which is only read."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.helpers.folding import refused

if TYPE_CHECKING:
    from tests.commands.conftest import Lsg

JUDGED = "judged on 2025-06-02: bodies.yaml and {} meetings\nfound by 7 rules: {}\n"
MEETING = """\
body: ledning
date: 2025-02-14
status: held
items:
  - title: Årets plan
"""
HELD = "the numbers were held against `{}`\n"
TWO = ["--on", "2025-06-02"]


def git(*words: str, cwd: Path) -> str:
    """Run git as nobody in particular, whatever the machine's own settings are."""
    named = {f"GIT_{who}_{what}": "nobody" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    done = subprocess.run(
        ["git", *words], cwd=cwd, env={**os.environ, **named, **own}, check=True, capture_output=True
    )
    return done.stdout.decode("utf-8")


def add(minutes: Path, day: str, items: int = 1, more: str = "") -> None:
    text = MEETING.replace("2025-02-14", day) + more + "  - title: Budget\n" * (items - 1)
    (minutes / f"meetings/ledning/{day}.yaml").write_text(text, encoding="utf-8", newline="\n")


@pytest.fixture
def branches(minutes: Path) -> Path:
    """Two branches: `main` has meetings in February and March, and `mine`, checked out, in February."""
    git("init", "--quiet", "--initial-branch=main", cwd=minutes)
    git("add", ".", cwd=minutes)
    git("commit", "--quiet", "--message=one", cwd=minutes)
    git("branch", "mine", cwd=minutes)
    add(minutes, "2025-03-14", items=3)
    git("add", ".", cwd=minutes)
    git("commit", "--quiet", "--message=two", cwd=minutes)
    git("checkout", "--quiet", "mine", cwd=minutes)
    return minutes


def tree(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Return all that lies in a folder, hidden files too."""
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_mtime_ns, path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_only_numbers_are_judged(lsg: "Lsg", minutes: Path) -> None:
    add(minutes, "2025-03-14", more="    presenters: [{name: Bo Lund, principal: norby}]\n")
    file = minutes / "meetings/ledning/2025-02-14.yaml"
    file.write_text(MEETING + '  - {title: Budget, number: "7"}\n', encoding="utf-8")
    done = lsg("check", "numbers", *TWO, cwd=minutes)

    assert (done.returncode, done.stderr) == (1, "")
    assert "LSG205 the number 7 is written where counting gives 2" in done.stdout
    assert "LSG112" not in done.stdout
    assert done.stdout.endswith(JUDGED.format(2, "1 error, 0 warnings"))


def test_a_number_that_is_taken_on_another_branch(lsg: "Lsg", branches: Path) -> None:
    add(branches, "2025-05-16", items=2)
    before = tree(branches)
    done = lsg("check", "numbers", "--against", "main", *TWO, cwd=branches)

    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout == (
        "meetings/ledning/2025-05-16.yaml:5:3 LSG208 "
        "ledning/2025-03-14 has 2–3 in `main`, and ledning/2025-05-16 has the same here\n"
        "    5 |   - title: Årets plan\n"
        "      |   ^\n"
        "    merge `main` before these minutes are printed: then the numbers go on from\n"
        "    ledning/2025-03-14\n"
        "    according to good order in minutes: what is printed is right and can be\n"
        "    found again\n"
        "\n" + JUDGED.format(2, "1 error, 0 warnings") + HELD.format("main")
    )
    assert tree(branches) == before


def test_after_merging_the_numbers_go_on(lsg: "Lsg", branches: Path) -> None:
    add(branches, "2025-05-16", items=2)
    git("merge", "--quiet", "main", cwd=branches)
    done = lsg("check", "numbers", "--against", "main", *TWO, cwd=branches)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == JUDGED.format(3, "0 errors, 0 warnings") + HELD.format("main")


@pytest.mark.parametrize("revision", ["main", "refs/heads/main", "main~0", "v1", "mine@{0}"])
def test_any_name_of_a_commit_is_a_revision(revision: str, lsg: "Lsg", branches: Path) -> None:
    git("tag", "--annotate", "--message=one", "v1", "main", cwd=branches)
    done = lsg("check", "numbers", "--against", revision, *TWO, cwd=branches)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith(HELD.format(revision))


def test_a_format_for_programs_has_the_standard_output_for_itself(lsg: "Lsg", branches: Path) -> None:
    done = lsg("check", "numbers", "--against", "main", "--format", "json", *TWO, cwd=branches)

    assert (done.returncode, done.stdout.strip()) == (0, "[]")
    assert done.stderr.endswith(HELD.format("main"))


def test_minutes_in_a_folder_of_a_larger_repository(lsg: "Lsg", minutes: Path) -> None:
    top = minutes.parent
    git("init", "--quiet", "--initial-branch=main", cwd=top)
    git("add", ".", cwd=top)
    git("commit", "--quiet", "--message=one", cwd=top)
    (minutes / "meetings/ledning/2025-02-14.yaml").rename(minutes / "meetings/ledning/2025-02-21.yaml")
    add(minutes, "2025-02-21")
    done = lsg("check", "numbers", "--against", "main", *TWO, cwd=minutes)

    assert done.returncode == 1
    assert "ledning/2025-02-14 has 1 in `main`, and ledning/2025-02-21 has the same here" in done.stdout


def test_no_hook_runs(lsg: "Lsg", branches: Path) -> None:
    hooks = branches / ".git/hooks"
    names = (
        "post-checkout",
        "post-index-change",
        "reference-transaction",
        "pre-commit",
        "fsmonitor-watchman",
    )
    for name in names:
        hook = hooks / name
        hook.parent.mkdir(exist_ok=True)
        hook.write_text("#!/bin/sh\ntouch hook-ran\n", encoding="utf-8")
        hook.chmod(0o755)
    git("config", "core.fsmonitor", ".git/hooks/fsmonitor-watchman", cwd=branches)
    add(branches, "2025-05-16")
    assert lsg("check", "numbers", "--against", "main", *TWO, cwd=branches).returncode == 1
    assert not list(branches.rglob("hook-ran"))


@pytest.mark.parametrize(
    ("revision", "way_out"),
    [
        ("mainn", "did you mean `main`?"),
        ("mai", "did you mean `main`?"),
        ("xyzzy", "known here: main, mine"),
        ("--upload-pack=touch", "known here: main, mine"),
        ("-h", "known here: main, mine"),
        ("main:bodies.yaml", "known here: main, mine"),
        ("", "known here: main, mine"),
    ],
)
def test_a_revision_that_is_none(revision: str, way_out: str, lsg: "Lsg", branches: Path) -> None:
    done = lsg("check", "numbers", f"--against={revision}", cwd=branches)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"lsg: git knows no revision `{revision}`\n  {way_out}\n"


def test_where_there_is_no_git_repository(lsg: "Lsg", minutes: Path) -> None:
    done = lsg(
        "check", "numbers", "--against", "main", cwd=minutes, GIT_CEILING_DIRECTORIES=str(minutes.parent)
    )

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == refused(
        f"{minutes.resolve()} lies in no git repository that git will read",
        "`git status` says there why; without --against the files are judged by themselves",
    )


def test_where_there_is_no_git(lsg: "Lsg", branches: Path, tmp_path: Path) -> None:
    done = lsg("check", "numbers", "--against", "main", cwd=branches, PATH=str(tmp_path))

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("lsg: git is not installed, or not where programs are looked for\n")


@pytest.mark.skipif(os.name == "nt", reason="a script stands in for git")
@pytest.mark.parametrize("word", ["ls-tree", "cat-file"])
def test_git_that_dies_in_the_middle(word: str, lsg: "Lsg", branches: Path, tmp_path: Path) -> None:
    real = shutil.which("git")
    script = f'#!/bin/sh\ncase "$*" in *{word}*) kill -9 $$;; esac\nexec {real} "$@"\n'
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/git").write_text(script, encoding="utf-8")
    (tmp_path / "bin/git").chmod(0o755)
    path = os.pathsep.join((str(tmp_path / "bin"), os.environ["PATH"]))
    done = lsg("check", "numbers", "--against", "main", cwd=branches, PATH=path)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("lsg: git does not have all files of that revision here\n")


def test_a_program_called_git_in_the_folder_is_not_git(lsg: "Lsg", branches: Path) -> None:
    (branches / "git").write_text("#!/bin/sh\ntouch trap-ran\n", encoding="utf-8")
    (branches / "git").chmod(0o755)
    done = lsg("check", "numbers", "--against", "main", cwd=branches, PATH=".")

    assert done.returncode == 2
    assert not (branches / "trap-ran").exists()


def test_a_revision_without_minutes(lsg: "Lsg", minutes: Path) -> None:
    git("init", "--quiet", "--initial-branch=main", cwd=minutes)
    git("commit", "--quiet", "--allow-empty", "--message=none", cwd=minutes)
    done = lsg("check", "numbers", "--against", "main", cwd=minutes)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("lsg: in `main` this folder has no bodies.yaml\n")


def test_a_revision_whose_bodies_have_faults(lsg: "Lsg", branches: Path) -> None:
    bodies = branches / "bodies.yaml"
    good = bodies.read_text(encoding="utf-8")
    bodies.write_text(good.replace("organisation", "organization"), encoding="utf-8")
    git("commit", "--quiet", "--all", "--message=slip", cwd=branches)
    bodies.write_text(good, encoding="utf-8")
    done = lsg("check", "numbers", "--against", "HEAD", cwd=branches)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("lsg: bodies.yaml has faults in `HEAD`, so its numbers cannot be counted\n")


def test_a_file_with_faults_in_the_revision_is_told(lsg: "Lsg", branches: Path) -> None:
    git("checkout", "--quiet", "main", cwd=branches)
    file = branches / "meetings/ledning/2025-03-14.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("held", "holden"), encoding="utf-8")
    git("commit", "--quiet", "--all", "--message=slip", cwd=branches)
    git("checkout", "--quiet", "mine", cwd=branches)
    done = lsg("check", "numbers", "--against", "main", *TWO, cwd=branches)

    assert done.returncode == 0
    assert "main:meetings/ledning/2025-03-14.yaml has faults, so 1 judgement was left out" in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")
def test_a_link_in_the_revision_is_not_followed(lsg: "Lsg", branches: Path, tmp_path: Path) -> None:
    shutil.copytree(branches / "meetings/ledning", tmp_path / "elsewhere")
    (branches / "meetings/beredning").symlink_to(tmp_path / "elsewhere")
    git("add", ".", cwd=branches)
    git("commit", "--quiet", "--message=link", cwd=branches)
    (branches / "meetings/beredning").unlink()
    done = lsg("check", "numbers", "--against", "HEAD", *TWO, cwd=branches)

    assert (done.returncode, done.stderr) == (0, "")
