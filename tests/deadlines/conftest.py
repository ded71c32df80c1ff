"""What the tests of the deadlines share: a repository of its own for every question."""

from collections.abc import Mapping
from datetime import date

import pytest
from tests.deadlines.telling import Lay, Tell, lines

from lsgtool.deadlines.desk import Desk, desk
from lsgtool.workspace.workspace import Workspace


@pytest.fixture
def lay(tmp_path_factory: pytest.TempPathFactory) -> Lay:
    """Lay a repository of files, given as path → text, on the desk as it is on a day."""

    def laid(files: Mapping[str, str], on: str) -> Desk:
        root = tmp_path_factory.mktemp("minutes")
        for path, text in files.items():
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        return desk(Workspace(root), date.fromisoformat(on))

    return laid


@pytest.fixture
def told(lay: Lay) -> Tell:
    """Tell the rows of a repository of files on a day."""
    return lambda files, on: lines(lay(files, on))
