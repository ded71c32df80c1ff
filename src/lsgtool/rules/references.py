"""What a file refers to exists: bodies, principals, standing items, the items that a guest is there for."""

import re
from collections.abc import Iterable

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.composition import Side
from lsgtool.model.values import ATTENDED, BODY, PAYER, PRINCIPAL, STANDING
from lsgtool.rules.basis import FORMAT, procedure
from lsgtool.rules.case import BodiesCase, Case, FollowUpCase
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened
from lsgtool.suggestion import suggestion
from lsgtool.timeline.series import agenda_numbers

RANGE = re.compile(r"([0-9]+)\s*[-–]\s*([0-9]+)")


def _unknown(message: Message, name: str, known: Iterable[str], spot: Spot) -> Finding:
    return Finding(Message(message.id, {"name": shortened(name)}), suggestion(shortened(name), known), spot)


@rule(codes.UNKNOWN_BODY, FORMAT, waivable=False, careful=True)
def unknown_body(case: Case | BodiesCase) -> Findings:
    """A body is named that bodies.yaml does not have.

    Every body is written down once, in bodies.yaml, under the name that all other files use for it.

    Bad::

        next_meetings:
          - {body: beredningen, date: 2025-05-16}

    Good::

        next_meetings:
          - {body: beredning, date: 2025-05-16}
    """
    if case.bodies is None:
        return
    known = case.bodies.bodies
    for spot, sort, name in case.leaves:
        if sort is BODY and name not in known:
            yield _unknown(msg("no body is called `{name}` in bodies.yaml"), name, known, spot)


@rule(codes.UNKNOWN_PRINCIPAL, FORMAT, waivable=False, careful=True)
def unknown_principal(case: Case | FollowUpCase | BodiesCase) -> Findings:
    """A principal is named that bodies.yaml does not have.

    Every principal is written down once, in bodies.yaml, under the name that all other files use for it.
    Where somebody is to pay, a whole side may be named instead.

    Bad::

        presenters: [{name: Bo Lund, principal: landstinget}]

    Good::

        presenters: [{name: Bo Lund, principal: region}]
    """
    if case.bodies is None:
        return
    no_principal = msg("no principal is called `{name}` in bodies.yaml")
    principals = case.bodies.principals
    payers = (*Side, *principals)
    for spot, sort, name in case.leaves:
        if sort is PRINCIPAL and name not in principals:
            yield _unknown(no_principal, name, principals, spot)
        elif sort is PAYER and name not in payers:
            yield _unknown(no_principal, name, payers, spot)


@rule(codes.UNKNOWN_STANDING, procedure("standing"), waivable=False, careful=True)
def unknown_standing_item(case: Case) -> Findings:
    """A standing item is named that the body did not have on the day of the meeting.

    The body's `standing` in bodies.yaml lists the items of every agenda, from the day they are in force.

    Bad::

        - standing: agnda

    Good::

        - standing: agenda
    """
    if case.then is None:
        return
    known = [item.id for item in case.then.standing.all] if case.then.standing is not None else []
    for spot, sort, name in case.leaves:
        if sort is STANDING and name not in known:
            yield _unknown(msg("the body has no standing item `{name}`"), name, known, spot)


@rule(codes.UNKNOWN_ITEM, FORMAT, reads=("items",), waivable=False, careful=True)
def unknown_item(case: Case) -> Findings:
    """Somebody is said to attend an item that the meeting does not have.

    An item is named by its `matter`, by its number on the agenda, which begins at 1 at every meeting, or by
    a range of such numbers.

    Bad::

        attendance:
          - {name: Anna Berg, title: planerare, role: guest, items: [arets-plann]}
        items:
          - title: Årets plan
            matter: arets-plan

    Good::

        attendance:
          - {name: Bo Lund, title: läkare, role: guest, items: [arets-plan]}
        items:
          - title: Årets plan
            matter: arets-plan
    """
    items = case.meeting.items
    matters = [item.matter for entry in items for item in (entry, *entry.items) if item.matter]
    listed = (*matters, *agenda_numbers(items))
    known = set(listed)
    for spot, sort, name in case.leaves:
        if sort is ATTENDED and not _wanted(name) <= known:
            yield _unknown(msg("no item of this meeting is `{name}`"), name, listed, spot)


def _wanted(name: str) -> set[str]:
    """Return what must exist: both ends of a range, or the one name."""
    match = RANGE.fullmatch(name)
    return set(match.groups()) if match else {name}
