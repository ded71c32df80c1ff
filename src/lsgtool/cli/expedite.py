"""The work behind `lsg expedite`."""

from pathlib import Path

from lsgtool import shipped
from lsgtool.cli.delivery import Delivery, Order
from lsgtool.cli.language import words
from lsgtool.cli.showing import shown
from lsgtool.cli.telling import note, tell
from lsgtool.errors import UserError
from lsgtool.messages import counted, msg
from lsgtool.model.meeting import Status
from lsgtool.recording.record import record
from lsgtool.recording.written import written
from lsgtool.registers.source import bodies_of
from lsgtool.render.formats import chosen
from lsgtool.render.letters import Letters, LettersMaker
from lsgtool.render.recommended import Asked
from lsgtool.workspace.select import select
from lsgtool.workspace.workspace import Workspace


def expedite(root: Path, meeting: str, asked: Asked, order: Order) -> int:
    """Make the letters of a meeting, say which files, and write their dispatch down where a day is named.

    Returns the exit code: 1 where the meeting has faults, 2 where a letter could not be put in its place.
    """
    workspace = Workspace(root)
    delivery = Delivery(order, root)
    maker = LettersMaker(workspace, shipped.templates(), chosen(order.formats))
    letters = maker.make(select(workspace, meeting, Path()), asked)
    if not isinstance(letters, Letters):
        for fault in letters:
            delivery.say(shown((fault,), workspace))
        delivery.show()
        return delivery.close(1)
    if letters.meeting.status is not Status.ADJUSTED:
        doubt = msg("the minutes of {meeting} are not adjusted yet", meeting=str(letters.meeting.ref))
        note(doubt)
    if letters.answered:
        left_out = counted(
            "{count} principal has answered and gets no letter; --principal makes one all the same",
            "{count} principals have answered and get no letter; --principal makes one all the same",
            letters.answered,
        )
        note(left_out)
    for files in letters.letters:
        delivery.put(files)
    delivery.show()
    code = delivery.close(len(letters.letters))
    if asked.dispatched is not None and letters.letters:
        _write_down(workspace, letters, complete=code == 0)
    return code


def _write_down(workspace: Workspace, letters: Letters, *, complete: bool) -> None:
    """Write down that the letters went out, unless some of them are missing or are not as lsg made them."""
    meeting = letters.meeting.ref
    if not letters.unrecorded:
        tell(msg("the dispatch is written down already in {path}", path=meeting.follow_up_path))
        return
    if not complete:
        raise UserError(
            msg("the dispatch is not written down, for not all letters were made"),
            msg("`lsg report` writes it down, whoever made the letters"),
        )
    path = record(workspace, meeting, letters.unrecorded, words=words)
    for entry in letters.unrecorded:
        tell(written(path, meeting, (entry,), bodies_of(workspace)))
