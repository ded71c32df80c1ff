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
from lsgtool.workspace.past import NotYet

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Asking:
    """How rules are asked about one subject, which the file `path` holds, and what could not be judged.

    `weight` says how heavily a rule weighs there; `part` has the keys of the subject in the file, and `year`
    is set where a whole year is judged. What is not `settled` may still come to deviate. The rules in
    `waiting` have said nothing: they are to be asked again when the history of all meetings is known.
    """

    path: str
    weight: Callable[[Code], Weight | None]
    waivers: Waivers
    part: Keys = ()
    year: int | None = None
    settled: bool = True
    skipped: list[Skipped] = field(default_factory=list)
    waiting: list[Code] = field(default_factory=list)

    def ask(self, rules: Iterable[Rule[S]], subject: S) -> Iterator[Fault]:
        """Yield what the rules find wrong with the subject."""
        for rule in rules:
            weight = self.weight(rule.code) if rule.may_weigh_otherwise else None
            if weight is not Weight.OFF:
                yield from self._found(rule, subject, weight)

    def skip(self, code: Code, because: str) -> None:
        """Note that a rule cannot judge, because of the file `because`."""
        self.skipped.append(Skipped(self.path, because, code))

    def _found(self, rule: Rule[S], subject: S, weight: Weight | None) -> list[Fault]:
        found: list[Fault] = []
        try:
            for finding in rule.judge(subject):
                if not (rule.waivable and self.waivers.silence(rule.code, finding.spot, self.year)):
                    found.append(_stamped(finding, rule, weight))  # noqa: PERF401 # kept if the next raises
        except NotYet:
            self.waiting.append(rule.code)
            return []
        except Unknowable as unknown:
            self.skip(rule.code, unknown.path)
        else:
            if self.settled and not rule.looks_ahead:
                self.waivers.note(rule.code, self.part, self.year)
        return found


def _stamped(finding: Finding, rule: Rule[S], weight: Weight | None) -> Fault:
    return Fault(
        rule.code,
        finding.message,
        finding.hint,
        finding.spot,
        severity=severity_of(weight) if weight is not None else finding.severity,
        citation=finding.citation or rule.rests_on,
    )
