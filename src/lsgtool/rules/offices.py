"""What goes with an office in another body: a seat in this one, and to present what comes from there."""

from collections.abc import Iterator
from itertools import islice, takewhile

from lsgtool import codes
from lsgtool.location import Keys, Spot
from lsgtool.messages import Message, msg
from lsgtool.model.composition import OfficeHeld, SeatByOffice
from lsgtool.model.item import SubMatter
from lsgtool.model.meeting import MINUTED, Meeting, Role
from lsgtool.names import comparable, compared, nearest_name
from lsgtool.reference import MeetingRef
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import Case
from lsgtool.rules.holders import holder, names_of
from lsgtool.rules.roll import Roll
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened

OFFICES = {OfficeHeld.CHAIR: msg("chair"), OfficeHeld.VICE_CHAIR: msg("vice chair")}
NEAREST = 3
"""So many meetings before this one are looked at; a matter does not wait longer to be passed on."""

A_YEAR = 366


@rule(codes.OFFICE_NOT_REPRESENTED, procedure("seats"), reads=("attendance", "absent"))
def office_not_represented(case: Case) -> Findings:
    """Somebody has a seat by an office in another body, and the minutes do not mention her.

    The body's `seats` in bodies.yaml name under `also` the offices that bring a seat, and `chairs` of the
    other body tell who holds them on the day of the meeting. Whoever is listed as present or as absent was
    called. Somebody else who sits for the other body, with its name as `organisation`, represents it too.

    Bad, where Dan Ås is chair of Beredningen::

        attendance:
          - {name: Anna Berg, principal: norrby}

    Good::

        attendance:
          - {name: Anna Berg, principal: norrby}
          - {name: Dan Ås, organisation: Beredningen}
    """
    seats = case.then.seats if case.then is not None else None
    if seats is None or not case.minuted:
        return
    roll = Roll(case.meeting)
    for seat in seats.also:
        office = holder(case, seat.of, seat.office)
        if office is not None and roll.unaccounted(office.name) and not _sits_for(case, seat):
            yield Finding(
                msg(
                    "{name} has a seat as {office} of `{body}`, and is listed neither as present nor as "
                    "absent",
                    name=shortened(office.name),
                    office=OFFICES[seat.office],
                    body=seat.of,
                ),
                _how_to_list(case, office.name),
                Spot(("attendance",), on_key=True),
                seats,
                seat.force,
            )


@rule(codes.CHAIR_NOT_PRESENTING, procedure("presenting"), reads=("items",))
def chair_not_presenting(case: Case) -> Findings:
    """A matter comes from another body, and is presented by others than that body's chair.

    The body's `presenting` in bodies.yaml name the bodies whose chair presents what comes from them. A
    matter comes from there when one of that body's last three meetings, within a year, handed it on in
    `forward`, and no meeting of this body has taken it up since. An item without presenters is not judged.

    Bad, where Anna Berg is chair of the body that the matter comes from::

        matter: vardhygien
        presenters: [{name: Dan Ås, title: hygienläkare}]

    Good::

        matter: vardhygien
        presenters:
          - {name: Anna Berg, title: ordförande}
          - {name: Dan Ås, title: hygienläkare}
    """
    for presenting in case.then.presenting if case.then is not None and case.minuted else ():
        chair = holder(case, presenting.matters_of, OfficeHeld.CHAIR)
        others = tuple(_presented_by_others(case, chair.name)) if chair is not None else ()
        handed_on = _handed_on(case, presenting.matters_of) if others else {}
        for keys, entry in others:
            origin = handed_on.get(entry.matter or "")
            if chair is not None and origin is not None:
                yield Finding(
                    msg(
                        "`{title}` comes from {origin}, and {name}, the chair there, does not present it",
                        title=shortened(entry.title or entry.matter or ""),
                        origin=str(origin),
                        name=shortened(chair.name),
                    ),
                    msg("if the chair did present it, add the name under `presenters`"),
                    Spot((*keys, "presenters")),
                    presenting,
                )


def _sits_for(case: Case, seat: SeatByOffice) -> bool:
    """Tell whether a member sits at the meeting with the other body as organisation."""
    names = names_of(case, seat.of)
    members = (one for one in case.meeting.attendance if one.role is Role.MEMBER)
    return any(comparable(one.organisation) in names for one in members if one.organisation is not None)


def _how_to_list(case: Case, name: str) -> Message:
    """Return what to do about a holder who is not listed; the name may be spelt in another way there."""
    near = nearest_name(name, [one.name for one in case.meeting.attendance])
    if near is None:
        return msg("list the name under `attendance` or `absent`")
    return msg("if that is {near}, spell the name in the same way here and in bodies.yaml", near=near)


def _presented_by_others(case: Case, chair: str) -> Iterator[tuple[Keys, SubMatter]]:
    for keys, entry in case.entries():
        presenters = compared(one.name for one in entry.presenters)
        if (
            entry.matter is not None
            and presenters
            and not entry.struck
            and comparable(chair) not in presenters
        ):
            yield keys, entry


def _handed_on(case: Case, source: str) -> dict[str, MeetingRef]:
    """Return the matters that a body has handed on to this one and that come up now, with their meetings."""
    meeting = case.meeting
    handed_on: dict[str, MeetingRef] = {}
    for earlier in _last_before(case, MeetingRef(source, meeting.date)):
        for entry in _entries(earlier):
            if entry.matter is not None and any(forward.to == meeting.body for forward in entry.forward):
                handed_on.setdefault(entry.matter, earlier.ref)
    taken_up = {
        entry.matter: earlier.date
        for earlier in reversed(tuple(_last_before(case, meeting.ref)))
        for entry in _entries(earlier)
        if not entry.struck
    }
    return {
        matter: origin
        for matter, origin in handed_on.items()
        if matter not in taken_up or taken_up[matter] <= origin.day
    }


def _last_before(case: Case, ref: MeetingRef) -> Iterator[Meeting]:
    """Yield the last meetings of a body before a day that were held, the latest first."""
    nearest = islice(case.archive.before(ref), NEAREST)
    recent = takewhile(lambda one: (ref.day - one.date).days <= A_YEAR, nearest)
    return (one for one in recent if one.status in MINUTED)


def _entries(meeting: Meeting) -> Iterator[SubMatter]:
    for item in meeting.items:
        yield item
        yield from item.items
