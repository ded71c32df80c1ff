"""Where a file names a meeting or a decision in the way that all can follow: `lsg/2024-09-20 § 38`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from lsgtool.location import Spot
from lsgtool.model.values import When
from lsgtool.model.walk import Leaf
from lsgtool.reference import MeetingRef, ParagraphRef, parse_reference

SAYS_ON_WHAT = frozenset({"basis", "kept_by"})
"""The keys of texts that may be nothing but the name of a meeting or a decision."""

_MEETING = r"(?<![\w/.-])([a-z0-9-]+/[0-9]{4}-[0-9]{2}-[0-9]{2})"
_NUMBER = r"([0-9]{1,6}(?:[ \xa0]?[a-zåäö])?)(?!\w)"
_CLAUSE = r"(?:\.([0-9]{1,3})(?!\w))?"
DECISION = re.compile(rf"{_MEETING}(?:[ \xa0]?§[ \xa0]?|#){_NUMBER}{_CLAUSE}")


class Cited(NamedTuple):
    """A meeting that is named at `spot`, and the number of the decision, and of its clause, if one is named.

    `as_value` tells that the value is nothing else; in a running text another archive may be meant.
    """

    spot: Spot
    meeting: MeetingRef
    number: str | None = None
    as_value: bool = True
    clause: int | None = None


def cited(leaves: Iterable[Leaf]) -> Iterator[Cited]:
    """Yield the meetings and the decisions that the values of a file name, in their order.

    Earlier minutes, which an item lists under `minutes`, are not among them.
    """
    for spot, _, value in leaves:
        if isinstance(value, When):
            if value.meeting is not None:
                yield Cited(spot, value.meeting)
        elif isinstance(value, ParagraphRef):
            yield Cited(spot, value.meeting, value.number, clause=value.clause)
        elif isinstance(value, str):
            yield from _in_text(spot, value)


def _in_text(spot: Spot, text: str) -> Iterator[Cited]:
    value = not spot.on_key and spot.keys[-1] in SAYS_ON_WHAT
    meeting = parse_reference(text) if value else None
    if meeting is not None:
        yield Cited(spot, meeting)
    line, seen = 0, 0
    for match in DECISION.finditer(text) if "/" in text else ():
        named = parse_reference(match[1])
        if named is not None:
            line += text.count("\n", seen, match.start())
            seen = match.start()
            clause = int(match[3]) if match[3] is not None else None
            alone = value and match[0] == text
            yield Cited(replace(spot, text_line=line), named, match[2], alone, clause)
