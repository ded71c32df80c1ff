"""A body that seals its minutes seals all of them from then on."""

from lsgtool import codes
from lsgtool.adjustment.ledger import read_log
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.meeting import MINUTED, Status
from lsgtool.rules.basis import ORDER
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule


@rule(codes.ADJUSTED_UNSEALED, ORDER, reads=("log", "status"), waivable=False, weighable=True)
def adjusted_unsealed(case: Case) -> Findings:
    """The minutes are called adjusted and have no seal, though those of the meeting before have one.

    Minutes from before there was a log have none, and their status speaks alone. But once a body seals its
    minutes, `status: adjusted` that somebody has written by hand may be a mistake, or the log may have been
    taken away: nothing tells who has approved them, or whether they are as they were then. Only the nearest
    meeting before it that was held is looked at, and only where the body's `minutes` in bodies.yaml name
    somebody who adjusts.

    Bad, where the minutes of the meeting before are sealed and these have no log::

        status: adjusted

    Good::

        status: held
    """
    minutes = case.then.minutes if case.then is not None and case.placed else None
    if case.meeting.status is not Status.ADJUSTED or case.meeting.log:
        return
    if minutes is None or not minutes.adjusted_by:
        return
    before = next((one for one in case.archive.before(case.meeting.ref) if one.status in MINUTED), None)
    if before is not None and read_log(before.log).sealed is not None:
        yield Finding(
            msg(
                "the minutes are called adjusted and have no seal, though those of {before} are sealed",
                before=str(before.ref),
            ),
            msg(
                "write `status: held`, and let those approve who are asked to:"
                " `lsg adjust {meeting} --by NAME`; if they were sealed before, bring the log back",
                meeting=str(case.meeting.ref),
            ),
            Spot(("status",)),
        )
