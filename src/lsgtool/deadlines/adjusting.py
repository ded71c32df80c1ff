"""Minutes that wait: to be written after the meeting, and to be adjusted. No rule gives them a last day."""

from collections.abc import Iterator

from lsgtool.deadlines.desk import Desk
from lsgtool.deadlines.row import Kind, Row
from lsgtool.messages import Message, counted, msg
from lsgtool.model.meeting import Meeting, Status
from lsgtool.model.provisions import Adjusting


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
        elif meeting.status is Status.HELD and rule is not None and rule.adjusted_by:
            yield _row(desk, Kind.ADJUST, meeting, rule.basis, _awaited(meeting, rule.adjusted_by))


def _row(
    desk: Desk, kind: Kind, meeting: Meeting, basis: str | None, details: tuple[Message, ...] = ()
) -> Row:
    ago = counted("{count} day ago", "{count} days ago", (desk.on - meeting.date).days)
    what = {
        Kind.WRITE: msg("write the minutes of {day} ({ago})", day=meeting.date, ago=ago),
        Kind.ADJUST: msg("have the minutes of {day} adjusted ({ago})", day=meeting.date, ago=ago),
    }
    return Row(kind, meeting.body, what[kind], None, basis, meeting.ref, details)


def _awaited(meeting: Meeting, adjusted_by: tuple[Adjusting, ...]) -> tuple[Message, ...]:
    """Say on whom they wait, as far as the file names them."""
    named = {
        Adjusting.CHAIR: meeting.chair,
        Adjusting.VICE_CHAIR: meeting.vice_chair,
        Adjusting.ADJUSTER: meeting.adjuster,
    }
    names = [name for name in (named[one] for one in adjusted_by) if name is not None]
    return (msg("they wait for {names}", names=", ".join(names)),) if names else ()
