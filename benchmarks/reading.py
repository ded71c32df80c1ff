"""Rows about reading a file's YAML, against ruamel.yaml's own loaders."""

from collections.abc import Iterator
from functools import partial

from benchmarks.measuring import TOP, Row, each
from benchmarks.papers import LONGEST
from ruamel.yaml import YAML

from lsgtool.source.read import read


def reading() -> Iterator[Row]:
    """Yield the rows about reading one long file, 20 times in a turn."""
    data = (TOP / "meetings" / f"{LONGEST}.yaml").read_bytes()
    ours = each(read, (data,) * 20)
    for name, kind in (("ruamel.yaml, safe", "safe"), ("ruamel.yaml, round trip", "rt")):
        yield Row("reading one file", name, ours, each(partial(by_ruamel, kind), (data,) * 20), 7)


def by_ruamel(kind: str, data: bytes) -> object:
    """Return what ruamel.yaml makes of a file."""
    return YAML(typ=kind).load(data)
