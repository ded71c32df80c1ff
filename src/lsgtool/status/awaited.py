"""The section of what waits for whom: minutes, answers, matters to take up, and assignments."""

from collections.abc import Iterator, Sequence

from lsgtool.masking import masked
from lsgtool.messages import Message, msg
from lsgtool.printers.lines import NO_BREAK, wrapped
from lsgtool.status.due import DEADLINES, entry_of
from lsgtool.status.entry import LINES, TEXT
from lsgtool.status.glance import Glance
from lsgtool.status.pen import Pen
from lsgtool.status.waiting import Counted

MINUTES, NAMES, LONGEST_NAME = 3, 30, 40
"""So many rows, so many names and so long names are shown at most."""


def awaited(seen: Glance, pen: Pen) -> Iterator[str]:
    """Yield what waits for whom."""
    told = (
        *_minutes(seen, pen),
        *_names(msg("Answers from"), seen.waiting.principals, pen),
        *_names(msg("Matters for"), seen.waiting.bodies, pen),
        *_names(msg("Assigned to"), seen.waiting.owners, pen),
    )
    if told:
        yield pen.heading(msg("What waits for whom"))
        yield from told
    else:
        yield pen.words(msg("Nothing waits for anybody."))


def _minutes(seen: Glance, pen: Pen) -> Iterator[str]:
    label = pen.words(msg("Minutes"))
    for row in seen.minutes[:MINUTES]:
        yield from entry_of(row, seen, pen, label)
        label = ""
    yield from pen.more(DEADLINES for _ in seen.minutes[MINUTES:])


def _names(label: Message, names: Sequence[Counted], pen: Pen) -> Iterator[str]:
    """Yield as many names as there is room for, each with its number, and how many more there are."""
    for shown in range(min(len(names), NAMES), 0, -1):
        told = ", ".join(f"{_short(one.name)}{NO_BREAK}{one.count}" for one in names[:shown])
        if shown < len(names):
            more = pen.words(msg("and {count} more", count=len(names) - shown))
            told = f"{told} {more}"
        if shown == 1 or len(wrapped(told, TEXT)) <= LINES:
            yield from pen.entry(pen.words(label), told)
            return


def _short(name: str) -> str:
    """Return a name that stands on one line."""
    name = masked(name)
    cut = name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"
    return cut.replace(" ", NO_BREAK)
