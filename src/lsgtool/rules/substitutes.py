"""Substitutes: one sits only for a member who is away, and the absence was told beforehand."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Attendee
from lsgtool.model.provisions import Force
from lsgtool.names import way_out
from lsgtool.rules.basis import ORDER, procedure
from lsgtool.rules.case import Case
from lsgtool.rules.roll import Roll, whole
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.rules.seating import benches
from lsgtool.shortened import shortened


@rule(codes.SUBSTITUTE_BESIDE_MEMBER, procedure("seats"), reads=("attendance",))
def substitute_beside_member(case: Case) -> Findings:
    """A substitute sat although the member took part, or although members filled all the seats.

    A substitute sits in the place of a member who is away. A member with `arrived` or `left` was away for
    part of the meeting, so that somebody could sit for her then; that is no fault.

    Bad::

        - {name: Anna Berg, principal: norrby}
        - {name: Bo Lund, principal: norrby, substitute_for: Anna Berg}

    Good::

        - {name: Anna Berg, principal: norrby, left: "10.30"}
        - name: Bo Lund
          principal: norrby
          substitute_for: Anna Berg
          arrived: "10.30"
    """
    seats = case.then.seats if case.then is not None else None
    if seats is None or not case.minuted:
        return
    roll = Roll(case.meeting)
    for bench in benches(case, seats):
        for place, attendee in bench.seated:
            for_whom = attendee.substitute_for
            if for_whom is None:
                continue
            beside = any(map(whole, roll.present(for_whom)))
            if beside or bench.filled:
                yield Finding(
                    _took_part(attendee, for_whom) if beside else _filled(attendee, for_whom),
                    msg(
                        "a substitute who only listens is `role: guest`; a member who was away for a while "
                        "has `arrived` or `left`"
                    ),
                    Spot(("attendance", place, "substitute_for")),
                    seats,
                )


@rule(codes.SUBSTITUTE_FOR_NOBODY, ORDER, reads=("attendance", "absent"))
def substitute_for_nobody(case: Case) -> Findings:
    """A substitute sat for somebody who is not listed as absent, or who has another principal.

    `substitute_for` names the member whose seat it is. The minutes show that member as absent, or as
    somebody who came late or left early.

    Bad, where nobody called Ana Berg is listed::

        - {name: Bo Lund, principal: norrby, substitute_for: Ana Berg}

    Good::

        - {name: Bo Lund, principal: norrby, substitute_for: Anna Berg}
    """
    if not case.minuted:
        return
    roll = Roll(case.meeting)
    known = [one.name for one in case.meeting.absent]
    for index, attendee in enumerate(case.meeting.attendance):
        name = attendee.substitute_for
        if name is None:
            continue
        spot = Spot(("attendance", index, "substitute_for"))
        absent = roll.absent(name)
        if not absent and not roll.present(name):
            yield Finding(
                msg(
                    "{name} sat for {member}, who is not listed as absent",
                    name=shortened(attendee.name),
                    member=shortened(name),
                ),
                way_out(name, known, msg("list the member under `absent`, or take `substitute_for` away")),
                spot,
            )
        others = [one.principal for one in absent if one.principal != attendee.principal]
        if absent and len(others) == len(absent) and None not in (*others, attendee.principal):
            yield Finding(
                msg(
                    "{name} sat for {member}, whose principal is `{other}` and not `{own}`",
                    name=shortened(attendee.name),
                    member=shortened(name),
                    other=others[0] or "",
                    own=attendee.principal or "",
                ),
                msg("a substitute and the member have the same principal: put right the one that is wrong"),
                spot,
            )


@rule(codes.ABSENCE_NOT_NOTIFIED, procedure("seats"), reads=("absent",))
def absence_not_notified(case: Case) -> Findings:
    """A member was away without having told the coordinator, in a body whose members have substitutes.

    Whoever cannot come calls in the substitute and tells the coordinator. It is only told when the minutes
    say `notified: false`; where nothing is said of it, nothing is known.

    Bad::

        - {name: Anna Berg, principal: norrby, notified: false}

    Good::

        - {name: Anna Berg, principal: norrby, notified: true}
    """
    seats = case.then.seats if case.then is not None else None
    if seats is None or not seats.substitutes or not case.minuted:
        return
    for index, absentee in enumerate(case.meeting.absent):
        if absentee.notified is False:
            yield Finding(
                msg(
                    "{name} was away without having told the coordinator",
                    name=shortened(absentee.name),
                ),
                msg("whoever cannot come calls in the substitute and tells the coordinator"),
                Spot(("absent", index, "notified")),
                seats,
                Force.MAY,
            )


def _took_part(attendee: Attendee, member: str) -> Message:
    return msg(
        "{name} sat for {member}, who took part too", name=shortened(attendee.name), member=shortened(member)
    )


def _filled(attendee: Attendee, member: str) -> Message:
    return msg(
        "{name} sat for {member}, though other members filled all the seats",
        name=shortened(attendee.name),
        member=shortened(member),
    )
