"""The seats of a meeting: no principal has more members than seats, and none is forgotten."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, counted, msg
from lsgtool.model.composition import Seats
from lsgtool.model.meeting import Role
from lsgtool.model.provisions import Force
from lsgtool.names import comparable, compared
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import Case
from lsgtool.rules.holders import names_of
from lsgtool.rules.listing import listed
from lsgtool.rules.roll import Roll
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.rules.seating import Share, benches, by_office, counted_on, crowd, own_seats
from lsgtool.shortened import shortened
from lsgtool.timeline.in_force import name_on


@rule(codes.SEATS_EXCEEDED, procedure("seats"), reads=("attendance",))
def seats_exceeded(case: Case) -> Findings:
    """More members took part for a principal, or for a side, than it has seats.

    The body's `seats` in bodies.yaml, as in force on the day of the meeting, give the numbers: the most
    specific one counts, and under `shared` the principals on a side fill their seats together. Members and
    the substitutes who sit for them are counted at each moment, so that one may leave when the other comes.
    Not counted are guests, co-opted, coordinator and secretary, whoever attends only certain items, and
    whoever sits by an office in another body.

    Bad, where Norrby has one seat::

        - {name: Anna Berg, principal: norrby}
        - {name: Cia Ek, principal: norrby}

    Good::

        - {name: Anna Berg, principal: norrby}
        - {name: Cia Ek, principal: norrby, role: guest, items: [arets-plan]}
    """
    seats = case.then.seats if case.then is not None else None
    if seats is None or not case.minuted:
        return
    roll = Roll(case.meeting)
    for bench in benches(case, seats):
        sitting = crowd(counted_on(roll, bench), bench.share.seats)
        if sitting:
            yield Finding(
                msg(
                    "{who} has {seats}, and {members} took part: {names}",
                    who=_owner(case, bench.share),
                    seats=_number_of_seats(bench.share.seats),
                    members=counted("{count} member", "{count} members", len(sitting)),
                    names=shortened(", ".join(one.attendee.name for one in sitting)),
                ),
                msg(
                    "give those without a seat another `role`, such as `guest` or `co-opted`; if the number "
                    "of seats has changed, add an entry under `seats` in bodies.yaml"
                ),
                Spot(("attendance", sitting[bench.share.seats].place)),
                seats,
            )


@rule(codes.PRINCIPAL_NOT_REPRESENTED, procedure("seats"), reads=("attendance", "absent"))
def principal_not_represented(case: Case) -> Findings:
    """The minutes list nobody from a principal that has seats: neither as present nor as absent.

    Every principal is to be represented. Somebody may be away; then the minutes tell who that was, and that
    is enough here. A principal of which they tell nothing may never have been called. Seats under `shared`
    belong to no single principal and are not judged, nor are minutes without a list of attendance, or with
    members whose principal they do not name.

    Bad, where Soderby has a seat::

        attendance:
          - {name: Anna Berg, principal: norrby}

    Good::

        attendance:
          - {name: Anna Berg, principal: norrby}
        absent:
          - {name: Doris Falk, principal: soderby, notified: true}
    """
    seats = case.then.seats if case.then is not None else None
    if seats is None or not case.minuted or not _all_placed(case, seats):
        return
    meeting = case.meeting
    there = {one.principal for one in meeting.attendance if one.role is Role.MEMBER}
    there |= {one.principal for one in meeting.absent}
    names = [name for id, name in _with_seats(case, seats) if id not in there]
    if names:
        yield Finding(
            msg(
                "nobody is listed, neither as present nor as absent, from {names}",
                names=listed(msg("{name}", name=name) for name in names),
            ),
            msg("each of them has a seat: list under `absent` who was away"),
            Spot(("attendance",), on_key=True),
            seats,
            Force.SHOULD,
        )


def _owner(case: Case, share: Share) -> str | Message:
    if share.principal is None or case.bodies is None:
        return msg("the side `{side}`", side=share.side)
    return name_on(case.bodies.principals[share.principal], case.meeting.date).name


def _number_of_seats(seats: int) -> Message:
    return counted("{count} seat", "{count} seats", seats) if seats else msg("no seat")


def _all_placed(case: Case, seats: Seats) -> bool:
    """Tell whether there is a list of attendance, and it is known for whom everybody sits or is away."""
    meeting, holders = case.meeting, by_office(case, seats)
    bodies = frozenset().union(*(names_of(case, seat.of) for seat in seats.also))
    unplaced = [one.name for one in meeting.absent if one.principal is None]
    unplaced += [
        one.name
        for one in meeting.attendance
        if one.role is Role.MEMBER
        and one.principal is None
        and comparable(one.organisation or "") not in bodies
    ]
    return bool(meeting.attendance) and compared(unplaced) <= holders


def _with_seats(case: Case, seats: Seats) -> list[tuple[str, str]]:
    """Return the principals with seats of their own that existed on the day: as in the files, as printed."""
    principals = case.bodies.principals if case.bodies is not None else {}
    day = case.meeting.date
    return [
        (id, name_on(principal, day).name)
        for id, principal in principals.items()
        if own_seats(seats, id, principal.side) and min(name.since for name in principal.names) <= day
    ]
