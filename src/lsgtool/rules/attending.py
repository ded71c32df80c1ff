"""The list of attendance: a guest is there for something, and nobody stands on it twice."""

from collections.abc import Iterator

from lsgtool import codes
from lsgtool.location import Keys, Spot
from lsgtool.messages import msg
from lsgtool.model.meeting import Absentee, Attendee, Role
from lsgtool.names import comparable, compared
from lsgtool.rules.basis import ORDER
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened


@rule(codes.GUEST_WITHOUT_ITEM, ORDER, reads=("attendance", "items"))
def guest_without_item(case: Case) -> Findings:
    """A guest names no item that she was there for, and presents none.

    Guests are invited when a certain matter is dealt with. The minutes show which one: by the guest's
    `items`, or by an item that has the guest among its presenters.

    Bad::

        - {name: Mia Ask, role: guest, title: strateg}

    Good::

        - {name: Mia Ask, role: guest, title: strateg, items: [suicidprevention]}
    """
    if not case.minuted:
        return
    presenting = compared(one.name for _, entry in case.entries() for one in entry.presenters)
    for index, attendee in enumerate(case.meeting.attendance):
        if attendee.role is Role.GUEST and not attendee.items and comparable(attendee.name) not in presenting:
            yield Finding(
                msg("the guest {name} was there for no item", name=shortened(attendee.name)),
                msg(
                    "write `items` with the matters, or with their numbers on the agenda; who belongs to the "
                    "body without a seat is `role: co-opted`"
                ),
                Spot(("attendance", index)),
            )


@rule(codes.PERSON_TWICE, ORDER, reads=("attendance", "absent"))
def person_twice(case: Case) -> Findings:
    """Somebody stands twice on the list of attendance or of the absent, or on both.

    Whoever has two tasks stands there once: `chair`, `secretary` and `adjuster` name her besides. Who left
    and came back may stand there twice, with `left` and `arrived`. Two with the same name from different
    principals or organisations are two people.

    Bad::

        attendance:
          - {name: Anna Berg, principal: norrby}
        absent:
          - {name: Anna Berg, principal: norrby}

    Good::

        attendance:
          - {name: Anna Berg, principal: norrby, left: "10.30"}
        absent:
          - {name: Anna Berg, principal: soderby}
    """
    if not case.minuted:
        return
    earlier: dict[str, list[Attendee | Absentee]] = {}
    for keys, one in _listed(case):
        others = earlier.setdefault(comparable(one.name), [])
        same = next((other for other in others if _same(one, other)), None)
        if same is not None:
            both = type(one) is not type(same)
            yield Finding(
                msg("{name} is listed as absent and as present", name=shortened(one.name))
                if both
                else msg("{name} is listed twice", name=shortened(one.name)),
                msg("who came late or left early stands in `attendance`, with `arrived` or `left`")
                if both
                else msg("take one of them away; two people with one name differ by `principal`"),
                Spot((*keys, "name")),
            )
        others.append(one)


def _listed(case: Case) -> Iterator[tuple[Keys, Attendee | Absentee]]:
    for index, attendee in enumerate(case.meeting.attendance):
        yield ("attendance", index), attendee
    for index, absentee in enumerate(case.meeting.absent):
        yield ("absent", index), absentee


def _same(one: Attendee | Absentee, other: Attendee | Absentee) -> bool:
    """Tell whether two of the same name are one person, listed for the same time."""
    place, other_place = _place(one), _place(other)
    if None not in (place, other_place) and place != other_place:
        return False
    return not (_before(one, other) or _before(other, one))


def _place(one: Attendee | Absentee) -> str | None:
    return one.principal or (one.organisation if isinstance(one, Attendee) else None)


def _before(one: Attendee | Absentee, other: Attendee | Absentee) -> bool:
    """Tell whether one had left before the other came."""
    if isinstance(one, Absentee) or isinstance(other, Absentee):
        return False
    return one.left is not None and other.arrived is not None and one.left.start <= other.arrived.start
