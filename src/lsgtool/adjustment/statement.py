"""What is approved and sealed, in lines of plain text that anybody can write again."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from lsgtool.model.log import DIGEST
from lsgtool.reference import MeetingRef
from lsgtool.source.canonical import digest_of

NAMESPACE: Final = "adjustment@lsgtool"
"""The namespace of signatures: one that was made for git, or anything else, is none here."""

_APPROVAL, _SEAL = "lsg-approval-1", "lsg-seal-1"
_SHORT, _GROUP = 16, 4


def approval(
    meeting: MeetingRef, by: str, day: date, log: Iterable[str], digests: Mapping[str, str]
) -> bytes:
    """Return what somebody approves, and signs: the meeting, who and when, and each part with its digest.

    `log` has the digests of the steps up to the last reopening: what was signed before it does not fit any
    more, even where somebody puts it into the log again.
    """
    lines = [_APPROVAL, f"meeting {meeting}", f"by {by}", f"approved {day}", *_steps(log), *_parts(digests)]
    return _text(lines)


def seal(meeting: MeetingRef, adjusted: date, log: Iterable[str], digests: Mapping[str, str]) -> str:
    """Return the seal of the minutes; `log` has the digests of the steps before, in 64 digits each."""
    lines = [_SEAL, f"meeting {meeting}", f"adjusted {adjusted}", *_steps(log), *_parts(digests)]
    return DIGEST + digest_of(_text(lines))


def short_form(seal: str) -> str:
    """Return the first digits of a seal, as papers show it: `9c1f 04ab 77d2 e3b0`."""
    digits = seal.removeprefix(DIGEST)[:_SHORT]
    return " ".join(digits[at : at + _GROUP] for at in range(0, _SHORT, _GROUP))


def _steps(log: Iterable[str]) -> Iterable[str]:
    """Return a line for each step of the log, in their order."""
    return (f"log {DIGEST}{step}" for step in log)


def _parts(digests: Mapping[str, str]) -> Iterable[str]:
    """Return a line for each part, the lines sorted: the order in which a file has the parts says nothing."""
    return sorted(f"{part} {digest}" for part, digest in digests.items())


def _text(lines: Iterable[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("utf-8")
