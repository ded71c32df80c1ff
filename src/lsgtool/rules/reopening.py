"""Minutes that were opened again are adjusted again."""

from lsgtool import codes
from lsgtool.adjustment.ledger import read_log
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.meeting import Status
from lsgtool.rules.basis import ORDER
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened


@rule(codes.REOPENED_NOT_ADJUSTED, ORDER, reads=("log", "status"), waivable=False, weighable=True)
def reopened_not_adjusted(case: Case) -> Findings:
    """The minutes were opened again, and nobody has adjusted them since.

    `lsg reopen` ends all approvals, so that the minutes can be changed, and keeps the reason. Until all who
    are asked have approved them anew the minutes are a draft, though others may have the earlier ones.

    Bad, where the log ends with it::

        - {reopened: 2025-03-05, by: Olle Berg, reason: Fel belopp i § 1.}

    Good, where a step adjusted follows on it, or it was never opened::

        status: adjusted
    """
    reopened = read_log(case.meeting.log).reopened
    if reopened is not None and case.meeting.status is Status.HELD:
        step = case.meeting.log[reopened]
        yield Finding(
            msg(
                "the minutes were opened again on {day} by {name}, and are not adjusted since: {reason}",
                day=step.day,
                name=shortened(step.by or ""),
                reason=shortened(step.reason or ""),
            ),
            msg(
                "correct them, and let all who adjust approve them anew: `lsg adjust {meeting} --by NAME`",
                meeting=str(case.meeting.ref),
            ),
            Spot(("log", reopened)),
        )
