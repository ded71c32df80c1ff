"""Judges bodies.yaml, and the calendar years of the bodies that it names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from lsgtool.check.asking import Asking
from lsgtool.check.ground import Ground
from lsgtool.check.verdict import Skipped
from lsgtool.check.waiving import Waivable, Waivers, in_bodies
from lsgtool.diagnostic import Diagnostic, Fault
from lsgtool.model.bodies import Body
from lsgtool.rules.case import BodiesCase, YearCase
from lsgtool.rules.rule import Rule
from lsgtool.workspace.files import BODIES

Rules = tuple[Rule[YearCase], ...]


@dataclass(frozen=True)
class BodiesJudge:
    """Judges what stands in bodies.yaml, and notes in `skipped` what cannot be judged."""

    ground: Ground
    skipped: list[Skipped]

    def references(self, rules: tuple[Rule[BodiesCase], ...]) -> Iterator[Fault]:
        """Yield what is wrong with the file by itself; below a fault only careful rules are asked."""
        ground, sound = self.ground, self.ground.workspace.bodies.sound
        if sound is not None:
            asking = Asking(BODIES, lambda code: ground.weights.of(code, None, ground.on), self._waivers)
            able = (one for one in rules if ground.whole is not None or one.careful)
            yield from asking.ask(able, BodiesCase(sound, ground.archive))
            self.skipped.extend(asking.skipped)

    def year(self, year: int, rules: Rules) -> Iterator[Fault]:
        """Yield what is wrong with a calendar year of each body; nothing while the file has faults."""
        bodies = self.ground.whole
        for name, body in bodies.bodies.items() if bodies is not None else ():
            if bodies is not None and year in self._years(name, body):
                asking = self._asking(name, year)
                case = YearCase(name, body, year, self.ground.on, bodies, self.ground.archive)
                yield from asking.ask(rules, case)
                self.skipped.extend(asking.skipped)

    def deviations(self, waivable: Waivable) -> Iterator[Fault]:
        """Yield the deviations of whole years that silence nothing, after all years were judged."""
        return self._waivers.faults(waivable.in_bodies, waivable.in_meetings)

    def settings(self, rules: Sequence[Rule[Any]]) -> Iterator[Fault]:
        """Yield the settings that name none of all `rules`, or one that weighs the same everywhere."""
        return self.ground.weights.faults(rules)

    def told(self, faults: Iterator[Fault] | list[Fault]) -> tuple[Diagnostic, ...]:
        """Return the faults of the file and those found in it, with their places."""
        workspace = self.ground.workspace
        return workspace.bodies.with_all(workspace.stamped(BODIES, faults))

    @property
    def years(self) -> frozenset[int]:
        """The calendar years that can be judged of one body or other."""
        whole = self.ground.whole
        bodies = whole.bodies if whole is not None else {}
        return frozenset(year for name, body in bodies.items() for year in self._years(name, body))

    def _years(self, name: str, body: Body) -> frozenset[int]:
        on, with_files = self.ground.on, self.ground.archive.years(name)
        # Whether next year's meetings were booked is asked before there is one.
        to_come = {on.year + 1} if on.year in with_files else set()
        return with_files | to_come | {entry.since.year for entry in body.chairs}

    def _asking(self, body: str, year: int) -> Asking:
        last = date(year, 12, 31)
        return Asking(
            BODIES,
            lambda code: self.ground.weights.of(code, body, last),
            self._waivers,
            part=("bodies", body),
            year=year,
            settled=last < self.ground.on,
        )

    @cached_property
    def _waivers(self) -> Waivers:
        bodies = self.ground.whole
        return Waivers(in_bodies(bodies) if bodies is not None else ())
