"""Finds the numbers of minutes that somebody asks for: `35`, `2 b`, `§ 35`, `9,10`, `9-11`."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from lsgtool.timeline.series import plain, told_apart

_FROM_TO: Final = re.compile("[-–]")


def places(asked: Sequence[str], labels: Sequence[str]) -> Mapping[str, Sequence[int]]:
    """Return where each number that is asked for stands among the labels; nowhere for one that is not there.

    A text may ask for several, with commas between them, and from one to another.
    """
    known = [plain(label) for label in labels]
    parts = (part.strip() for text in asked for part in text.split(","))
    return {part: _places(part, known) for part in parts if part}


def _places(part: str, labels: Sequence[str]) -> Sequence[int]:
    """Return where a number stands among the labels, or all numbers from one to another."""
    ends = [
        [place for place, label in enumerate(labels) if label == told_apart(end)]
        for end in _FROM_TO.split(part, maxsplit=1)
    ]
    if not all(ends):
        return ()
    return ends[0] if len(ends) == 1 else range(min(map(min, ends)), max(map(max, ends)) + 1)
