"""A sample of each paper, made of the example that comes with lsg: what templates are tried with."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.papers.enclosed import enclosed
from lsgtool.papers.letter import LetterView
from lsgtool.papers.protocol import ProtocolView
from lsgtool.registers.balanslista import Wanted
from lsgtool.registers.source import source
from lsgtool.render import letters
from lsgtool.render.agenda import draft_agenda
from lsgtool.render.balanslista import draft_balanslista
from lsgtool.render.decisions import draft_decisions
from lsgtool.render.extract import draft_extract
from lsgtool.render.minutes import draft_minutes
from lsgtool.render.notice import draft_notice
from lsgtool.render.package import draft_contents, titles_of
from lsgtool.render.press import Draft
from lsgtool.render.proof import Proof, Proofs
from lsgtool.render.recommended import recommended
from lsgtool.render.year import draft_year
from lsgtool.timeline.series import plain
from lsgtool.workspace.pieces import piece
from lsgtool.workspace.workspace import Workspace

MEETING = "meetings/lsg/2024-09-20.yaml"
RECOMMENDING = "meetings/samrad/2024-10-25.yaml"
ON = date(2024, 12, 2)
YEAR = 2025
SAMPLE = "prov-"
"""What the names of samples begin with, so that nobody takes one for a paper."""


def samples(example: Path) -> tuple[Draft, ...]:
    """Return one of each paper; `example` is the folder of the repository that comes with lsg."""
    workspace = Workspace(example)
    proofs = Proofs(workspace)
    proof = _read(proofs, MEETING)
    shown = ProtocolView(proof.meeting, proof.bodies, proof.body, proof.first).build()
    numbers = [plain(item.label) for item in shown.items[:2]]
    return (
        draft_notice(proof),
        draft_agenda(proof),
        draft_minutes(proof),
        draft_extract(proof, paragraphs=numbers),
        draft_decisions(proof),
        _contents(proof),
        next(_letters(workspace, _read(proofs, RECOMMENDING))),
        draft_year(workspace, YEAR, None),
        draft_balanslista(source(workspace, ON), Wanted(everything=True)),
    )


def _read(proofs: Proofs, path: str) -> Proof:
    proof = proofs.read(path)
    if not isinstance(proof, Proof):
        raise UserError(msg("the example that comes with lsg has faults"), msg("install lsg anew"))
    return proof


def _contents(proof: Proof) -> Draft:
    """Return the list of contents of a package with one file and no papers."""
    made = [("Kallelse", piece(f"{proof.meeting.body}-kallelse.docx", b"kallelse"))]
    return draft_contents(
        proof, made, [(paper, None) for paper in enclosed(proof.meeting.items, titles_of(proof))]
    )


def _letters(workspace: Workspace, proof: Proof) -> Iterator[Draft]:
    """Yield the letter to each principal that is recommended something."""
    made = recommended(workspace, proof, ON)
    view = LetterView(proof.meeting, proof.bodies, proof.body, made, proof.adjustment)
    for principal in proof.bodies.principals:
        own = [one for one in made if principal in one.principals]
        if own:
            yield letters.draft(view.build(principal, own, ON), f"{proof.meeting.body}-expediering")
