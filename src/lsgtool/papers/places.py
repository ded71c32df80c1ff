"""Where something was decided, as a paper names it: the body, the day, and the number as it was printed."""

from lsgtool.interval import in_force
from lsgtool.model.bodies import Bodies
from lsgtool.papers.view import Place
from lsgtool.reference import MeetingRef


def sign_of(bodies: Bodies, meeting: MeetingRef) -> str:
    """Return what stands before the numbers of a meeting: `§`, or nothing where its body writes no sign."""
    body = bodies.bodies.get(meeting.body)
    numbering = in_force(body.numbering, meeting.day) if body is not None else None
    return "§" if numbering is None or numbering.paragraph_sign else ""


def place_of(
    bodies: Bodies, meeting: MeetingRef, number: str | None, clause: int | None = None, *, body: str = ""
) -> Place:
    """Return the place of a paragraph; `body` is the name of its body, "" where it goes without saying."""
    return Place(body, meeting.day, number, sign_of(bodies, meeting), clause)
