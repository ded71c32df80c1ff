"""Rows about memory: what one process needs at most while it makes papers, few and many."""

import subprocess
import sys
from collections.abc import Iterator
from functools import partial

from benchmarks.measuring import TOP, Row, answered

FEW, MANY = 100, 1000

# Told by the process itself, which is the only one that knows; Windows does not tell it this way.
MAKING = """\
import resource, sys
from itertools import cycle, islice
from pathlib import Path
from lsgtool import shipped
from lsgtool.render.meeting_papers import MeetingPapers
from lsgtool.render.minutes import MINUTES
from lsgtool.workspace.workspace import Workspace
workspace = Workspace(Path.cwd())
maker = MeetingPapers(workspace, shipped.templates(), (sys.argv[2],), MINUTES)
paths = [file.path for file in workspace.listing.files]
for path in islice(cycle(paths), int(sys.argv[1])):
    assert maker.make(path).files
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def memory() -> Iterator[Row]:
    """Yield a row for each format: what many papers need, by what a few need."""
    for kind in ("docx", "html", "pdf"):
        many, few = (partial(peak, number, kind) for number in (MANY, FEW))
        yield Row(f"memory, {MANY} {kind}", f"memory, {FEW} {kind}", many, few, 1, "at most 1.1", answered)


def peak(number: int, kind: str) -> float:
    """Return the most memory that a process held while it made `number` papers."""
    done = subprocess.run(
        [sys.executable, "-c", MAKING, str(number), kind],
        cwd=TOP,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return float(done.stdout)
