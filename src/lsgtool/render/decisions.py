"""The list of a meeting's decisions (beslutslista): who sees to what and by when, and the decisions whole."""

from lsgtool.papers.decision_list import decision_list
from lsgtool.papers.protocol import ProtocolView
from lsgtool.render.formats import Cover
from lsgtool.render.meeting_papers import Kind
from lsgtool.render.press import Draft
from lsgtool.render.proof import Proof

TEMPLATE = "decisions.md.j2"
DOCUMENT = "Beslutslista"


def draft_decisions(proof: Proof) -> Draft:
    """Return what is made of the decisions of a meeting."""
    meeting = proof.meeting
    minutes = ProtocolView(meeting, proof.bodies, proof.body, proof.first).build()
    day = meeting.date.isoformat()
    return Draft(
        f"{meeting.body}-{day}-beslutslista",
        TEMPLATE,
        decision_list(meeting, minutes),
        Cover(f"{DOCUMENT} {day}", minutes.organisation, minutes.body, DOCUMENT, meeting.date),
    )


DECISIONS = Kind(draft_decisions)
