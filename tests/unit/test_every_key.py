"""Every key of the format, one by one: its example is good, and each way to get it wrong has its fault.

The files are made from the models, so a key that is new tomorrow is tested tomorrow.
"""

import pytest
from tests.helpers.example_files import TOPS, Key, Shape, every_key, file_with
from tests.helpers.reading import Reader

from lsgtool.diagnostic import Diagnostic
from lsgtool.messages import english
from lsgtool.model.part import Part
from lsgtool.workspace.reader import Loaded

KEYS = every_key()
NEEDED = [key for key in KEYS if key.needed]
OPTIONAL = [key for key in KEYS if not key.needed]
WITH_EXAMPLE = [key for key in KEYS if key.field.examples]
# What stands in the file where something of another shape belongs.
WRONG = {Shape.TEXT: "[a, b]", Shape.LIST: "{a: b}", Shape.MAPPING: "[a, b]"}


def only(loaded: Loaded[Part]) -> Diagnostic:
    assert len(loaded.faults) == 1, loaded.faults
    assert loaded.faults[0].hint is not None
    return loaded.faults[0]


def test_all_keys_are_here() -> None:
    assert len(KEYS) > 250
    assert len({key.part for key in KEYS}) > 40
    assert len(NEEDED) > 90
    assert len(WITH_EXAMPLE) > 200
    assert {key.top for key in KEYS} == set(TOPS)
    assert {str(key) for key in KEYS} >= {
        "FollowUp.responses",
        "Response.outcome",
        "Dispatch.to",
        "Report.by",
    }


@pytest.mark.parametrize("key", WITH_EXAMPLE, ids=str)
def test_the_example_in_the_documentation_is_good(key: Key, reader: Reader) -> None:
    text, line = file_with(key, str(key.field.examples and key.field.examples[0]))

    assert line > 0, text
    assert reader(text, key.top).faults == ()


@pytest.mark.parametrize("key", OPTIONAL, ids=str)
def test_an_optional_key_with_nothing_after_it_counts_as_left_out(key: Key, reader: Reader) -> None:
    without, _ = file_with(key, None)
    for nothing in ("", "~", "null"):
        text, _ = file_with(key, nothing)
        loaded = reader(text, key.top)

        assert loaded.faults == ()
        assert loaded.content == reader(without, key.top).content


@pytest.mark.parametrize("key", NEEDED, ids=str)
def test_a_needed_key_with_nothing_after_it_is_a_fault(key: Key, reader: Reader) -> None:
    text, line = file_with(key, "")
    fault = only(reader(text, key.top))

    if key.one_of_two:
        assert fault.code.code == "LSG102"
    else:
        assert (fault.code.code, fault.place.line) == ("LSG108", line)
        assert english(fault.message) == f"`{key.key}` is empty"


@pytest.mark.parametrize("key", NEEDED, ids=str)
def test_a_needed_key_that_is_left_out_is_a_fault_that_names_it(key: Key, reader: Reader) -> None:
    text, _ = file_with(key, None)
    fault = only(reader(text, key.top))

    assert fault.code.code == "LSG102"
    assert f"`{key.key}`" in english(fault.message)


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_another_shape_is_a_fault_on_its_line(key: Key, reader: Reader) -> None:
    text, line = file_with(key, WRONG[key.shape])
    fault = only(reader(text, key.top))

    assert (fault.code.code, fault.place.line) == ("LSG103", line)


@pytest.mark.parametrize("key", OPTIONAL, ids=str)
def test_a_misspelled_key_is_a_fault_that_names_the_right_one(key: Key, reader: Reader) -> None:
    text, line = file_with(key, "x", name=f"{key.key}s")
    fault = only(reader(text, key.top))

    assert (fault.code.code, fault.place.line) == ("LSG101", line)
    assert english(fault.message) == f"unknown key `{key.key}s`"
    assert fault.hint is not None
    assert english(fault.hint) == f"did you mean `{key.key}`?"


@pytest.mark.parametrize("key", [key for key in KEYS if key.shape is Shape.TEXT], ids=str)
def test_an_empty_text_is_a_fault_on_its_line(key: Key, reader: Reader) -> None:
    text, line = file_with(key, '""')
    fault = only(reader(text, key.top))

    assert fault.code.code in {"LSG104", "LSG105", "LSG106", "LSG107", "LSG108"}
    assert fault.place.line == line
