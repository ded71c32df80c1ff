"""Checks the signatures of minutes before a paper tells of them."""

from collections.abc import Mapping

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.worth import Mark
from lsgtool.verify.signers import Signers
from lsgtool.verify.signing import Judging


def marks_of(adjustment: Adjustment | None, signers: Signers | None) -> Mapping[int, Mark]:
    """Return what the signatures of approvals that count are worth, by the index of the step in the log.

    `signers` is None where the log has no signature. Minutes that have changed since show none: of them
    nothing is checked.
    """
    if adjustment is None or signers is None:
        return {}
    if adjustment.ledger.sealed is not None and not adjustment.unbroken:
        return {}
    judging, log = Judging(adjustment, signers), adjustment.meeting.log
    signed = (index for index in adjustment.ledger.approvals if log[index].signature is not None)
    return {index: judging.judge(log[index]).mark for index in signed}
