"""Recomputes the digests and the seal of minutes from docs/adjustment.md, with Python's own library alone.

It is the proof that a stranger can. It knows nothing of lsgtool: every file comes as what a reader of YAML
makes of it that gives texts only, a dict, a list, a str, or None where nothing stands.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import Any

NAME = re.compile("[a-z0-9]+(-[a-z0-9]+)*")
NAMING = ("body", "forward", "principal", "to")
CITING = ("ends", "replaces")
ASIDE = ("items", "log", "published", "status")
ESCAPED = str.maketrans({'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"})


def digests(meeting: dict[str, Any], bodies: dict[str, Any], earlier: Iterable[Any] = ()) -> dict[str, str]:
    """Return the digest of each part; `earlier` are the body's meetings before it that year, in order."""
    own, day = bodies["bodies"][meeting["body"]], meeting["date"]
    items = [approved(item) for item in meeting.get("items") or []]
    numbers = list(numbered(items, first_number(meeting, own, earlier)))
    head = {key: value for key, value in meeting.items() if key not in ASIDE}
    parts = {"head": (head, printed_in_head(meeting, bodies, numbers) | mentioned(head, bodies, day))}
    for number, item in zip(numbers, items, strict=True):
        again = sum(1 for part in parts if part.split(" (")[0] == number)
        name = f"{number} ({again + 1})" if again else number
        parts[name] = (item, printed_in_item(item, own, day) | mentioned(item, bodies, day))
    return {name: of_part(meeting, name, *part) for name, part in parts.items()}


def statement(meeting: dict[str, Any], index: int) -> str:
    """Return what is signed by the step `approved` at that place of the log."""
    log = meeting["log"]
    step, opened = log[index], [place for place, before in enumerate(log[:index]) if "reopened" in before]
    lines = [
        "lsg-approval-1",
        f"meeting {meeting['body']}/{meeting['date']}",
        f"by {line(step['by'])}",
        f"approved {step['approved']}",
    ]
    lines += [f"log sha256:{sha256(as_json(before))}" for before in log[: opened[-1] + 1 if opened else 0]]
    lines += sorted(f"{part} {digest}" for part, digest in step["digests"].items())
    return "\n".join(lines) + "\n"


def approved(written: dict[str, Any]) -> dict[str, Any]:
    """Return an item, a sub-matter, a text or a paper without `restricted`, and without it inside."""
    kept = {key: value for key, value in written.items() if key != "restricted"}
    for key in ("items", "papers", "continued"):
        if kept.get(key):
            kept[key] = [approved(one) if isinstance(one, dict) else one for one in kept[key]]
            if key == "papers":
                kept[key] = [one["title"] if only_title(one) else one for one in kept[key]]
    return kept


def only_title(paper: Any) -> bool:
    return isinstance(paper, dict) and [key for key in paper if paper[key] is not None] == ["title"]


def seal(meeting: dict[str, Any], parts: dict[str, str]) -> str:
    """Return the seal that the step `adjusted`, the last one with that key, ought to have."""
    log = meeting["log"]
    last = max(index for index, step in enumerate(log) if "adjusted" in step)
    lines = [
        "lsg-seal-1",
        f"meeting {meeting['body']}/{meeting['date']}",
        f"adjusted {log[last]['adjusted']}",
    ]
    lines += [f"log sha256:{sha256(as_json(step))}" for step in log[:last]]
    lines += sorted(f"{part} {digest}" for part, digest in parts.items())
    return "sha256:" + sha256("\n".join(lines) + "\n")


def of_part(meeting: dict[str, Any], name: str, written: Any, printed: dict[str, Any]) -> str:
    whole = {
        "meeting": f"{meeting['body']}/{meeting['date']}",
        "part": name,
        "printed": printed,
        "written": sha256(as_json(written)),
    }
    return "sha256:" + sha256(as_json(whole))


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def as_json(value: Any) -> str:
    if isinstance(value, dict):
        keys = sorted(
            (key for key in value if value[key] is not None), key=lambda key: key.encode("utf-16-be")
        )
        return "{" + ",".join(f"{quoted(key)}:{as_json(value[key])}" for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(as_json(entry) for entry in value) + "]"
    return "null" if value is None else quoted(value.rstrip("\n"))


def quoted(text: str) -> str:
    return f'"{text.translate(ESCAPED)}"'


# What is printed and stands in bodies.yaml


def printed_in_head(meeting: dict[str, Any], bodies: dict[str, Any], numbers: list[str]) -> dict[str, Any]:
    own, day = bodies["bodies"][meeting["body"]], meeting["date"]
    minutes = in_force(own.get("minutes"), day) or {}
    name = name_on(own, day)
    return {
        "organisation": line(organisation_on(bodies["organisation"], day)),
        "body": line(name["name"]),
        "short": line(name["short"]) if name.get("short") else None,
        "document": minutes.get("document") or "minnesanteckningar",
        "adjusted_by": adjusters(meeting, own),
        "offices": offices(meeting, bodies),
        "sign": sign(own, day),
        "paragraphs": numbers,
    }


def printed_in_item(item: dict[str, Any], own: dict[str, Any], day: str) -> dict[str, Any]:
    name, standing = name_on(own, day), in_force(own.get("standing"), day) or {}
    titles = {
        one["id"]: line(one["title"])
        for group in ("opening", "before_closing", "closing")
        for one in standing.get(group) or []
    }
    decided = name.get("decided") or f"{line(name['name'])} beslutade"
    title = None if item.get("title") else titles.get(item.get("standing"))
    return {"title": title, "decided": line(decided), "sign": sign(own, day)}


def adjusters(meeting: dict[str, Any], own: dict[str, Any]) -> list[dict[str, Any]]:
    minutes = in_force(own.get("minutes"), meeting["date"]) or {}
    chairs = in_force(own.get("chairs"), meeting["date"]) or {}
    vice_chair = meeting.get("vice_chair") or (chairs.get("vice_chair") or {}).get("name")
    names = {"chair": meeting.get("chair"), "vice-chair": vice_chair, "adjuster": meeting.get("adjuster")}
    asked = ((role, names[role]) for role in minutes.get("adjusted_by") or [])
    return [{"role": role, "name": line(name) if name else None} for role, name in asked]


def offices(meeting: dict[str, Any], bodies: dict[str, Any]) -> dict[str, str]:
    own = bodies["bodies"][meeting["body"]]
    chairs = in_force(own.get("chairs"), meeting["date"]) or {}
    named = {line(meeting.get(key) or "") for key in ("chair", "vice_chair", "secretary", "adjuster")}
    named |= {one["name"] for one in adjusters(meeting, own)}
    present = {line(one if isinstance(one, str) else one["name"]) for one in meeting.get("attendance") or []}
    found = {}
    for office in filter(None, (chairs.get("chair"), chairs.get("vice_chair"))):
        if line(office["name"]) in named - present:
            principal = bodies["principals"].get(office["principal"])
            known = line(name_on(principal, meeting["date"])["name"]) if principal else office["principal"]
            found[line(office["name"])] = known
    return found


def mentioned(written: Any, bodies: dict[str, Any], day: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, text in below(written):
        word = text.strip(" \t\n")
        if key in CITING:
            body, then = re.split(r"[\s§#]", word)[0].split("/")
            if body in bodies["bodies"]:
                known = bodies["bodies"][body]
                found[f"{body}/{then}"] = {
                    "body": line(name_on(known, day)["name"]),
                    "sign": sign(known, then),
                }
        elif NAME.fullmatch(word):
            named = {"body": bodies["bodies"].get(word), "principal": bodies["principals"].get(word)}
            printed = {what: line(name_on(one, day)["name"]) for what, one in named.items() if one}
            found |= {word: printed} if printed else {}
    return {"names": found}


def below(data: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield the texts that stand below the keys that name somebody, with the nearest key."""
    if isinstance(data, dict):
        for inner, value in data.items():
            yield from below(value, inner)
    elif isinstance(data, list):
        for value in data:
            yield from below(value, key)
    elif data is not None and key in NAMING + CITING:
        yield key, data


# What is in force, and the numbers


def in_force(entries: Any, day: str) -> Any:
    begun = [entry for entry in entries or [] if entry["from"] <= day]
    return max(reversed(begun), key=lambda entry: entry["from"]) if begun else None


def name_on(named: Any, day: str) -> Any:
    return in_force(named["names"], day) or named["names"][0]


def organisation_on(written: Any, day: str) -> Any:
    return written if isinstance(written, str) else (in_force(written, day) or written[0])["name"]


def sign(body: Any, day: str) -> str:
    numbering = in_force(body.get("numbering"), day) or {}
    return "" if numbering.get("paragraph_sign") == "false" else "§"


def line(text: str) -> str:
    return re.sub("[ \t\n]+", " ", text).strip(" ")


def numbered(items: list[Any], first: int) -> Iterator[str]:
    following = first
    for item in items:
        number = line(item["number"]) if item.get("number") else str(following)
        following = int(re.findall("[0-9]+", number)[0]) + 1
        yield number


def first_number(meeting: dict[str, Any], own: dict[str, Any], earlier: Iterable[Any]) -> int:
    following = 1
    for one in (*earlier, meeting):
        anew = in_force(own.get("numbering"), one["date"]) or {}
        following = 1 if anew.get("series") == "meeting" else following
        following = int(one.get("first_paragraph") or following)
        if one is not meeting and one["status"] != "cancelled":
            for number in numbered(one.get("items") or [], following):
                following = int(re.findall("[0-9]+", number)[0]) + 1
    return following
