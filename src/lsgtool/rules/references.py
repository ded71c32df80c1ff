"""What a file refers to exists: bodies, principals, standing items, the items that a guest is there for."""

import re
from collections.abc import Iterable, Iterator

from lsgtool import codes
from lsgtool.diagnostic import Code, Fault
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.bodies import Bodies, Side
from lsgtool.model.meeting import Meeting
from lsgtool.model.part import Part
from lsgtool.model.values import ATTENDED, BODY, PAYER, PRINCIPAL, STANDING
from lsgtool.model.walk import leaves
from lsgtool.rules.context import Context
from lsgtool.shortened import shortened
from lsgtool.suggestion import suggestion
from lsgtool.timeline.in_force import body_on
from lsgtool.timeline.series import agenda_numbers

RANGE = re.compile(r"([0-9]+)\s*[-–]\s*([0-9]+)")


def _unknown(code: Code, message: Message, name: str, known: Iterable[str], spot: Spot) -> Fault:
    return Fault(
        code, Message(message.id, {"name": shortened(name)}), suggestion(shortened(name), known), spot
    )


def names_known(part: Part, bodies: Bodies) -> Iterator[Fault]:
    """Yield the names of bodies and principals, anywhere in a file, that `bodies.yaml` does not have."""
    no_body = msg("no body is called `{name}` in bodies.yaml")
    no_principal = msg("no principal is called `{name}` in bodies.yaml")
    payers = (*Side, *bodies.principals)
    for spot, sort, name in leaves(part):
        if sort is BODY and name not in bodies.bodies:
            yield _unknown(codes.UNKNOWN_BODY, no_body, name, bodies.bodies, spot)
        elif sort is PRINCIPAL and name not in bodies.principals:
            yield _unknown(codes.UNKNOWN_PRINCIPAL, no_principal, name, bodies.principals, spot)
        elif sort is PAYER and name not in payers:
            yield _unknown(codes.UNKNOWN_PRINCIPAL, no_principal, name, payers, spot)


def standing_items_known(meeting: Meeting, context: Context) -> Iterator[Fault]:
    """Yield the standing items that the body did not have on the meeting's day."""
    if context.bodies is None or context.body(meeting) is None:
        return
    body = body_on(context.bodies, meeting.body, meeting.date)
    if body is None:
        return
    known = [item.id for item in body.standing.all] if body.standing is not None else []
    for spot, sort, name in leaves(meeting):
        if sort is STANDING and name not in known:
            yield _unknown(
                codes.UNKNOWN_STANDING, msg("the body has no standing item `{name}`"), name, known, spot
            )


def attended_items_known(meeting: Meeting, context: Context) -> Iterator[Fault]:
    """Yield the items that somebody is said to attend and that the meeting does not have."""
    if not context.whole:
        return
    matters = [item.matter for entry in meeting.items for item in (entry, *entry.items) if item.matter]
    listed = (*matters, *agenda_numbers(meeting.items))
    known = set(listed)
    for spot, sort, name in leaves(meeting):
        if sort is ATTENDED and not _wanted(name) <= known:
            yield _unknown(codes.UNKNOWN_ITEM, msg("no item of this meeting is `{name}`"), name, listed, spot)


def _wanted(name: str) -> set[str]:
    """Return what must exist: both ends of a range, or the one name."""
    match = RANGE.fullmatch(name)
    return set(match.groups()) if match else {name}
