"""Digests and seals, recomputed by a second implementation that was written from docs/adjustment.md."""

import ast
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.adjustment.full import BODIES, MEETING
from tests.adjustment.sealing import Data, adjustment_of, bodies_of, data_of, sealed
from tests.adjustment.second import digests, seal, statement

from lsgtool.adjustment.statement import approval
from lsgtool.characters import FORBIDDEN
from lsgtool.model.bodies import Bodies
from lsgtool.model.load import load
from lsgtool.reference import parse_reference
from lsgtool.source.read import read
from lsgtool.workspace.workspace import Workspace

pytestmark = pytest.mark.slow


def test_the_second_implementation_needs_nothing_but_the_standard_library() -> None:
    text = Path(__file__).with_name("second.py").read_text(encoding="utf-8")
    nodes = list(ast.walk(ast.parse(text)))
    imported = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    imported += [node.module or "." for node in nodes if isinstance(node, ast.ImportFrom)]

    assert len(imported) > 3
    assert {name.split(".")[0] for name in imported} <= sys.stdlib_module_names


def test_it_agrees_on_all_minutes_of_the_example(repository: Path) -> None:
    workspace = Workspace(repository)
    bodies, known = (
        data_of((repository / "bodies.yaml").read_text(encoding="utf-8")),
        workspace.bodies.content,
    )
    assert known is not None
    compared = 0
    for refs in workspace.meetings_of.values():
        data = {ref: data_of((repository / ref.path).read_text(encoding="utf-8")) for ref in refs}
        for ref in refs:
            earlier = [data[other] for other in refs if other < ref and other.day.year == ref.day.year]
            first = workspace.first_number(ref)
            assert first is not None
            adjustment = adjustment_of(data[ref], known, first)
            assert adjustment is not None
            again = digests(data[ref], bodies, earlier)
            assert again == adjustment.digests, ref
            if adjustment.ledger.sealed is not None:
                assert seal(data[ref], again) == adjustment.seal, ref
            compared += 1
    assert compared > 40


def test_it_agrees_on_the_seal() -> None:
    minutes = sealed(MEETING, bodies_of(BODIES), 31)
    step = minutes.data["log"][-1]

    assert seal(minutes.data, digests(minutes.data, data_of(BODIES))) == step["seal"]


AGAIN = "  - {reopened: 2024-10-08, by: Olle Berg, reason: Fel belopp i § 31.}\n"


def test_it_agrees_on_what_is_signed_before_and_after_a_reopening() -> None:
    first = sealed(MEETING, bodies_of(BODIES), 31).text
    _called, _held, chairs, *_others = first.partition("\nlog:\n  - ")[2].split("\n  - ")
    approvals = f"  - {chairs}\n"
    texts = [first, first + AGAIN + approvals, first + AGAIN + approvals + AGAIN + approvals]
    signed = []
    for text in texts:
        data = data_of(text)
        now = adjustment_of(data, bodies_of(BODIES), 31)
        assert now is not None
        index = now.ledger.approvals[0]
        step = data_of(text)["log"][index]
        own = approval(
            now.meeting.ref, step["by"], now.approvals[0].day, now.until_opened, now.approvals[0].digests
        )
        assert own.decode("utf-8") == statement(data, index)
        signed.append(own)
    assert [one.count(b"\nlog sha256:") for one in signed] == [0, 7, 9]


HEAD = "body: ledning\ndate: {day}\nstatus: held\n"
CASES = {
    "nothing but a head": ("2024-09-20", ""),
    "two items with one number": (
        "2024-09-20",
        'items: [{title: A, number: "2"}, {title: B}, {title: C, number: "2"}]',
    ),
    "a letter after the number": ("2024-09-20", "items: [{title: A}, {title: B, number: 1 b}, {title: C}]"),
    "standing items": (
        "2024-09-20",
        "items: [{standing: agenda}, {standing: agenda, title: Egen}, {standing: x}]",
    ),
    "line ends of Windows": (
        "2024-09-20",
        "remark: |\r\n  En rad.\r\n  En till.\r\nitems:\r\n  - title: A\r\n",
    ),
    "empty keys": ("2024-09-20", "place:\nremark: ~\nitems:\n  - title: A\n    text:\n    decisions:\n"),
    "empty lists": ("2024-09-20", "attendance: []\nitems: [{title: A, decisions: []}]"),
    "odd signs": ("2024-09-20", 'items: [{title: "å a\u030a 🙂 \\" \\\\ \\t , \u00a0 \u200b ’"}]'),
    "blanks": (
        "2024-09-20",
        'chair: " Karin   Ek"\nitems: [{title: A, decisions: [{text: a, to: [" umea ", region]}]}]',
    ),
    "numbers anew at each meeting, without §": ("2015-03-01", "items: [{title: A}, {title: B}]"),
    "before the first name of a principal": (
        "2010-01-01",
        "attendance: [{name: Eva Sten, principal: norrby}]",
    ),
    "a principal's old name": ("2018-03-01", "attendance: [{name: Eva Sten, principal: region}]"),
    "a body with a principal's name": (
        "2024-09-20",
        "items: [{title: A, decisions: [{text: a, to: ledning}]}]",
    ),
    "officers who are not there": (
        "2024-09-20",
        "chair: Karin Ek\nadjuster: Lena Rask\nsecretary: Olle Berg",
    ),
    "officers who are there": (
        "2024-09-20",
        "chair: Karin Ek\nvice_chair: Lena Rask\nattendance: [Karin Ek]",
    ),
    "earlier decisions": (
        "2024-09-20",
        "items: [{title: A, decisions: [{text: a, ends: [samrad/2024-04-19#2, ledning/2019-07-01 § 3.1]}]}]",
    ),
    "what is restricted": (
        "2024-09-20",
        "items: [{title: A, restricted: S, papers: [B, {title: C, restricted: S}, {title: D, file: d}]}]",
    ),
    "what is restricted inside": (
        "2024-09-20",
        "items: [{title: A, continued: [{text: B, restricted: S}], items: [{title: C, restricted: S}]}]",
    ),
    "a principal that is called restricted": (
        "2024-09-20",
        "items: [{title: A, decisions: [{text: a, money: {amount: 2, split: {restricted: 2}}}]}]",
    ),
    "an earlier decision of a body unknown": (
        "2024-09-20",
        "items: [{title: A, decisions: [{text: a, replaces: borta/2024-04-19 § 2}]}]",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_it_agrees_on_unusual_minutes(name: str) -> None:
    day, more = CASES[name]
    reading = read(b"\xef\xbb\xbf" + (HEAD.format(day=day) + more).encode("utf-8"))
    assert reading.faults == ()
    assert reading.data is not None
    adjustment = adjustment_of(reading.data, bodies_of(BODIES), 1)

    assert adjustment is not None
    assert digests(reading.data, data_of(BODIES)) == adjustment.digests


def test_it_counts_the_numbers_as_lsg_does(workspace: Any) -> None:
    head = "body: ledning\nstatus: {}\ndate: {}\nitems: {}\n"
    files = [
        head.format("held", "2023-11-01", "[{title: A}, {title: B}]"),
        head.format("held", "2024-02-01", '[{title: A}, {title: B, number: "7 c"}, {title: C}]'),
        head.format("cancelled", "2024-03-01", "[{title: A}]"),
        head.format("held", "2024-04-01", "[{title: A}]"),
    ]
    made = workspace(
        {f"meetings/ledning/{data_of(file)['date']}.yaml": file for file in files} | {"bodies.yaml": BODIES}
    )
    ref = parse_reference("ledning/2024-04-01")
    assert ref is not None

    found = digests(data_of(files[3]), data_of(BODIES), map(data_of, files[1:3]))

    assert list(found) == ["head", "9"]
    assert made.first_number(ref) == 9


# Minutes drawn at random: texts of any signs a file may hold, and names that may mean somebody.
SIGNS = st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp"), include_characters="\t\n").filter(
    lambda sign: not FORBIDDEN.match(sign)
)
TEXTS = st.text(SIGNS, max_size=12).map(lambda text: text if text.strip() else f"{text}x")
DAYS = st.dates(date(1950, 1, 1), date(2180, 1, 1)).map(str)
IDS = st.sampled_from(["lsg", "samrad", "region", "umea", "mala", "agenda", "other"])
PLACES = st.builds("{}/{} § {}".format, IDS, DAYS, st.integers(0, 99))


def _mapping(needed: Any, **optional: Any) -> st.SearchStrategy[Data]:
    return st.fixed_dictionaries(needed, optional=optional)


def _entries(**entry: Any) -> st.SearchStrategy[Any]:
    return st.lists(_mapping({"from": DAYS, "basis": st.just("Ordning"), **entry}), max_size=3)


OFFICE = _mapping({"name": st.sampled_from(["Karin Ek", "Lena  Rask"]), "principal": IDS})
NAMES = st.lists(
    st.builds(
        lambda entry, more: entry | more,
        _mapping({"from": DAYS, "basis": st.just("Ordning"), "name": TEXTS}),
        _mapping({}, short=TEXTS, decided=TEXTS),
    ),
    min_size=1,
    max_size=3,
)
BODY = _mapping(
    {"names": NAMES},
    numbering=_entries(
        series=st.sampled_from(["year", "meeting"]), paragraph_sign=st.sampled_from(["true", "false"])
    ),
    standing=_entries(opening=st.lists(_mapping({"id": IDS, "title": TEXTS}), max_size=2)),
    minutes=_entries(
        document=st.sampled_from(["protokoll", "minnesanteckningar"]),
        adjusted_by=st.lists(st.sampled_from(["chair", "vice-chair", "adjuster"])),
    ),
    chairs=_entries(chair=OFFICE, vice_chair=st.one_of(st.none(), OFFICE)),
)
BODIES_DRAWN = _mapping(
    {
        "organisation": TEXTS | _entries(name=TEXTS).filter(bool),
        "principals": st.dictionaries(IDS, _mapping({"side": st.just("kommun"), "names": NAMES}), max_size=4),
        "bodies": st.dictionaries(IDS, BODY, min_size=1, max_size=4),
    }
)
DECISION = st.one_of(
    TEXTS, _mapping({"text": TEXTS}, to=st.one_of(IDS, st.lists(st.one_of(IDS, TEXTS))), ends=PLACES)
)
PAPER = st.one_of(TEXTS, _mapping({"title": TEXTS}, summary=TEXTS, restricted=TEXTS))
ITEM = _mapping(
    {"title": TEXTS},
    restricted=TEXTS,
    papers=st.lists(PAPER, max_size=2),
    standing=IDS,
    number=st.sampled_from(["2", "2 b", "12"]),
    text=TEXTS,
    presenters=st.lists(st.one_of(TEXTS, _mapping({"name": TEXTS, "principal": IDS})), max_size=2),
    decisions=st.lists(DECISION, max_size=2),
    forward=st.lists(st.one_of(IDS, _mapping({"to": IDS})), max_size=2),
)
PERSON = st.one_of(st.none(), st.sampled_from(["Karin Ek", " Lena Rask", "Olle Berg"]))
DRAWN = _mapping(
    {"status": st.sampled_from(["held", "cancelled"])},
    first_paragraph=st.integers(0, 99).map(str),
    chair=PERSON,
    vice_chair=PERSON,
    adjuster=PERSON,
    attendance=st.lists(
        _mapping({"name": st.sampled_from(["Karin Ek", "Bo Ek"])}, principal=IDS), max_size=2
    ),
    remark=TEXTS,
    items=st.lists(st.one_of(ITEM, _mapping({"standing": IDS})), max_size=4),
)


@settings(max_examples=300)
@given(DRAWN, BODIES_DRAWN, st.data())
def test_it_agrees_on_minutes_drawn_at_random(drawn: Data, bodies: Data, draw: st.DataObject) -> None:
    body = draw.draw(st.sampled_from(sorted(bodies["bodies"])))
    begun = min(name["from"] for name in bodies["bodies"][body]["names"])
    day = str(draw.draw(st.dates(date.fromisoformat(begun), date(2180, 1, 1))))
    meeting = {**drawn, "body": body, "date": day}
    known = load(Bodies, bodies).content
    assert known is not None
    adjustment = adjustment_of(meeting, known, 1)

    assert adjustment is not None
    assert digests(meeting, bodies) == adjustment.digests
