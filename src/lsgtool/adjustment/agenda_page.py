"""The agenda as it was called beside what became of it, set out for people and for programs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lsgtool.adjustment.agenda import Change, Row
from lsgtool.masking import masked
from lsgtool.messages import Message, Wording, counted, msg
from lsgtool.model.log import Step
from lsgtool.model.meeting import MINUTED, Meeting
from lsgtool.printers.lines import GAP, NO_BREAK, WIDTH, Paint, Tone, beside, wrapped

THEN, NOW, CHANGE = 6, 7, 14
WIDTHS = (THEN, NOW, CHANGE, WIDTH - THEN - NOW - CHANGE - 3 * len(GAP))
COLUMNS = (msg("Called"), msg("Now"), msg("Change"), msg("Matter"))
NOTHING = "–"
INDENT = "  "
KEEPS_TOGETHER = msg(
    "an item that has a `matter` when the meeting is called stays the same item, whatever its title becomes"
)
CHANGES: Final[Mapping[Change, Message]] = {
    Change.ADDED: msg("added"),
    Change.MOVED: msg("moved"),
    Change.RENAMED: msg("renamed"),
    Change.BELOW: msg("sub-matter"),
    Change.STRUCK: msg("struck"),
    Change.LEFT_OUT: msg("left out"),
}


@dataclass(frozen=True, slots=True)
class Compared:
    """A meeting, the step by which it was called, and what became of each matter.

    `labels` are the numbers of the items now; `sign` stands before them, "" where none does.
    """

    meeting: Meeting
    step: Step
    rows: Sequence[Row]
    labels: Sequence[str]
    sign: str


def page(compared: Compared, words: Wording, paint: Paint) -> Iterator[str]:
    """Yield the lines of the page; one sentence where nothing differs."""
    different = sum(bool(row.changes) for row in compared.rows)
    yield from wrapped(words(_title(compared, different)))
    if not different:
        return
    yield ""
    yield from beside(WIDTHS, [[(words(name), Tone.QUIET)] for name in COLUMNS], paint)
    for row in compared.rows:
        yield from _lines(row, compared, words, paint)
    yield ""
    yield from wrapped(
        words(
            counted(
                "{count} matter is not as it was called",
                "{count} matters are not as they were called",
                different,
            )
        )
    )
    kinds = {change for row in compared.rows for change in row.changes}
    if kinds.issuperset({Change.ADDED, Change.LEFT_OUT}):
        yield from wrapped(words(KEEPS_TOGETHER), mark=INDENT)


def _title(compared: Compared, different: int) -> Message:
    meeting, step = compared.meeting, compared.step
    ref, day, by = str(meeting.ref), step.day, step.by or ""
    if not different:
        return msg(
            "{meeting}: the agenda is as it was called on {date} by {name}", meeting=ref, date=day, name=by
        )
    if meeting.status in MINUTED:
        return msg(
            "{meeting}: the agenda as called on {date} by {name}, and as held", meeting=ref, date=day, name=by
        )
    return msg("{meeting}: the agenda as called on {date} by {name}, and now", meeting=ref, date=day, name=by)


def _lines(row: Row, compared: Compared, words: Wording, paint: Paint) -> Iterator[str]:
    """Yield the lines of a row: its numbers, what changed, and its title, below the old one if it has two."""
    tone = Tone.PLAIN if row.changes else Tone.QUIET
    number = _number(row, compared)
    before, sign = (compared.sign, NO_BREAK) if compared.sign and number is not None else ("", "")
    renamed = Change.RENAMED in row.changes
    titles = (("", row.called), ("→ ", row.title)) if renamed else (("", row.title or row.called),)
    cells = (
        [str(row.then + 1) if row.then is not None else NOTHING],
        wrapped(f"{before}{sign}{number or NOTHING}", NOW),
        wrapped(", ".join(words(CHANGES[change]) for change in row.changes), CHANGE),
        [line for mark, title in titles for line in wrapped(masked(title or ""), WIDTHS[-1], mark)],
    )
    return beside(WIDTHS, [[(line, tone) for line in cell] for cell in cells], paint)


def records(compared: Compared) -> list[dict[str, object]]:
    """Return the rows as objects with the same keys; numbers are texts without a sign, or null."""
    return [
        {
            "called_number": str(row.then + 1) if row.then is not None else None,
            "called_title": row.called,
            "number": _number(row, compared),
            "title": row.title,
            "changes": [change.value for change in row.changes],
        }
        for row in compared.rows
    ]


def _number(row: Row, compared: Compared) -> str | None:
    return compared.labels[row.at] if row.at is not None else None
