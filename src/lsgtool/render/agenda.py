"""The agenda of a meeting (dagordning) as a paper."""

from lsgtool.papers.calling import CallingView
from lsgtool.render.formats import Cover
from lsgtool.render.meeting_papers import Kind
from lsgtool.render.press import Draft
from lsgtool.render.proof import Proof

TEMPLATE = "agenda.md.j2"
DOCUMENT = "Dagordning"


def draft_agenda(proof: Proof) -> Draft:
    """Return what is made of the agenda of a meeting."""
    meeting = proof.meeting
    view = CallingView(meeting, proof.bodies, proof.body).build()
    day = view.day.isoformat()
    return Draft(
        f"{meeting.body}-{day}-{DOCUMENT.lower()}",
        TEMPLATE,
        view,
        Cover(f"{DOCUMENT} {day}", view.organisation, view.body, DOCUMENT, view.day),
    )


AGENDA = Kind(draft_agenda, numbered=False)
