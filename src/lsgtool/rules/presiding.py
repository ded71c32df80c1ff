"""Who presided at a meeting: somebody who was there, and who holds the office."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.composition import Chairs
from lsgtool.model.provisions import Adjusting
from lsgtool.names import comparable, holds_several, way_out
from lsgtool.rules.basis import ORDER, procedure
from lsgtool.rules.case import Case
from lsgtool.rules.roll import Roll
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened


@rule(codes.CHAIR_DIFFERS, procedure("chairs"), reads=("chair", "attendance", "absent"))
def chair_differs(case: Case) -> Findings:
    """Somebody presided who is neither the chair nor the vice chair of the body on that day.

    The body's `chairs` in bodies.yaml tell who holds the offices, from the day of the election on. Where
    both are listed as absent, the meeting chooses somebody else to preside, and that is no fault.

    Bad, where Anna Berg and Cia Ek hold the offices::

        chair: Dan Ås

    Good::

        chair: Cia Ek
    """
    chairs, name = case.then.chairs if case.then is not None else None, case.meeting.chair
    if chairs is None or name is None or not case.minuted:
        return
    roll = Roll(case.meeting)
    offices = [office.name for office in (chairs.chair, chairs.vice_chair) if office is not None]
    if comparable(name) in map(comparable, offices) or all(map(roll.absent, offices)):
        return
    if not roll.missing(name) and not roll.absent(name):
        yield Finding(
            _differs(name, chairs),
            way_out(
                name,
                offices,
                msg("after an election, add an entry with its decision under `chairs` in bodies.yaml"),
            ),
            Spot(("chair",)),
            chairs,
        )


@rule(codes.CHAIR_ABSENT, ORDER, reads=("chair", "attendance", "absent"))
def chair_absent(case: Case) -> Findings:
    """The minutes name nobody who presided, or somebody who was not there.

    It is asked for where bodies.yaml has chairs for the body, or has its chair adjust the minutes. Where
    the minutes have a list of attendance, whoever presided stands on it.

    Bad::

        chair: Anna Berg
        attendance: [{name: Cia Ek, principal: region}]

    Good::

        chair: Cia Ek
        attendance: [{name: Cia Ek, principal: region}]
    """
    if case.minuted and has_chair(case):
        roll, name, spot = Roll(case.meeting), case.meeting.chair, Spot(("chair",))
        if name is None:
            yield Finding(
                msg("the minutes do not say who presided"), msg("write the name under `chair`"), spot
            )
        elif roll.absent(name):
            yield Finding(
                msg("{name} presided and is listed as absent", name=shortened(name)),
                msg("name under `chair` who presided, or take the name away under `absent`"),
                spot,
            )
        elif roll.missing(name):
            yield Finding(
                msg("{name} presided and is not listed in `attendance`", name=shortened(name)),
                _listed_or_another(case, name),
                spot,
            )


def _listed_or_another(case: Case, name: str) -> Message:
    if holds_several(name):
        return msg("write one name under `chair`; who presided for the rest can be told in `remark`")
    return way_out(
        name,
        [one.name for one in case.meeting.attendance],
        msg("add the name to `attendance`, or name under `chair` who presided"),
    )


def has_chair(case: Case) -> bool:
    """Tell whether the rules of procedure give the body a chair on the day of the meeting."""
    if case.then is None:
        return False
    minutes = case.then.minutes
    return case.then.chairs is not None or (minutes is not None and Adjusting.CHAIR in minutes.adjusted_by)


def _differs(name: str, chairs: Chairs) -> Message:
    if chairs.vice_chair is None:
        return msg(
            "{name} presided; the chair from {date} is {chair}",
            name=shortened(name),
            date=chairs.since,
            chair=chairs.chair.name,
        )
    return msg(
        "{name} presided; from {date} the chair is {chair} and the vice chair {vice_chair}",
        name=shortened(name),
        date=chairs.since,
        chair=chairs.chair.name,
        vice_chair=chairs.vice_chair.name,
    )
