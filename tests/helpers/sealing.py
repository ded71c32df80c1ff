"""Writes digests and seals into the log of a meeting's text, as they are for what the text says.

Minutes for a test are written with zeros for every digest; `sealed` gives them their digits, and a slip is
written into the text afterwards.
"""

import re

from lsgtool.adjustment.parts import digests_of
from lsgtool.adjustment.statement import seal
from lsgtool.model.bodies import Bodies
from lsgtool.model.log import StepKind
from lsgtool.model.meeting import Meeting
from lsgtool.timeline.series import number_items
from lsgtool.workspace.reader import Loaded, read_bytes

RULE = """\
    minutes:
      - {from: 2020-01-01, basis: Arbetsordning, document: protokoll, adjusted_by: [chair, adjuster]}
"""
"""What the body of `with_rules` needs, so that Karin Ek and Sara Lind adjust its minutes."""

TEXT = """\
body: lsg
date: 2024-09-20
status: adjusted
first_paragraph: 31
chair: Karin Ek
adjuster: Sara Lind
attendance: [{name: Karin Ek, principal: norrby}, {name: Sara Lind, principal: region}]
items:
  - title: Suicidprevention
    text: Strategin gås igenom.
  - title: Nästa år
    text: Tiderna gås igenom.
log:
"""
HELD = "  - {held: 2024-09-23, by: Olle Berg}\n"
ZEROS = "sha256:" + "0" * 64
DIGEST = re.compile(r'("?)(head|[0-9]+(?: [a-z])?)\1: sha256:[0-9a-f]{64}')
SEAL = re.compile(r"seal: sha256:[0-9a-f]{64}")


def approved(day: str, by: str, *parts: str) -> str:
    """Return the step of an approval, of all of `TEXT` or of some parts, with zeros for digests."""
    digests = ", ".join(f"{part}: {ZEROS}" for part in parts or ("head", "31", "32"))
    return f"  - {{approved: {day}, by: {by}, digests: {{{digests}}}}}\n"


def adjusted(day: str) -> str:
    """Return the step that seals, with zeros for the seal."""
    return f"  - adjusted: {day}\n    seal: {ZEROS}\n"


KARIN, SARA = approved("2024-10-01", "Karin Ek"), approved("2024-10-02", "Sara Lind")
WHOLE = HELD + KARIN + SARA + adjusted("2024-10-02")
"""The log of minutes that are adjusted and sealed."""


def sealed(text: str, bodies: str) -> str:
    """Return the text of a meeting with all digests and seals of its log; `bodies` is that of bodies.yaml."""
    known = read_bytes("bodies.yaml", bodies.encode("utf-8"), Bodies).content
    loaded = _loaded(text)
    meeting, imprint = loaded.content, loaded.imprint
    assert known is not None
    assert meeting is not None, loaded.faults
    assert imprint is not None
    labels = number_items(meeting.items, meeting.first_paragraph or 1).labels
    digests = digests_of(meeting, imprint, known, labels)
    text = DIGEST.sub(lambda found: f"{found[1]}{found[2]}{found[1]}: {digests[found[2]]}", text)
    for index, step in enumerate(meeting.log):
        if step.kind is StepKind.ADJUSTED:
            now = _loaded(text).imprint
            assert now is not None
            text = _with_seal(text, index, meeting, seal(meeting.ref, step.day, now.log[:index], digests))
    return text


def _with_seal(text: str, index: int, meeting: Meeting, written: str) -> str:
    """Return the text with the seal of the step at `index` of the log."""
    earlier = sum(step.kind is StepKind.ADJUSTED for step in meeting.log[:index])
    found = list(SEAL.finditer(text))[earlier]
    return f"{text[: found.start()]}seal: {written}{text[found.end() :]}"


def _loaded(text: str) -> Loaded[Meeting]:
    return read_bytes("meetings/lsg/2024-09-20.yaml", text.encode("utf-8"), Meeting)
