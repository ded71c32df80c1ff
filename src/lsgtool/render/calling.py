"""What goes out before a meeting, its notice and its agenda: two papers of the same content."""

from lsgtool.papers.calling import CallingView
from lsgtool.render.formats import Cover
from lsgtool.render.press import Draft
from lsgtool.render.proof import Proof


def draft_calling(proof: Proof, template: str, document: str) -> Draft:
    """Return what is made of a meeting by a template; `document` is what the paper is called."""
    meeting = proof.meeting
    view = CallingView(meeting, proof.bodies, proof.body).build()
    day = view.day.isoformat()
    return Draft(
        f"{meeting.body}-{day}-{document.lower()}",
        template,
        view,
        Cover(f"{document} {day}", view.organisation, view.body, document, view.day),
    )
