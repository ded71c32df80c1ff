"""The minutes of a meeting that was held tell who took part."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.meeting import Status
from lsgtool.model.provisions import Force
from lsgtool.rules.basis import ORDER
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule


@rule(codes.ATTENDANCE_MISSING, ORDER, reads=("attendance",))
def attendance_missing(case: Case) -> Findings:
    """The minutes list nobody who took part.

    It is asked for where bodies.yaml gives the body `seats`, or says by whom its minutes are adjusted. What
    else is judged of the composition, of the chair and of the adjuster is looked up in this list; without
    it nobody can tell whether the right people decided. In minutes that are adjusted it is an error.

    Bad::

        attendance: []

    Good::

        attendance: [{name: Anna Berg, principal: norrby}]
    """
    if case.minuted and not case.meeting.attendance and _asked(case):
        adjusted = case.meeting.status is Status.ADJUSTED
        yield Finding(
            msg("the minutes list nobody who took part"),
            msg("write under `attendance` who was there, each with the `principal`"),
            Spot(("attendance",)),
            force=Force.SHALL if adjusted else Force.SHOULD,
        )


def _asked(case: Case) -> bool:
    """Tell whether the rules of procedure ask who took part."""
    then = case.then
    if then is None:
        return False
    return then.seats is not None or (then.minutes is not None and bool(then.minutes.adjusted_by))
