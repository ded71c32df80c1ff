"""Makes the letters in which a meeting's recommendations go to the principals, one letter to each."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from lsgtool.model.follow_up import Dispatch
from lsgtool.model.meeting import Meeting
from lsgtool.papers.letter import Letter, LetterView, references
from lsgtool.registers.naming import principals_meant
from lsgtool.render.formats import Cover
from lsgtool.render.press import Draft, Press
from lsgtool.render.proof import Faults, Proof, Proofs
from lsgtool.render.recommended import Asked, picked, recommended, require_days, require_held
from lsgtool.timeline.commitments import Recommendation, Sent
from lsgtool.workspace.workspace import Workspace

TEMPLATE = "dispatch.md.j2"
DOCUMENT = "Expediering av rekommendation"


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of a meeting, each as its files by name.

    `unrecorded` is what is still to be written down of their dispatch, if a day for it was named. `answered`
    is the number of principals that get none because they have decided on all of it.
    """

    meeting: Meeting
    letters: tuple[Mapping[str, bytes], ...]
    unrecorded: tuple[Dispatch, ...]
    answered: int


class LettersMaker:
    """Makes letters from the files of a repository, with its templates and look or the shipped ones."""

    def __init__(self, workspace: Workspace, shipped: Path, formats: Sequence[str]) -> None:
        self._workspace = workspace
        self._proofs = Proofs(workspace)
        self._press = Press(workspace.root, shipped, formats)

    def make(self, path: str, asked: Asked) -> Letters | Faults:
        """Return the letters of the meeting whose file lies at `path` from the top, with `/`, or its faults.

        Raises UserError where nothing can go out, or nothing is recommended to those that are asked for.
        """
        proof = self._proofs.read(path)
        if not isinstance(proof, Proof):
            return proof
        meeting = proof.meeting
        named = (principals_meant(proof.bodies, word) for word in asked.principals)
        asked = replace(asked, principals=tuple(name for names in named for name in names))
        require_held(meeting)
        require_days(meeting, asked)
        made = recommended(self._workspace, proof, asked.on)
        chosen = picked(made, asked, proof)
        view = LetterView(meeting, proof.bodies, proof.body, made, proof.adjustment)
        letters, reached, answered = [], set[str](), 0
        for principal in filter(asked.names, proof.bodies.principals):
            own = [one for one in chosen if principal in one.principals]
            if own and (asked.principals or any(principal in one.waiting for one in own)):
                letter = view.build(principal, own, _dated(own, principal, asked))
                letters.append(self._press.make(draft(letter, _name(meeting, asked, principal))))
                reached.add(principal)
            elif own:
                answered += 1
        unrecorded = tuple(self._unrecorded(proof, chosen, asked, reached))
        return Letters(meeting, tuple(letters), unrecorded, answered)

    def _unrecorded(
        self, proof: Proof, chosen: Sequence[Recommendation], asked: Asked, reached: Collection[str]
    ) -> Iterator[Dispatch]:
        """Yield the dispatches of the day that nobody has written down, each with whom it has `reached`."""
        if asked.dispatched is None:
            return
        made = recommended(self._workspace, proof)
        names, keys = references(made), {one.origin.keys for one in chosen}
        for one in made:
            known = [sent for sent in one.sent if sent.day == asked.dispatched]
            missing = tuple(
                name
                for name in one.principals
                if name in reached and not any(_went_to(name, sent) for sent in known)
            )
            if missing and one.origin.keys in keys:
                yield Dispatch(
                    paragraph=names[one.origin.keys].number,
                    clause=names[one.origin.keys].clause,
                    dispatched=asked.dispatched,
                    to=() if missing == one.principals else missing,
                    recorded=asked.on,
                    note=None,
                )


def draft(letter: Letter, name: str) -> Draft:
    """Return what is made of a letter; `name` is that of its files."""
    title = f"{DOCUMENT}, {letter.principal}, {letter.meeting_day.isoformat()}"
    return Draft(name, TEMPLATE, letter, Cover(title, letter.organisation, letter.body, DOCUMENT, letter.day))


def _name(meeting: Meeting, asked: Asked, principal: str) -> str:
    only = (asked.number.replace(" ", "-"),) if asked.number is not None else ()
    return "-".join((meeting.body, meeting.date.isoformat(), "expediering", *only, principal))


def _dated(made: Sequence[Recommendation], principal: str, asked: Asked) -> date:
    """Return the day of a letter: the one that is named, else that on which all of it had gone out."""
    if asked.dispatched is not None:
        return asked.dispatched
    days = [min((sent.day for sent in one.sent if _went_to(principal, sent)), default=None) for one in made]
    known = [day for day in days if day is not None]
    return max(known) if len(known) == len(days) else asked.on


def _went_to(principal: str, sent: Sent) -> bool:
    return not sent.to or principal in sent.to
