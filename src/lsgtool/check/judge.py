"""Judges the files of a repository: reads each, asks every rule, and returns what was found, sorted."""

from dataclasses import dataclass

from lsgtool.check.table import RULES
from lsgtool.diagnostic import Diagnostic, Severity
from lsgtool.model.bodies import Bodies
from lsgtool.rules.context import Context
from lsgtool.rules.references import names_known
from lsgtool.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found, in the order of files and lines, and what was judged."""

    diagnostics: tuple[Diagnostic, ...]
    meetings: int
    without_bodies: bool

    @property
    def failed(self) -> bool:
        """Tell whether there is an error among the findings."""
        return any(found.code.severity is Severity.ERROR for found in self.diagnostics)


def judge(workspace: Workspace) -> Verdict:
    """Judge all files of the repository."""
    found = [*judge_bodies(workspace), *workspace.listing.strays]
    for file in workspace.listing.files:
        found += judge_meeting(workspace, file.path)
    ordered = tuple(sorted(found, key=lambda diagnostic: diagnostic.sort_key))
    return Verdict(ordered, len(workspace.listing.files), usable_bodies(workspace) is None)


def judge_bodies(workspace: Workspace) -> tuple[Diagnostic, ...]:
    """Judge `bodies.yaml`."""
    loaded = workspace.bodies
    if loaded.sound is None:
        return loaded.faults
    found = workspace.stamped(loaded.path, names_known(loaded.sound, loaded.sound))
    return loaded.with_all(found)


def usable_bodies(workspace: Workspace) -> Bodies | None:
    """Return what meetings can be held against: none where names may have gone lost in a torn text."""
    return None if workspace.bodies.torn else workspace.bodies.sound


def judge_meeting(workspace: Workspace, path: str) -> tuple[Diagnostic, ...]:
    """Judge one meeting, against all of `bodies.yaml` that can be read."""
    loaded = workspace.meeting(path)
    meeting = loaded.sound
    if meeting is None:
        return loaded.faults
    context = Context(
        usable_bodies(workspace),
        path,
        whole=loaded.content is not None,
        wrong=loaded.wrong,
        wrong_bodies=frozenset(str(keys[1]) for keys in workspace.bodies.wrong if len(keys) > 1),
    )
    found = workspace.stamped(path, (fault for rule in RULES for fault in rule(meeting, context)))
    return loaded.with_all(found)
