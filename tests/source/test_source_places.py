"""Every key and every value is found again at the line and column that `locate` names."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lsgtool.location import Keys, Spot
from lsgtool.source.data import Data
from lsgtool.source.places import locate
from lsgtool.source.read import read

FILES = sorted(Path(__file__).with_name("files").glob("*.yaml"))


def nodes(data: Data, keys: Keys = ()) -> Iterator[tuple[Keys, Data]]:
    yield keys, data
    if isinstance(data, dict):
        for key, value in data.items():
            yield from nodes(value, (*keys, key))
    if isinstance(data, list):
        for index, value in enumerate(data):
            yield from nodes(value, (*keys, index))


def begins(value: Data, key: str | int, rest: str) -> bool:
    """Whether `rest` of a line is where a value begins; an empty value stands at its key."""
    if isinstance(value, dict):
        return rest.startswith(("{", *value, *(f'"{key}' for key in value)))
    if isinstance(value, list):
        return rest.startswith(("- ", "-\n", "["))
    if value is None:
        return rest.startswith(("~", "null", str(key)))
    first = value.lstrip()[:5].rstrip()
    return rest.lstrip("'\"").startswith(first)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_node_is_found(path: Path) -> None:
    reading = read(path.read_bytes())
    places = locate(reading.text)
    lines = [line + "\n" for line in reading.text.split("\n")]
    found = 0
    for keys, value in nodes(reading.data):
        line, column = places.place(Spot(keys))
        key = keys[-1] if keys else ""
        assert begins(value, key, lines[line - 1][column - 1 :]), (keys, line, column)
        if isinstance(key, str) and key:
            line, column = places.place(Spot(keys, on_key=True))
            assert lines[line - 1][column - 1 :].startswith(key), (keys, line, column)
        found += 1
    assert found > 60


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_line_of_a_literal_text_is_found(path: Path) -> None:
    reading = read(path.read_bytes())
    places = locate(reading.text)
    lines = reading.text.split("\n")
    found = 0
    for keys, value in nodes(reading.data):
        if isinstance(value, str) and places.marks[keys].style == "|":
            for number, content in enumerate(value.rstrip("\n").split("\n")):
                line, column = places.place(Spot(keys, text_line=number))
                assert lines[line - 1][column - 1 :] == content.lstrip(), (keys, number)
                found += 1
    assert found > 1


TEXT = """\
# comment
title: Möte
items:
  - title: "Två ord"
    text: |
      första

        indragen
      # tredje
    note: >
      vikt text
      i två rader
  -
  - {name: 'Å', role: }
  - [a, [b]]
empty:
block: |
last: ett
  och två
"""


@pytest.mark.parametrize(
    ("spot", "expected"),
    [
        (Spot(()), "2:1"),
        (Spot(("title",)), "2:8"),
        (Spot(("title",), on_key=True), "2:1"),
        (Spot(("items",)), "4:3"),
        (Spot(("items",), on_key=True), "3:1"),
        (Spot(("items", 0)), "4:5"),
        (Spot(("items", 0), on_key=True), "4:5"),
        (Spot(("items", 0, "title")), "4:12"),
        (Spot(("items", 0, "title"), text_line=3), "4:12"),
        (Spot(("items", 0, "text")), "6:7"),
        (Spot(("items", 0, "text"), on_key=True), "5:5"),
        (Spot(("items", 0, "text"), text_line=0), "6:7"),
        (Spot(("items", 0, "text"), text_line=1), "7:1"),
        (Spot(("items", 0, "text"), text_line=2), "8:9"),
        (Spot(("items", 0, "text"), text_line=3), "9:7"),
        (Spot(("items", 0, "text"), text_line=99), "20:1"),
        (Spot(("items", 0, "note")), "11:7"),
        (Spot(("items", 0, "note"), text_line=1), "11:7"),
        (Spot(("items", 1)), "13:3"),
        (Spot(("items", 2)), "14:5"),
        (Spot(("items", 2, "name")), "14:12"),
        (Spot(("items", 2, "name"), on_key=True), "14:6"),
        (Spot(("items", 2, "role")), "14:17"),
        (Spot(("items", 3, 1, 0)), "15:10"),
        (Spot(("empty",)), "16:1"),
        (Spot(("block",)), "17:8"),
        (Spot(("last",)), "18:7"),
        (Spot(("last",), text_line=1), "18:7"),
        # what is not there
        (Spot(("adjuster",)), "2:1"),
        (Spot(("items", 0, "presenters")), "4:5"),
        (Spot(("items", 0, "presenters"), on_key=True), "4:5"),
        (Spot(("items", 7, "title")), "3:1"),
        (Spot(("empty", "below", 0)), "16:1"),
        (Spot(("title", 0), text_line=1), "2:1"),
    ],
)
def test_places_of_spots(spot: Spot, expected: str) -> None:
    place = locate(TEXT).place(spot)
    assert f"{place.line}:{place.column}" == expected


MARKED = """\
one: Se 31 juni och 32 maj
many: |

  Först.
  Sedan **31** juni.
folded: >-
  Först kommer den
  31
  juni.
plain: Först kommer
  den 31
  juni.
"quoted 31": "Se 'den' 31 juni"
list: [Eva (31 juni), {to: Bo 31 juni, due: 31 juni}]
"""


@pytest.mark.parametrize(
    ("spot", "expected"),
    [
        (Spot(("one",), mark="31 juni"), "1:9"),
        (Spot(("one",), mark="32 maj"), "1:21"),
        (Spot(("many",), text_line=1, mark="31** juni"), "5:11"),
        (Spot(("many",), text_line=0, mark="31** juni"), "5:11"),
        (Spot(("folded",), mark="31 juni"), "8:3"),
        (Spot(("plain",), mark="31 juni"), "11:7"),
        (Spot(("quoted 31",), mark="31 juni"), "13:24"),
        (Spot(("quoted 31",), on_key=True, mark="31"), "13:9"),
        (Spot(("list", 0), mark="31 juni"), "14:13"),
        (Spot(("list", 0, "name"), mark="31 juni"), "14:13"),
        (Spot(("list", 1, "to", "name"), mark="31 juni"), "14:31"),
        (Spot(("list", 1, "due"), mark="31 juni"), "14:45"),
        # what is not there, or only in another value
        (Spot(("one",), mark="Sedan"), "1:6"),
        (Spot(("many",), text_line=1, mark="Först"), "5:3"),
        (Spot(("list", 0), mark="Bo"), "14:8"),
        (Spot(("list", 1, "to", "name"), mark="Eva"), "14:24"),
    ],
)
def test_a_spot_with_a_mark_leads_to_its_words(spot: Spot, expected: str) -> None:
    place = locate(MARKED).place(spot)
    assert f"{place.line}:{place.column}" == expected


@pytest.mark.parametrize("text", ["", "# comment", "---\n", "a: [", "- a"])
def test_a_file_without_data_still_has_a_beginning(text: str) -> None:
    place = locate(text).place(Spot(("title",)))
    assert place.line in (1, 2)
    assert place.column == 1


def test_a_faulty_file_has_places_as_well() -> None:
    places = locate("a: 1\na: 2\nb: *x\nc: [d, &y e]\n[f]: {g: h}\n")
    assert places.place(Spot(("a",))) == (1, 4)
    assert places.place(Spot(("b",))) == (3, 4)
    assert places.place(Spot(("c", 1))) == (4, 8)
    assert places.place(Spot(("g",))) == (1, 1)
