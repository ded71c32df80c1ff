"""Who adjusts the minutes: named, a member who was there, and not the chair."""

from lsgtool import codes
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Role
from lsgtool.model.provisions import Adjusting, MinutesRule
from lsgtool.names import comparable, holds_several, way_out
from lsgtool.rules.basis import procedure
from lsgtool.rules.case import Case
from lsgtool.rules.roll import Roll
from lsgtool.rules.rule import Finding, Findings, rule
from lsgtool.shortened import shortened

NO_MEMBERS = frozenset({Role.GUEST, Role.SECRETARY, Role.COORDINATOR})


@rule(codes.ADJUSTER_MISSING, procedure("minutes"), reads=("adjuster",))
def adjuster_missing(case: Case) -> Findings:
    """The minutes name no adjuster, though one is to approve them.

    The body's `minutes` in bodies.yaml say by whom the minutes are adjusted. An `adjuster` is chosen at each
    meeting, and approves the minutes beside the chair.

    Bad::

        chair: Anna Berg
        secretary: Olle Berg

    Good::

        chair: Anna Berg
        adjuster: Cia Ek
    """
    asked = asked_of(case, Adjusting.ADJUSTER)
    if asked is not None and case.meeting.adjuster is None:
        yield Finding(
            msg("the minutes name no adjuster"),
            msg("write under `adjuster` who was chosen"),
            Spot(("adjuster",)),
            asked,
        )


@rule(codes.ADJUSTER_IS_CHAIR, procedure("minutes"))
def adjuster_is_chair(case: Case) -> Findings:
    """The adjuster is the one who presided.

    The minutes are approved by two: by the chair, and by an adjuster who saw the same meeting.

    Bad::

        chair: Anna Berg
        adjuster: Anna Berg

    Good::

        chair: Anna Berg
        adjuster: Cia Ek
    """
    asked = asked_of(case, Adjusting.ADJUSTER)
    chair, adjuster = case.meeting.chair, case.meeting.adjuster
    if asked is None or chair is None or adjuster is None:
        return
    if comparable(chair) == comparable(adjuster):
        yield Finding(
            msg("{name} presided and is the adjuster too", name=shortened(adjuster)),
            msg("name under `adjuster` another member who was there"),
            Spot(("adjuster",)),
            asked,
        )


@rule(codes.ADJUSTER_ABSENT, procedure("minutes"), reads=("attendance", "absent", "adjuster", "vice_chair"))
def adjuster_absent(case: Case) -> Findings:
    """The one who is to adjust the minutes was not there, or was there without being a member.

    Whoever approves minutes saw the meeting. That is looked up in the list of attendance, where there is
    one. Guests, coordinators and secretaries belong to no principal's seat and adjust nothing. Where the vice
    chair adjusts, it may not be the vice chair who was away, unless an `adjuster` is named instead.

    Bad::

        adjuster: Dan Ås
        attendance:
          - {name: Anna Berg, principal: norrby}
          - {name: Cia Ek, principal: region}

    Good::

        adjuster: Cia Ek
        attendance:
          - {name: Anna Berg, principal: norrby}
          - {name: Cia Ek, principal: region}
    """
    adjuster = case.meeting.adjuster
    by_adjuster, by_vice_chair = asked_of(case, Adjusting.ADJUSTER), asked_of(case, Adjusting.VICE_CHAIR)
    if adjuster is not None and by_adjuster is not None:
        trouble = _trouble(case, adjuster)
        if trouble is not None:
            yield Finding(trouble, _another(case, adjuster), Spot(("adjuster",)), by_adjuster)
    elif adjuster is None and by_vice_chair is not None:
        name = _vice_chair(case)
        trouble = _trouble(case, name) if name is not None else None
        if name is not None and trouble is not None:
            yield Finding(trouble, _another(case, name), Spot(("vice_chair",)), by_vice_chair)


def asked_of(case: Case, who: Adjusting) -> MinutesRule | None:
    """Return the rule by which somebody adjusts the minutes of a meeting that was held."""
    rule_then = case.then.minutes if case.then is not None and case.minuted else None
    return rule_then if rule_then is not None and who in rule_then.adjusted_by else None


def _vice_chair(case: Case) -> str | None:
    """Return the vice chair: as the minutes name one, or else the one in office."""
    chairs = case.then.chairs if case.then is not None else None
    office = chairs.vice_chair if chairs is not None else None
    return case.meeting.vice_chair or (office.name if office is not None else None)


def _trouble(case: Case, name: str) -> Message | None:
    """Return what is wrong with somebody who is to adjust the minutes, if anything is."""
    roll, shown = Roll(case.meeting), shortened(name)
    present = roll.present(name)
    if roll.absent(name):
        return msg("{name} is to adjust the minutes, and is listed as absent", name=shown)
    if roll.missing(name):
        return msg("{name} is to adjust the minutes, and is not listed in `attendance`", name=shown)
    if present and all(one.role in NO_MEMBERS for one in present):
        return msg(
            "{name} is to adjust the minutes, and was there as `{role}`", name=shown, role=present[0].role
        )
    return None


def _another(case: Case, name: str) -> Message:
    if holds_several(name):
        return msg("write one name under `adjuster`; that another one adjusts too can be told in `remark`")
    members = [one.name for one in case.meeting.attendance if one.role not in NO_MEMBERS]
    others = [one for one in members if comparable(one) != comparable(name)]
    return way_out(name, others, msg("name under `adjuster` a member who was there"))
