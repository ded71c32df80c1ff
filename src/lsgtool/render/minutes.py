"""Makes the minutes of one meeting: judged first, then Markdown, then each format that is asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lsgtool import codes
from lsgtool.check.judge import judge_bodies_for_print, judge_for_print
from lsgtool.diagnostic import Diagnostic, Fault, Severity
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.papers.protocol import ProtocolView
from lsgtool.papers.swedish import day
from lsgtool.papers.templates import Templates, view_values
from lsgtool.papers.view import Protocol
from lsgtool.render.formats import Formats, Paper
from lsgtool.timeline.in_force import body_on
from lsgtool.workspace.workspace import Workspace

TEMPLATE = "protocol.md.j2"


@dataclass(frozen=True, slots=True)
class Rendered:
    """The files made of one meeting, by name; or the faults for which none was made."""

    files: Mapping[str, bytes]
    faults: tuple[Diagnostic, ...] = ()


class MinutesMaker:
    """Makes minutes from the files of a repository, with its templates and look or the shipped ones."""

    def __init__(self, workspace: Workspace, shipped: Path, formats: Sequence[str]) -> None:
        folders = (workspace.root / "templates", shipped)
        self._workspace = workspace
        self._templates = Templates(shipped, workspace.root)
        self._formats = Formats(folders, formats)

    def make(self, path: str) -> Rendered:
        """Return the minutes of the meeting whose file lies at `path` from the top, with `/`."""
        faults = self._faults_of_bodies + _errors(judge_for_print(self._workspace, path))
        view = None if faults else self._view(path)
        if view is None:
            return Rendered({}, faults or self._uncounted(path))
        markdown = self._templates.fill(TEMPLATE, **view_values(view))
        name = f"{Path(path).parent.name}-{view.day.isoformat()}-{view.document}"
        made = self._formats.make(_paper(view, markdown))
        return Rendered({f"{name}.{kind}": content for kind, content in made.items()})

    @cached_property
    def _faults_of_bodies(self) -> tuple[Diagnostic, ...]:
        """The errors in `bodies.yaml`, judged once for all papers."""
        return _errors(judge_bodies_for_print(self._workspace))

    def _view(self, path: str) -> Protocol | None:
        """Return what the minutes show; None where the numbers cannot be counted."""
        meeting, bodies = self._workspace.meeting(path).content, self._workspace.bodies.content
        if meeting is None or bodies is None:
            return None
        body = body_on(bodies, meeting.body, meeting.date)
        first = self._workspace.first_number(meeting.ref)
        if body is None or first is None:
            return None
        return ProtocolView(meeting, bodies, body, first).build()

    def _uncounted(self, path: str) -> tuple[Diagnostic, ...]:
        meeting = self._workspace.meeting(path).content
        blocking = self._workspace.blocking(meeting.ref) if meeting is not None else path
        fault = Fault(
            codes.NUMBER_UNKNOWN,
            msg("the numbers cannot be counted: {file} comes before and has faults", file=blocking),
            msg("mend what `lsg check` says of it, or write `first_paragraph` here"),
            Spot(("items",)),
        )
        return self._workspace.stamped(path, (fault,))


def _errors(found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(diagnostic for diagnostic in found if diagnostic.severity is Severity.ERROR)


def _paper(view: Protocol, markdown: str) -> Paper:
    return Paper(
        markdown=markdown,
        title=f"{view.document.capitalize()} {view.day.isoformat()}",
        organisation=view.organisation,
        body=view.body,
        document=view.document.capitalize(),
        day=view.day,
        date=day(view.day),
    )
