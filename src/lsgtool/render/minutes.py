"""The minutes of a meeting (protokoll, minnesanteckningar) as a paper."""

from lsgtool.messages import Message, msg
from lsgtool.papers.protocol import ProtocolView
from lsgtool.papers.view import Protocol
from lsgtool.reference import MeetingRef
from lsgtool.render.formats import Cover
from lsgtool.render.meeting_papers import Kind
from lsgtool.render.press import Draft
from lsgtool.render.proof import Proof
from lsgtool.render.public import named_public
from lsgtool.render.signed import marks_of
from lsgtool.render.state import marked, notes_on

TEMPLATE = "protocol.md.j2"


def draft_minutes(proof: Proof) -> Draft:
    """Return what is made of the minutes of a meeting."""
    view = minutes_of(proof)
    return named_public(draft(view, proof.meeting.body), proof, view.state)


def minutes_of(proof: Proof) -> Protocol:
    """Return what the minutes of a meeting show, and all papers that are made of them."""
    adjustment = proof.adjustment
    return ProtocolView(
        proof.meeting,
        proof.bodies,
        proof.body,
        proof.first,
        adjustment,
        proof.left_out,
        marks_of(adjustment, proof.signers),
    ).build()


def draft(view: Protocol, body: str) -> Draft:
    """Return what is made of the minutes of a body, given by its id."""
    day, document = view.day.isoformat(), view.document.capitalize()
    meeting = MeetingRef(body, view.day)
    cover = Cover(f"{document} {day}", view.organisation, view.body, document, view.day)
    return Draft(
        f"{body}-{day}-{view.document}",
        TEMPLATE,
        view,
        marked(cover, view.state, view.document),
        notes=(_no_minutes_yet(meeting),) if view.to_come else notes_on(meeting, view.state),
    )


def _no_minutes_yet(meeting: MeetingRef) -> Message:
    return msg("{meeting} has not been held: these are no minutes yet", meeting=str(meeting))


MINUTES = Kind(draft_minutes)
