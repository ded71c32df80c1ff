"""Which seats a body has on the day of a meeting, and which of the attendees fill them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import time
from typing import NamedTuple

from lsgtool.model.bodies import Principal
from lsgtool.model.composition import Seats, Side
from lsgtool.model.meeting import Attendee, Role
from lsgtool.names import comparable, compared
from lsgtool.rules.case import Case
from lsgtool.rules.holders import holder
from lsgtool.rules.roll import Roll, whole


class Seated(NamedTuple):
    """Somebody who fills a seat, with her place in the list of attendance, from 0."""

    place: int
    attendee: Attendee


class Share(NamedTuple):
    """So many seats of one principal; or, where `principal` is None, those that a side fills together."""

    principal: str | None
    side: Side
    seats: int


@dataclass(frozen=True, slots=True)
class Bench:
    """Seats that are filled together, and those who fill them."""

    share: Share
    seated: tuple[Seated, ...]

    @property
    def filled(self) -> bool:
        """Whether members who are no substitutes fill all the seats, from the beginning to the end."""
        members = (one.attendee for one in self.seated if one.attendee.substitute_for is None)
        return 0 < self.share.seats <= len({_person(one) for one in members if whole(one)})


def own_seats(seats: Seats, principal: str, side: Side) -> int | None:
    """Return the seats of a principal on a side; None where it has none to itself."""
    return seats.principals.get(principal, seats.each.get(side))


def by_office(case: Case, seats: Seats) -> frozenset[str]:
    """Return those, by their names as they are compared, whose seat goes with an office elsewhere."""
    offices = (holder(case, seat.of, seat.office) for seat in seats.also)
    return compared(office.name for office in offices if office is not None)


def benches(case: Case, seats: Seats) -> tuple[Bench, ...]:
    """Return the seats of every principal and side that somebody at the meeting fills.

    Whoever attends only certain items is left out, and so is whoever sits by office. A principal without
    seats has a bench of none, where anything at all is said of the seats of principals.
    """
    groups: dict[Share, list[Seated]] = {}
    for one, name, principal in _for_principals(case, seats):
        share = _share(seats, name, principal.side)
        if share is not None:
            groups.setdefault(share, []).append(one)
    return tuple(Bench(share, tuple(group)) for share, group in groups.items())


def counted_on(roll: Roll, bench: Bench) -> tuple[Seated, ...]:
    """Return those who fill the seats: members, and the substitutes of members who were away all the time.

    A substitute sits while her member is out of the room, and takes no seat of her own. One who is needless
    is not counted either: what is wrong with her is told of her, not of the seats.
    """
    return tuple(
        one
        for one in bench.seated
        if one.attendee.substitute_for is None
        or not (bench.filled or roll.present(one.attendee.substitute_for))
    )


def crowd(seated: Sequence[Seated], seats: int) -> tuple[Seated, ...]:
    """Return who sat at the first moment when they were more than the seats; nobody where they never were.

    Whoever is listed twice sits on one seat; that she is listed so is told of her, not of the seats.
    """
    for moment in sorted({_arrival(one.attendee) for one in seated}):
        sitting: dict[tuple[str, str | None], Seated] = {}
        for one in seated:
            if _sat(one.attendee, moment):
                sitting.setdefault(_person(one.attendee), one)
        if len(sitting) > seats:
            return tuple(sitting.values())
    return ()


def _for_principals(case: Case, seats: Seats) -> Iterator[tuple[Seated, str, Principal]]:
    """Yield the members who sit for a principal, with its name in the files and what is known of it."""
    principals = case.bodies.principals if case.bodies is not None else {}
    elsewhere = by_office(case, seats)
    for place, attendee in enumerate(case.meeting.attendance):
        name = attendee.principal or ""
        member = attendee.role is Role.MEMBER and not attendee.items
        if member and name in principals and comparable(attendee.name) not in elsewhere:
            yield Seated(place, attendee), name, principals[name]


def _share(seats: Seats, principal: str, side: Side) -> Share | None:
    """Return the seats that a principal has a part in; None where nothing is said of principals."""
    own = own_seats(seats, principal, side)
    if own is None and side in seats.shared:
        return Share(None, side, seats.shared[side])
    said = own is not None or seats.each or seats.principals or seats.shared
    return Share(principal, side, own or 0) if said else None


def _person(attendee: Attendee) -> tuple[str, str | None]:
    """Return what tells people apart: two of one name from two principals are two people."""
    return comparable(attendee.name), attendee.principal


def _arrival(attendee: Attendee) -> time:
    return attendee.arrived.start if attendee.arrived is not None else time.min


def _sat(attendee: Attendee, moment: time) -> bool:
    return _arrival(attendee) <= moment and (attendee.left is None or moment < attendee.left.start)
