"""An extract of the minutes as a view: some of their items whole, and what certifies them."""

from collections.abc import Sequence
from dataclasses import dataclass

from lsgtool.model.meeting import Meeting, Status
from lsgtool.papers.swedish import ranges
from lsgtool.papers.view import Attendance, Item, Protocol


@dataclass(frozen=True, slots=True)
class Extract:
    """Some items of the minutes, in their order; `numbers` are theirs as printed, runs drawn together.

    `others` are those without a seat who took part in one of them. `adjusted_by` are the names of those who
    approved the minutes, where the minutes are `adjusted`.
    """

    minutes: Protocol
    items: tuple[Item, ...]
    numbers: str
    others: tuple[Attendance, ...]
    adjusted: bool
    adjusted_by: tuple[str, ...]


def extract_view(meeting: Meeting, minutes: Protocol, items: Sequence[Item]) -> Extract:
    """Return the extract with these of the items of a meeting's minutes."""
    adjusted = meeting.status is Status.ADJUSTED
    signers = (one.person for one in minutes.signatures if one.role != "secretary")
    return Extract(
        minutes=minutes,
        items=tuple(items),
        numbers=ranges(_printed(items), _printed(minutes.items)),
        others=tuple(one for one in minutes.others if _took_part(one, minutes, items)),
        adjusted=adjusted,
        adjusted_by=tuple(person.name for person in signers if person is not None) if adjusted else (),
    )


def _printed(items: Sequence[Item]) -> tuple[str, ...]:
    """Return the numbers of items, each held together on one line and named once."""
    return tuple(dict.fromkeys(item.label.replace(" ", "\u00a0") for item in items))


def _took_part(one: Attendance, minutes: Protocol, items: Sequence[Item]) -> bool:
    """Tell whether somebody was there for one of the items; who names no numbers was there for all."""
    labels = [item.label for item in minutes.items]
    attended: set[str] = set()
    for run in one.labels.split(", ") if one.labels else ():
        first, _dash, last = run.partition("–")
        attended.update(labels[labels.index(first) : labels.index(last or first) + 1])
    return not one.labels or any(item.label in attended for item in items)
