"""What the tests of the hooks share: an environment of their own, and this checkout as what is published."""

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.hooks.committing import Repository

# What the package is made of, and the table of the hooks.
PUBLISHED = (
    "src", "templates", "meetings", "bodies.yaml", "allowed_signers", "pyproject.toml", "README.md",
    "LICENSE", ".pre-commit-hooks.yaml",
)  # fmt: skip


@pytest.fixture(scope="session")
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


@pytest.fixture(scope="session")
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
