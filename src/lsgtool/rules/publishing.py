"""Minutes are published after the meeting, and after those who adjust them have done so."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.meeting import Status
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule


@rule(codes.PUBLISHED_TOO_EARLY, procedure("minutes"), reads=("date", "status"))
def published_too_early(case: Case) -> Findings:
    """The minutes were made public before they were adjusted, or before the meeting.

    Minutes are public when the chair and the adjuster, or whoever else the body's `minutes` in bodies.yaml
    name, have approved them; the status is then `adjusted`. A body whose minutes are public at once has
    `public_after_adjustment: false` there.

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
    spot = Spot(("published",))
    if minutes.public_after_adjustment and meeting.status is not Status.ADJUSTED:
        yield Finding(
            msg("the minutes are published, and the status is `{status}`", status=meeting.status.value),
            msg("write `status: adjusted` when they are adjusted, and `published` after that"),
            spot,
            minutes,
        )
    if meeting.published < meeting.date:
        yield Finding(
            msg(
                "the minutes were published on {published}, before the meeting on {date}",
                published=meeting.published,
                date=meeting.date,
            ),
            msg("write in `published` the day on which they were made public"),
            spot,
            minutes,
        )
