"""Over whole lives: what is carried over ends when the meeting is held, and what is left out stays open."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.helpers.carrying import new, repository

from lsgtool.messages import english
from lsgtool.registers.source import source
from lsgtool.scaffold.carry_over import carry_over
from lsgtool.scaffold.meeting_text import meeting_text
from lsgtool.timeline.commitments import Assignment, Commitment, Forwarding, Postponement
from lsgtool.workspace.workspace import Workspace

DAY = date(2025, 2, 14)
ON = date(2024, 12, 2)

# What may wait for a meeting on DAY, and what may not.
TIMES = ["next-meeting", "2025-01-31", "2025-02-14", "2025-02-15", "2025-09-19", "i höst", None]
MATTERS = [None, "avtal", "budget", "egenvard"]
BODY = st.sampled_from(["au", "beredning", "ledning", "samrad"])
CLAUSE = st.one_of(
    st.builds(lambda to, due: {"kind": "assign", "to": to, "due": due}, BODY, st.sampled_from(TIMES)),
    st.builds(lambda until: {"kind": "postpone", "until": until}, st.sampled_from(TIMES)),
    st.builds(lambda to: {"kind": "forward", "to": to}, BODY),
    st.just({"kind": "postpone", "until": "next-meeting", "matters": "[avtal, vardplatser]"}),
    st.just({"kind": "recommend", "to": "huvudmännen"}),
)
ITEM = st.builds(
    lambda matter, clauses, forward: {"matter": matter, "clauses": clauses, "forward": forward},
    st.sampled_from(MATTERS),
    st.lists(CLAUSE, max_size=3),
    st.one_of(st.none(), BODY),
)
HISTORY = st.dictionaries(
    st.tuples(BODY, st.sampled_from(["2024-09-20", "2024-10-25", "2024-11-15"])),
    st.lists(ITEM, min_size=1, max_size=3),
    min_size=1,
    max_size=4,
)


def written(day: str, items: list[dict[str, Any]]) -> str:
    """Return items as a file has them; what has no matter is forwarded by a clause, which can be named."""
    lines = []
    for number, item in enumerate(items, 1):
        lines.append(f"- title: Ärende {number} den {day}")
        if item["matter"] is not None:
            lines.append(f"  matter: {item['matter']}")
            lines += [f"  forward: [{item['forward']}]"] if item["forward"] is not None else []
        lines.append("  decisions:")
        for clause in item["clauses"]:
            told = ", ".join(f"{key}: {value}" for key, value in clause.items() if value is not None)
            lines.append(f"    - {{text: att göra så, {told}}}")
    return "\n".join(lines) + "\n"


Meetings: TypeAlias = dict[tuple[str, str], list[dict[str, Any]]]


@contextmanager
def kept(meetings: Meetings) -> Iterator[Path]:
    """Keep a repository of these meetings for a while, in which nothing is planned yet."""
    names = {f"{body}/{day}": items for (body, day), items in meetings.items()}
    files = repository({name: written(name, items) for name, items in names.items()})
    with TemporaryDirectory() as folder:
        for path, text in files.items():
            put(Path(folder) / path, text)
        yield Path(folder)


def put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def waits(made: Commitment, body: str) -> bool:
    """Tell by the words of the files alone whether something is to come up at the meeting on DAY."""
    when = made.due.words if made.due is not None else None
    in_time = when not in {"2025-02-15", "2025-09-19"}
    if isinstance(made, Postponement | Forwarding):
        return made.open and made.to == body and in_time
    if isinstance(made, Assignment) and made.body == body:
        return made.open and in_time and when not in {"i höst", None}
    return isinstance(made, Assignment) and made.open and body in made.owners


def told(text: str) -> Counter[str]:
    """Return the places that the comments of items name, as often as they do."""
    words = " ".join(line.strip().removeprefix("# ") for line in text.splitlines() if "    # " in line)
    return Counter(re.findall(r"in ([a-z-]+/[0-9-]+ § [0-9]+(?:\.[0-9]+)?)", words))


def places(commitments: Iterable[Commitment]) -> Counter[str]:
    return Counter(str(made.origin.address) for made in commitments)


def key(made: Commitment) -> tuple[object, ...]:
    return made.origin.meeting, made.origin.keys, made.origin.matters, getattr(made, "to", None)


@settings(max_examples=80)
@given(HISTORY, BODY)
def test_what_waits_comes_up_once_and_ends_there_and_all_else_stays_open(
    meetings: Meetings, body: str
) -> None:
    with kept(meetings) as root:
        before = source(Workspace(root), ON).history.made
        waiting = [made for made in before if waits(made, body)]
        planned = new(Workspace(root), f"{body}/{DAY}")
        text = meeting_text(planned, english)

        assert told(text) == places(waiting)

        put(root / planned.ref.path, text.replace("status: planned", "status: held"))
        after = {key(made): made for made in source(Workspace(root), DAY).history.made}

    here = [made for made in waiting if not isinstance(made, Assignment)]
    matters = {matter for made in here for matter in made.origin.matters}
    for made in before:
        if made in waiting and (made.body == body or made in here):
            assert not after[key(made)].open
        elif made.open and matters.isdisjoint(made.origin.matters):
            assert after[key(made)].open


@settings(max_examples=40)
@given(HISTORY, BODY, st.data())
def test_what_was_taken_from_an_agenda_comes_back_and_nothing_comes_twice(
    meetings: Meetings, body: str, data: st.DataObject
) -> None:
    with kept(meetings) as root:
        planned = new(Workspace(root), f"{body}/{DAY}")
        text, path = meeting_text(planned, english), planned.ref.path
        put(root / path, text)
        assert carry_over(Workspace(root), path, ON, english).added == ()

        parts = text.split("\n\n")
        items = [part for part in parts if part.startswith("  - title")]
        gone = data.draw(st.sets(st.sampled_from(items))) if items else set()
        put(root / path, "\n\n".join(part for part in parts if part not in gone))
        added = carry_over(Workspace(root), path, ON, english).added
        again = (root / path).read_text(encoding="utf-8")

    assert len(added) == len(gone)
    assert told(again) == told(text)
