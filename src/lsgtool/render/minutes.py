"""The minutes of a meeting (protokoll, minnesanteckningar) as a paper."""

from lsgtool.messages import Message, msg
from lsgtool.papers.protocol import ProtocolView
from lsgtool.papers.view import Protocol
from lsgtool.reference import MeetingRef
from lsgtool.render.formats import Cover
from lsgtool.render.meeting_papers import Kind
from lsgtool.render.press import Draft
from lsgtool.render.proof import Proof

TEMPLATE = "protocol.md.j2"


def draft_minutes(proof: Proof) -> Draft:
    """Return what is made of the minutes of a meeting."""
    view = ProtocolView(proof.meeting, proof.bodies, proof.body, proof.first).build()
    return draft(view, proof.meeting.body)


def draft(view: Protocol, body: str) -> Draft:
    """Return what is made of the minutes of a body, given by its id."""
    day, document = view.day.isoformat(), view.document.capitalize()
    return Draft(
        f"{body}-{day}-{view.document}",
        TEMPLATE,
        view,
        Cover(f"{document} {day}", view.organisation, view.body, document, view.day),
        notes=(_no_minutes_yet(MeetingRef(body, view.day)),) if view.to_come else (),
    )


def _no_minutes_yet(meeting: MeetingRef) -> Message:
    return msg("{meeting} has not been held: these are no minutes yet", meeting=str(meeting))


MINUTES = Kind(draft_minutes)
