"""Judges the files of what happened after meetings, by the rules for them."""

from collections.abc import Sequence
from dataclasses import dataclass

from lsgtool.check.asking import Asking
from lsgtool.check.ground import Ground
from lsgtool.check.verdict import Skipped
from lsgtool.check.waiving import Waivers
from lsgtool.diagnostic import Diagnostic
from lsgtool.rules.case import FollowUpCase
from lsgtool.rules.rule import Rule
from lsgtool.workspace.files import BODIES, FollowUpFile


@dataclass(frozen=True)
class FollowUpJudge:
    """Judges follow-up files against `ground`, and notes in `skipped` what cannot be judged."""

    ground: Ground
    skipped: list[Skipped]

    def judge(self, file: FollowUpFile, rules: Sequence[Rule[FollowUpCase]]) -> tuple[Diagnostic, ...]:
        """Judge one file; of one with faults, all that has none."""
        ground, ref = self.ground, file.ref
        loaded = ground.workspace.follow_up(file.path)
        if loaded.sound is None:
            return loaded.faults
        case = FollowUpCase(loaded.sound, ref, ground.bodies, ground.archive, loaded.wrong)
        # No deviation can stand in such a file: it tells what happened, and nothing was decided there.
        asking = Asking(file.path, lambda code: ground.weights.of(code, ref.body, ref.day), Waivers(()))
        able = []
        for rule in rules:
            if rule.careful or ground.whole is not None:
                able.append(rule)
            else:
                asking.skip(rule.code, BODIES)
        faults = list(asking.ask(able, case))
        self.skipped.extend(asking.skipped)
        return loaded.with_all(ground.workspace.stamped(file.path, faults))
