"""The programs that prove papers: where each is found, and how to get it where it is missing."""

import os
import shutil
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar

import pytest

Found = TypeVar("Found")

HERE = Path(__file__).parent
NODE = HERE / "node_modules"
JAVA_FOLDER = Path("/usr/share/java")

# In CI nothing may be skipped: what is missing there fails.
ALL = os.environ.get("LSG_PROOF") == "all"

MADE_BY = "`make proof` fetches it"

# Programs that take one file at a time run side by side; more than this and they wait for each other.
AT_ONCE = os.cpu_count() or 1


def program(name: str, *others: str, package: str) -> str:
    """Return the path of a program of the system; skip the test, with how to get it, where it is missing."""
    for one in (name, *others):
        found = shutil.which(one)
        if found is not None:
            return found
    return missing(name, f"install your system's package {package}")


def node(path: str) -> Path:
    """Return a file of the packages of Node; skip the test where it is missing."""
    file = NODE / path
    package = "/".join(path.split("/")[: 2 if path.startswith("@") else 1])
    return file if file.is_file() else Path(missing(package, MADE_BY))


def jars(package: str, *names: str) -> tuple[Path, ...]:
    """Return jar files of the system; skip the test where one is missing."""
    files = tuple(JAVA_FOLDER / name for name in names)
    lacking = [file.name for file in files if not file.is_file()]
    if lacking:
        missing(", ".join(lacking), f"install your system's package {package}")
    return files


def module(name: str) -> Path:
    """Return the folder of a Python package that only the proof needs; skip the test where it is missing."""
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        return Path(missing(name, MADE_BY))
    return Path(spec.origin).parent


def missing(what: str, way_out: str) -> str:
    """Skip this test, or fail where all are wanted."""
    reason = f"{what} is not here, so papers are not held against it: {way_out}"
    if ALL:
        pytest.fail(reason)
    pytest.skip(reason)


def side_by_side(read: Callable[[Path], Found], files: Iterable[Path]) -> dict[str, Found]:
    """Return what is found in each file in which anything is found, by its name."""
    files = list(files)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return {file.name: found for file, found in zip(files, pool.map(read, files), strict=True) if found}
