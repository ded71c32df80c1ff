"""What is found in the file of what happened after one meeting, which has decisions of several kinds."""

from tests.helpers.judging import judge
from tests.helpers.small import BODIES, Make

from lsgtool.diagnostic import Code
from lsgtool.messages import english

MINUTES = """\
body: lsg
date: 2024-09-20
status: held
first_paragraph: 35
items:
  - title: Trygg hemgång
    decisions:
      - {kind: recommend, text: att rekommendera kommunerna att anta rutinen, to: kommunerna, instance: nämnd}
  - title: Överenskommelser
    decisions: [{kind: recommend, text: att rekommendera huvudmännen att anta den första, instance: nämnd}]
    continued:
      - decisions: [{kind: assign, text: att ta fram ett avtal, to: Lena Rask, due: 2025-01-31}]
    items:
      - title: Vårdhygien
        decisions: [{kind: recommend, text: att anta den andra, to: Region Exempel, instance: nämnd}]
  - title: Lägesrapport
    decisions: [{kind: note, text: att tacka för informationen}]
  - title: Uppdrag
    number: "38"
    decisions:
      - {kind: assign, text: att boka en lokal, to: Lena Rask, due: 2024-09-13, taken: 2024-09-06}
  - title: Övrigt
    number: 38 b
"""
"""§ 35: a recommendation · § 36: one, an assignment, one more · § 37: a note · § 38: an assignment."""

HEAD = "meeting: lsg/2024-09-20\n"
FIRST = 3
"""The line of the first entry."""


def follow_up(kind: str, *entries: str) -> str:
    """Return the file with entries in the list `kind`, each on a line of its own."""
    return "".join([HEAD, f"{kind}:\n", *(f"  - {{{entry}}}\n" for entry in entries)])


def files(follow_up: str, minutes: str = MINUTES, bodies: str = BODIES) -> dict[str, str]:
    """Return a repository with one meeting and what followed it."""
    return {
        "bodies.yaml": bodies,
        "meetings/lsg/2024-09-20.yaml": minutes,
        "meetings/lsg/2024-09-20.follow-up.yaml": follow_up,
    }


def found(workspace: Make, code: Code, text: str, minutes: str = MINUTES, bodies: str = BODIES) -> list[str]:
    """Return `entry:column message` of each finding with this code; entries count from 1 on line 3."""
    return [
        f"{one.place.line - FIRST + 1}:{one.place.column} {english(one.message)}"
        for one in judge(workspace(files(text, minutes, bodies))).diagnostics
        if one.code is code
    ]


def hints(workspace: Make, code: Code, text: str, minutes: str = MINUTES) -> list[str]:
    """Return the ways out of the findings with this code."""
    return [
        english(one.hint)
        for one in judge(workspace(files(text, minutes))).diagnostics
        if one.code is code and one.hint is not None
    ]
