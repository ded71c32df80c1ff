"""Holds two pieces of work against each other, by turns, and shows the ratio of their times."""

import gc
import os
import platform
import shutil
import statistics
import subprocess
import sysconfig
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any, TypeAlias

TOP = Path(__file__).resolve().parent.parent
LSG = shutil.which("lsg", path=sysconfig.get_path("scripts")) or "lsg"

Work: TypeAlias = Callable[[], object]


def seconds(work: Work) -> float:
    """Return how long the work takes; what other work left in memory is cleared away first."""
    gc.collect()
    start = perf_counter()
    work()
    return perf_counter() - start


def answered(work: Work) -> float:
    """Return what the work itself says that it took."""
    return float(str(work()))


@dataclass(frozen=True, slots=True)
class Row:
    """Two pieces of work to hold against each other, the turns they take, and the ratio aimed at.

    It is their time, unless they are to `measure` something else.
    """

    ours: str
    theirs: str
    do_ours: Work
    do_theirs: Work
    turns: int
    aim: str = ""
    measure: Callable[[Work], float] = seconds


def ratios(row: Row) -> list[float]:
    """Return the ratio of each turn."""
    turns = [row.measure(row.do_ours) / row.measure(row.do_theirs) for _ in range(row.turns + 1)]
    return turns[1:]


def each(work: Callable[[Any], object], things: Sequence[object]) -> Work:
    """Return the doing of the work to each of the things."""
    return lambda: [work(thing) for thing in things]


def command(*words: str, codes: tuple[int, ...] = (0,)) -> Work:
    """Return the running of a command in this repository, which ends with one of `codes`.

    Python keeps its byte code, as for any user.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    run = partial(subprocess.run, words, cwd=TOP, env=environment, stdout=subprocess.DEVNULL, check=False)

    def work() -> None:
        done = run()
        if done.returncode not in codes:
            raise RuntimeError(f"{' '.join(words[:4])} ended with {done.returncode}")

    return work


def machine() -> str:
    """Return what is measured on."""
    return f"Python {platform.python_version()} on {platform.system()}, {os.cpu_count()} processors"


def show(measured: Iterable[tuple[Row, Sequence[float]]]) -> None:
    """Print the table of rows and their ratios."""
    print(f"\n{'measured':28}{'against':28}{'ratio':>8}  {'lowest–highest':16}aim")
    for row, found in measured:
        spread = f"{found[0]:.2f}–{found[-1]:.2f}"
        print(f"{row.ours:28}{row.theirs:28}{statistics.median(found):8.2f}  {spread:16}{row.aim}")
