"""Asks rules about one subject, and stamps what they find with code, severity and citation."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from lsgtool.check.verdict import Skipped
from lsgtool.check.waiving import Waivers
from lsgtool.check.weights import severity_of
from lsgtool.diagnostic import Code, Fault
from lsgtool.location import Keys
from lsgtool.model.bodies import Weight
from lsgtool.rules.rule import Finding, Rule
from lsgtool.workspace.archive import Unknowable

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Asking:
    """How rules are asked about one subject, which the file `path` holds, and what could not be judged.

    `weight` says how heavily a rule weighs there; `part` has the keys of the subject in the file, and `year`
    is set where a whole year is judged. What is not `settled` may still come to deviate.
    """

    path: str
    weight: Callable[[Code], Weight | None]
    waivers: Waivers
    part: Keys = ()
    year: int | None = None
    settled: bool = True
    skipped: list[Skipped] = field(default_factory=list)

    def ask(self, rules: Iterable[Rule[S]], subject: S) -> Iterator[Fault]:
        """Yield what the rules find wrong with the subject."""
        for rule in rules:
            weight = self.weight(rule.code) if rule.waivable else None
            if weight is not Weight.OFF:
                yield from self._ask(rule, subject, weight)

    def skip(self, code: Code, because: str) -> None:
        """Note that a rule cannot judge, because of the file `because`."""
        self.skipped.append(Skipped(self.path, because, code))

    def _ask(self, rule: Rule[S], subject: S, weight: Weight | None) -> Iterator[Fault]:
        try:
            for finding in rule.judge(subject):
                if not (rule.waivable and self.waivers.silence(rule.code, finding.spot, self.year)):
                    yield _stamped(finding, rule, weight)
        except Unknowable as unknown:
            self.skip(rule.code, unknown.path)
        else:
            if self.settled and not rule.looks_ahead:
                self.waivers.note(rule.code, self.part, self.year)


def _stamped(finding: Finding, rule: Rule[S], weight: Weight | None) -> Fault:
    return Fault(
        rule.code,
        finding.message,
        finding.hint,
        finding.spot,
        severity=severity_of(weight) if weight is not None else finding.severity,
        citation=finding.citation or rule.rests_on,
    )
