"""Every change of one character in sealed minutes is found: in all that they say, and in their log.

What is outside of the seal stands here too, each with what watches over it instead.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
from tests.adjustment.full import BODIES, MEETING
from tests.adjustment.leaves import (
    Way,
    at,
    inner_ways,
    leaves,
    mutants,
    swapped,
    with_name,
    with_value,
    without,
)
from tests.adjustment.sealing import Sealed, bodies_of, data_of, sealed
from tests.adjustment.second import as_json

from lsgtool.model.meeting import Meeting
from lsgtool.model.shape import fields_by_key, inner_part
from lsgtool.reference import parse_reference
from lsgtool.source.read import read
from lsgtool.workspace.imprint import imprint_of
from lsgtool.workspace.workspace import Workspace

pytestmark = pytest.mark.slow

FULL = "every key there is"
MINUTES = (FULL, "lsg/2024-02-23", "samrad/2024-10-25")

OUTSIDE = {
    ("published",): "a day after the seal by its nature; `published-too-early` judges it",
    ("log",): "without its log a file has no seal; `lsg check --against` and git know that it had one",
}
"""The keys that may be taken away or changed under a seal that stays."""


def _outside(way: Way) -> bool:
    """Tell whether something is outside of the seal: the keys above, and what is `restricted`.

    Whether something is secret is asked whenever somebody asks for it, and tells nobody other words.
    """
    return way in OUTSIDE or (way[0] == "items" and way[-1] == "restricted")


@cache
def _workspace() -> Workspace:
    return Workspace(Path(__file__).parents[2])


@cache
def _sealed(name: str) -> Sealed:
    if name == FULL:
        return sealed(MEETING, bodies_of(BODIES), 31)
    ref, workspace = parse_reference(name), _workspace()
    assert ref is not None
    text = (workspace.root / ref.path).read_text(encoding="utf-8")
    before_the_log = text.partition("\nlog:\n")[0] + "\n"
    first, bodies = workspace.first_number(ref), workspace.bodies.content
    assert first is not None
    assert bodies is not None
    return sealed(before_the_log, bodies, first)


@pytest.fixture(params=MINUTES)
def minutes(request: pytest.FixtureRequest) -> Sealed:
    return _sealed(request.param)


def test_the_full_minutes_have_every_key_of_the_format() -> None:
    data = _sealed(FULL).data
    written = {key for way in inner_ways(data) for key in way if isinstance(key, str)}
    parts: list[Any] = [Meeting]
    for part in parts:
        inner = (inner_part(field.annotation) for field in fields_by_key(part).values())
        parts += [one for one in inner if one is not None and one not in parts]

    assert len(parts) > 10
    of_other_steps = {"cancelled", "reopened"}
    assert {key for part in parts for key in fields_by_key(part)} - written == of_other_steps


def test_sealed_minutes_are_as_they_were(minutes: Sealed) -> None:
    assert not minutes.finds(minutes.data)


def test_every_change_of_one_character_of_a_value_is_found(minutes: Sealed) -> None:
    tried = [
        (way, text, mutant)
        for way, text in leaves(minutes.data)
        if not _outside(way)
        for mutant in mutants(text, Random(f"{way}"))
    ]

    assert len(tried) > 800
    assert [one for one in tried if not minutes.finds(with_value(minutes.data, one[0], one[2]))] == []


def test_every_change_of_one_character_of_a_key_is_found(minutes: Sealed) -> None:
    tried = [
        (way, mutant)
        for way in inner_ways(minutes.data)
        if way not in OUTSIDE and isinstance(way[-1], str)
        for mutant in mutants(way[-1], Random(f"{way}"))
        if mutant not in at(minutes.data, way[:-1])
    ]

    assert len(tried) > 800
    assert [one for one in tried if not minutes.finds(with_name(minutes.data, *one))] == []


def test_whatever_is_taken_away_or_changes_places_is_found(minutes: Sealed) -> None:
    data = minutes.data
    ways = [way for way in inner_ways(data) if not _outside(way)]
    entries = [way for way in ways if isinstance(way[-1], int) and way[-1] > 0]
    in_another_order = [way for way in entries if swapped(data, way) != data]

    assert min(len(ways) // 10, len(in_another_order)) > 20
    assert [way for way in ways if not minutes.finds(without(data, way))] == []
    assert [way for way in in_another_order if not minutes.finds(swapped(data, way))] == []


def test_every_change_of_the_text_of_a_file_that_says_something_else_is_found(minutes: Sealed) -> None:
    said, random = _said(minutes.data), Random(1)
    readings = [read(_spoiled(minutes.text, random).encode("utf-8")) for _ in range(120)]
    read_well = [one.data for one in readings if one.data is not None and not one.faults]
    says_the_same = [data for data in read_well if data == minutes.data]
    says_else = [data for data in read_well if _said(data) != said]

    assert len(readings) > len(read_well) > len(says_else) > 20
    assert all(map(minutes.finds, says_else))
    assert not any(map(minutes.finds, says_the_same))


def _spoiled(text: str, random: Random) -> str:
    place = random.randrange(len(text) - 200)
    return (
        text[:place] + random.choice(list(mutants(text[place : place + 200], random))) + text[place + 200 :]
    )


def _said(data: dict[str, Any]) -> str:
    said = {key: value for key, value in data.items() if (key,) not in OUTSIDE} | {"log": data.get("log")}
    for way in list(inner_ways(said)):
        said = without(said, way) if _outside(way) else said
    return as_json(said)


@pytest.mark.parametrize(
    "change",
    [
        lambda data: {**data, "published": "2024-10-09"},
        lambda data: {key: value for key, value in data.items() if key != "published"},
    ],
)
def test_the_day_of_publication_is_outside_of_the_seal(change: Callable[[Any], Any]) -> None:
    minutes = _sealed(FULL)

    assert not minutes.finds(change(minutes.data))


PLACES: tuple[Way, ...] = (
    ("items", 1),
    ("items", 1, "papers", 0),
    ("items", 1, "continued", 0),
    ("items", 1, "items", 0),
)


@pytest.mark.parametrize("way", PLACES)
def test_what_is_restricted_is_outside_of_the_seal(way: Way) -> None:
    minutes, place = _sealed(FULL), (*way, "restricted")
    assert at(minutes.data, place)

    assert not minutes.finds(without(minutes.data, place))
    assert not minutes.finds(with_value(minutes.data, place, "Av ett annat skäl"))


def test_a_paper_that_is_its_title_alone_can_be_restricted_later() -> None:
    minutes, place = _sealed(FULL), ("items", 1, "papers", 1)
    title = at(minutes.data, place)
    assert isinstance(title, str)

    assert not minutes.finds(with_value(minutes.data, place, {"title": title, "restricted": "Sekretess"}))
    assert not minutes.finds(with_value(minutes.data, place, {"title": title, "summary": None}))
    assert minutes.finds(with_value(minutes.data, place, {"title": title, "summary": "Vad det gäller."}))


def test_a_principal_that_is_called_restricted_pays_what_was_approved() -> None:
    split = "items", 1, "decisions", 0, "money", "split"
    data = with_value(_sealed(FULL).data, split, {"region": "200", "restricted": "200"})
    changed = with_value(data, (*split, "restricted"), "100")

    assert imprint_of(data).items != imprint_of(changed).items


@pytest.mark.parametrize("status", ["planned", "called", "held", "cancelled"])
def test_another_status_is_not_what_the_log_says(status: str) -> None:
    minutes = _sealed(FULL)

    assert minutes.finds({**minutes.data, "status": status})


def test_a_step_after_the_seal_is_outside_of_it() -> None:
    text = _sealed(FULL).text + "  - {reopened: 2024-10-08, by: Olle Berg, reason: Fel belopp.}\n"

    assert data_of(text)["log"][:-1] == _sealed(FULL).data["log"]
    assert _sealed(FULL).finds(data_of(text)), "they are no longer adjusted"
