"""Puts on the agenda of a meeting to come what waits for it and does not stand there yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lsgtool.errors import UserError
from lsgtool.messages import Wording, msg
from lsgtool.model.meeting import MINUTED, Meeting, Status
from lsgtool.registers.source import Source, source
from lsgtool.scaffold.around import around
from lsgtool.scaffold.carried import Carried
from lsgtool.scaffold.carried_text import entry_lines
from lsgtool.scaffold.carrying import carrying_to
from lsgtool.scaffold.news import news
from lsgtool.source.splice import insert_in_list
from lsgtool.timeline.in_force import BodyThen, body_on
from lsgtool.workspace.amend import amend
from lsgtool.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Done:
    """What was put on the agenda, in its order, and the files with faults, of which nothing is known.

    `news` are the lines about earlier decisions, in Swedish, that its text does not have yet.
    """

    added: tuple[Carried, ...]
    left_out: tuple[str, ...]
    news: tuple[str, ...]


def carry_over(workspace: Workspace, path: str, on: date, words: Wording) -> Done:
    """Amend the file of a meeting, at `path` from the top, by all that is known on the day `on`.

    Nothing else in the file is changed, and a second time nothing is added. Raises UserError for a meeting
    that is not to come, and for a file that cannot be amended.
    """
    known = source(workspace, on)
    added: list[Carried] = []
    told: list[str] = []

    def plan(meeting: Meeting, text: str) -> str | None:
        body, before = _body(known, meeting, path), around(workspace, meeting.ref, on)
        added.extend(carrying_to(workspace, known, body, before).items(meeting))
        last = before.previous_minutes
        told.extend(news(workspace, known, last) if last is not None else ())
        written = " ".join(text.split())
        told[:] = [line for line in told if " ".join(line.split()) not in written]
        return _with_items(text, meeting, body, added, words) if added else None

    amend(workspace.root, path, Meeting, plan)
    return Done(tuple(added), known.history.left_out, tuple(told))


def _body(known: Source, meeting: Meeting, path: str) -> BodyThen:
    """Return the body that meets, as it is on the day of the meeting; raise where there is no agenda."""
    if meeting.status in MINUTED:
        raise UserError(
            msg("{meeting} has been held, and nothing more comes up there", meeting=str(meeting.ref)),
            msg("carry over to the next meeting, or plan it: lsg new-meeting {body} DATE", body=meeting.body),
        )
    if meeting.status is Status.CANCELLED:
        raise UserError(
            msg("{meeting} was cancelled, and nothing comes up there", meeting=str(meeting.ref)),
            msg("carry over to the next meeting, or plan it: lsg new-meeting {body} DATE", body=meeting.body),
        )
    body = body_on(known.bodies, meeting.body, meeting.date)
    if body is None or meeting.ref.path != path:
        raise UserError(
            msg("{path} does not lie where its body and its day belong", path=path),
            msg("`lsg check` says what is wrong with it, and where"),
        )
    return body


def _with_items(text: str, meeting: Meeting, body: BodyThen, items: Sequence[Carried], words: Wording) -> str:
    """Return the text of a meeting's file with more items, after the standing items that open the agenda."""
    opening = {item.id for item in body.standing.opening} if body.standing is not None else set()
    there = [item.standing in opening for item in meeting.items]
    first, following = [*there, False].index(False), len(there)
    for item in reversed(items):
        last = first == following
        lines = [*entry_lines(item, words), *([] if last else [""])]
        text = insert_in_list(text, ("items",), None if last else first, lines)
        following += 1
    return text
