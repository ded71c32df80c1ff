"""Shows the line of a file that a finding points at, with a caret below the very column."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from unicodedata import combining, east_asian_width

from lsgtool.location import Place
from lsgtool.messages import printable

CUT = "…"
TAB = "    "


def excerpt(line: str, place: Place, width: int) -> tuple[str, str]:
    """Return the line at `place`, and the caret below it, each with a margin for the number of the line.

    Neither is wider than `width` columns: of a long line the part around the caret is shown.
    """
    number = str(place.line)
    shown, before = _fitted([_shown(one) for one in line], place.column - 1, width - len(f"{number} | "))
    return f"{number} | {shown}".rstrip(), f"{' ' * len(number)} | {' ' * before}^"


def _shown(character: str) -> str:
    r"""Return what is shown of a character: a tab as spaces, what a terminal would act on as `\x1b`."""
    return TAB if character == "\t" else printable(character)


def _fitted(shown: Sequence[str], caret: int, room: int) -> tuple[str, int]:
    """Return what there is room for of a line, and how many columns of that stand before the caret.

    `shown` has what is shown of each character of the line, `caret` is the index of one.
    """
    before = list(accumulate(map(_columns, shown), initial=0))  # columns before each character
    caret = min(caret, len(shown))
    if before[-1] <= room:
        return "".join(shown), before[caret]
    first = bisect_left(before, before[caret] - room // 2)
    head = CUT if first > 0 else ""
    end = bisect_right(before, before[first] + room - len(head) - len(CUT)) - 1
    tail = CUT if end < len(shown) else ""
    return head + "".join(shown[first:end]) + tail, len(head) + before[caret] - before[first]


def _columns(text: str) -> int:
    """Return how many columns of a terminal a text fills."""
    return sum(_width(one) for one in text)


def _width(character: str) -> int:
    if combining(character):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
