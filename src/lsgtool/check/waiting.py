"""The rules that wait until the history of all meetings is known, and the meetings they are asked of then."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lsgtool.check.verdict import Skipped
from lsgtool.diagnostic import Code
from lsgtool.rules.case import Case
from lsgtool.rules.rule import Among, Rule
from lsgtool.workspace.archive import Unknowable
from lsgtool.workspace.past import Past


@dataclass(frozen=True)
class Waiting:
    """What waits for `past`; what can then not be judged is noted in `skipped`."""

    past: Past
    skipped: list[Skipped]
    _rules: dict[str, tuple[Rule[Case], ...]] = field(default_factory=dict)
    _paths: dict[Code, frozenset[str]] = field(default_factory=dict)

    def add(self, path: str, rules: Sequence[Rule[Case]]) -> None:
        """Let rules wait that are to judge a meeting's file."""
        if rules:
            self._rules[path] = tuple(rules)

    def asked(self) -> Iterator[tuple[str, tuple[Rule[Case], ...]]]:
        """Yield the files of which rules are asked now, and these rules; no file with nothing to tell."""
        for path, rules in self._rules.items():
            able = tuple(rule for rule in rules if self._may_tell(rule, path))
            if able:
                yield path, able

    def _may_tell(self, rule: Rule[Case], path: str) -> bool:
        if rule.among is None:
            return True
        try:
            return path in self._among(rule.code, rule.among)
        except Unknowable as unknown:
            self.skipped.append(Skipped(path, unknown.path, rule.code))
            return False

    def _among(self, code: Code, among: Among) -> frozenset[str]:
        if code not in self._paths:
            self._paths[code] = frozenset(ref.path for ref in among(self.past))
        return self._paths[code]
