"""The list of a meeting's decisions (beslutslista): who sees to what and by when, and the decisions whole."""

from lsgtool.papers.decision_list import decision_list
from lsgtool.render.formats import Cover
from lsgtool.render.meeting_papers import Kind
from lsgtool.render.minutes import minutes_of
from lsgtool.render.press import Draft
from lsgtool.render.proof import Proof
from lsgtool.render.public import named_public
from lsgtool.render.state import marked, notes_on

TEMPLATE = "decisions.md.j2"
DOCUMENT = "Beslutslista"


def draft_decisions(proof: Proof) -> Draft:
    """Return what is made of the decisions of a meeting."""
    meeting = proof.meeting
    minutes = minutes_of(proof)
    day = meeting.date.isoformat()
    cover = Cover(f"{DOCUMENT} {day}", minutes.organisation, minutes.body, DOCUMENT, meeting.date)
    draft = Draft(
        f"{meeting.body}-{day}-beslutslista",
        TEMPLATE,
        decision_list(meeting, minutes),
        marked(cover, minutes.state, minutes.document),
        notes=notes_on(meeting.ref, minutes.state),
    )
    return named_public(draft, proof, minutes.state)


DECISIONS = Kind(draft_decisions)
