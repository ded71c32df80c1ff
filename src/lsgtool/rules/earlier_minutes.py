"""The earlier minutes that an item deals with exist."""

from lsgtool import codes
from lsgtool.messages import msg
from lsgtool.model.meeting import Status
from lsgtool.reference import MeetingRef
from lsgtool.rules.basis import FORMAT
from lsgtool.rules.case import Case
from lsgtool.rules.earlier import missing
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.suggestion import suggestion


@rule(codes.PREVIOUS_MINUTES_UNKNOWN, FORMAT, looks_ahead=True, waivable=False, careful=True)
def previous_minutes_unknown(case: Case) -> Findings:
    """The minutes that an item deals with are those of no meeting before this one.

    Under `minutes` an item names the meetings whose minutes are dealt with. They are earlier, and were not
    cancelled. A year of which the repository has no meetings of that body is not judged.

    Bad, where the body met on 2025-02-14::

        minutes: ledning/2025-02-13

    Good::

        minutes: ledning/2025-02-14
    """
    if case.bodies is None or not case.says("date"):
        return
    for spot, _, named in case.leaves:
        if not isinstance(named, MeetingRef):
            continue
        if named.body not in case.bodies.bodies:
            yield Finding(
                msg("no body is called `{name}` in bodies.yaml", name=named.body),
                suggestion(named.body, case.bodies.bodies),
                spot,
            )
        elif named.day >= case.meeting.date:
            yield Finding(
                msg("{meeting} is not before this meeting", meeting=str(named)),
                msg("name the meeting whose minutes are dealt with here"),
                spot,
            )
        elif case.archive.lacks(named):
            yield missing(case.archive, named, spot)
        elif case.archive.has(named) and case.archive.meeting(named).status is Status.CANCELLED:
            yield Finding(
                msg("{meeting} was cancelled, and has no minutes", meeting=str(named)),
                msg("name the meeting whose minutes are dealt with here"),
                spot,
            )
