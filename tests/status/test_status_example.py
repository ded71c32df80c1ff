"""The page of the example on three Mondays, in both languages."""

from pathlib import Path

import pytest
from tests.helpers.golden import compare
from tests.status.conftest import LANGUAGES, on_a_day

GOLDEN = Path(__file__).with_name("golden")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("on", ["2024-11-04", "2024-12-02", "2025-01-13"])
def test_the_example(repository: Path, on: str, language: str) -> None:
    page = on_a_day(repository, on, language)

    assert 24 <= len(page.splitlines()) <= 50
    compare(GOLDEN / f"{on}.{language}.txt", page)
