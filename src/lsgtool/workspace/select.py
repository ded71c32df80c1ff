"""Finds the meeting that somebody means on the command line: by name, by path, as the next of a body."""

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from lsgtool.errors import UserError
from lsgtool.messages import Message, msg
from lsgtool.model.meeting import Status
from lsgtool.reference import BY_WORD, NEXT, MeetingRef, parse_reference
from lsgtool.suggestion import suggestion
from lsgtool.workspace.real import real
from lsgtool.workspace.workspace import Workspace

TO_COME = frozenset({Status.PLANNED, Status.CALLED})
NOT_HELD = TO_COME | {Status.CANCELLED}


def select(workspace: Workspace, name: str, here: Path) -> str:
    """Return the path from the top, with `/`, of the meeting called `name`.

    `name` is `lsg/2024-09-20`, `lsg/next`, `lsg/latest`, or a path, absolute or from the folder `here`.
    """
    body, _, word = name.partition("/")
    if word in BY_WORD:
        refs = _meetings_of(workspace, body)
        return (_next(workspace, refs) if word == NEXT else _latest(workspace, refs)).path
    ref = parse_reference(name)
    known = [file.path for file in workspace.listing.files]
    path = ref.path if ref is not None else _from_top(workspace.root, here / name)
    if path in known:
        return path
    if ref is not None:
        _require_body(workspace, ref.body)
    raise UserError(msg("there is no meeting `{name}`", name=name), _nearest(workspace, name))


def _meetings_of(workspace: Workspace, body: str) -> Sequence[MeetingRef]:
    """Return the meetings of a body in the order of their days, one at least."""
    refs = workspace.meetings_of.get(body, ())
    if not refs:
        _require_body(workspace, body)
        raise UserError(msg("there are no meetings of `{body}`", body=body), _begin(body))
    return refs


def _latest(workspace: Workspace, refs: Sequence[MeetingRef]) -> MeetingRef:
    """Return the last meeting that was held; a file with faults counts, so that they are shown."""
    for ref in reversed(refs):
        meeting = workspace.meeting(ref.path).content
        if meeting is None or meeting.status not in NOT_HELD:
            return ref
    return refs[-1]


def _next(workspace: Workspace, refs: Sequence[MeetingRef]) -> MeetingRef:
    """Return the first meeting that is planned or called, after those that were held.

    A file with faults counts, so that they are shown.
    """
    found = None
    for ref in reversed(refs):
        meeting = workspace.meeting(ref.path).content
        if meeting is None or meeting.status in TO_COME:
            found = ref
        elif meeting.status not in NOT_HELD:
            break
    if found is None:
        body = refs[-1].body
        raise UserError(msg("no meeting of `{body}` is planned or called", body=body), _begin(body))
    return found


def _begin(body: str) -> Message:
    return msg("`lsg new-meeting {body}` begins one", body=body)


def _require_body(workspace: Workspace, body: str) -> None:
    """Raise UserError for a body that neither bodies.yaml nor a folder of meetings has."""
    bodies = workspace.bodies.content
    known = {*workspace.meetings_of, *(bodies.bodies if bodies is not None else (body,))}
    if body not in known:
        raise UserError(
            msg("no body is called `{name}` in bodies.yaml", name=body), suggestion(body, sorted(known))
        )


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
    return msg("name a meeting as body/date, for example lsg/2024-09-20, or as lsg/next or lsg/latest")
