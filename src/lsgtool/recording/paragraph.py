"""Finds the paragraph of held minutes that somebody names: `lsg/2024-09-20#35`, `lsg/latest § 35.2`."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.model.bodies import Bodies
from lsgtool.model.meeting import MINUTED, Meeting, Status
from lsgtool.reference import PARAGRAPH, MeetingRef, ParagraphRef, parse_reference
from lsgtool.timeline.clauses import Taken, clauses_of
from lsgtool.timeline.minutes import Minutes
from lsgtool.timeline.series import plain
from lsgtool.workspace.archive import Archive, Unknowable
from lsgtool.workspace.files import BODIES
from lsgtool.workspace.select import select
from lsgtool.workspace.workspace import Workspace

T = TypeVar("T")

FIRST_CLAUSE = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of minutes: its number as printed, the clause that was named, and all clauses under it."""

    bodies: Bodies
    minutes: Minutes
    number: str
    clause: int | None
    clauses: tuple[Taken, ...]

    @property
    def meeting(self) -> MeetingRef:
        """The meeting."""
        return self.minutes.meeting.ref

    @property
    def named(self) -> str:
        """How people write it: `lsg/2024-09-20 § 35`, or with the clause that was named."""
        return str(ParagraphRef(self.meeting, self.number, self.clause))


def find_paragraph(workspace: Workspace, words: str, here: Path) -> Paragraph:
    """Return the paragraph that is named, of a meeting by its name, as the latest of a body, or by its path.

    Raises UserError with the nearest names where there is none, and where the meeting has not been held.
    """
    meeting, number, clause = _parts(words)
    archive = Archive(workspace)
    ref = _meeting(select(workspace, meeting, here))
    bodies = _known(lambda: _bodies(workspace))
    minutes = _known(lambda: Minutes(_held(archive.meeting(ref)), archive.numbers(ref).labels))
    labels = minutes.labels or ()
    indexes = {index for index, label in enumerate(labels) if plain(label) == plain(number)}
    if not indexes:
        raise UserError(msg("{meeting} has no § {number}", meeting=str(ref), number=number), _numbers(labels))
    clauses = tuple(taken for taken in clauses_of(minutes.meeting) if taken.index in indexes)
    return Paragraph(bodies, minutes, labels[min(indexes)], clause, clauses)


def _parts(words: str) -> tuple[str, str, int | None]:
    """Return the name of the meeting, the number and the clause of `lsg/2024-09-20#35.2`."""
    match = PARAGRAPH.fullmatch(words.strip())
    clause = int(match[3]) if match is not None and match[3] is not None else None
    if match is None or (clause is not None and clause < FIRST_CLAUSE):
        raise UserError(
            msg("`{words}` names no paragraph of minutes", words=words),
            msg("write the meeting and the number, for example lsg/2024-09-20#35 or lsg/latest#35"),
        )
    return match[1], match[2].replace("\xa0", " "), clause


def _meeting(path: str) -> MeetingRef:
    file = Path(path)
    ref = parse_reference(f"{file.parent.name}/{file.stem}")
    if ref is None:
        raise UserError(
            msg("{path} is not called as a meeting is", path=path),
            msg("call it meetings/<body>/<date>.yaml, or keep it outside meetings/"),
        )
    return ref


def _held(meeting: Meeting) -> Meeting:
    if meeting.status not in MINUTED:
        raise UserError(
            msg(
                "{meeting} has not been held: its status is `{status}`",
                meeting=str(meeting.ref),
                status=meeting.status,
            ),
            msg("nothing is reported of a meeting that was cancelled")
            if meeting.status is Status.CANCELLED
            else msg("once it was held, write `status: held` in {path}", path=meeting.ref.path),
        )
    return meeting


def _bodies(workspace: Workspace) -> Bodies:
    bodies = workspace.bodies.content
    if bodies is None:
        raise Unknowable(BODIES)
    return bodies


def _known(read: Callable[[], T]) -> T:
    """Return what is read, or say which file has to be mended first."""
    try:
        return read()
    except Unknowable as unknown:
        raise UserError(
            msg("{path} has faults", path=unknown.path), msg("see `lsg check`, and mend them first")
        ) from unknown


def _numbers(labels: tuple[str, ...]) -> Message:
    if not labels:
        return msg("its minutes have no items")
    return msg("its numbers are {numbers}", numbers=", ".join(labels))
