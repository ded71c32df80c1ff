"""Minutes that wait: to be written after the meeting, and to be adjusted, by a last day where one is set."""

from collections.abc import Iterator

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.asked import Asked, asked_to_adjust
from lsgtool.adjustment.ledger import read_log
from lsgtool.deadlines.desk import Desk
from lsgtool.deadlines.row import Due, Kind, Row, due
from lsgtool.messages import Message, counted, msg
from lsgtool.model.meeting import Meeting, Status
from lsgtool.timeline.adjusting_day import adjusting_day
from lsgtool.workspace.archive import Unknowable


def adjusting(desk: Desk) -> Iterator[Row]:
    """Yield a row for each meeting whose minutes are still to be written, or to be adjusted.

    Where bodies.yaml names nobody who adjusts, minutes that are written wait for nobody.
    """
    for meeting in desk.all():
        if desk.coming(meeting):
            continue
        then = desk.then(meeting)
        rule = then.minutes if then is not None else None
        if not desk.held(meeting):
            yield _row(desk, Kind.WRITE, meeting, rule.basis if rule is not None else None)
        elif meeting.status is Status.HELD and then is not None and rule is not None and rule.adjusted_by:
            last = adjusting_day(rule, meeting.date)
            yield _row(
                desk,
                Kind.ADJUST,
                meeting,
                rule.basis,
                due(last, desk.on) if last is not None else None,
                _awaited(desk, meeting, asked_to_adjust(meeting, then)),
            )


def _row(
    desk: Desk,
    kind: Kind,
    meeting: Meeting,
    basis: str | None,
    last: Due | None = None,
    details: tuple[Message, ...] = (),
) -> Row:
    ago = counted("{count} day ago", "{count} days ago", (desk.on - meeting.date).days)
    what = {
        Kind.WRITE: msg("write the minutes of {day} ({ago})", day=meeting.date, ago=ago),
        Kind.ADJUST: msg("have the minutes of {day} adjusted ({ago})", day=meeting.date, ago=ago),
    }
    return Row(kind, meeting.body, what[kind], last, basis, meeting.ref, details)


def _awaited(desk: Desk, meeting: Meeting, asked: tuple[Asked, ...]) -> tuple[Message, ...]:
    """Say on whom they wait, as far as the file names them: who has not approved all of them as they are."""
    now = _adjustment(desk, meeting)
    if now is not None and now.complete:
        return (msg("all have approved them; `lsg adjust` seals them"),)
    missing = asked if now is None else {one for part in now.digests for one in now.missing(part)}
    names = [one.name for one in asked if one.name is not None and one in missing]
    return (msg("they wait for {names}", names=", ".join(names)),) if names else ()


def _adjustment(desk: Desk, meeting: Meeting) -> Adjustment | None:
    """Return what is approved; None where nothing is, or where the numbers cannot be counted."""
    imprint = desk.archive.imprint(meeting.ref)
    if imprint is None or not read_log(meeting.log).approvals:
        return None
    try:
        return Adjustment(meeting, imprint, desk.bodies, desk.archive.numbers(meeting.ref).labels)
    except Unknowable:
        return None
