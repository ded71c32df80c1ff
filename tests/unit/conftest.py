"""What the unit tests share: texts read as files, templates filled, and views made."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from tests.helpers.reading import Reader
from tests.helpers.views import BODIES, View

from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Meeting
from lsgtool.model.part import Part
from lsgtool.papers.protocol import ProtocolView
from lsgtool.papers.templates import Templates
from lsgtool.papers.view import Protocol
from lsgtool.timeline.in_force import body_on
from lsgtool.workspace.reader import Loaded, read_file

Fill: TypeAlias = Callable[..., str]


@pytest.fixture
def reader(tmp_path: Path) -> Callable[[str, type[Part]], Loaded[Part]]:
    """Read a text as a file of the given sort."""

    def read_text(text: str, part: type[Part]) -> Loaded[Part]:
        (tmp_path / "file.yaml").write_text(text, encoding="utf-8", newline="\n")
        return read_file(tmp_path, "file.yaml", part)

    return read_text


@pytest.fixture
def fill(tmp_path: Path) -> Fill:
    """Fill a template, given as its text, with values; other templates beside it are given by name."""

    def filled(template: str, others: dict[str, str] | None = None, /, **values: object) -> str:
        for name, content in {"paper.md.j2": template, **(others or {})}.items():
            (tmp_path / name).write_text(content, encoding="utf-8", newline="\n")
        return Templates(tmp_path).fill("paper.md.j2", **values)

    return filled


@pytest.fixture
def view(reader: Reader) -> View:
    """Make the view of a meeting of `lsg`, given the text of its file below `status`."""

    def build(text: str = "", day: str = "2021-09-20", first: int = 31, status: str = "held") -> Protocol:
        loaded = reader(f"body: lsg\ndate: {day}\nstatus: {status}\n{text}", Meeting)
        assert loaded.faults == ()
        bodies = reader(BODIES, Bodies).content
        assert isinstance(loaded.content, Meeting)
        assert isinstance(bodies, Bodies)
        body = body_on(bodies, "lsg", loaded.content.date)
        assert body is not None
        return ProtocolView(loaded.content, bodies, body, first).build()

    return build
