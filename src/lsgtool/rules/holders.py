"""Who held an office in a body on the day of a meeting, and by which names the body goes."""

from lsgtool.model.composition import Office, OfficeHeld
from lsgtool.names import compared
from lsgtool.rules.case import Case
from lsgtool.timeline.in_force import body_on


def holder(case: Case, body: str, office: OfficeHeld) -> Office | None:
    """Return the holder of an office in any body; None where bodies.yaml does not say."""
    then = body_on(case.bodies, body, case.meeting.date) if case.bodies is not None else None
    if then is None or then.chairs is None:
        return None
    return then.chairs.chair if office is OfficeHeld.CHAIR else then.chairs.vice_chair


def names_of(case: Case, body: str) -> frozenset[str]:
    """Return the names that a body has ever had, in full and in short, as names are compared."""
    known = case.bodies.bodies.get(body) if case.bodies is not None else None
    names = known.names if known is not None else ()
    return compared(word for name in names for word in (name.name, name.short) if word is not None)
