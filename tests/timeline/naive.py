"""What is open on a day, worked out by brute force from the raw files: the other opinion in a property test.

It knows the files as plain data only, holds every commitment against every later item, and shares no code
with the program.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple, TypeAlias

PRINCIPALS = ("region", "norrby", "soderby")
FOLLOWED, ANSWERED_WITHIN = {"au": date(2024, 2, 5)}, {"au": 60}
"""The first day on which a body is followed up, where it is not always; and how many days it gives."""

Data: TypeAlias = dict[str, Any]
Files: TypeAlias = dict[tuple[str, date], Data]
"""Meetings by body and day, each with what its follow-up file says."""


class Made(NamedTuple):
    """A commitment: its kind, where it was made, about which matters, for which body, due on which day."""

    kind: str
    body: str
    day: date
    number: int
    clause: int | None
    matters: tuple[str, ...]
    to: str | None
    due: date | None


class Said(NamedTuple):
    """What one clause commits to, or an item as a whole, and when it is to be done or to come back."""

    kind: str
    matters: tuple[str, ...]
    to: str | None
    when: str | None
    clause: int | None = None


def open_on(files: Files, on: date) -> list[Made]:
    """Return what is open on a day; an item and a part of it may go on to the same body."""
    held = {key: file for key, file in files.items() if key[1] <= on and file["status"] == "held"}
    return [made for made in _all_made(held, _days(files, on)) if not _ended(made, held, on)]


def settled_by(files: Files, on: date) -> Iterator[tuple[str, date]]:
    """Yield the matters that were settled by a day, each with the day of that meeting."""
    for (_body, day), file in files.items():
        for item in file["items"] if file["status"] == "held" and day <= on else ():
            for block in _blocks(item):
                if block.get("settled"):
                    yield from ((matter, day) for matter in _own(block, item))


def _days(files: Files, on: date) -> dict[str, list[date]]:
    """Return the days of each body's meetings that were, or that were booked by now."""
    days: dict[str, list[date]] = {}
    for (body, day), file in sorted(files.items()):
        if day <= on or file.get("booked", "9999") <= on.isoformat():
            days.setdefault(body, []).append(day)
    return days


def _blocks(item: Data) -> Iterator[Data]:
    yield item
    yield from item.get("items", ())


def _own(block: Data, item: Data) -> tuple[str, ...]:
    own = block.get("matter") or item.get("matter")
    return (own,) if own is not None else ()


def _all_made(held: Files, days: dict[str, list[date]]) -> Iterator[Made]:
    for (body, day), file in held.items():
        if day >= FOLLOWED.get(body, date.min):
            for number, item in enumerate(file["items"], 1):
                for kind, matters, to, when, clause in _made(body, item):
                    due = _due(when, [one for one in days.get(to or body, ()) if one > day])
                    if kind == "recommend" and when is None and body in ANSWERED_WITHIN:
                        due = day + timedelta(ANSWERED_WITHIN[body])
                    yield Made(kind, body, day, number, clause, matters, to, due)


def _due(when: str | None, later: list[date]) -> date | None:
    if when == "next-meeting":
        return later[0] if later else None
    try:
        return date.fromisoformat((when or "").rpartition("/")[2])
    except ValueError:
        return None


def _made(body: str, item: Data) -> Iterator[Said]:
    """Yield what an item commits to; what it forwards in two ways is one thing."""
    clause, decided = 0, []
    for block in _blocks(item):
        for decision in block.get("decisions", ()):
            clause += 1
            matters = tuple(decision.get("matters", ())) or _own(block, item)
            for said in _said(body, decision, matters):
                yield said._replace(clause=clause)
                if said.kind == "forward":
                    decided.append((said.to, said.matters))
    for block in _blocks(item):
        own = _own(block, item)
        for to in block.get("forward", ()):
            if not any(told == to and own in ((), matters) for told, matters in decided):
                yield Said("forward", own, to, None)


def _said(body: str, decision: Data, matters: tuple[str, ...]) -> Iterator[Said]:
    match decision.get("kind"):
        case "assign" | "recommend" as kind:
            yield Said(kind, matters, None, decision.get("due"))
        case "postpone":
            until = decision.get("until")
            to = until.partition("/")[0] if until and "/" in until else body
            for matter in matters or (None,):
                yield Said("postpone", (matter,) if matter else (), to, until)
        case "forward":
            for to in decision["to"]:
                yield Said("forward", matters, to, None)


def _ended(made: Made, held: Files, on: date) -> bool:
    later = (
        (body, item, block)
        for (body, day), file in held.items()
        if (day, body) > (made.day, made.body)
        for item in file["items"]
        for block in _blocks(item)
    )
    return any(_ends(made, *one) for one in later) or _recorded(made, held[made.body, made.day], on)


def _ends(made: Made, body: str, item: Data, block: Data) -> bool:
    names = [f"{made.body}/{made.day} § {made.number}"]
    names += [f"{names[0]}.{made.clause}"] if made.clause is not None else []
    decisions = block.get("decisions", ())
    follows = any(name in block.get("follows_up", ()) for name in names)
    goes = any(
        name in one.get(key, ()) for one in decisions for key in ("replaces", "ends") for name in names
    )
    settled = block.get("settled") and (follows or not set(_own(block, item)).isdisjoint(made.matters))
    if goes or settled:
        return True
    if item.get("struck") or block.get("struck"):
        return False
    if made.kind in {"postpone", "forward"}:
        up = {block.get("matter"), *(matter for one in decisions for matter in one.get("matters", ()))}
        return made.to == body and (follows or not up.isdisjoint(made.matters))
    return follows and made.kind == "assign"


def _recorded(made: Made, file: Data, on: date) -> bool:
    if made.kind == "assign":
        return any(_known(one, "done", made, on) for one in file["reports"])
    answers = (one for one in file["responses"] if _known(one, "decided", made, on))
    final = {one["principal"] for one in answers if one["outcome"] != "postponed"}
    return made.kind == "recommend" and final == set(PRINCIPALS)


def _known(record: Data, key: str, made: Made, on: date) -> bool:
    about = (record["paragraph"], record["clause"]) == (str(made.number), str(made.clause))
    return about and max(record[key], record["recorded"]) <= on.isoformat()
