"""Minutes are published after the meeting, and after those who adjust them have done so."""

from lsgtool import codes
from lsgtool.adjustment.ledger import read_log
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Meeting, Status
from lsgtool.model.provisions import MinutesRule
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule

SPOT = Spot(("published",))


@rule(codes.PUBLISHED_TOO_EARLY, procedure("minutes"), reads=("date", "status", "log"))
def published_too_early(case: Case) -> Findings:
    """The minutes were made public before they were adjusted, or before the meeting.

    Minutes are public when the chair and the adjuster, or whoever else the body's `minutes` in bodies.yaml
    name, have approved them; the status is then `adjusted`, and the log, where there is one, tells the day.
    Minutes that were opened again are not public until they are adjusted anew. A body whose minutes are
    public at once has `public_after_adjustment: false` there.

    Bad::

        status: held
        published: 2025-02-28

    Good::

        status: adjusted
        published: 2025-02-28
    """
    meeting, minutes = case.meeting, case.then.minutes if case.then is not None else None
    if minutes is None or meeting.published is None or meeting.status is Status.CANCELLED:
        return
    if minutes.public_after_adjustment and meeting.status is not Status.ADJUSTED:
        yield _not_adjusted(meeting, minutes)
    sealed = read_log(meeting.log).sealed
    adjusted = meeting.log[sealed].day if sealed is not None else None
    if meeting.published < meeting.date:
        yield _too_early(
            msg(
                "the minutes were published on {published}, before the meeting on {date}",
                published=meeting.published,
                date=meeting.date,
            ),
            minutes,
        )
    elif minutes.public_after_adjustment and adjusted is not None and meeting.published < adjusted:
        yield _too_early(
            msg(
                "the minutes were published on {published}, before they were adjusted on {day}",
                published=meeting.published,
                day=adjusted,
            ),
            minutes,
        )


def _not_adjusted(meeting: Meeting, minutes: MinutesRule) -> Finding:
    reopened = read_log(meeting.log).reopened
    if reopened is not None:
        return Finding(
            msg(
                "the minutes are published, and were opened again on {day}",
                day=meeting.log[reopened].day,
            ),
            msg("take `published` away, and what was made public, until they are adjusted again"),
            SPOT,
            minutes,
        )
    return Finding(
        msg("the minutes are published, and the status is `{status}`", status=meeting.status.value),
        msg("write `status: adjusted` when they are adjusted, and `published` after that"),
        SPOT,
        minutes,
    )


def _too_early(message: Message, minutes: MinutesRule) -> Finding:
    hint = msg("write in `published` the day on which they were made public")
    return Finding(message, hint, SPOT, minutes)
