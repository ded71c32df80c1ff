"""Minutes are adjusted when all who are asked have approved them as they are, and then they are sealed."""

from collections.abc import Sequence

from lsgtool import codes
from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.asked import Asked
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Status
from lsgtool.model.provisions import Adjusting
from lsgtool.rules.approved_parts import parts_named
from lsgtool.rules.basis import ORDER, procedure
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.rules.sealing import broken
from lsgtool.shortened import shortened

UNNAMED = {
    Adjusting.CHAIR: msg("the chair, whom they do not name,"),
    Adjusting.VICE_CHAIR: msg("the vice chair, whom they do not name,"),
    Adjusting.ADJUSTER: msg("the adjuster, whom they do not name,"),
}
READ = ("log", "status", "items", "chair", "vice_chair", "adjuster")


@rule(codes.APPROVAL_MISSING, procedure("minutes"), reads=READ)
def approval_missing(case: Case) -> Findings:
    """The minutes are called adjusted, though somebody has not approved them who is asked to.

    Where the file has a log, it tells who has approved what. `lsg adjust` writes `status: adjusted` when
    all whom the body's `minutes` in bodies.yaml name have approved every part, and not before. Minutes
    without a log are not judged.

    Bad, where the log has no approval by Cia Ek::

        status: adjusted

    Good::

        status: held
    """
    now = _orderly(case)
    if now is None or case.meeting.status is not Status.ADJUSTED:
        return
    sealed = now.ledger.sealed
    changed = now.changed
    for one in now.asked:
        parts = [part for part in now.digests if part not in changed and one in now.missing(part)]
        if parts:
            yield Finding(
                _not_approved(one, parts, whole=len(parts) == len(now.digests)),
                _held_again(case)
                if sealed is None
                else msg(
                    "open them: `lsg reopen {meeting} --reason TEXT`; then all approve them anew",
                    meeting=str(case.meeting.ref),
                ),
                Spot(("status",) if sealed is None else ("log", sealed)),
                case.then.minutes if case.then is not None else None,
            )


@rule(codes.ADJUSTMENT_UNFINISHED, ORDER, reads=READ, waivable=False)
def adjustment_unfinished(case: Case) -> Findings:
    """All have approved the minutes, and the last step is missing: they are not sealed.

    It comes so where two approve at the same time, each on a branch of her own, and the branches are
    merged. Until the minutes are sealed they count as a draft.

    Bad, where Anna Berg and Cia Ek have approved all of it::

        status: held

    Good::

        status: adjusted
    """
    now = _orderly(case)
    if now is not None and now.ledger.sealed is None and now.approvals and now.complete:
        yield Finding(
            msg("all who adjust the minutes have approved them, and they are not sealed"),
            msg(
                "`lsg adjust {meeting} --by NAME` seals them, by any of these names",
                meeting=str(case.meeting.ref),
            )
            if case.meeting.status is Status.HELD
            else _held_again(case),
            Spot(("log", now.ledger.approvals[-1])),
        )


def _orderly(case: Case) -> Adjustment | None:
    """Return how far the adjustment has come, unless another rule tells that the log does not hold."""
    now = case.adjustment
    return now if now is not None and not now.ledger.missteps and not broken(now) else None


def _held_again(case: Case) -> Message:
    return msg(
        "write `status: held` again, and then `lsg adjust {meeting} --by NAME`",
        meeting=str(case.meeting.ref),
    )


def _not_approved(one: Asked, parts: Sequence[str], *, whole: bool) -> Message:
    who = msg("{name}", name=shortened(one.name)) if one.name is not None else UNNAMED[one.role]
    if whole:
        return msg("the minutes are called adjusted, and {who} has not approved them", who=who)
    named = parts_named(parts)
    if len(parts) > 1:
        return msg(
            "the minutes are called adjusted, and {who} has not approved {part} as they are now",
            who=who,
            part=named,
        )
    return msg(
        "the minutes are called adjusted, and {who} has not approved {part} as it is now",
        who=who,
        part=named,
    )
