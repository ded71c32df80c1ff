"""Makes an archive of any size: bodies.yaml and so many meetings, all in order and life-like in shape.

    python benchmarks/archive.py FOLDER MEETINGS [BYTES]

Every body meets four times a year from 2001 on, so that 200 meetings are one body's fifty years and
10,000 are fifty bodies'. A file has about BYTES bytes (20,000 without more said). What a meeting assigns is
reported at the next one, and one matter in ten is postponed to it.
"""

import sys
from collections.abc import Iterator
from datetime import date
from itertools import count, islice
from pathlib import Path
from typing import NamedTuple

FIRST_YEAR, YEARS, A_YEAR = 2001, 50, ((2, 20), (4, 24), (9, 18), (11, 13))
OPENING, STANDING = 2, 4
"""So many standing items come first, and so many there are."""

PRINCIPALS = ("region", "norrby", "soderby", "vastby", "osterby")
PEOPLE = ("Anna Berg", "Bo Lund", "Cecilia Dal", "David Ek", "Eva Fors")
SENTENCES = (
    "Arbetsgruppen har gått igenom underlaget och sett hur det stämmer med det som gäller i dag. ",
    "Kommunerna och regionen har olika förutsättningar, och förslaget tar hänsyn till båda. ",
    "I diskussionen kom det fram att uppföljningen behöver bli enklare för verksamheterna. ",
    "Frågan hör ihop med planen för nära vård och med det stöd som länet ger i år. ",
)
BODY = """\
  {body}:
    names: [{{from: 2000-01-01, basis: Arbetsordning, name: Grupp {number}, decided: Gruppen beslutade}}]
    seats: [{{from: 2000-01-01, basis: Arbetsordning, each: {{kommun: 1}}, principals: {{region: 2}}}}]
    papers: [{{from: 2000-01-01, basis: Arbetsordning, working_days: 10}}]
    paper_contents: [{{from: 2000-01-01, basis: Arbetsordning, contents: [summary, proposal-or-question]}}]
    meetings: [{{from: 2000-01-01, basis: Arbetsordning, at_least: 3, booked_by: 11-30}}]
    standing:
      - from: 2000-01-01
        basis: Arbetsordning
        opening:
          - {{id: agenda, title: Godkännande av dagordning}}
          - {{id: previous-minutes, title: Föregående protokoll}}
        closing:
          - {{id: other, title: Övriga frågor}}
          - {{id: next-meeting, title: Nästa möte}}
    minutes:
      - {{from: 2000-01-01, basis: Arbetsordning, document: protokoll, adjusted_by: [chair, adjuster]}}
"""
HEAD = """\
body: {body}
date: {day}
time: "09.00–12.00"
place: Digitalt
form: digital
status: adjusted
booked: {booked}
papers_sent: {sent}
chair: Anna Berg
secretary: Olle Berg
adjuster: Bo Lund
attendance:
{people}
  - {{name: Olle Berg, role: secretary, principal: region}}
items:
  - standing: agenda
    decisions: [{{kind: approve, text: att godkänna dagordningen}}]
  - standing: previous-minutes
{previous}    decisions: [{{kind: approve, text: att lägga protokollet till handlingarna}}]
"""
ITEM = """\
  - title: Ärende om samverkan {number}
    matter: {body}-arende-{number}
{follows}    type: decision
    presenters: [{{name: Bo Lund, title: socialchef, principal: norrby}}]
    papers:
      - title: Underlag {number}
        summary: Vad arbetsgruppen har kommit fram till, i korthet.
        proposal: Att ställa sig bakom förslaget.
    text: |
{text}
    decisions:
      - {{kind: endorse, text: att ställa sig bakom förslaget}}
      - kind: assign
        text: att uppdra åt arbetsgruppen att återkomma med en uppföljning
        to: arbetsgruppen
        due: next-meeting
"""
POSTPONED = "      - {kind: postpone, text: att ta upp frågan om kostnaden igen, until: next-meeting}\n"
FOOT = """\
  - standing: other
    text: Inga övriga frågor.
  - standing: next-meeting
"""


def bodies(many: int) -> str:
    """Return a bodies.yaml with so many bodies."""
    principals = "".join(
        f"  {name}:\n    side: {'region' if name == 'region' else 'kommun'}\n"
        f"    names: [{{from: 2000-01-01, basis: Exempel, name: {name.capitalize()}}}]\n"
        for name in PRINCIPALS
    )
    every = "".join(BODY.format(body=f"grupp-{n}", number=n) for n in range(1, many + 1))
    return f"organisation: Region Exempel och dess kommuner\nprincipals:\n{principals}bodies:\n{every}"


def meetings(size: int) -> Iterator[tuple[str, str]]:
    """Yield path and text of one meeting after another, body by body, without end."""
    for number in count(1):
        before: Minutes | None = None
        for year in range(FIRST_YEAR, FIRST_YEAR + YEARS):
            for month, of_month in A_YEAR:
                minutes = meeting(f"grupp-{number}", date(year, month, of_month), before, size)
                yield f"meetings/{minutes.ref}.yaml", minutes.text
                before = minutes


class Minutes(NamedTuple):
    """A meeting's file: its name, its text, the number of its first matter, and how many matters it has."""

    ref: str
    text: str
    first: int
    matters: int


def meeting(body: str, day: date, before: Minutes | None, size: int) -> Minutes:
    """Return a meeting's file of about `size` bytes; `before` is the meeting before it."""
    people = "\n".join(
        f"  - {{name: {name}, principal: {principal}, title: chef}}"
        for name, principal in zip(PEOPLE, PRINCIPALS, strict=True)
    )
    head = HEAD.format(
        body=body,
        day=day,
        booked=date(day.year - 1, 11, 14),
        sent=date(day.year, day.month - 1, 20),
        people=people,
        previous=f"    minutes: {before.ref}\n" if before is not None else "",
    )
    parts, length, matters = [head], len(head) + len(FOOT), 0
    while length < size:
        matters += 1
        parts.append(_item(body, matters, before))
        length += len(parts[-1].encode("utf-8"))
    goes_on = before is not None and (day.month, day.day) != A_YEAR[0]
    first = before.first + before.matters + STANDING if before is not None and goes_on else OPENING + 1
    return Minutes(f"{body}/{day}", "".join((*parts, FOOT)), first, matters)


def _item(body: str, number: int, before: Minutes | None) -> str:
    """Return a matter, which follows up what was assigned in it at the meeting before."""
    follows = ""
    if before is not None and number <= before.matters:
        follows = f"    follows_up: {before.ref} § {before.first + number - 1}\n"
    text = "\n\n".join("      " + "".join(SENTENCES[(number + n) % 4] for n in (0, 1)).strip() for _ in "ab")
    item = ITEM.format(body=body, number=number, follows=follows, text=text)
    return item + (POSTPONED if number % 10 == 0 else "")


def make(folder: Path, many: int, size: int = 20_000) -> None:
    """Write an archive of so many meetings into `folder`."""
    (folder / "meetings").mkdir(parents=True)
    per_body = YEARS * len(A_YEAR)
    (folder / "bodies.yaml").write_text(bodies(-(-many // per_body)), encoding="utf-8", newline="\n")
    for path, text in islice(meetings(size), many):
        file = folder / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]), *map(int, sys.argv[3:4]))
