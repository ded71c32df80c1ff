"""Walks through the values of a file: each with its sort and its spot, none left out."""

from pathlib import Path

from tests.helpers.reading import Reader

from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import Meeting
from lsgtool.model.part import Part
from lsgtool.model.walk import leaves
from lsgtool.source.places import locate
from lsgtool.workspace.files import listing
from lsgtool.workspace.reader import read_file

MEETING = """\
body: lsg
date: 2024-09-20
status: held
attendance:
  - Karin Ek
  - {name: Mia Ask, principal: region, items: [suicidprevention, 3–9]}
items:
  - standing: agenda
  - title: Strategi
    matter: suicidprevention
    text: Text.
    minutes: lsg/2024-04-19
    decisions:
      - att fastställa
      - text: att avsätta
        due: next-meeting
        money: {amount: 400000, split: {region: 200000, umea: 200000}, years: [2025]}
    items:
      - {title: Del, forward: [samrad]}
next_meetings:
  - {body: samrad, date: 2024-10-25}
"""

LEAVES = [
    ("body", "body", "lsg"),
    ("date", "date", "2024-09-20"),
    ("attendance 0 name", "text", "Karin Ek"),
    ("attendance 1 name", "text", "Mia Ask"),
    ("attendance 1 principal", "principal", "region"),
    ("attendance 1 items 0", "item", "suicidprevention"),
    ("attendance 1 items 1", "item", "3–9"),
    ("items 0 standing", "standing item", "agenda"),
    ("items 1 text", "Markdown", "Text."),
    ("items 1 decisions 0 text", "Markdown", "att fastställa"),
    ("items 1 decisions 1 text", "Markdown", "att avsätta"),
    ("items 1 decisions 1 due", "when", "next-meeting"),
    ("items 1 decisions 1 money amount", "number", "400000"),
    ("items 1 decisions 1 money split region (key)", "side or principal", "region"),
    ("items 1 decisions 1 money split umea (key)", "side or principal", "umea"),
    ("items 1 decisions 1 money years 0", "number", "2025"),
    ("items 1 title", "text", "Strategi"),
    ("items 1 matter", "matter", "suicidprevention"),
    ("items 1 minutes 0", "meeting", "lsg/2024-04-19"),
    ("items 1 items 0 title", "text", "Del"),
    ("items 1 items 0 forward 0 to", "body", "samrad"),
    ("next_meetings 0 body", "body", "samrad"),
    ("next_meetings 0 date", "date", "2024-10-25"),
]


def test_all_values_of_a_meeting(reader: Reader) -> None:
    read = reader(MEETING, Meeting).content
    assert read is not None
    found = [
        (
            " ".join(map(str, leaf.spot.keys)) + (" (key)" if leaf.spot.on_key else ""),
            leaf.sort.name,
            str(getattr(leaf.value, "words", leaf.value)),
        )
        for leaf in leaves(read)
    ]

    assert sorted(found) == sorted(LEAVES)


def test_names_in_mappings_stand_on_their_keys(reader: Reader) -> None:
    text = """\
organisation: Länet
principals:
  umea: {side: kommun, names: [{from: 1983-01-01, basis: Indelning, name: Umeå kommun}]}
bodies:
  lsg:
    names: [{from: 2020-01-01, basis: Arbetsordning, name: LSG}]
    seats:
      - {from: 2020-01-01, basis: Arbetsordning, each: {kommun: 1}, principals: {umea: 2}}
    meets_with: [samrad]
"""
    read = reader(text, Bodies).content
    assert read is not None
    names = [(leaf.sort.name, leaf.value, leaf.spot.on_key) for leaf in leaves(read)]

    assert ("name", "umea", True) in names
    assert ("name", "lsg", True) in names
    assert ("principal", "umea", True) in names
    assert ("body", "samrad", False) in names
    assert "kommun" not in [value for _, value, _ in names]


def _files(repository: Path) -> list[tuple[str, type[Part]]]:
    return [("bodies.yaml", Bodies), *((file.path, Meeting) for file in listing(repository).files)]


def test_every_value_of_this_repository_stands_where_it_is_said_to(repository: Path) -> None:
    looked_at = 0
    for path, part in _files(repository):
        read = read_file(repository, path, part).content
        assert read is not None, path
        marks = locate((repository / path).read_text(encoding="utf-8")).marks
        for leaf in leaves(read):
            # In a short form the value stands where the part would stand; one for many, where the list would.
            keys = leaf.spot.keys[:1] if leaf.spot.keys[:1] == ("organisation",) else leaf.spot.keys
            assert keys in marks or keys[:-1] in marks, (path, leaf)
            looked_at += 1

    assert looked_at > 3000
