"""A change of bodies.yaml that changes a word of sealed minutes is found, and hardly any other is."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
from tests.adjustment.full import BODIES, MEETING
from tests.adjustment.leaves import Way, leaves, mutants, with_value, without
from tests.adjustment.sealing import Sealed, adjustment_of, bodies_of, data_of, sealed

from lsgtool.model.bodies import Bodies
from lsgtool.model.load import load
from lsgtool.reference import parse_reference
from lsgtool.render.minutes import draft_minutes
from lsgtool.render.press import Draft
from lsgtool.render.proof import Proof
from lsgtool.timeline.in_force import body_on
from lsgtool.workspace.imprint import Imprint, imprint_of
from lsgtool.workspace.workspace import Workspace

pytestmark = pytest.mark.slow

# A letter more or less makes no good value of these, so each of the others is tried, and days near a meeting.
CHOICES: dict[str | int, tuple[str, ...]] = {
    "document": ("protokoll", "minnesanteckningar"),
    "series": ("year", "meeting"),
    "paragraph_sign": ("true", "false"),
    "adjusted_by": ("chair", "vice-chair", "adjuster"),
    "principal": ("region", "norrby", "borta"),
    "from": ("2009-01-01", "2020-01-02", "2023-06-01", "2024-09-20", "2024-09-21", "2030-01-01"),
}


def _bare(text: str) -> str:
    """Return minutes without what stands in the file and could be taken from bodies.yaml as well."""
    own = ("vice_chair:", "decided:")
    lines = (line for line in text.splitlines(keepends=True) if not line.strip().startswith(own))
    return "".join(lines).replace("summary, title: Besluten i korthet", "summary")


@cache
def _minutes(name: str) -> Sealed:
    return sealed(MEETING if name == "full" else _bare(MEETING), bodies_of(BODIES), 31)


def _changes(data: dict[str, Any], random: Random) -> Iterator[tuple[Way, Bodies]]:
    """Yield bodies.yaml with one value changed or taken away, if still good, each with the way to it."""
    for way, text in leaves(data):
        others = next((CHOICES[key] for key in reversed(way[-2:]) if key in CHOICES), ())
        changed = [
            with_value(data, way, other) for other in (*mutants(text, random), *others) if other != text
        ]
        for bodies in (load(Bodies, one).content for one in (*changed, without(data, way))):
            if bodies is not None:
                yield way, bodies


def _holds(minutes: Sealed, bodies: Bodies) -> bool:
    adjustment = adjustment_of(minutes.data, bodies, minutes.first)
    return adjustment is not None and adjustment.unbroken


def _printed(minutes: Sealed, bodies: Bodies, imprint: Imprint | None) -> Draft | None:
    """Return all that the template and the headers get to see, or None where there was no such body."""
    adjustment = adjustment_of(minutes.data, bodies, minutes.first)
    if adjustment is None:
        return None
    meeting = adjustment.meeting
    body = body_on(bodies, meeting.body, meeting.date)
    assert body is not None
    first = meeting.first_paragraph if meeting.first_paragraph is not None else minutes.first
    return draft_minutes(Proof(meeting, bodies, body, first, imprint))


@pytest.mark.parametrize("name", ["full", "bare"])
def test_no_change_of_bodies_changes_sealed_minutes_unseen(name: str) -> None:
    minutes = _minutes(name)
    imprint = imprint_of(minutes.data)
    as_it_was = _printed(minutes, minutes.bodies, imprint)
    changes = list(_changes(data_of(BODIES), Random(1)))
    held = [(way, bodies) for way, bodies in changes if _holds(minutes, bodies)]

    assert len(changes) - len(held) > 80
    assert len(held) > 200
    assert [way for way, bodies in held if _printed(minutes, bodies, imprint) != as_it_was] == []


@pytest.mark.parametrize(
    ("name", "known"),
    [
        # The name of a body goes before that of a principal, and the state of minutes names who adjusts.
        ("full", {"principals.ledning.names.0.name"}),
        (
            "bare",
            {
                "principals.ledning.names.0.name",
                "bodies.ledning.chairs.0.vice_chair.name",
                "bodies.ledning.chairs.0.vice_chair.principal",
            },
        ),
    ],
)
def test_hardly_any_change_of_bodies_is_found_that_changes_no_word(name: str, known: set[str]) -> None:
    minutes = _minutes(name)
    as_it_was = _printed(minutes, minutes.bodies, None)
    alarms = {
        ".".join(map(str, way))
        for way, bodies in _changes(data_of(BODIES), Random(1))
        if not _holds(minutes, bodies) and _printed(minutes, bodies, None) == as_it_was
    }

    assert alarms == known


def test_no_change_of_the_bodies_of_the_example_changes_its_minutes_unseen(repository: Path) -> None:
    workspace, ref = Workspace(repository), parse_reference("samrad/2024-10-25")
    assert ref is not None
    text = (repository / ref.path).read_text(encoding="utf-8").partition("\nlog:\n")[0] + "\n"
    first, bodies = workspace.first_number(ref), workspace.bodies.content
    assert first is not None
    assert bodies is not None
    minutes = sealed(text, bodies, first)
    imprint, random = imprint_of(minutes.data), Random(1)
    as_it_was = _printed(minutes, bodies, imprint)
    data = data_of((repository / "bodies.yaml").read_text(encoding="utf-8"))
    changed = [
        (way, with_value(data, way, random.choice(list(mutants(text, random))))) for way, text in leaves(data)
    ]
    known = [(way, bodies) for way, one in changed if (bodies := load(Bodies, one).content) is not None]
    held = [(way, bodies) for way, bodies in known if _holds(minutes, bodies)]

    assert len(known) - len(held) > 10
    assert len(held) > 200
    assert [way for way, bodies in held if _printed(minutes, bodies, imprint) != as_it_was] == []


def test_the_head_knows_the_paragraphs_and_their_order() -> None:
    numbered = "items:\n  - {title: A, number: '3'}\n  - {title: B, number: '2'}\n"
    other = "items:\n  - {title: B, number: '2'}\n  - {title: A, number: '3'}\n"
    head = "body: ledning\ndate: 2024-09-20\nstatus: held\n"
    one, two = (adjustment_of(data_of(head + items), bodies_of(BODIES), 1) for items in (numbered, other))

    assert one is not None
    assert two is not None
    assert {part for part in one.digests if one.digests[part] != two.digests[part]} == {"head"}


# What is added below a line of bodies.yaml, and prints nothing in minutes of 2024.
HARMLESS = {
    "a new body": ("bodies:\n", "  radet: {names: [{from: 2020-01-01, basis: Beslut, name: Rådet}]}\n"),
    "a body that is called what a matter is called": (
        "bodies:\n",
        "  strategi: {names: [{from: 2020-01-01, basis: Beslut, name: Strategirådet}]}\n",
    ),
    "a new principal": (
        "principals:\n",
        "  vasterby: {side: kommun, names: [{from: 2020-01-01, basis: Delning, name: Västerby kommun}]}\n",
    ),
    "a later name": (
        "      - {from: 2019-01-01, basis: Indelning, name: Region Exempel}\n",
        "      - {from: 2024-09-21, basis: Beslut, name: Region Exemplar}\n",
    ),
    "a later rule": (
        "    minutes:\n",
        "      - {from: 2025-01-01, basis: Beslut, document: minnesanteckningar, adjusted_by: [chair]}\n",
    ),
    "a rule about times": (
        "    minutes:\n",
        "      - {from: 2010-01-01, basis: Beslut, document: protokoll, adjusted_within_days: 14}\n",
    ),
    "another chair of a year to come": (
        "    chairs:\n",
        "      - {from: 2025-01-01, basis: Val, chair: {name: Lena Rask, principal: norrby}}\n",
    ),
    "a rule about papers": (
        "    chairs:\n      - from: 2020-01-01\n",
        "        kept_by: ledning/2024-02-02 § 2\n",
    ),
    "a comment": ("bodies:\n", "  # en anteckning\n"),
}


@pytest.mark.parametrize("change", HARMLESS)
def test_what_prints_nothing_in_minutes_leaves_them_sealed(change: str) -> None:
    below, added = HARMLESS[change]
    assert BODIES.count(below) == 1
    bodies = bodies_of(BODIES.replace(below, below + added))

    assert _holds(_minutes("full"), bodies)
