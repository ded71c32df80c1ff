"""A meeting to be held and adjusted, and keys, which are made once."""

from pathlib import Path

import pytest
from tests.helpers.keys import make_key
from tests.helpers.staged import write


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with one meeting, planned for 2024-09-20."""
    return write(tmp_path)


@pytest.fixture(scope="session")
def karin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The key of the chair."""
    return make_key(tmp_path_factory.mktemp("karin"), "key")


@pytest.fixture(scope="session")
def sara(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The key of the adjuster."""
    return make_key(tmp_path_factory.mktemp("sara"), "key")
