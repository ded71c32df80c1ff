"""Makes papers as the source gives them now: each paper and format once, wherever copies of it lie."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from lsgtool.drift.naming import Claim, Paper
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.reference import MeetingRef
from lsgtool.render.agenda import AGENDA
from lsgtool.render.decisions import DECISIONS
from lsgtool.render.extract import extract_of
from lsgtool.render.meeting_papers import Kind, MeetingPapers
from lsgtool.render.minutes import MINUTES
from lsgtool.render.notice import NOTICE
from lsgtool.render.press import Draft, Press
from lsgtool.render.proof import Faults, Proof, Proofs
from lsgtool.render.year import draft_year
from lsgtool.workspace.workspace import Workspace

KINDS: Final[Mapping[Paper, Kind]] = {
    Paper.NOTICE: NOTICE,
    Paper.AGENDA: AGENDA,
    Paper.PROTOCOL: MINUTES,
    Paper.DECISIONS: DECISIONS,
}


class Faulty(Exception):  # noqa: N818 # the file of a meeting has faults, the program has none
    """The file of the meeting has these faults, and nothing is made of it."""

    def __init__(self, faults: Faults) -> None:
        super().__init__(faults[0].message.id)
        self.faults = faults


class Now:
    """What the files of a repository give, with its templates and look or the shipped ones."""

    def __init__(self, workspace: Workspace, shipped: Path) -> None:
        self._workspace = workspace
        self._shipped = shipped
        self._proofs = Proofs(workspace)
        self._read: dict[tuple[str, bool], Proof | Faults] = {}
        self._presses: dict[str, Press] = {}
        self._drafted: tuple[str, Draft] | None = None

    def paper(self, claim: Claim) -> bytes:
        """Return a paper that is `comparable`; its formats are best asked for one after the other.

        Raises Faulty where its meeting has faults, and UserError where it cannot be made for another reason,
        or would not have this name.
        """
        name = f"{claim.stem}.{claim.form}"
        files = self._published(claim) if claim.public else self._press(claim.form).make(self._draft(claim))
        if name not in files:
            raise UserError(msg("the source gives no paper of this name, but {name}", name=", ".join(files)))
        return files[name]

    def _published(self, claim: Claim) -> Mapping[str, bytes]:
        """Return a paper in its public form, looked through as `lsg render` does."""
        papers = MeetingPapers(self._workspace, self._shipped, (claim.form,), _kind(claim), public=True)
        rendered = papers.make(_meeting(claim).path)
        if rendered.faults:
            raise Faulty(rendered.faults)
        return rendered.files

    def _press(self, form: str) -> Press:
        if form not in self._presses:
            self._presses[form] = Press(self._workspace.root, self._shipped, (form,))
        return self._presses[form]

    def _draft(self, claim: Claim) -> Draft:
        if self._drafted is None or self._drafted[0] != claim.stem:
            self._drafted = (claim.stem, self._new_draft(claim))
        return self._drafted[1]

    def _new_draft(self, claim: Claim) -> Draft:
        if claim.year is not None:
            return draft_year(self._workspace, claim.year, claim.body)
        kind = _kind(claim)
        return kind.draft(self._proof(_meeting(claim), numbered=kind.numbered))

    def _proof(self, meeting: MeetingRef, *, numbered: bool) -> Proof:
        asked = (meeting.path, numbered)
        if asked not in self._read:
            self._read[asked] = self._proofs.read(meeting.path, numbered=numbered)
        proof = self._read[asked]
        if not isinstance(proof, Proof):
            raise Faulty(proof)
        return proof


def _kind(claim: Claim) -> Kind:
    return extract_of(claim.numbers) if claim.paper is Paper.EXTRACT else KINDS[claim.paper]


def _meeting(claim: Claim) -> MeetingRef:
    if claim.meeting is None:
        raise AssertionError("a paper of no meeting has been asked for as one of a meeting")
    return claim.meeting
