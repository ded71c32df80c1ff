"""Whoever approved minutes before they were corrected approves them once more."""

from collections.abc import Collection, Mapping

from lsgtool import codes
from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.asked import Asked
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.log import Step
from lsgtool.model.meeting import Status
from lsgtool.rules.approved_parts import parts_named
from lsgtool.rules.basis import ORDER
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened


@rule(codes.APPROVAL_OUTDATED, ORDER, reads=("log", "status", "items"), waivable=False, weighable=True)
def approval_outdated(case: Case) -> Findings:
    """Somebody approved the minutes in another wording than they have now.

    Before all have approved them, minutes may still be corrected: one finds a slip that another has
    overlooked. Whoever had approved what is changed then approves it once more; until then her approval
    counts only for the rest.

    Bad, where the clause was approved with 50 000 kronor::

        decisions: [{text: att avsätta 55 000 kronor, kind: set-aside}]

    Good::

        decisions: [{text: att avsätta 50 000 kronor, kind: set-aside}]
    """
    now = case.adjustment
    if now is None or case.meeting.status is not Status.HELD or now.ledger.sealed is not None:
        return
    for one in now.asked:
        outdated = _outdated(now, one)
        if outdated:
            index = max(outdated.values())
            yield Finding(
                _message(outdated, one, case.meeting.log[index]),
                msg(
                    "the correction is approved once more: `lsg adjust {meeting} --by NAME`",
                    meeting=str(case.meeting.ref),
                ),
                Spot(("log", index, "approved")),
            )


def _message(parts: Collection[str], one: Asked, approved: Step) -> Message:
    named, name = parts_named(parts), shortened(one.name or "")
    if len(parts) > 1:
        return msg("{part} are not as {name} approved them on {day}", part=named, name=name, day=approved.day)
    return msg("{part} is not as {name} approved it on {day}", part=named, name=name, day=approved.day)


def _outdated(now: Adjustment, one: Asked) -> Mapping[str, int]:
    """Return the parts that she has approved in other words only, each with the index of her last approval.

    What all have approved in the same words is none of them: there the change is at fault.
    """
    steps = zip(now.ledger.approvals, now.approvals, strict=True)
    hers = [(index, step) for index, step in steps if one.is_called(step.by or "")]
    last = {part: index for index, step in hers for part in step.digests}
    return {
        part: index
        for part, index in last.items()
        if all(step.digests.get(part) != now.digests.get(part) for _, step in hers)
        and now.settled(part) is None
    }
