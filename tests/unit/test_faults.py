"""What is said of a faulty file: every fault with its line, its column, its words and the way out.

In the folder `faults` each file has beside it, in a `.txt`, the whole of what is said about it.
"""

from gettext import NullTranslations
from pathlib import Path

import pytest
from pydantic_core import ErrorDetails
from tests.helpers.golden import compare
from tests.helpers.reading import Reader
from tests.helpers.showing import shown

from lsgtool.codes import BAD_VALUE
from lsgtool.location import Spot
from lsgtool.messages import english, wording
from lsgtool.model.bodies import Bodies
from lsgtool.model.faults import faults_of
from lsgtool.model.meeting import Meeting
from lsgtool.model.part import Part

FILES = sorted((Path(__file__).parent / "faults").glob("*.yaml"))
PARTS: dict[str, type[Part]] = {"meeting": Meeting, "bodies": Bodies}


def test_there_are_files_with_faults() -> None:
    assert len(FILES) >= 14


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.stem))
def test_what_is_said_of_a_file(file: Path, reader: Reader) -> None:
    part = PARTS[file.stem.partition("-")[0]]
    loaded = reader(file.read_text(encoding="utf-8"), part)

    compare(file.with_suffix(".txt"), shown(loaded.faults))
    assert loaded.faults != ()
    assert loaded.content is None


def test_a_good_file_has_no_faults(reader: Reader) -> None:
    loaded = reader("body: lsg\ndate: 2024-09-20\nstatus: held\n", Meeting)

    assert loaded.faults == ()
    assert loaded.content is not None


def test_an_error_that_nobody_has_words_for_is_told_all_the_same() -> None:
    error: ErrorDetails = {"type": "new", "loc": ("first_paragraph",), "msg": "what?", "input": "x" * 100}
    (fault,) = faults_of([error], Meeting)

    assert fault.code is BAD_VALUE
    assert fault.spot == Spot(("first_paragraph",))
    assert english(fault.message) == f"`first_paragraph` cannot have the value `{'x' * 79}…`"


def test_after_a_hundred_faults_the_rest_are_counted(reader: Reader) -> None:
    text = "body: lsg\ndate: 2024-09-20\nstatus: held\n" + "".join(f"k{n}: x\n" for n in range(250))
    faults = reader(text, Meeting).faults

    assert len(faults) == 101
    assert wording(NullTranslations())(faults[-1].message) == "150 more faults in this file"
    assert faults[-1].place.line == 104


def test_a_long_value_is_cut_off_in_what_is_said(reader: Reader) -> None:
    (fault,) = reader(f"body: lsg\ndate: {'2' * 100_000}\nstatus: held\n", Meeting).faults

    assert english(fault.message) == f"`{'2' * 79}…` is not a date"
