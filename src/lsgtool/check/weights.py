"""How heavily each rule weighs for a body on a day, where bodies.yaml says otherwise than the rule."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from lsgtool import codes
from lsgtool.check.rule_names import way_out
from lsgtool.diagnostic import Code, Fault, Severity
from lsgtool.interval import in_force
from lsgtool.location import Spot
from lsgtool.messages import msg
from lsgtool.model.bodies import RuleSetting, Weight
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

    def faults(self, known: Iterable[Code]) -> Iterator[Fault]:
        """Yield the settings that name none of the rules in `known`."""
        known = tuple(known)
        words = {word for code in known for word in (code.code, code.name)}
        for index, setting in enumerate(self.settings):
            if setting.rule not in words:
                rule = shortened(setting.rule)
                yield Fault(
                    codes.RULE_UNKNOWN,
                    msg("there is no rule `{rule}` that can weigh otherwise", rule=rule),
                    way_out(rule, known),
                    Spot(("rules", index, "rule")),
                )


def severity_of(weight: Weight) -> Severity:
    """Return the severity of a rule that is not off."""
    return Severity(weight.value)
