"""Finds the meeting that somebody means on the command line: by name, by path, or as the latest of a body."""

from difflib import get_close_matches
from pathlib import Path

from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Status
from lsgtool.reference import MeetingRef, parse_reference
from lsgtool.suggestion import suggestion
from lsgtool.workspace.real import real
from lsgtool.workspace.workspace import Workspace

LATEST = "latest"
NOT_HELD = frozenset({Status.PLANNED, Status.CALLED, Status.CANCELLED})


def select(workspace: Workspace, name: str, here: Path) -> str:
    """Return the path from the top, with `/`, of the meeting called `name`.

    `name` is `lsg/2024-09-20`, `lsg/latest`, or a path, absolute or from the folder `here`.
    """
    body, slash, day = name.partition("/")
    if slash and day == LATEST:
        return _latest(workspace, body).path
    ref = parse_reference(name)
    known = [file.path for file in workspace.listing.files]
    path = ref.path if ref is not None else _from_top(workspace.root, here / name)
    if path in known:
        return path
    raise UserError(msg("there is no meeting `{name}`", name=name), _nearest(workspace, name))


def _latest(workspace: Workspace, body: str) -> MeetingRef:
    """Return the body's last meeting that was held; a file with faults counts, so that they are shown."""
    refs = workspace.meetings_of.get(body, ())
    if not refs:
        bodies = sorted(workspace.meetings_of)
        raise UserError(msg("there are no meetings of `{body}`", body=body), suggestion(body, bodies))
    for ref in reversed(refs):
        meeting = workspace.meeting(ref.path).content
        if meeting is None or meeting.status not in NOT_HELD:
            return ref
    return refs[-1]


def _from_top(root: Path, file: Path) -> str:
    try:
        return real(file).relative_to(root).as_posix()
    except ValueError:
        return ""


def _nearest(workspace: Workspace, name: str) -> Message:
    refs = [str(ref) for refs in workspace.meetings_of.values() for ref in refs]
    near = get_close_matches(name, refs, n=3, cutoff=0.5)
    if near:
        return msg("did you mean {meetings}?", meetings=", ".join(near))
    return msg("name a meeting as body/date, for example lsg/2024-09-20, or as lsg/latest")
