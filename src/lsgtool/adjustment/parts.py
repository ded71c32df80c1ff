"""The parts that minutes are approved in, the head and each paragraph, and the digest of each."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from lsgtool.adjustment.printed import printed_in_head, printed_in_item
from lsgtool.model.bodies import Bodies
from lsgtool.model.log import DIGEST
from lsgtool.model.meeting import Meeting
from lsgtool.source.canonical import canonical, digest_of
from lsgtool.source.data import Mapping as Data
from lsgtool.timeline.in_force import BodyThen, body_on
from lsgtool.workspace.imprint import Imprint

HEAD: Final = "head"
"""The part with all that stands in no item."""


def digests_of(
    meeting: Meeting, imprint: Imprint, bodies: Bodies, labels: Sequence[str]
) -> Mapping[str, str]:
    """Return the digest of each part of the minutes, the head first, then by the numbers as printed.

    The second item with the same number is `12 (2)`. The body has to be in force on the day.
    """
    digests = {HEAD: digest_of_head(meeting, imprint, bodies, labels)}
    body = _body(meeting, bodies)
    for part, item, stretch in zip(parts_of(labels), meeting.items, imprint.items, strict=True):
        printed = printed_in_item(item, meeting, bodies, body, stretch.mentions)
        digests[part] = _digest(meeting, part, stretch.digest, printed)
    return digests


def digest_of_head(meeting: Meeting, imprint: Imprint, bodies: Bodies, labels: Sequence[str]) -> str:
    """Return the digest that the head has while the items have these numbers."""
    head = printed_in_head(meeting, bodies, _body(meeting, bodies), labels, imprint.head.mentions)
    return _digest(meeting, HEAD, imprint.head.digest, head)


def digests_as(
    meeting: Meeting, imprint: Imprint, bodies: Bodies, index: int, parts: Iterable[str]
) -> Mapping[str, str]:
    """Return, by the digest that it gives, each part that the item at `index` could be."""
    stretch = imprint.items[index]
    printed = printed_in_item(meeting.items[index], meeting, bodies, _body(meeting, bodies), stretch.mentions)
    return {_digest(meeting, part, stretch.digest, printed): part for part in parts}


def parts_of(labels: Sequence[str]) -> tuple[str, ...]:
    """Return what the items are called as parts: their numbers, each once."""
    seen: Counter[str] = Counter()
    parts = []
    for label in labels:
        seen[label] += 1
        parts.append(label if seen[label] == 1 else f"{label} ({seen[label]})")
    return tuple(parts)


def _body(meeting: Meeting, bodies: Bodies) -> BodyThen:
    body = body_on(bodies, meeting.body, meeting.date)
    if body is None:
        raise AssertionError(f"{meeting.body} was no body on {meeting.date}")
    return body


def _digest(meeting: Meeting, part: str, written: str, printed: Data) -> str:
    whole: Data = {"meeting": str(meeting.ref), "part": part, "printed": printed, "written": written}
    return DIGEST + digest_of(canonical(whole))
