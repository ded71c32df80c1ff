"""How heavily each rule weighs for a body on a day, where bodies.yaml says otherwise than the rule."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from lsgtool import codes
from lsgtool.check.rule_names import way_out
from lsgtool.diagnostic import Code, Fault, Severity
from lsgtool.interval import in_force
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.bodies import RuleSetting, Weight
from lsgtool.rules.rule import Rule
from lsgtool.shortened import shortened


@dataclass(frozen=True, slots=True)
class Weights:
    """The `rules` of bodies.yaml; what is said for one body counts before what is said for all."""

    settings: Sequence[RuleSetting] = ()

    def of(self, code: Code, body: str | None, day: date) -> Weight | None:
        """Return how heavily the rule `code` weighs for a body on a day; None where nothing is said."""
        named = [one for one in self.settings if one.rule in {code.code, code.name}]
        for group in ([one for one in named if one.body == body], [one for one in named if one.body is None]):
            setting = in_force(group, day)
            if setting is not None:
                return setting.weight
        return None

    def faults(self, rules: Sequence[Rule[Any]]) -> Iterator[Fault]:
        """Yield the settings that name none of all `rules`, or one that cannot be changed."""
        changeable = tuple(rule.code for rule in rules if rule.may_weigh_otherwise)
        fixed = tuple(rule.code for rule in rules if not rule.may_weigh_otherwise)
        for index, setting in enumerate(self.settings):
            if setting.rule not in _words(changeable):
                spot = Spot(("rules", index, "rule"))
                yield _fault(setting.rule, changeable, spot, is_known=setting.rule in _words(fixed))


def _words(known: Iterable[Code]) -> frozenset[str]:
    return frozenset(word for code in known for word in (code.code, code.name))


def _fault(word: str, known: Iterable[Code], spot: Spot, *, is_known: bool) -> Fault:
    rule = shortened(word)
    if is_known:
        return Fault(
            codes.RULE_UNKNOWN,
            msg("`{rule}` cannot be changed: it weighs the same in every body", rule=rule),
            msg("take this entry of `rules` away"),
            spot,
        )
    return Fault(
        codes.RULE_UNKNOWN,
        msg("there is no rule `{rule}` that can weigh otherwise", rule=rule),
        way_out(rule, known),
        spot,
    )


def severity_of(weight: Weight) -> Severity:
    """Return the severity of a rule that is not off."""
    return Severity(weight.value)
