"""Judges one meeting's file by the rules for meetings."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from lsgtool.check.asking import Asking
from lsgtool.check.table import WAIVABLE_IN_BODIES, WAIVABLE_IN_MEETINGS
from lsgtool.check.verdict import Skipped
from lsgtool.check.waiving import Waivers, in_meeting
from lsgtool.check.weights import Weights
from lsgtool.diagnostic import Code, Diagnostic
from lsgtool.model.bodies import Bodies, Weight
from lsgtool.model.meeting import Meeting
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Rule
from lsgtool.workspace.archive import Archive
from lsgtool.workspace.files import BODIES
from lsgtool.workspace.reader import Loaded
from lsgtool.workspace.revision import Revision
from lsgtool.workspace.workspace import Workspace

KEYS = frozenset(Meeting.model_fields)
NEEDED = frozenset({"body", "date", "status"})
"""Without these a rule of procedure has nothing to hold a meeting against."""


@dataclass(frozen=True)
class MeetingJudge:
    """Judges meetings of a repository on the day `on`, and notes in `skipped` what cannot be judged."""

    workspace: Workspace
    on: date
    skipped: list[Skipped] = field(default_factory=list)
    against: Revision | None = None

    def judge(self, path: str, rules: Sequence[Rule[Case]]) -> tuple[Diagnostic, ...]:
        """Judge one meeting, against all of `bodies.yaml` that can be read."""
        loaded = self.workspace.meeting(path)
        meeting = loaded.sound
        if meeting is None:
            return loaded.faults
        case = Case(
            meeting,
            path,
            self.on,
            self.bodies,
            self.archive,
            loaded.wrong,
            self._wrong_bodies,
            self.against,
        )
        waivers = Waivers(in_meeting(meeting))
        asking = Asking(path, lambda code: self._weight(code, meeting), waivers, settled=case.minuted)
        able = []
        for rule in rules:
            because = self._hiding(rule, loaded)
            if because is None:
                able.append(rule)
            else:
                asking.skip(rule.code, because)
        faults = list(asking.ask(able, case))
        faults += waivers.faults(WAIVABLE_IN_MEETINGS, WAIVABLE_IN_BODIES)
        self.skipped.extend(asking.skipped)
        return loaded.with_all(self.workspace.stamped(path, faults))

    def _hiding(self, rule: Rule[Case], loaded: Loaded[Meeting]) -> str | None:
        """Return the file whose faults hide something that the rule reads: it would lie of what is left.

        An unknown key at the top may be any key that somebody misspelt, and a torn text may have held any.
        """
        if loaded.content is None:
            tops = {str(keys[0]) for keys in loaded.wrong if keys}
            torn = bool(loaded.torn) or not tops <= KEYS
            if (rule.reads and (torn or tops & set(rule.reads))) or (not rule.careful and tops & NEEDED):
                return loaded.path
        return BODIES if self.workspace.bodies.content is None and not rule.careful else None

    def _weight(self, code: Code, meeting: Meeting) -> Weight | None:
        bodies = self.workspace.bodies.content
        known = bodies is not None and isinstance(meeting.date, date)
        return self._weights.of(code, meeting.body, meeting.date) if known else None

    @cached_property
    def bodies(self) -> Bodies | None:
        """What meetings can be held against: none where names may have gone lost in a torn text."""
        loaded = self.workspace.bodies
        return None if loaded.torn else loaded.sound

    @cached_property
    def archive(self) -> Archive:
        """All meetings."""
        return Archive(self.workspace)

    @cached_property
    def _weights(self) -> Weights:
        bodies = self.workspace.bodies.content
        return Weights(bodies.rules if bodies is not None else ())

    @cached_property
    def _wrong_bodies(self) -> frozenset[str]:
        return frozenset(str(keys[1]) for keys in self.workspace.bodies.wrong if len(keys) > 1)
