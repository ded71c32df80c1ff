"""Judges one meeting's file by the rules for meetings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from lsgtool.check.asking import Asking
from lsgtool.check.ground import Ground
from lsgtool.check.verdict import Skipped
from lsgtool.check.waiting import Waiting
from lsgtool.check.waiving import Waivable, Waivers, in_meeting
from lsgtool.diagnostic import Code, Diagnostic
from lsgtool.model.bodies import Weight
from lsgtool.model.meeting import MINUTED, Meeting
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Rule
from lsgtool.workspace.files import BODIES
from lsgtool.workspace.reader import Loaded
from lsgtool.workspace.revision import Revision

KEYS = frozenset(Meeting.model_fields)
NEEDED = frozenset({"body", "date", "status"})
"""Without these a rule of procedure has nothing to hold a meeting against."""


@dataclass(frozen=True)
class MeetingJudge:
    """Judges meetings against `ground`, and notes in `skipped` what cannot be judged.

    Deviations are judged where it is told what is `waivable`.
    """

    ground: Ground
    skipped: list[Skipped]
    against: Revision | None = None
    waivable: Waivable | None = None

    def judge(self, path: str, rules: Sequence[Rule[Case]]) -> tuple[Diagnostic, ...]:
        """Judge one meeting, against all of `bodies.yaml` that can be read."""
        loaded = self.ground.workspace.meeting(path)
        meeting = loaded.sound
        if meeting is None:
            return loaded.faults
        asking = self._asking(meeting, path)
        able = self._able(rules, loaded, asking)
        faults = list(asking.ask(able, self._case(meeting, loaded)))
        if self.waivable is not None:
            # What a rule that waits has not said yet cannot make a deviation from it idle: see Waivers.note.
            faults += asking.waivers.faults(self.waivable.in_meetings, self.waivable.in_bodies)
        self.skipped.extend(asking.skipped)
        self._waiting.add(path, [rule for rule in able if rule.code in asking.waiting])
        return loaded.with_all(self.ground.workspace.stamped(path, faults))

    def judge_waiting(self) -> Iterator[Diagnostic]:
        """Yield what the rules find that had to wait until the history of all meetings was known."""
        for path, rules in self._waiting.asked():
            yield from self.judge_by(path, rules)

    def judge_by(self, path: str, rules: Sequence[Rule[Case]]) -> Iterator[Diagnostic]:
        """Yield what some rules find in one meeting, and nothing else that may be wrong with its file."""
        loaded = self.ground.workspace.meeting(path)
        if loaded.sound is not None:
            asking = self._asking(loaded.sound, path)
            faults = list(asking.ask(self._able(rules, loaded, asking), self._case(loaded.sound, loaded)))
            self.skipped.extend(asking.skipped)
            yield from replace(loaded, faults=()).with_all(self.ground.workspace.stamped(path, faults))

    def _able(self, rules: Sequence[Rule[Case]], loaded: Loaded[Meeting], asking: Asking) -> list[Rule[Case]]:
        """Return the rules that can judge a file, whatever faults it has; note those that cannot."""
        able = []
        for rule in rules:
            because = self._hiding(rule, loaded)
            if because is None:
                able.append(rule)
            else:
                asking.skip(rule.code, because)
        return able

    @cached_property
    def _waiting(self) -> Waiting:
        return Waiting(self.ground.past, self.skipped)

    def _asking(self, meeting: Meeting, path: str) -> Asking:
        return Asking(
            path,
            lambda code: self._weight(code, meeting),
            Waivers(in_meeting(meeting)),
            settled=meeting.status in MINUTED,
        )

    def _case(self, meeting: Meeting, loaded: Loaded[Meeting]) -> Case:
        ground = self.ground
        return Case(
            meeting,
            loaded.path,
            ground.on,
            ground.bodies,
            ground.archive,
            ground.past,
            loaded.wrong,
            ground.wrong_bodies,
            self.against,
            loaded.imprint,
        )

    def _hiding(self, rule: Rule[Case], loaded: Loaded[Meeting]) -> str | None:
        """Return the file whose faults hide something that the rule reads: it would lie of what is left.

        An unknown key at the top may be any key that somebody misspelt, and a torn text may have held any.
        """
        if loaded.content is None:
            tops = {str(keys[0]) for keys in loaded.wrong if keys}
            torn = bool(loaded.torn) or not tops <= KEYS
            if (rule.reads and (torn or tops & set(rule.reads))) or (not rule.careful and tops & NEEDED):
                return loaded.path
        return BODIES if self.ground.whole is None and not rule.careful else None

    def _weight(self, code: Code, meeting: Meeting) -> Weight | None:
        known = isinstance(meeting.date, date)
        return self.ground.weights.of(code, meeting.body, meeting.date) if known else None
