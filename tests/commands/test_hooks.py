"""The hooks that are published are the hooks that are tested: installed by pre-commit from this checkout."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

# What the package is made of, and the table of the hooks.
PUBLISHED = (
    "src", "templates", "meetings", "bodies.yaml", "pyproject.toml", "README.md", "LICENSE",
    ".pre-commit-hooks.yaml",
)  # fmt: skip

BODIES = """\
organisation: Region Exempel och dess kommuner
principals:
  region:
    side: region
    names: [{from: 2020-01-01, basis: Regionbildningen, name: Region Exempel}]
bodies:
  ledning:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: Ledningsgruppen}]
    papers: [{from: 2020-01-01, basis: Arbetsordning för Ledningsgruppen, working_days: 10}]
"""

GOOD = """\
body: ledning
date: 2024-09-20
status: held
papers_sent: 2024-09-06
items:
  - title: Årets plan
    decisions: [att godkänna planen]
"""
LOST = """\
meeting: ledning/2024-09-20
reports:
  - {paragraph: 2, done: 2024-10-04}
"""
LATE = GOOD.replace("papers_sent: 2024-09-06", "papers_sent: 2024-09-10")


@dataclass(frozen=True, slots=True)
class Repository:
    """A git repository in a folder."""

    folder: Path
    environment: Mapping[str, str]

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words,
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def git(self, *words: str) -> str:
        done = self.run("git", *words)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout.strip()

    def write(self, path: str, text: str) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")

    def commit(self, message: str) -> subprocess.CompletedProcess[str]:
        self.git("add", "--all")
        return self.run("git", "commit", "--message", message)


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """An environment in which git knows nobody's settings and pre-commit has nothing installed."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "LSG_"))}
    person = {
        f"GIT_{role}_{what}": value
        for role in ("AUTHOR", "COMMITTER")
        for what, value in (("NAME", "Olle Berg"), ("EMAIL", "olle@example.org"))
    }
    return {
        **ours,
        **person,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "PRE_COMMIT_HOME": str(tmp_path_factory.mktemp("pre-commit")),
        "LSG_LANG": "en",
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), ours["PATH"])),
    }


@pytest.fixture(scope="module")
def published(
    repository: Path, environment: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Repository:
    """This checkout as a git repository of its own, with what is not committed yet."""
    made = Repository(tmp_path_factory.mktemp("published"), environment)
    made.git("init", "--quiet")
    unwanted = shutil.ignore_patterns("__pycache__")
    for name in PUBLISHED:
        source = repository / name
        if source.is_dir():
            shutil.copytree(source, made.folder / name, ignore=unwanted)
        else:
            shutil.copy(source, made.folder / name)
    assert made.commit("All of it").returncode == 0
    return made


@pytest.fixture(scope="module")
def minutes(
    published: Repository, environment: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Repository:
    """A repository of minutes with the hooks installed, and one good commit."""
    made = Repository(tmp_path_factory.mktemp("minutes"), environment)
    made.git("init", "--quiet")
    made.write(
        ".pre-commit-config.yaml",
        "repos:\n"
        f"  - repo: {published.folder.as_posix()}\n"
        f"    rev: {published.git('rev-parse', 'HEAD')}\n"
        "    hooks:\n"
        "      - id: lsg-check\n"
        "      - id: lsg-check-deadlines\n",
    )
    made.write("bodies.yaml", BODIES)
    done = made.run("pre-commit", "install", "--install-hooks")
    assert done.returncode == 0, done.stdout + done.stderr
    return made


def test_a_broken_file_is_kept_out_and_a_good_one_let_in(minutes: Repository) -> None:
    minutes.write("meetings/ledning/2024-09-20.yaml", LATE)
    refused = minutes.commit("Late papers")

    assert refused.returncode == 1
    assert "meetings/ledning/2024-09-20.yaml:4:14 LSG301" in refused.stdout + refused.stderr
    assert minutes.run("git", "rev-parse", "--verify", "--quiet", "HEAD").returncode == 1

    minutes.write("meetings/ledning/2024-09-20.yaml", GOOD)
    accepted = minutes.commit("Minutes of the meeting in September")

    assert accepted.returncode == 0, accepted.stdout + accepted.stderr
    assert "lsg check" in accepted.stdout + accepted.stderr
    assert minutes.git("log", "--format=%s") == "Minutes of the meeting in September"


def test_what_followed_a_meeting_is_judged_before_it_is_committed(minutes: Repository) -> None:
    minutes.write("meetings/ledning/2024-09-20.follow-up.yaml", LOST)
    refused = minutes.commit("What has happened since")

    assert refused.returncode == 1
    assert "meetings/ledning/2024-09-20.follow-up.yaml:3:17 LSG609" in refused.stdout + refused.stderr

    minutes.write("meetings/ledning/2024-09-20.follow-up.yaml", "meeting: ledning/2024-09-20\n")
    accepted = minutes.commit("Nothing has happened since")

    assert accepted.returncode == 0, accepted.stdout + accepted.stderr


def test_a_commit_without_minutes_is_not_looked_at(minutes: Repository) -> None:
    minutes.write("anteckningar.txt", "Kom ihåg kaffet.\n")
    done = minutes.commit("A note")

    assert done.returncode == 0, done.stdout + done.stderr
    assert "(no files to check)Skipped" in done.stdout + done.stderr


def test_the_deadlines_are_told_when_asked_for(minutes: Repository) -> None:
    done = minutes.run("pre-commit", "run", "--hook-stage", "manual", "lsg-check-deadlines")

    assert "lsg check deadlines" in done.stdout
    assert "unexpected" not in done.stdout.casefold()
    assert "Traceback" not in done.stdout
