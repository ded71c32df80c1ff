"""Looks into the models: keys, inner parts, sorts of values, and the part at a place of a file."""

import pytest

from lsgtool.location import Keys
from lsgtool.model.bodies import Bodies, Body, Name, Principal
from lsgtool.model.composition import Chairs, Office, Seats
from lsgtool.model.decision import Decision, Money, PlannedMeeting
from lsgtool.model.item import Forward, Item, Paper, SubMatter
from lsgtool.model.meeting import Attendee, Meeting
from lsgtool.model.part import Part
from lsgtool.model.provisions import PapersDue
from lsgtool.model.shape import fields_by_key, inner_part, part_at, sort_of


def test_keys_are_as_in_the_file_and_not_as_in_the_program() -> None:
    assert list(fields_by_key(Office)) == ["name", "principal"]
    assert list(fields_by_key(Name)) == ["from", "basis", "name", "short", "decided"]
    assert list(fields_by_key(Forward)) == ["to", "for"]


@pytest.mark.parametrize(
    ("part", "key", "inner"),
    [
        (Meeting, "items", Item),
        (Meeting, "attendance", Attendee),
        (Meeting, "body", None),
        (Item, "items", SubMatter),
        (Item, "decisions", Decision),
        (Item, "minutes", None),
        (Decision, "money", Money),
        (Decision, "meetings", PlannedMeeting),
        (Decision, "due", None),
        (Bodies, "principals", Principal),
        (Seats, "each", None),
        (Chairs, "chair", Office),
        (Chairs, "vice_chair", Office),
    ],
)
def test_the_part_inside_a_key(part: type[Part], key: str, inner: type[Part] | None) -> None:
    assert inner_part(fields_by_key(part)[key].annotation) is inner


@pytest.mark.parametrize(
    ("part", "key", "sort"),
    [
        (Decision, "due", "when"),
        (Decision, "to", "text"),
        (Decision, "matters", "matter"),
        (Item, "minutes", "meeting"),
        (Body, "ended", "date"),
        (Body, "meets_with", "body"),
        (Money, "split", "side or principal"),  # of a mapping, the sort of its names
        (Seats, "principals", "principal"),
        (Seats, "each", None),  # the two sides are choices
        (Item, "type", None),
        (Meeting, "items", None),
    ],
)
def test_the_sort_of_the_values_of_a_key(part: type[Part], key: str, sort: str | None) -> None:
    field = fields_by_key(part)[key]
    found = sort_of(field.annotation)

    assert (found.name if found is not None else None) == sort


@pytest.mark.parametrize(
    ("top", "keys", "part"),
    [
        (Meeting, (), Meeting),
        (Meeting, ("items",), Item),
        (Meeting, ("items", 3), Item),
        (Meeting, ("items", 3, "items", 0), SubMatter),
        (Meeting, ("items", 3, "items", 0, "decisions", 1), Decision),
        (Meeting, ("items", 3, "papers", 0), Paper),
        (Meeting, ("items", 3, "papers", 0, "title"), None),
        (Meeting, ("items", 3, "papers", 0, "title", 2), None),
        (Meeting, ("date",), None),
        (Bodies, ("bodies", "lsg"), Body),
        (Bodies, ("bodies", "lsg", "names", 0), Name),
        (Bodies, ("bodies", "lsg", "papers", 1), PapersDue),
        (Bodies, ("bodies", "lsg", "chairs", 0, "vice_chair"), Office),
        (Bodies, ("bodies", "lsg", "seats", 0, "each"), None),
        # Words in a mapping are names, even where a key is called the same.
        (Bodies, ("bodies", "names"), Body),
        (Bodies, ("bodies", "names", "names", 0), Name),
        (Bodies, ("principals", "side"), Principal),
        (Bodies, ("principals", "bodies", "names", 0), Name),
    ],
)
def test_the_part_at_a_place_of_a_file(top: type[Part], keys: Keys, part: type[Part] | None) -> None:
    assert part_at(top, keys) is part
