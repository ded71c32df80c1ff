"""A process that makes many papers holds no more than one that makes a few."""

import gc
import tracemalloc
from pathlib import Path

from lsgtool import shipped
from lsgtool.render.meeting_papers import MeetingPapers
from lsgtool.render.minutes import MINUTES
from lsgtool.workspace.workspace import Workspace

SOME = 6
FORMATS = ("docx", "md", "html")
SMALL = 100_000


def test_memory_does_not_grow_with_the_number_of_papers(repository: Path) -> None:
    workspace = Workspace(repository)
    maker = MeetingPapers(workspace, shipped.templates(), FORMATS, MINUTES)
    paths = [file.path for file in workspace.listing.files if "2024" in file.path][:SOME]
    assert len(paths) == SOME

    def held_after(rounds: int) -> int:
        """Return how many bytes are held when every paper has been made so many times more."""
        for _ in range(rounds):
            sizes = [len(content) for path in paths for content in maker.make(path).files.values()]
            assert min(sizes) > 1000
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    held_after(2)
    tracemalloc.start()
    try:
        few = held_after(1)
        assert held_after(4) - few < SMALL
    finally:
        tracemalloc.stop()
