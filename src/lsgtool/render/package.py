"""The package of a meeting: its notice, its agenda, every paper, and a list of all that."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lsgtool import codes
from lsgtool.check.ground import Ground
from lsgtool.diagnostic import Diagnostic, Fault
from lsgtool.errors import UserError
from lsgtool.location import Spot
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Meeting, Status
from lsgtool.papers.contents import ContentsView, Placed
from lsgtool.papers.enclosed import enclosed
from lsgtool.render.agenda import AGENDA
from lsgtool.render.formats import Cover
from lsgtool.render.notice import NOTICE
from lsgtool.render.press import Draft, Press
from lsgtool.render.proof import Faults, Proof, Proofs
from lsgtool.rules.case import Case
from lsgtool.rules.paper_files import paper_missing, paper_outside
from lsgtool.shortened import shortened
from lsgtool.timeline.clauses import entries_of
from lsgtool.workspace.pieces import Piece, piece, sums
from lsgtool.workspace.shelf import Shelf
from lsgtool.workspace.workspace import Workspace

TEMPLATE = "contents.md.j2"
DOCUMENT = "Innehåll"


@dataclass(frozen=True, slots=True)
class Package:
    """What goes into one folder or zip of this `name`.

    `fileless` are the titles of papers without a file, and where they stand; `notes` tell what is lacking.
    """

    name: str
    pieces: tuple[Piece, ...]
    fileless: tuple[Diagnostic, ...]
    notes: tuple[Message, ...]


class PackageMaker:
    """Puts packages together from a repository, with its templates and look or the shipped ones."""

    def __init__(self, workspace: Workspace, shipped: Path, formats: Sequence[str]) -> None:
        self._workspace = workspace
        self._proofs = Proofs(workspace)
        self._shelf = Shelf(workspace.root)
        self._press = Press(workspace.root, shipped, formats)

    def make(self, path: str) -> Package | Faults:
        """Return the package of the meeting whose file lies at `path` from the top, with `/`, or its faults.

        A paper that is not where its file is said to lie is a fault. Raises UserError for a meeting that was
        cancelled, for a paper that cannot be read, and for what is wrong with a template or the look.
        """
        proof = self._proofs.read(path, numbered=False)
        if not isinstance(proof, Proof):
            return proof
        _require_taking_place(proof.meeting)
        return self._faults_of_papers(proof, path) or self._package(proof, path)

    def _faults_of_papers(self, proof: Proof, path: str) -> Faults:
        """Return which papers are missing or lie outside the repository, as `lsg check` tells it."""
        ground = Ground(self._workspace, date.max)
        # The rule lets the papers of a planned meeting be on their way. Now they are to be sent.
        called = proof.meeting.model_copy(update={"status": Status.CALLED})
        case = Case(called, path, date.max, ground.bodies, ground.archive, ground.past, frozenset())
        faults = (
            Fault(rule.code, found.message, found.hint, found.spot)
            for rule in (paper_missing, paper_outside)
            for found in rule.judge(case)
        )
        told = self._workspace.stamped(path, faults)
        return tuple(sorted(told, key=lambda one: one.sort_key))

    def _package(self, proof: Proof, path: str) -> Package:
        meeting = proof.meeting
        drafts = (NOTICE.draft(proof), AGENDA.draft(proof))
        made = [(draft.cover.document, one) for draft in drafts for one in self._made(draft)]
        placed = [
            (paper, piece(paper.path, self._lying(paper.file)) if paper.path and paper.file else None)
            for paper in enclosed(meeting.items, titles_of(proof))
        ]
        contents = self._made(draft_contents(proof, made, placed))
        pieces = (
            *(one for _, one in made),
            *contents,
            *(one for _, one in placed if one is not None),
        )
        return Package(
            f"{meeting.body}-{meeting.date.isoformat()}-handlingar",
            (*pieces, sums(pieces)),
            self._workspace.stamped(path, _without_file(meeting)),
            tuple(note for draft in drafts for note in draft.notes),
        )

    def _made(self, draft: Draft) -> tuple[Piece, ...]:
        return tuple(piece(name, content) for name, content in self._press.make(draft).items())

    def _lying(self, file: str) -> Path:
        """Return where a paper lies; one that is gone this very instant is told when it is read."""
        return self._shelf.place(file) or self._workspace.root / file


def draft_contents(proof: Proof, made: Sequence[tuple[str, Piece]], placed: Sequence[Placed]) -> Draft:
    """Return what is made of the list of contents: the papers `made`, and those `placed` beside them."""
    meeting = proof.meeting
    view = ContentsView(meeting, proof.bodies, proof.body, titles_of(proof)).build(made, placed)
    day = meeting.date.isoformat()
    cover = Cover(f"{DOCUMENT} {day}", view.organisation, view.body, DOCUMENT, view.day)
    return Draft(f"{meeting.body}-{day}-innehall", TEMPLATE, view, cover)


def _without_file(meeting: Meeting) -> Iterator[Fault]:
    for index, item in enumerate(meeting.items):
        for keys, entry in entries_of(item, ("items", index)):
            for number, paper in enumerate(entry.papers):
                if paper.file is None:
                    title = msg("{title}", title=shortened(paper.title))
                    yield Fault(codes.PAPER_MISSING, title, spot=Spot((*keys, "papers", number)))


def titles_of(proof: Proof) -> tuple[str, ...]:
    """Return the titles of the items as printed."""
    return tuple(proof.body.title(item) for item in proof.meeting.items)


def _require_taking_place(meeting: Meeting) -> None:
    if meeting.status is Status.CANCELLED:
        raise UserError(
            msg("{meeting} is cancelled, and no papers are sent for it", meeting=str(meeting.ref)),
            msg("`lsg render notice {meeting}` makes the notice that says so", meeting=str(meeting.ref)),
        )
