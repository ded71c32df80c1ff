"""An extract of the minutes as a view: some of their items whole, and what certifies them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lsgtool.papers.state_view import Stage, State
from lsgtool.papers.swedish import ranges
from lsgtool.papers.view import Attendance, Item, Protocol


@dataclass(frozen=True, slots=True)
class Extract:
    """Some items of the minutes, in their order; `numbers` are theirs as printed, runs drawn together.

    `others` are those without a seat who took part in one of them. `state` is that of the items: they are
    adjusted too where each was `at_once`, before the rest. `adjusted_by` are the names of those who approved,
    where they are `adjusted`.
    """

    minutes: Protocol
    items: tuple[Item, ...]
    numbers: str
    others: tuple[Attendance, ...]
    state: State
    at_once: bool
    adjusted: bool
    adjusted_by: tuple[str, ...]


def extract_view(minutes: Protocol, items: Sequence[Item]) -> Extract:
    """Return the extract with these of the items of the minutes."""
    at_once = [item.at_once for item in items if item.at_once is not None]
    all_at_once = minutes.state.stage is Stage.DRAFT and len(at_once) == len(items)
    state = minutes.state
    if all_at_once:
        state = replace(state, stage=Stage.ADJUSTED, by=at_once[0].by, reopened=None, earlier=())
    return Extract(
        minutes=minutes,
        items=tuple(items),
        numbers=ranges(_printed(items), _printed(minutes.items)),
        others=tuple(one for one in minutes.others if _took_part(one, minutes, items)),
        state=state,
        at_once=all_at_once,
        adjusted=state.stage is Stage.ADJUSTED,
        adjusted_by=_adjusted_by(minutes, state),
    )


def _adjusted_by(minutes: Protocol, state: State) -> tuple[str, ...]:
    """Return who approved; where no log has it, it was those who are asked to by the rule."""
    if state.stage is not Stage.ADJUSTED:
        return ()
    signers = (one.person for one in minutes.signatures if one.role != "secretary")
    return state.by or tuple(person.name for person in signers if person is not None)


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
