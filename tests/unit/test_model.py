"""How good files are read: each value as what it seems to be, short forms, and keys left empty."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

import pytest
from pydantic import ValidationError

from lsgtool.clock import parse_span
from lsgtool.model.bodies import Bodies, StandingItems
from lsgtool.model.item import Item, Purpose
from lsgtool.model.meeting import Meeting, Role
from lsgtool.model.part import Part
from lsgtool.model.values import When, YearDay
from lsgtool.reference import MeetingRef
from lsgtool.workspace.reader import Loaded

Reader: TypeAlias = Callable[[str, type[Part]], Loaded[Part]]

MEETING = "body: lsg\ndate: 2024-09-20\nstatus: held\n"
NAME = "{from: 2020-01-01, basis: Arbetsordning, name: Länssamverkansgruppen}"
BODY = f"organisation: Länet\nprincipals: {{}}\nbodies:\n  lsg:\n    names: [{NAME}]\n"


def meeting(reader: Reader, text: str) -> Meeting:
    loaded = reader(MEETING + text, Meeting)
    assert loaded.faults == ()
    assert isinstance(loaded.content, Meeting)
    return loaded.content


def bodies(reader: Reader, text: str) -> Bodies:
    loaded = reader(BODY + text, Bodies)
    assert loaded.faults == ()
    assert isinstance(loaded.content, Bodies)
    return loaded.content


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


def test_short_forms_say_the_same_as_long_ones(reader: Reader) -> None:
    short = meeting(
        reader,
        """\
attendance: [Karin Ek, {name: Per Ny, role: guest}]
absent: [Eva Sten]
items:
  - title: Strategi
    presenters: [Mia Ask]
    papers: [Strategin]
    minutes: lsg/2024-04-19
    decisions:
      - att fastställa strategin
      - {text: att bereda, to: lsg-au}
    forward: [samrad]
""",
    )
    long = meeting(
        reader,
        """\
attendance:
  - name: Karin Ek
  - {name: Per Ny, role: guest}
absent:
  - name: Eva Sten
items:
  - title: Strategi
    presenters:
      - {name: Mia Ask}
    papers:
      - {title: Strategin}
    minutes: [lsg/2024-04-19]
    decisions:
      - {text: att fastställa strategin}
      - {text: att bereda, to: [lsg-au]}
    forward:
      - {to: samrad, for: information}
""",
    )

    assert short == long
    assert [(one.name, one.role) for one in short.attendance] == [
        ("Karin Ek", Role.MEMBER),
        ("Per Ny", Role.GUEST),
    ]
    assert [one.name for one in short.absent] == ["Eva Sten"]
    (item,) = short.items
    assert [one.name for one in item.presenters] == ["Mia Ask"]
    assert [one.title for one in item.papers] == ["Strategin"]
    assert [str(one) for one in item.minutes] == ["lsg/2024-04-19"]
    assert [(one.text, one.to) for one in item.decisions] == [
        ("att fastställa strategin", ()),
        ("att bereda", ("lsg-au",)),
    ]
    assert [(one.to, one.purpose) for one in item.forward] == [("samrad", Purpose.INFORMATION)]


def test_a_short_form_may_be_a_text_of_several_lines(reader: Reader) -> None:
    text = """\
items:
  - title: Strategi
    decisions:
      - |
        att godkänna

        - ett
        - två
"""

    assert meeting(reader, text).items[0].decisions[0].text == "att godkänna\n\n- ett\n- två\n"


def test_keys_left_empty_are_left_out(reader: Reader) -> None:
    waiting = """\
time: # fyll i
place:
attendance:
absent: []
remark: ~
items:
  - title: Strategi
    standing:
    presenters: # fyll i
    decisions:
next_meetings: null
"""

    assert meeting(reader, waiting) == meeting(reader, "items: [{title: Strategi}]\n")


def test_a_standing_item_needs_no_title_and_an_item_may_have_both(reader: Reader) -> None:
    standing, both = meeting(reader, "items: [{standing: agenda}, {standing: other, title: Övrigt}]\n").items

    assert (standing.standing, standing.title) == ("agenda", "")
    assert (both.standing, both.title) == ("other", "Övrigt")


def test_days_that_come_every_year(reader: Reader) -> None:
    read = bodies(
        reader,
        "closed_days: [{from: 2024-01-01, basis: Beslut, every: 12-27}]\n",
    )

    assert read.closed_days[0].every == YearDay(12, 27)
    assert YearDay(12, 27).in_year(2031) == date(2031, 12, 27)


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
