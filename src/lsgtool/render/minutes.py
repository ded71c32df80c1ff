"""Makes the minutes of one meeting."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lsgtool.papers.protocol import ProtocolView
from lsgtool.papers.view import Protocol
from lsgtool.render.formats import Cover
from lsgtool.render.press import Draft, Press
from lsgtool.render.proof import Faults, Proof, Proofs
from lsgtool.workspace.workspace import Workspace

TEMPLATE = "protocol.md.j2"


@dataclass(frozen=True, slots=True)
class Rendered:
    """The files made of one meeting, by name; or the faults for which none was made."""

    files: Mapping[str, bytes]
    faults: Faults = ()


class MinutesMaker:
    """Makes minutes from the files of a repository, with its templates and look or the shipped ones."""

    def __init__(self, workspace: Workspace, shipped: Path, formats: Sequence[str]) -> None:
        self._proofs = Proofs(workspace)
        self._press = Press(workspace.root, shipped, formats)

    def make(self, path: str) -> Rendered:
        """Return the minutes of the meeting whose file lies at `path` from the top, with `/`."""
        proof = self._proofs.read(path)
        if not isinstance(proof, Proof):
            return Rendered({}, proof)
        view = ProtocolView(proof.meeting, proof.bodies, proof.body, proof.first).build()
        return Rendered(self._press.make(draft(view, proof.meeting.body)))


def draft(view: Protocol, body: str) -> Draft:
    """Return what is made of the minutes of a body, given by its id."""
    document = view.document.capitalize()
    return Draft(
        f"{body}-{view.day.isoformat()}-{view.document}",
        TEMPLATE,
        view,
        Cover(f"{document} {view.day.isoformat()}", view.organisation, view.body, document, view.day),
    )
