"""Makes one kind of paper of one meeting after the other."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lsgtool.messages import Message
from lsgtool.render.press import Draft, Press
from lsgtool.render.proof import Faults, Proof, Proofs
from lsgtool.render.public import Shown, faults_of, in_public, notes_on_titles
from lsgtool.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of paper: `draft` makes it of a meeting without faults, or raises UserError where it cannot.

    `numbered` tells whether it has the numbers of the minutes, `calendar` whether it has a calendar.
    """

    draft: Callable[[Proof], Draft]
    numbered: bool = True
    calendar: bool = False


@dataclass(frozen=True, slots=True)
class Rendered:
    """The files made of one meeting, by name, with notes on what they lack; or the faults that kept them."""

    files: Mapping[str, bytes]
    faults: Faults = ()
    notes: tuple[Message, ...] = ()


class MeetingPapers:
    """Makes papers from the files of a repository, with its templates and look or the shipped ones.

    They are for members of the body, or in their `public` form.
    """

    def __init__(
        self, workspace: Workspace, shipped: Path, formats: Sequence[str], kind: Kind, *, public: bool = False
    ) -> None:
        self._workspace = workspace
        self._proofs = Proofs(workspace)
        self._press = Press(workspace.root, shipped, formats)
        self._kind = kind
        self._public = public

    def make(self, path: str) -> Rendered:
        """Return the paper of the meeting whose file lies at `path` from the top, with `/`."""
        proof = self._proofs.read(path, numbered=self._kind.numbered)
        if not isinstance(proof, Proof):
            return Rendered({}, proof)
        if self._public:
            return self._published(in_public(proof), path)
        draft = self._kind.draft(proof)
        return Rendered(self._press.make(draft), notes=draft.notes)

    def _published(self, proof: Proof, path: str) -> Rendered:
        """Return the paper of the public form of a meeting; what looks like an identity number is a fault."""
        draft = self._kind.draft(proof)
        markdown = self._press.markdown(draft)
        shown = Shown(draft, markdown, self._press.in_headers())
        faults = faults_of(shown, proof, path, self._workspace)
        if faults:
            return Rendered({}, faults)
        notes = (*draft.notes, *notes_on_titles(proof, markdown))
        return Rendered(self._press.make_of(markdown, draft), notes=notes)
