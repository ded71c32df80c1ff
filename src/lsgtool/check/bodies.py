"""Judges bodies.yaml, and the calendar years of the bodies that it names."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from lsgtool.check.asking import Asking
from lsgtool.check.table import RULES, WAIVABLE_IN_BODIES, WAIVABLE_IN_MEETINGS
from lsgtool.check.verdict import Skipped
from lsgtool.check.waiving import Waivers, in_bodies
from lsgtool.check.weights import Weights
from lsgtool.diagnostic import Diagnostic, Fault
from lsgtool.model.bodies import Bodies, Body
from lsgtool.rules.case import BodiesCase, YearCase
from lsgtool.rules.rule import Rule
from lsgtool.workspace.archive import Archive
from lsgtool.workspace.files import BODIES
from lsgtool.workspace.workspace import Workspace

Rules = tuple[Rule[YearCase], ...]


@dataclass(frozen=True)
class BodiesJudge:
    """Judges what stands in bodies.yaml on the day `on`, and notes in `skipped` what cannot be judged."""

    workspace: Workspace
    on: date
    skipped: list[Skipped] = field(default_factory=list)

    def references(self, rules: tuple[Rule[BodiesCase], ...]) -> Iterator[Fault]:
        """Yield what is wrong with the file by itself; below a fault only careful rules are asked."""
        whole = self.workspace.bodies.content is not None
        if self._sound is not None:
            asking = Asking(BODIES, lambda code: self._weights.of(code, None, self.on), self._waivers)
            able = (one for one in rules if whole or one.careful)
            yield from asking.ask(able, BodiesCase(self._sound, self.archive))
            self.skipped.extend(asking.skipped)

    def year(self, year: int, rules: Rules) -> Iterator[Fault]:
        """Yield what is wrong with a calendar year of each body; nothing while the file has faults."""
        bodies = self.workspace.bodies.content
        for name, body in bodies.bodies.items() if bodies is not None else ():
            if bodies is not None and year in self._years(name, body):
                asking = self._asking(name, year)
                case = YearCase(name, body, year, self.on, bodies, self.archive)
                yield from asking.ask(rules, case)
                self.skipped.extend(asking.skipped)

    def deviations(self) -> Iterator[Fault]:
        """Yield the deviations of whole years that silence nothing, after all years were judged."""
        return self._waivers.faults(WAIVABLE_IN_BODIES, WAIVABLE_IN_MEETINGS)

    def settings(self) -> Iterator[Fault]:
        """Yield the settings of rules that nobody knows."""
        return self._weights.faults(rule.code for rule in RULES if rule.waivable)

    def told(self, faults: Iterator[Fault] | list[Fault]) -> tuple[Diagnostic, ...]:
        """Return the faults of the file and those found in it, with their places."""
        return self.workspace.bodies.with_all(self.workspace.stamped(BODIES, faults))

    @property
    def years(self) -> frozenset[int]:
        """The calendar years that can be judged of one body or other."""
        content = self.workspace.bodies.content
        bodies = content.bodies if content is not None else {}
        return frozenset(year for name, body in bodies.items() for year in self._years(name, body))

    def _years(self, name: str, body: Body) -> frozenset[int]:
        with_files = self.archive.years(name)
        # Whether next year's meetings were booked is asked before there is one.
        to_come = {self.on.year + 1} if self.on.year in with_files else set()
        return with_files | to_come | {entry.since.year for entry in body.chairs}

    def _asking(self, body: str, year: int) -> Asking:
        last = date(year, 12, 31)
        return Asking(
            BODIES,
            lambda code: self._weights.of(code, body, last),
            self._waivers,
            part=("bodies", body),
            year=year,
            settled=last < self.on,
        )

    @cached_property
    def archive(self) -> Archive:
        """All meetings."""
        return Archive(self.workspace)

    @property
    def _sound(self) -> Bodies | None:
        return self.workspace.bodies.sound

    @cached_property
    def _weights(self) -> Weights:
        content = self.workspace.bodies.content
        return Weights(content.rules if content is not None else ())

    @cached_property
    def _waivers(self) -> Waivers:
        content = self.workspace.bodies.content
        return Waivers(in_bodies(content) if content is not None else ())
