"""What the tests of the source room share: both ways of asking the engines, and faults as lines of text."""

from collections.abc import Callable, Sequence

import pytest

from lsgtool.messages import english
from lsgtool.source.data import Mapping
from lsgtool.source.engine import ENGINES, Engine, pure
from lsgtool.source.read import Reading, read


@pytest.fixture(params=[pytest.param(ENGINES, id="both"), pytest.param((pure,), id="pure")])
def engines(request: pytest.FixtureRequest) -> Sequence[Engine]:
    """The engines as they are asked, and as they are where the compiled one is missing."""
    chosen: Sequence[Engine] = request.param
    return chosen


@pytest.fixture
def faults_of(engines: Sequence[Engine]) -> Callable[[bytes], list[str]]:
    """Return the faults of a file's bytes as `line:column CODE message`."""

    def faults(data: bytes) -> list[str]:
        return shown(read(data, engines))

    return faults


@pytest.fixture
def data_of(engines: Sequence[Engine]) -> Callable[[str], Mapping | None]:
    """Return the data of a text that has no fault."""

    def data(text: str) -> Mapping | None:
        reading = read(text.encode(), engines)
        assert shown(reading) == []
        return reading.data

    return data


def shown(reading: Reading) -> list[str]:
    lines = []
    for fault in reading.faults:
        assert fault.place is not None
        assert fault.hint is not None
        lines.append(f"{fault.place.line}:{fault.place.column} {fault.code.code} {english(fault.message)}")
    return lines
