"""How far minutes have come, read from their log; the status alone speaks where a file has none."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.asked import asked_to_adjust
from lsgtool.adjustment.parts import HEAD, parts_of
from lsgtool.adjustment.statement import short_form
from lsgtool.model.log import StepKind
from lsgtool.model.meeting import MINUTED, Meeting, Status
from lsgtool.papers.changed import compared, differing
from lsgtool.papers.state_view import AtOnce, Change, Opened, Stage, State
from lsgtool.timeline.in_force import BodyThen


def state_of(meeting: Meeting, body: BodyThen, adjustment: Adjustment | None) -> State:
    """Return how far the minutes of a meeting have come; `adjustment` is None for a file without a log."""
    if meeting.status is Status.CANCELLED:
        return State(Stage.CANCELLED)
    if meeting.status not in MINUTED:
        return State(Stage.TO_COME)
    waiting = State(Stage.DRAFT if asked_to_adjust(meeting, body) else Stage.OPEN)
    by_log = adjustment is not None and adjustment.ledger.state is not None
    if meeting.status is Status.ADJUSTED and not by_log:
        return State(Stage.ADJUSTED)
    if adjustment is None:
        return waiting
    state = _sealed(adjustment) or replace(waiting, reopened=_reopened(adjustment))
    return replace(state, earlier=tuple(_earlier(adjustment)))


def _sealed(adjustment: Adjustment) -> State | None:
    """Return the state of minutes that are sealed, whether they still are as they were or not; else None."""
    sealed = adjustment.ledger.sealed
    if sealed is None:
        return None
    day = adjustment.meeting.log[sealed].day
    if not adjustment.unbroken:
        by = tuple(dict.fromkeys(step.by or "" for step in adjustment.approvals))
        return State(Stage.CHANGED, day, by, since=differing(adjustment))
    if adjustment.complete:
        return State(Stage.ADJUSTED, day, _names(adjustment), short_form(adjustment.seal))
    return None


def _reopened(adjustment: Adjustment) -> date | None:
    index = adjustment.ledger.reopened
    return adjustment.meeting.log[index].day if index is not None else None


def _earlier(adjustment: Adjustment) -> Iterator[Opened]:
    """Yield each reopening of minutes that were adjusted at the time."""
    adjusted: date | None = None
    for index, step in enumerate(adjustment.meeting.log):
        if index in adjustment.ledger.missteps:
            continue
        if step.kind is StepKind.ADJUSTED:
            adjusted = step.day
        elif step.kind is StepKind.REOPENED and adjusted is not None:
            yield Opened(adjusted, step.day, " ".join((step.reason or "").split()).rstrip("."))
            adjusted = None


def adjusted_at_once(adjustment: Adjustment | None) -> Mapping[int, AtOnce]:
    """Return which items were adjusted before the rest, by their index, and still are as they were then."""
    if adjustment is None:
        return {}
    alone = [step for step in adjustment.approvals if HEAD not in step.digests]
    found = {}
    for index, part in enumerate(parts_of(adjustment.labels) if alone else ()):
        steps = [step for step in alone if step.digests.get(part) == adjustment.digests[part]]
        days = [[step.day for step in steps if one.is_called(step.by or "")] for one in adjustment.asked]
        if days and all(days):
            found[index] = AtOnce(max(map(min, days)), _names(adjustment))
    return found


def changed_items(adjustment: Adjustment | None) -> Mapping[int, Change]:
    """Return which items are not as they were when all who are asked had approved them, by their index."""
    return compared(adjustment).items if adjustment is not None and adjustment.approvals else {}


def _names(adjustment: Adjustment) -> tuple[str, ...]:
    """Return those who are asked to adjust, by their names in the minutes."""
    return tuple(one.name for one in adjustment.asked if one.name is not None)
