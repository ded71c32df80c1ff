"""Measures lsg beside the programs nearest to it, in one run on one machine, and prints ratios of time.

    python -m benchmarks.ratios

A row is two pieces of work done by turns, A B A B, after one turn that does not count. Its ratio is the
median over the turns of A's time by B's: what else the machine does meanwhile slows both alike.
"""

import tempfile
from collections.abc import Iterator

from benchmarks.checking import checks, growth
from benchmarks.measuring import Row, machine, ratios, show
from benchmarks.memory import memory
from benchmarks.papers import commands, minutes
from benchmarks.reading import reading
from benchmarks.registers import registers
from benchmarks.sealing import sealing


def rows(folder: str) -> Iterator[Row]:
    """Yield every row; `folder` takes what they need and what they make."""
    yield from checks(folder)
    yield from growth(folder)
    yield from registers(folder)
    yield from sealing(folder)
    yield from commands(folder)
    yield from minutes()
    yield from memory()
    yield from reading()


def main() -> None:
    """Measure every row and print the table."""
    print(machine() + "\n")
    with tempfile.TemporaryDirectory() as folder:
        show([(row, sorted(ratios(row))) for row in rows(folder)])


if __name__ == "__main__":
    main()
