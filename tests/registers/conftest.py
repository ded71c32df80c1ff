"""What the tests of the registers share: a repository of its own for every question."""

from collections.abc import Mapping

import pytest
from tests.helpers.small import Make
from tests.registers.telling import Know, day

from lsgtool.registers.source import Source, source


@pytest.fixture
def know(workspace: Make) -> Know:
    """Read all that is known on a day of a repository of files."""

    def known(files: Mapping[str, str], on: str) -> Source:
        return source(workspace(files), day(on))

    return known
