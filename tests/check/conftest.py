"""The fixtures of the check: folders of a good and a bad repository for each code."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from lsgtool.workspace.workspace import Workspace

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture
def copied(tmp_path: Path) -> Callable[[Path], Workspace]:
    """Open a copy of a fixture's repository; one without bodies of its own gets those of all fixtures."""

    def copy(folder: Path) -> Workspace:
        root = tmp_path / "repository"
        shutil.copytree(folder, root)
        if not (root / "bodies.yaml").exists():
            shutil.copy(FIXTURES / "bodies.yaml", root)
        return Workspace(root)

    return copy
