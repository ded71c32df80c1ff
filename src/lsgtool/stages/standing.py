"""How far the adjustment of minutes has come in a text that is not written yet."""

from lsgtool.adjustment.adjusting import Adjustment
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.source.read import read
from lsgtool.timeline.in_force import body_on
from lsgtool.workspace.archive import Archive
from lsgtool.workspace.imprint import imprint_of
from lsgtool.workspace.workspace import Workspace


def adjustment_of(workspace: Workspace, path: str, text: str) -> Adjustment:
    """Return how far it has come if the meeting's file at `path` had this text, which has no faults.

    Raises UserError where bodies.yaml has faults, or where the body did not exist on the day.
    """
    new = text.encode("utf-8")
    after = Workspace(workspace.root, {path: new})
    meeting, bodies, data = after.meeting(path).content, after.bodies.content, read(new).data
    if meeting is None or data is None or meeting.ref.path != path:
        raise UserError(
            msg("{path} does not lie where its body and its day belong", path=path),
            msg("`lsg check` says what is wrong with it, and where"),
        )
    if bodies is None or body_on(bodies, meeting.body, meeting.date) is None:
        raise UserError(
            msg("bodies.yaml does not tell who adjusts {meeting}", meeting=str(meeting.ref)),
            msg("`lsg check` says what is wrong with it, and where"),
        )
    return Adjustment(meeting, imprint_of(data), bodies, Archive(after).numbers(meeting.ref).labels)
