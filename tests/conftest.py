"""What the tests of all rooms share: this repository, and small ones made of texts."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from lsgtool.workspace.workspace import Workspace

COUNTING = ("COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG")
"""The variables by which coverage follows child processes."""

# No test has a time limit: a slow machine is no fault.
settings.register_profile("lsgtool", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("lsgtool")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Count no lines in tests that do the same thousands of times: others reach them, in half the time."""
    for item in items:
        if item.get_closest_marker("slow") is not None:
            item.add_marker(pytest.mark.no_cover)


@pytest.fixture(autouse=True)
def _uncounted_children(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the processes of such a test count no lines either."""
    if request.node.get_closest_marker("slow") is not None:
        for name in COUNTING:
            monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def repository() -> Path:
    """The top of this repository, which is a repository of minutes too."""
    return Path(__file__).parents[1]


@pytest.fixture
def workspace(tmp_path: Path) -> Callable[[Mapping[str, str]], Workspace]:
    """Make a repository of files given as path → text, and open it."""

    def make(files: Mapping[str, str]) -> Workspace:
        for path, text in files.items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        return Workspace(tmp_path)

    return make
