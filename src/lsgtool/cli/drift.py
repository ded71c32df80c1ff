"""The work behind `lsg drift`."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import typer

from lsgtool import shipped
from lsgtool.cli.drift_page import closing, page
from lsgtool.cli.language import words
from lsgtool.cli.telling import tell
from lsgtool.drift.holding import standings
from lsgtool.drift.lying import Lying, lying_in
from lsgtool.drift.now import Now
from lsgtool.drift.standing import Standing, State
from lsgtool.errors import UserError
from lsgtool.messages import msg
from lsgtool.printers.tables import as_json
from lsgtool.suggestion import suggestion
from lsgtool.workspace.real import real
from lsgtool.workspace.select import select
from lsgtool.workspace.workspace import Workspace

TEXT, JSON = FORMATS = ("text", "json")
AS_IT_SHOULD_BE = frozenset({State.SAME, State.NOT_COMPARED, State.GONE_OUT})


def drift(root: Path, meetings: Sequence[str], out: Path | None, form: str) -> int:
    """Say how the papers stand to their source, and return the exit code: 1 where one has drifted.

    Only papers of the `meetings` are looked at where some are named, and only those in `out` where a folder
    is.
    """
    if form not in FORMATS:
        raise UserError(msg("there is no format `{name}`", name=form), suggestion(form, FORMATS))
    workspace = Workspace(root)
    wanted = {select(workspace, name, Path()) for name in meetings}
    found = standings(workspace, Now(workspace, shipped.templates()), _files(workspace, out, wanted))
    if form == JSON:
        typer.echo(as_json(map(_record, found)).encode("utf-8"), nl=False)
    else:
        for line in page(found, workspace):
            typer.echo(line)
    for told in closing(found):
        tell(told, beside=form == JSON)
    return int(any(one.state not in AS_IT_SHOULD_BE for one in found))


def _files(workspace: Workspace, out: Path | None, wanted: set[str]) -> tuple[Lying, ...]:
    """Return the papers to look at; `wanted` are the paths of the files of meetings, none for all papers."""
    bodies = workspace.bodies.content
    known = {*workspace.meetings_of, *(bodies.bodies if bodies is not None else ())}
    found = lying_in(real(out) if out is not None else workspace.root, workspace.root, known)
    return tuple(
        one
        for one in found
        if not wanted or (one.claim.meeting is not None and one.claim.meeting.path in wanted)
    )


def _record(one: Standing) -> Mapping[str, object]:
    """Return how a file stands as other programs read it; the keys are always the same."""
    claim = one.file.claim
    return {
        "file": one.file.path,
        "meeting": str(claim.meeting) if claim.meeting is not None else None,
        "paper": claim.paper.value,
        "public": claim.public,
        "format": claim.form,
        "state": one.state.value,
        "reason": words(one.reason) if one.reason is not None else None,
        "words": [{"file": place.file, "source": place.source} for place in one.differences]
        if one.differences is not None
        else None,
    }
