"""What the unit tests share: reading a text as if it were a file, so that places are tested too."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lsgtool.model.part import Part
from lsgtool.workspace.reader import Loaded, read_file


@pytest.fixture
def reader(tmp_path: Path) -> Callable[[str, type[Part]], Loaded[Part]]:
    """Read a text as a file of the given sort."""

    def read_text(text: str, part: type[Part]) -> Loaded[Part]:
        (tmp_path / "file.yaml").write_text(text, encoding="utf-8", newline="\n")
        return read_file(tmp_path, "file.yaml", part)

    return read_text
