"""Rows about the registers: how the time for all of them grows with the number of meetings."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

from benchmarks.archive import make
from benchmarks.checking import ON
from benchmarks.measuring import Row

from lsgtool.registers import assignments, balanslista, decisions
from lsgtool.registers.source import source
from lsgtool.workspace.workspace import Workspace

SIZES, BYTES = (2_000, 10_000), 5_000


def registers(folder: str) -> Iterator[Row]:
    """Yield the row about the registers of a larger archive: linear is the ratio of the sizes."""
    small, large = (Path(folder) / f"registers-{size}" for size in SIZES)
    for archive, size in zip((small, large), SIZES, strict=True):
        make(archive, size, BYTES)
    yield Row(
        f"registers, {SIZES[1]} files", f"registers, {SIZES[0]} files",
        partial(all_of, large), partial(all_of, small), 1, f"linear: {SIZES[1] // SIZES[0]}",
    )  # fmt: skip


def all_of(archive: Path) -> tuple[int, int, int]:
    """Return how many rows the balanslista, the register of assignments and that of decisions have.

    Each register reads the whole archive anew, as its command does; of the decisions, those of one body.
    """
    on = date.fromisoformat(ON)
    waiting = balanslista.balanslista(source(Workspace(archive), on), balanslista.Wanted())
    given = assignments.assignments(source(Workspace(archive), on), assignments.Wanted())
    decided = decisions.decisions(Workspace(archive), on, decisions.Wanted(body="grupp-1"))
    return len(waiting), len(given), len(decided.rows)
