"""How good files are read: each value as what it seems to be, and frozen."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError
from tests.helpers.reading import Reader, bodies, meeting

from lsgtool.clock import parse_span
from lsgtool.model.item import Item
from lsgtool.model.provisions import StandingItems
from lsgtool.model.values import When, YearDay
from lsgtool.reference import MeetingRef


@pytest.mark.parametrize(
    ("written", "place"),
    [
        # What other readers of YAML take for something else is the text that stands there.
        ("no", "no"),
        ("Yes", "Yes"),
        ("true", "true"),
        ("18:00", "18:00"),
        ("01234", "01234"),
        ("1e3", "1e3"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("3.14", "3.14"),
        ("2024-02-30", "2024-02-30"),
        (".inf", ".inf"),
        ("Null", "Null"),
        ('"null"', "null"),
        ("'~'", "~"),
        ("=", "="),
        ("Umeå, stadshuset", "Umeå, stadshuset"),
        # It stands on one line, with single spaces; a no-break space is kept.
        ('"  rum   3 "', "rum 3"),
        ('"rum\\u00a03"', "rum\u00a03"),
        ('"rum\\t3"', "rum 3"),
        ("|\n  Stadshuset,\n  rum 3", "Stadshuset, rum 3"),
        (">-\n  Stadshuset,\n\n  rum\u00a03", "Stadshuset, rum\u00a03"),
    ],
)
def test_a_text_is_what_it_seems(written: str, place: str, reader: Reader) -> None:
    assert meeting(reader, f"place: {written}\n").place == place


@pytest.mark.parametrize(
    ("key", "written", "value"),
    [
        ("booked", "2024-02-29", date(2024, 2, 29)),
        ("booked", '"2024-02-29"', date(2024, 2, 29)),
        ("booked", "1900-01-01", date(1900, 1, 1)),  # the years that a file may speak of
        ("booked", "2199-12-31", date(2199, 12, 31)),
        ("first_paragraph", "31", 31),
        ("first_paragraph", '"31"', 31),
        ("first_paragraph", "0031", 31),  # no octal number
        ("extra", "true", True),
        ("extra", "false", False),
        ("time", "09.00–12.00", parse_span("09.00–12.00")),
        ("time", "18:00", parse_span("18.00")),  # no number of minutes or seconds
        ("time", "9:00-12:30", parse_span("09.00–12.30")),
    ],
)
def test_the_key_decides_what_a_value_means(key: str, written: str, value: object, reader: Reader) -> None:
    assert getattr(meeting(reader, f"{key}: {written}\n"), key) == value


@pytest.mark.parametrize(
    ("written", "when"),
    [
        ("2024-11-01", When("2024-11-01", day=date(2024, 11, 1))),
        ("lsg-au/2024-11-01", When("lsg-au/2024-11-01", meeting=MeetingRef("lsg-au", date(2024, 11, 1)))),
        ("next-meeting", When("next-meeting", next_meeting=True)),
        ("inom två veckor", When("inom två veckor")),
        ("vid lämpligt tillfälle", When("vid lämpligt tillfälle")),
        ("2 veckor före mötet", When("2 veckor före mötet")),
        ("next meeting", When("next meeting")),
        ('"  hösten  2025 "', When("hösten 2025")),
    ],
)
def test_when_something_is_due(written: str, when: When, reader: Reader) -> None:
    decision = f"{{text: att göra, due: {written}, until: {written}}}"
    read = meeting(reader, f"items: [{{title: A, decisions: [{decision}]}}]\n").items[0].decisions[0]

    assert read.due == when
    assert read.until == when


def test_days_that_come_every_year(reader: Reader) -> None:
    read = bodies(
        reader,
        "closed_days: [{from: 2024-01-01, basis: Beslut, every: 12-27}]\n",
    )

    assert read.closed_days[0].every == YearDay(12, 27)


def test_standing_items_are_in_the_order_of_an_agenda(reader: Reader) -> None:
    text = """\
    standing:
      - from: 2020-01-01
        basis: Praxis
        closing: [{id: next-meeting, title: Nästa möte}]
        before_closing: [{id: other, title: Övriga frågor}]
        opening: [{id: agenda, title: Godkännande av dagordning}]
"""
    standing: StandingItems = bodies(reader, text).bodies["lsg"].standing[0]

    assert [item.id for item in standing.all] == ["agenda", "other", "next-meeting"]


def test_the_meeting_knows_its_name(reader: Reader) -> None:
    assert str(meeting(reader, "").ref) == "lsg/2024-09-20"


@pytest.mark.parametrize(
    "change",
    [
        lambda one: setattr(one, "place", "Umeå"),
        lambda one: setattr(one.items[0], "title", "Annat"),
        lambda one: delattr(one, "status"),
    ],
)
def test_what_was_read_cannot_be_changed(change: Callable[[Any], None], reader: Reader) -> None:
    read = meeting(reader, "items: [{title: Strategi}]\n")

    with pytest.raises(ValidationError, match="frozen"):
        change(read)


def test_lists_are_tuples_all_the_way_down(reader: Reader) -> None:
    read = meeting(reader, "items: [{title: A, decisions: [b], items: [{title: C}]}]\n")

    assert isinstance(read.items, tuple)
    assert isinstance(read.items[0], Item)
    assert isinstance(read.items[0].decisions, tuple)
    assert isinstance(read.items[0].items, tuple)
