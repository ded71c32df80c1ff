"""Holds the minutes of meetings against what was approved and sealed, without a network."""

from collections.abc import Sequence

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.adjustment.asked import asked_to_adjust
from lsgtool.errors import UserError
from lsgtool.interval import in_force
from lsgtool.messages import Message, msg
from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import MINUTED, Meeting, Status
from lsgtool.source.read import read
from lsgtool.timeline.in_force import body_on
from lsgtool.verify.approved_text import Minutes
from lsgtool.verify.changes import DIFFERENT, Today, explained
from lsgtool.verify.part_states import parts, state_of
from lsgtool.verify.remarks import remarks, wrong
from lsgtool.verify.report import Part, Report, State
from lsgtool.verify.signers import read_signers
from lsgtool.verify.signing import Judging
from lsgtool.workspace.archive import Archive, Unknowable
from lsgtool.workspace.imprint import LOG, Imprint
from lsgtool.workspace.reader import Loaded, bytes_of
from lsgtool.workspace.workspace import Workspace


class Verifier:
    """Verifies the meetings of a repository, one at a time; every file is read once."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._archive = Archive(workspace)
        self._signers = read_signers(workspace.root)
        self._names = {file.path: str(file.ref) for file in workspace.listing.files if file.ref is not None}

    def everything(self) -> list[Report]:
        """Return what is found out about all meetings that have a log, or say that they are adjusted.

        Files with faults that may hide a log are among them, and last comes what may be a meeting and is not
        read as one.
        """
        listing = self._workspace.listing
        paths = [file.path for file in listing.files if _is_asked(self._workspace.meeting(file.path))]
        astray = {one.path for one in listing.unplaced}
        strays = [one for one in listing.strays if one.path in astray]
        return [
            *map(self.verify, paths),
            *(Report(one.path, one.path, State.CHANGED, faults=(one,)) for one in strays),
        ]

    def verify(self, path: str) -> Report:
        """Return what is found out about the meeting whose file lies at `path`; no trouble of it stops it."""
        try:
            return self._verified(path)
        except UserError as error:
            trouble = error.message
        except Unknowable as unknown:
            trouble = msg("it cannot be told, for {path} has faults: see `lsg check`", path=unknown.path)
        return Report(self._names.get(path, path), path, State.CHANGED, wrong=(trouble,))

    def _verified(self, path: str) -> Report:
        loaded = self._workspace.meeting(path)
        meeting = loaded.content
        name = self._names.get(path, path)
        if meeting is None:
            return Report(name, path, State.CHANGED, faults=loaded.faults)
        if not meeting.log or loaded.imprint is None:
            return self._without_log(name, path, meeting)
        ready = self._ready(meeting, path)
        if isinstance(ready, Message):
            return Report(name, path, State.CHANGED, wrong=(ready,))
        return self._report(path, meeting, loaded.imprint, *ready)

    def _without_log(self, name: str, path: str, meeting: Meeting) -> Report:
        if meeting.status is Status.ADJUSTED:
            note = msg(
                "its status says that it is adjusted, but there is no log: nothing is approved or sealed"
            )
            return Report(name, path, State.OPEN, notes=(note,), unsealed=True)
        if meeting.status in MINUTED and self._for_nobody(meeting):
            return Report(name, path, State.OPEN, for_nobody=True)
        note = msg("it has no log: nothing is approved yet")
        return Report(name, path, State.OPEN, notes=(note,))

    def _for_nobody(self, meeting: Meeting) -> bool:
        bodies = self._workspace.bodies.content
        body = body_on(bodies, meeting.body, meeting.date) if bodies is not None else None
        return body is not None and not asked_to_adjust(meeting, body)

    def _ready(self, meeting: Meeting, path: str) -> tuple[Bodies, Sequence[str]] | Message:
        """Return what digests are made of beside the file, or what stands in the way."""
        bodies = self._workspace.bodies.content
        if bodies is None:
            return msg("it cannot be told, for bodies.yaml has faults: see `lsg check`")
        if body_on(bodies, meeting.body, meeting.date) is None:
            return msg(
                "it cannot be told, for bodies.yaml has no `{body}` on {day}",
                body=meeting.body,
                day=meeting.date,
            )
        if meeting.ref.path != path:
            return msg(
                "it cannot be told, for a meeting with that body and day lies at {path}",
                path=meeting.ref.path,
            )
        try:
            return bodies, self._archive.numbers(meeting.ref).labels
        except Unknowable as unknown:
            return msg(
                "its numbers cannot be counted, for {path} has faults: see `lsg check`", path=unknown.path
            )

    def _report(
        self, path: str, meeting: Meeting, imprint: Imprint, bodies: Bodies, labels: Sequence[str]
    ) -> Report:
        now, name = Adjustment(meeting, imprint, bodies, labels), str(meeting.ref)
        if (now.ledger.state or meeting.status) not in MINUTED:
            none = msg("there are no minutes to adjust yet")
            return Report(name, path, State.OPEN, wrong=tuple(wrong(now, (), "")), notes=(none,))
        judging = Judging(now, self._signers)
        own = tuple(parts(now))
        told, hidden = self._explained(path, now, own)
        sealed = meeting.log[now.ledger.sealed] if now.ledger.sealed is not None else None
        sign = _sign(bodies, meeting)
        return Report(
            name,
            path,
            state_of(now),
            (sealed.day, sealed.seal or "") if sealed is not None else None,
            told,
            tuple(map(judging.judge, now.approvals)),
            wrong=tuple(wrong(now, own, sign)),
            notes=(*remarks(now, own, sign), *((hidden,) if hidden is not None else ())),
            sign=sign,
            for_nobody=not now.asked,
        )

    def _explained(
        self, path: str, now: Adjustment, own: Sequence[Part]
    ) -> tuple[tuple[Part, ...], Message | None]:
        """Return the parts with what differs, where something does; only then the file is read again."""
        content = (
            bytes_of(self._workspace.root / path) if any(part.state in DIFFERENT for part in own) else None
        )
        if not isinstance(content, bytes):
            return tuple(own), None
        reading = read(content)
        minutes = Minutes(now.meeting, reading.data or {}, now.bodies, tuple(now.labels))
        today = Today(path, minutes, reading.text, self._archive.first_number(now.meeting.ref))
        return explained(self._workspace, today, own, now.agreed)


def _is_asked(loaded: Loaded[Meeting]) -> bool:
    if loaded.content is None:
        return loaded.sound is None or bool(loaded.sound.log) or any(LOG in keys for keys in loaded.wrong)
    return loaded.imprint is not None or loaded.content.status is Status.ADJUSTED


def _sign(bodies: Bodies, meeting: Meeting) -> str:
    numbering = in_force(bodies.bodies[meeting.body].numbering, meeting.date)
    return "§" if numbering is None or numbering.paragraph_sign else ""
