"""The agenda of a meeting (dagordning) as a paper."""

from lsgtool.render.calling import draft_calling
from lsgtool.render.meeting_papers import Kind
from lsgtool.render.press import Draft
from lsgtool.render.proof import Proof

TEMPLATE = "agenda.md.j2"
DOCUMENT = "Dagordning"


def draft_agenda(proof: Proof) -> Draft:
    """Return what is made of the agenda of a meeting."""
    return draft_calling(proof, TEMPLATE, DOCUMENT)


AGENDA = Kind(draft_agenda, numbered=False)
